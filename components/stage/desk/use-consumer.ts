// The consumer's browser on the desk: a page of the stage's own host, which can be read and clicked.
'use client';
import { useRef, useState, type RefObject } from 'react';
import type { StageBrand } from '@/stage/brands/start';
import { addressIn, signInAs } from '@/stage/desk/brand-page';

export interface ConsumerWindow {
  frame: RefObject<HTMLIFrameElement | null>;
  address: string;
  loaded: () => void;
  reload: () => void;
  goHome: () => void;
  /** Signs a customer in by the page's own buttons. Answers with a sentence where that failed. */
  signIn: (login: string) => Promise<string | null>;
}

export function useConsumer({ slug, addresses: { site } }: StageBrand): ConsumerWindow {
  const frame = useRef<HTMLIFrameElement>(null);
  const [address, setAddress] = useState(site);
  const loaded = () => setAddress(addressIn(frame.current) ?? 'an address of another site');
  const reload = () => frame.current?.contentWindow?.location.reload();
  const goHome = () => frame.current?.contentWindow?.location.assign(site);
  const signIn = (login: string) =>
    frame.current
      ? signInAs(frame.current, { slug, site }, login).then(
          () => null,
          (error: Error) => error.message,
        )
      : Promise.resolve('The brand’s site is not on the desk.');
  return { frame, address, loaded, reload, goHome, signIn };
}
