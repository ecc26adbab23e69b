// The list of attempts, kept fresh while somebody looks: asked for every two seconds, and at once when the tab comes back.
'use client';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { askForNewer, newestFirst, PAGE, unknownOf, type Place, type ShownAttempt } from '@/live-assist/portal/attempts-shown';
import { getAttempts } from '@/live-assist/portal/portal-api';

const EVERY_MS = 2_000;

interface List {
  attempts: ShownAttempt[];
  /** What a screen reader is told of those that came while it was open. */
  news: string;
  /** Why new ones, and why older ones, cannot be shown; empty where they can. */
  problem: string;
  olderProblem: string;
  /** True while there may be older ones. */
  more: boolean;
}

export function useAttempts(account: string, initial: ShownAttempt[]) {
  const [list, setList] = useState<List>({ attempts: initial, news: '', problem: '', olderProblem: '', more: initial.length === PAGE });
  const [busy, setBusy] = useState(false);
  const asking = useRef(false);
  const ask = (place: Place) => getAttempts(account, place);

  const refresh = useEffectEvent(async () => {
    if (document.visibilityState !== 'visible' || asking.current) return;
    asking.current = true;
    const answer = await askForNewer(ask, list.attempts[0]?.id);
    asking.current = false;
    setList((before) => ('value' in answer ? withNewer(before, answer.value) : { ...before, problem: answer.problem }));
  });

  useEffect(() => {
    const look = () => void refresh();
    const timer = setInterval(look, EVERY_MS);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);

  const showOlder = async () => {
    const oldest = list.attempts.at(-1);
    if (busy || !oldest) return;
    setBusy(true);
    const answer = await ask({ before: oldest.id });
    setBusy(false);
    setList((before) => ('value' in answer ? withOlder(before, answer.value) : { ...before, olderProblem: answer.problem }));
  };

  return { ...list, busy, showOlder };
}

function withNewer(before: List, newer: ShownAttempt[]): List {
  const fresh = unknownOf(newer, before.attempts);
  if (!fresh.length) return before.problem ? { ...before, problem: '' } : before;
  const news = fresh.length === 1 ? `New attempt: ${fresh[0]!.reason?.sentence ?? 'verified'}` : `${fresh.length} new attempts`;
  // The first page of a list that was empty may have older ones before it.
  const more = before.more || (!before.attempts.length && newer.length === PAGE);
  return { ...before, attempts: newestFirst([...fresh, ...before.attempts]), news, problem: '', more };
}

const withOlder = (before: List, older: ShownAttempt[]): List => ({ ...before, attempts: [...before.attempts, ...unknownOf(older, before.attempts)], olderProblem: '', more: older.length === PAGE });
