// An Offline survey: what somebody left who could not chat. Nobody vouches for who that was.
'use client';
import { useEffect, useRef } from 'react';
import { Badge } from '@/components/ui/badge';
import type { Survey, SurveyCause } from '@/live-assist/contract/survey';
import { surveyName } from '@/live-assist/workspace/survey-name';
import { dayAndClock } from '@/live-assist/workspace/times';
import { BackToList } from './conversation-header';
import { UnverifiedMark } from './unverified-mark';

const CAUSES: Record<SurveyCause, string> = {
  not_verified: 'The visitor could not be verified',
  no_agent: 'No agent was available',
};

export function SurveyPane({ survey }: { survey: Survey }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const name = surveyName(survey);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section aria-label={`Offline survey from ${name}`} className="flex min-w-0 flex-1 flex-col">
      <header className="flex min-h-16 items-center gap-3 border-b border-line bg-panel px-3 sm:px-4">
        <BackToList item={survey.id} />
        <div className="min-w-0 flex-1 leading-snug">
          <h2 ref={heading} tabIndex={-1} dir="auto" className="truncate font-semibold outline-none">
            {name}
          </h2>
          <p className="truncate text-xs text-muted">Offline survey · {dayAndClock(survey.at)}</p>
        </div>
        <Badge tone="unverified">Not verified</Badge>
      </header>
      <div tabIndex={0} role="region" aria-label="Survey" className="relative min-h-0 flex-1 overflow-y-auto p-4 -outline-offset-2 sm:p-6">
        <dl className="mx-auto grid max-w-2xl gap-5 rounded-2xl border border-line bg-panel p-5 sm:p-6">
          <Answer label="Reason" ours>{CAUSES[survey.cause]}</Answer>
          <Answer label="Name">{name}</Answer>
          <Answer label="Contact">{survey.contact}</Answer>
          <Answer label="Message">{survey.message}</Answer>
        </dl>
        <p className="mx-auto mt-4 max-w-2xl text-sm text-muted">Typed into the form by whoever was there. Check who it is before you answer about an account.</p>
      </div>
    </section>
  );
}

function Answer({ label, ours, children }: { label: string; /** Live Assist's own words, not typed by anybody. */ ours?: boolean; children: string }) {
  return (
    <div className="grid gap-1">
      <dt className="flex flex-wrap items-center justify-between gap-2 text-xs font-semibold text-muted">
        {label}
        {!ours && <UnverifiedMark provenance="typed in the survey" />}
      </dt>
      <dd dir="auto" className="wrap-anywhere whitespace-pre-wrap">
        {children}
      </dd>
    </div>
  );
}
