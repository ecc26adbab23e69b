// The Agent Workspace on the desk: another site's page. It says where it is and who is seated, and takes a ticket.
'use client';
import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react';
import type { StageBrand } from '@/stage/brands/start';
import { handTicket, readWorkspace } from '@/stage/desk/workspace-line';
import { openHandLine, type HandLine } from '@/stage/play/hand-line';
import type { ControlDesk } from './use-controls';

export interface AgentWindow {
  frame: RefObject<HTMLIFrameElement | null>;
  address: string;
  /** Login of who is seated; null for nobody; undefined while the workspace has not said. */
  seated: string | null | undefined;
  reload: () => void;
  /** Shows another page of Live Assist. */
  go: (address: string) => void;
  /** Seats an agent. Answers with a sentence where that failed. */
  seat: (login: string) => Promise<string | null>;
  /** The line to the page. */
  line: HandLine;
  /** After a reset: seats who sat there, as soon as the workspace asks for an agent. */
  seatAgain: () => void;
}

/** Milliseconds between hearing that nobody is seated any more and hearing why. */
const JUST_NOW = 5_000;

export function useWorkspaceWindow({ slug, addresses: { workspace } }: StageBrand, { call }: ControlDesk): AgentWindow {
  const frame = useRef<HTMLIFrameElement>(null);
  const [address, setAddress] = useState(workspace);
  const [seated, setSeated] = useState<string | null>();
  // The same without waiting for a render: of a reset the stage and the workspace hear in the same moment, in either order.
  const sits = useRef<string | null>(undefined);
  const waiting = useRef<string | null>(null);
  const left = useRef({ login: '', at: 0 });
  const { origin } = new URL(workspace);

  const seat = async (login: string): Promise<string | null> => {
    waiting.current = null;
    const made = await call<{ ticket: string }>('POST', `/brands/${slug}/agent-ticket`, { login });
    if (!made.ok) return made.message;
    if (frame.current?.contentWindow) handTicket(frame.current.contentWindow, origin, made.data.ticket);
    return null;
  };

  const hear = useEffectEvent((event: MessageEvent<unknown>) => {
    const said = readWorkspace(event, { origin, frame: frame.current?.contentWindow });
    if (said?.type === 'live-assist:address') setAddress(said.address);
    if (said?.type !== 'live-assist:agent') return;
    if (said.agent === null && sits.current) left.current = { login: sits.current, at: Date.now() };
    sits.current = said.agent;
    setSeated(said.agent);
    if (said.agent === null && waiting.current) void seat(waiting.current);
  });
  useEffect(() => {
    const listen = (event: MessageEvent<unknown>) => hear(event);
    addEventListener('message', listen);
    return () => removeEventListener('message', listen);
  }, []);

  const go = (to: string) => frame.current?.setAttribute('src', to);
  const seatAgain = () => {
    const login = sits.current ?? (Date.now() - left.current.at < JUST_NOW ? left.current.login : null);
    waiting.current = login;
    if (login && sits.current === null) void seat(login);
  };
  const line: HandLine = { ask: (...gesture) => openHandLine(() => frame.current?.contentWindow, origin, window).ask(...gesture), rest: () => openHandLine(() => frame.current?.contentWindow, origin, window).rest() };
  return { frame, address, seated, line, reload: () => go(address), go, seat, seatAgain };
}
