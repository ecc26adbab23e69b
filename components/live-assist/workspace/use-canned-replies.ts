'use client';
// When the picker of canned replies is open, what it offers, and what keys do while it is.
import { useId, useState, type KeyboardEvent } from 'react';
import type { CannedReply } from '@/live-assist/contract/canned-reply';
import { askedFor, fillIn, findReplies } from '@/live-assist/workspace/canned-replies';
import type { Conversation } from '@/live-assist/workspace/state';
import { useWorkspace } from './workspace-context';

export function useCannedReplies({ summary, draft }: Conversation) {
  const { store, state } = useWorkspace();
  const id = useId();
  const [active, setActive] = useState(0);
  const [closedAt, setClosedAt] = useState<string>();
  /** Opened by its button beside a draft: all are offered, and the one that is picked goes behind it. */
  const [besideAt, setBesideAt] = useState<string>();
  const beside = besideAt !== undefined && besideAt === draft;
  const asked = beside ? '' : askedFor(draft);
  const open = asked !== undefined && state.cannedReplies.length > 0 && closedAt !== draft;
  const people = { visitorName: summary.visitorName, agentName: state.agent.name };
  const replies = open ? findReplies(state.cannedReplies, asked).map((reply) => ({ ...reply, text: fillIn(reply.text, people) })) : [];
  const at = Math.min(active, Math.max(0, replies.length - 1));

  const pick = ({ text }: CannedReply) => {
    setActive(0);
    setBesideAt(undefined);
    store.draft(summary.id, beside ? `${draft.trimEnd()} ${text}` : text);
  };
  const close = () => {
    setBesideAt(undefined);
    setClosedAt(draft);
  };
  /** True where the key was the picker's. */
  const onKey = (event: KeyboardEvent): boolean => {
    if (!open || event.nativeEvent.isComposing) return false;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && replies.length) setActive((at + step + replies.length) % replies.length);
    else if ((event.key === 'Enter' || event.key === 'Tab') && replies[at] && !event.shiftKey) pick(replies[at]);
    else if (event.key === 'Escape') close();
    else return false;
    event.preventDefault();
    return true;
  };
  /** The button's way: as if `/` had been typed, and away again; what is typed already stays. */
  const toggle = () => {
    setClosedAt(undefined);
    if (open) return beside ? setBesideAt(undefined) : store.draft(summary.id, '');
    if (draft.trim()) setBesideAt(draft);
    else store.draft(summary.id, '/');
  };
  return { id, open, offered: state.cannedReplies.length > 0, replies, active: at, pick, onKey, toggle };
}
