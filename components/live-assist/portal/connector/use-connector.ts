// The form's state: what is typed, what was saved, which fields are wrong, and what the last test found.
'use client';
import { useEffect, useState } from 'react';
import type { ReadConnector } from '@/live-assist/connectors/connector-store';
import type { FieldFault } from '@/live-assist/connectors/field-faults';
import type { Finding } from '@/live-assist/connectors/probes/finding';
import { draftField, draftOf, formOf, type Draft, type DraftField } from '@/live-assist/portal/connector-draft';
import { keepTyped } from '@/live-assist/portal/keep-typed';
import { putConnector, testConnector } from '@/live-assist/portal/portal-api';

export type Busy = 'saving' | 'testing' | null;
export type Said = { tone: 'good' | 'bad'; text: string } | null;

export function useConnector(account: string, initial: ReadConnector) {
  const [saved, setSaved] = useState(initial);
  const [draft, setDraft] = useState(() => draftOf(initial.connector));
  const [faults, setFaults] = useState<Partial<Record<string, FieldFault>>>({});
  const [findings, setFindings] = useState<Finding[] | null>(null);
  const [busy, setBusy] = useState<Busy>(null);
  const [said, setSaid] = useState<Said>(null);
  const changed = JSON.stringify(draft) !== JSON.stringify(draftOf(saved.connector));
  useWarnBeforeLeaving(changed);

  function change<K extends DraftField>(field: K, value: Draft[K]): void {
    setDraft((before) => ({ ...before, [field]: value }));
    setFaults(({ [field]: _, ...rest }) => rest);
    setSaid(null);
  }

  async function save(): Promise<void> {
    const sent = draft;
    setBusy('saving');
    const answer = await putConnector(account, formOf(sent), saved.etag);
    setBusy(null);
    if ('value' in answer) {
      setSaved({ connector: answer.value, etag: answer.etag });
      setDraft((now) => keepTyped(now, sent, draftOf(answer.value)));
      setFaults({});
      return setSaid({ tone: 'good', text: 'Saved. It holds for the next chat.' });
    }
    const byField = Object.fromEntries(answer.fields.map((fault) => [draftField(fault.field), fault]));
    setFaults(byField);
    const count = Object.keys(byField).length;
    setSaid({ tone: 'bad', text: count ? `Not saved: ${count === 1 ? 'one field cannot be used as it is' : `${count} fields cannot be used as they are`}.` : answer.problem });
    focusField(Object.keys(byField));
  }

  async function runTest(): Promise<void> {
    setBusy('testing');
    const answer = await testConnector(account, formOf(draft));
    setBusy(null);
    if ('value' in answer) setFindings(answer.value.findings);
    else setSaid({ tone: 'bad', text: answer.problem });
  }

  // Saved, and typed in since it was sent.
  const heard: Said = said?.tone === 'good' && changed ? { ...said, text: 'Saved, but for what you typed since.' } : said;
  return { draft, change, faults, findings, busy, said: heard, changed, secretSet: saved.connector.clientSecretSet, save, runTest };
}

export type ConnectorState = ReturnType<typeof useConnector>;

/** The first wrong field, in the order of the page. */
function focusField(fields: string[]): void {
  requestAnimationFrame(() => {
    const named = [...document.querySelectorAll<HTMLElement>('[name]')].find((element) => fields.includes(element.getAttribute('name')!));
    named?.focus();
  });
}

function useWarnBeforeLeaving(changed: boolean): void {
  useEffect(() => {
    if (!changed) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [changed]);
}
