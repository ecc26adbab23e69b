// Live Assist's pages may stand in the page of one other origin. This tells that page where they are, and who is seated.
'use client';
import { usePathname } from 'next/navigation';
import { createContext, useContext, useEffect, useEffectEvent, type ReactNode } from 'react';
import { WORKSPACE_GESTURES } from '@/live-assist/hand/gestures';
import { obeyStage } from '@/live-assist/hand/obey';
import { isEmbedded, onTicket, tellEmbedder } from '@/live-assist/workspace/embedder';

const Embedder = createContext('');

/** `by`: the origin that may embed these pages. `driven`: whether the demo's controls are there, so that it may also play a chapter in them. */
export function Embedded({ by, driven, children }: { by: string; driven: boolean; children: ReactNode }) {
  const path = usePathname();
  useEffect(() => (driven && isEmbedded() && window.top ? obeyStage({ self: window, top: window.top, origin: by }, WORKSPACE_GESTURES) : undefined), [by, driven]);
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
