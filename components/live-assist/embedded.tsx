// Live Assist's pages may stand in the page of one other origin. This tells that page where they are, and who is seated.
'use client';
import { usePathname } from 'next/navigation';
import { createContext, useContext, useEffect, useEffectEvent, type ReactNode } from 'react';
import { onTicket, tellEmbedder } from '@/live-assist/workspace/embedder';

const Embedder = createContext('');

/** `by`: the origin that may embed these pages. */
export function Embedded({ by, children }: { by: string; children: ReactNode }) {
  const path = usePathname();
  useEffect(() => tellEmbedder(by, { type: 'live-assist:address', address: `${location.origin}${path}` }), [by, path]);
  return <Embedder value={by}>{children}</Embedder>;
}

/** Tells the page around this one which agent sits here, by login; null while nobody is signed in. */
export function useTellAgent(agent: string | null): void {
  const embedder = useContext(Embedder);
  useEffect(() => tellEmbedder(embedder, { type: 'live-assist:agent', agent }), [embedder, agent]);
}

/** Calls `take` with each ticket that the page around this one hands in. */
export function useTickets(take: (ticket: string) => void): void {
  const embedder = useContext(Embedder);
  const taken = useEffectEvent(take);
  useEffect(() => onTicket(embedder, (ticket) => taken(ticket)), [embedder]);
}
