// The Offline survey: who could not be verified, or came when nobody was there, leaves a message instead.
import { CircleCheck } from 'lucide-react';
import { useRef } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { SURVEY_LIMITS, type SurveyCause } from '@/live-assist/contract/survey';
import { controls } from './use-chat';
import { useStrayFocus } from './use-stray-focus';
import { useSurvey } from './use-survey';

const CAUSES: Record<SurveyCause, { title: string; text: string }> = {
  not_verified: { title: 'Leave us a message', text: 'We could not confirm that you are signed in, so a chat cannot start. Write to us here, and we will get back to you.' },
  no_agent: { title: 'Nobody is available right now', text: 'Our agents are away at the moment. Write to us here, and we will get back to you.' },
};

interface Props {
  account: string;
  accountName: string;
  cause: SurveyCause;
}

export function SurveyForm({ account, accountName, cause }: Props) {
  const { form, problems, sending, submit } = useSurvey(account, cause);
  const heading = useRef<HTMLHeadingElement>(null);
  // The heading, not the first field: what happened is read first, and a phone keeps its keyboard down.
  useStrayFocus(heading);
  if (sending.kind === 'stored') return <Thanks accountName={accountName} />;
  const { title, text } = CAUSES[cause];
  return (
    <form ref={form} onSubmit={submit} noValidate aria-labelledby="survey-title" className="flex min-h-0 grow flex-col">
      <div className="grid min-h-0 grow content-start gap-4 overflow-y-auto p-5">
        <div role="status">
          <h2 ref={heading} tabIndex={-1} id="survey-title" className="text-lg font-semibold outline-none">
            {title}
          </h2>
          <p className="mt-1 text-[0.95rem] text-muted">{text}</p>
        </div>
        <Field label="Name" name="name" autoComplete="name" maxLength={SURVEY_LIMITS.name} error={problems.name} />
        <Field label="Email or phone" name="contact" autoComplete="email" maxLength={SURVEY_LIMITS.contact} error={problems.contact} />
        <Field multiline label="How can we help?" name="message" rows={3} maxLength={SURVEY_LIMITS.message} error={problems.message} />
      </div>
      <div className="grid gap-3 border-t border-line px-5 py-4">
        {sending.kind === 'refused' && (
          <p role="alert" className="rounded-lg bg-danger-soft px-3 py-2.5 text-sm text-danger">
            {sending.sentence}
          </p>
        )}
        <Button type="submit" disabled={sending.kind === 'sending'}>
          {sending.kind === 'sending' ? 'Sending…' : 'Leave message'}
        </Button>
      </div>
    </form>
  );
}

function Thanks({ accountName }: { accountName: string }) {
  const close = useRef<HTMLButtonElement>(null);
  useStrayFocus(close);
  return (
    <div role="status" className="grid grow content-center justify-items-center gap-2 px-8 pb-12 text-center">
      <CircleCheck aria-hidden className="mb-2 size-9 text-verified" />
      <p className="text-lg font-semibold">Thank you</p>
      <p className="max-w-72 text-[0.95rem] text-muted">Your message is with {accountName}. An agent reads it and answers you by email or phone.</p>
      <Button ref={close} className="mt-4" onClick={() => controls()?.close()}>
        Close chat
      </Button>
    </div>
  );
}
