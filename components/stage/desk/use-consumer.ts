// The consumer's browser on the desk: a page of the stage's own host, which can be read and clicked.
'use client';
import { useRef, useState, type RefObject } from 'react';
import type { StageBrand } from '@/stage/brands/start';
import { addressIn, signInAs, signOut } from '@/stage/desk/brand-page';
import type { BrandWindow } from '@/stage/fakes/brand-window';

export interface ConsumerWindow {
  frame: RefObject<HTMLIFrameElement | null>;
  address: string;
  loaded: () => void;
  reload: () => void;
  goHome: () => void;
  /** Signs a customer in by the page's own buttons. Throws where that fails. */
  signIn: (login: string) => Promise<void>;
  signOut: () => Promise<void>;
  /** The page's own globals. */
  page: () => BrandWindow;
}

export function useConsumer({ slug, addresses: { site } }: StageBrand): ConsumerWindow {
  const frame = useRef<HTMLIFrameElement>(null);
  const [address, setAddress] = useState(site);
  const open = (): HTMLIFrameElement => {
    if (!frame.current) throw new Error('The brand’s site is not on the desk.');
    return frame.current;
  };
  return {
    frame,
    address,
    loaded: () => setAddress(addressIn(frame.current) ?? 'an address of another site'),
    reload: () => frame.current?.contentWindow?.location.reload(),
    goHome: () => frame.current?.contentWindow?.location.assign(site),
    signIn: async (login) => signInAs(open(), { slug, site }, login),
    signOut: async () => signOut(open(), slug),
    page: () => open().contentWindow as unknown as BrandWindow,
  };
}
