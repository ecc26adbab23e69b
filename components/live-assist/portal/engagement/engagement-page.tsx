// What the invitation and the chat window say, with a preview of the invitation.
'use client';
import { MessageCircle, Save } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import type { FieldFault } from '@/live-assist/connectors/field-faults';
import type { EngagementForm } from '@/live-assist/engagement-form';
import { ENGAGEMENT_LIMITS } from '@/live-assist/engagement-limits';
import { keepTyped } from '@/live-assist/portal/keep-typed';
import { putEngagement } from '@/live-assist/portal/portal-api';
import { faultText } from '../connector/fault-text';

const SAVED = 'Saved. It holds from the next page load on.';

export function EngagementPage({ account, initial }: { account: string; initial: EngagementForm }) {
  const [form, setForm] = useState(initial);
  const [saved, setSaved] = useState(initial);
  const [faults, setFaults] = useState<Record<string, FieldFault>>({});
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  const change = (field: keyof EngagementForm) => (event: { target: { value: string } }) => {
    setForm((before) => ({ ...before, [field]: event.target.value }));
    setFaults(({ [field]: _, ...rest }) => rest);
    setSaid('');
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    const answer = await putEngagement(account, form);
    setBusy(false);
    setFaults('value' in answer ? {} : Object.fromEntries(answer.fields.map((fault) => [fault.field, fault])));
    setSaid('value' in answer ? SAVED : answer.problem);
    if (!('value' in answer)) return;
    setSaved(answer.value);
    setForm((now) => keepTyped(now, form, answer.value));
  };
  const typedSince = said === SAVED && JSON.stringify(form) !== JSON.stringify(saved);
  const field = (name: keyof EngagementForm) => ({ name, value: form[name], onChange: change(name), error: faultText(faults[name]) });
  return (
    <form onSubmit={save} noValidate className="grid grid-cols-1 gap-6 rounded-2xl border border-line bg-panel p-4 shadow-xs sm:p-6">
      <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-2">
        <Field label="Invitation" hint={`On the button, at most ${ENGAGEMENT_LIMITS.invitation} characters.`} {...field('invitation')} />
        <Field label="Greeting" hint={`The first line of the chat window, at most ${ENGAGEMENT_LIMITS.greeting} characters.`} {...field('greeting')} multiline rows={3} />
        <Field label="Colour" hint="Of the invitation and the window’s header." {...field('colour')} spellCheck={false} />
        <Field label="Text colour" hint="On that colour." {...field('onColour')} spellCheck={false} />
      </div>
      <figure className="grid justify-items-center gap-3 rounded-xl bg-sunken p-6">
        <span aria-hidden style={{ background: form.colour, color: form.onColour }} className="inline-flex min-h-13 items-center gap-2.5 rounded-full px-5.5 font-semibold wrap-anywhere shadow-lg">
          <MessageCircle className="size-5" />
          {form.invitation}
        </span>
        <figcaption className="text-xs text-muted">So it stands on the brand’s page.</figcaption>
      </figure>
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" disabled={busy}>
          <Save aria-hidden className="size-4" />
          {busy ? 'Saving…' : 'Save'}
        </Button>
        <p role="status" className="text-sm text-muted">
          {typedSince ? 'Saved, but for what you typed since.' : said}
        </p>
      </div>
    </form>
  );
}
