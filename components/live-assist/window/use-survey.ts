// The Offline survey's form: checked where it was typed, sent, kept as typed when that fails.
import { useRef, useState, type FormEvent } from 'react';
import type { SurveyCause } from '@/live-assist/contract/survey';
import { sendSurvey } from '@/live-assist/window/chat-request';
import { chatWindow } from '@/live-assist/window/store';
import { checkSurvey, type SurveyProblems } from '@/live-assist/window/survey';

type Sending = { kind: 'editing' | 'sending' | 'stored' } | { kind: 'refused'; sentence: string };

export function useSurvey(account: string, cause: SurveyCause) {
  // One id for the form: sent twice, stored once.
  const [id] = useState(() => crypto.randomUUID());
  const [problems, setProblems] = useState<SurveyProblems>({});
  const [sending, setSending] = useState<Sending>({ kind: 'editing' });
  const form = useRef<HTMLFormElement>(null);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (sending.kind === 'sending') return;
    const values = readForm(form.current!);
    const found = checkSurvey(values);
    const [first] = Object.keys(found);
    setProblems(found);
    if (first) return (form.current!.elements.namedItem(first) as HTMLElement).focus();
    setSending({ kind: 'sending' });
    chatWindow().wire?.surveySent(id);
    const sentence = await sendSurvey(account, { id, cause, ...values });
    setSending(sentence ? { kind: 'refused', sentence } : { kind: 'stored' });
  };
  return { form, problems, sending, submit };
}

function readForm(form: HTMLFormElement) {
  const typed = new FormData(form);
  const field = (name: string) => String(typed.get(name) ?? '').trim();
  return { name: field('name'), contact: field('contact'), message: field('message') };
}
