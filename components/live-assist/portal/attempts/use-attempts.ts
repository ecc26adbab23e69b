// The list of attempts, kept fresh while somebody looks: asked for every two seconds, and at once when the tab comes back.
'use client';
import { useCallback, useEffect, useState } from 'react';
import type { Attempt } from '@/live-assist/contract/refusal';
import { getAttempts } from '@/live-assist/portal/portal-api';

const EVERY_MS = 2_000;

interface List {
  attempts: Attempt[];
  /** What a screen reader is told of those that came while it was open. */
  news: string;
  problem: string;
  /** True while there may be older ones. */
  more: boolean;
}

const PAGE = 50;

export function useAttempts(account: string, initial: Attempt[]) {
  const [list, setList] = useState<List>({ attempts: initial, news: '', problem: '', more: initial.length === PAGE });

  const refresh = useCallback(async () => {
    const answer = await getAttempts(account);
    setList((before) => ('value' in answer ? withNewest(before, answer.value) : { ...before, problem: answer.problem }));
  }, [account]);

  useEffect(() => {
    const look = () => void (document.visibilityState === 'visible' && refresh());
    const timer = setInterval(look, EVERY_MS);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [refresh]);

  const showOlder = async () => {
    const answer = await getAttempts(account, list.attempts.at(-1)?.id);
    if ('value' in answer) setList((before) => ({ ...before, attempts: [...before.attempts, ...answer.value], more: answer.value.length === PAGE }));
  };

  return { ...list, showOlder };
}

function withNewest(before: List, newest: Attempt[]): List {
  const known = new Set(before.attempts.map(({ id }) => id));
  const fresh = newest.filter(({ id }) => !known.has(id));
  if (!fresh.length) return before.problem ? { ...before, problem: '' } : before;
  const news = fresh.length === 1 ? `New attempt: ${fresh[0]!.reason?.sentence ?? 'verified'}` : `${fresh.length} new attempts`;
  return { ...before, attempts: [...fresh, ...before.attempts], news, problem: '' };
}
