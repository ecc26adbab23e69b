// The Offline survey: who could not be verified, or came when nobody was there, leaves a message instead.
import { CircleCheck } from 'lucide-react';
import { useRef, useState, type FormEvent } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { SURVEY_LIMITS, type SurveyCause } from '@/live-assist/contract/survey';
import { sendSurvey } from '@/live-assist/window/chat-request';
import { checkSurvey, type SurveyProblems } from '@/live-assist/window/survey';
import { controls } from './use-chat';

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
  // One id for the form: sent twice, stored once.
  const [id] = useState(() => crypto.randomUUID());
  const [problems, setProblems] = useState<SurveyProblems>({});
  const [state, setState] = useState<{ kind: 'editing' | 'sending' | 'stored' } | { kind: 'refused'; sentence: string }>({ kind: 'editing' });
  const form = useRef<HTMLFormElement>(null);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (state.kind === 'sending') return;
    const typed = new FormData(form.current!);
    const values = { name: String(typed.get('name')).trim(), contact: String(typed.get('contact')).trim(), message: String(typed.get('message')).trim() };
    const found = checkSurvey(values);
    setProblems(found);
    const [first] = Object.keys(found);
    if (first) return (form.current!.elements.namedItem(first) as HTMLElement).focus();
    setState({ kind: 'sending' });
    const sentence = await sendSurvey(account, { id, cause, ...values });
    setState(sentence ? { kind: 'refused', sentence } : { kind: 'stored' });
  };

  if (state.kind === 'stored') return <Thanks accountName={accountName} />;
  const { title, text } = CAUSES[cause];
  return (
    <form ref={form} onSubmit={submit} noValidate aria-labelledby="survey-title" className="flex grow flex-col gap-4 overflow-y-auto p-5">
      <div role="status">
        <h2 id="survey-title" className="text-lg font-semibold">
          {title}
        </h2>
        <p className="mt-1 text-[0.95rem] text-muted">{text}</p>
      </div>
      <Field label="Name" name="name" autoComplete="name" maxLength={SURVEY_LIMITS.name} error={problems.name} />
      <Field label="Email or phone" name="contact" autoComplete="email" maxLength={SURVEY_LIMITS.contact} error={problems.contact} />
      <Field multiline label="How can we help?" name="message" maxLength={SURVEY_LIMITS.message} error={problems.message} />
      {state.kind === 'refused' && (
        <p role="alert" className="rounded-lg bg-danger-soft px-3 py-2.5 text-sm text-danger">
          {state.sentence}
        </p>
      )}
      <Button type="submit" disabled={state.kind === 'sending'} className="mt-auto">
        {state.kind === 'sending' ? 'Sending…' : 'Leave message'}
      </Button>
    </form>
  );
}

function Thanks({ accountName }: { accountName: string }) {
  return (
    <div role="status" className="grid grow content-center justify-items-center gap-2 px-8 pb-12 text-center">
      <CircleCheck aria-hidden className="mb-2 size-9 text-verified" />
      <p className="text-lg font-semibold">Thank you</p>
      <p className="max-w-72 text-[0.95rem] text-muted">Your message is with {accountName}. An agent reads it and answers you by email or phone.</p>
      <Button className="mt-4" onClick={() => controls()?.close()}>
        Close chat
      </Button>
    </div>
  );
}
