// The consumer's browser on the desk: a page of the stage's own host, which can be read and clicked.
'use client';
import { useRef, useState, type RefObject } from 'react';
import { awaitFound } from '@/lib/hand/find';
import type { StageBrand } from '@/stage/brands/start';
import { addressIn, signInAs, signOut, type Click } from '@/stage/desk/brand-page';
import { chatFrameIn } from '@/stage/desk/chat-frame';
import { openHandLine, type HandLine } from '@/stage/play/hand-line';
import type { BrandWindow } from '@/stage/fakes/brand-window';

export interface ConsumerWindow {
  frame: RefObject<HTMLIFrameElement | null>;
  address: string;
  /** Where it is at this moment, also while that page still loads; undefined at an address of another site. */
  whereNow: () => string | undefined;
  /** How many pages have come: another one has other listeners. */
  loads: number;
  loaded: () => void;
  reload: () => void;
  goHome: () => void;
  /** False while a page is asked for that has not come yet. */
  isReady: () => boolean;
  /** Signs a customer in by the page's own buttons. Throws where that fails. */
  signIn: (login: string, click?: Click) => Promise<void>;
  signOut: (click?: Click) => Promise<void>;
  /** The line to the chat window in the page. */
  line: HandLine;
  /** The page's own globals. */
  page: () => BrandWindow;
}

/** Milliseconds that the first page may take: on a narrow screen it is asked for with the click that needs it. */
const PATIENCE_MS = 15_000;

export function useConsumer({ slug, addresses: { site, workspace } }: StageBrand): ConsumerWindow {
  const frame = useRef<HTMLIFrameElement>(null);
  const awaited = useRef(false);
  const stale = useRef(false);
  const [address, setAddress] = useState(site);
  const [loads, setLoads] = useState(0);
  const open = (): HTMLIFrameElement => {
    if (!frame.current) throw new Error('The brand’s site is not on the desk.');
    return frame.current;
  };
  // Before its first page the frame is at about:blank, which is complete too.
  const reload = () => {
    awaited.current = true;
    // What the frame asked for may have been answered already, as the brand was: that page has to come before it can be asked for again.
    stale.current = !!frame.current && !addressIn(frame.current);
    if (!stale.current) frame.current?.contentWindow?.location.reload();
  };
  const isReady = () => !awaited.current && !!addressIn(frame.current) && frame.current?.contentDocument?.readyState === 'complete';
  return {
    frame,
    address,
    whereNow: () => addressIn(frame.current),
    loads,
    loaded: () => {
      awaited.current = false;
      if (stale.current) reload();
      setAddress(addressIn(frame.current) ?? 'an address of another site');
      setLoads((count) => count + 1);
    },
    isReady,
    reload,
    goHome: () => {
      awaited.current = true;
      frame.current?.contentWindow?.location.assign(site);
    },
    signIn: async (login, click) => {
      await awaitFound(isReady, { signal: new AbortController().signal, patienceMs: PATIENCE_MS, missing: 'The brand’s page did not come.' });
      await signInAs(open(), { slug, site }, login, click);
    },
    signOut: async (click) => signOut(open(), slug, click),
    line: { ask: (...gesture) => openHandLine(() => chatFrameIn(frame.current), new URL(workspace).origin, window).ask(...gesture), rest: () => openHandLine(() => chatFrameIn(frame.current), new URL(workspace).origin, window).rest() },
    page: () => open().contentWindow as unknown as BrandWindow,
  };
}
