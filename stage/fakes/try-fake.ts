// Tries a fake in the consumer's browser, in front of the audience: the page's own method is replaced for one chat, as a foreign script
// in the page would do it, and the chat is opened. Who decides is Live Assist, which knows nothing of any of this.
import type { Fake } from '../chapters/chapter';
import { clickInvitation, endChat, methodAt, nextState, type BrandWindow } from './brand-window';
import { editingClaims, keeping, replaying, signingOtherwise, stealing, type Method, type Proof } from './methods';

export interface Victim {
  sub: string;
  name: string;
}

/** What the consumer sees in the end. */
export type Outcome = 'chat' | 'survey';

/** States of the chat (`lpUnifiedWindow`) that settle it. */
const SETTLED = { waiting: 'chat', chatting: 'chat', interactive: 'chat', resume: 'chat', offline: 'survey' } as const;

/** `method`: dotted path of the page's method. `other`: whom the page says it is. Throws where the page has no chat, or nothing happens within 15 s. */
export async function tryFake(page: BrandWindow, fake: Fake, { method, other }: { method: string; other: Victim }): Promise<Outcome> {
  await endChat(page);
  if (fake === 'other_customer') {
    const [firstname, ...rest] = other.name.split(' ');
    page.lpTag?.sdes?.push({ type: 'ctmrinfo', info: { customerId: other.sub } }, { type: 'personal', personal: { firstname, lastname: rest.join(' ') } });
    return openChat(page);
  }
  if (fake === 'replayed_code') return replay(page, method);
  const changes: Record<Exclude<Fake, 'other_customer' | 'replayed_code'>, (real: Method) => Method> = {
    edited_claim: (real) => editingClaims(real, { sub: other.sub }),
    other_key: signingOtherwise,
    stolen_code: stealing,
  };
  return withMethod(page, method, changes[fake], () => openChat(page));
}

/** A chat as it should be, of which a script keeps the code; and another one, with that code again. */
async function replay(page: BrandWindow, method: string): Promise<Outcome> {
  const kept: Proof[] = [];
  await withMethod(page, method, (real) => keeping(real, (proof) => kept.push(proof)), () => openChat(page));
  await endChat(page);
  return withMethod(page, method, () => replaying(kept.at(-1)!), () => openChat(page));
}

/** Replaces the page's method while `act` runs. */
async function withMethod<T>(page: BrandWindow, path: string, replace: (real: Method) => Method, act: () => Promise<T>): Promise<T> {
  const { holder, name } = methodAt(page, path);
  const real = holder[name] as Method;
  holder[name] = replace((...given) => real.apply(holder, given));
  try {
    return await act();
  } finally {
    holder[name] = real;
  }
}

async function openChat(page: BrandWindow): Promise<Outcome> {
  const settled = nextState(page, Object.keys(SETTLED) as (keyof typeof SETTLED)[]);
  clickInvitation(page);
  return SETTLED[await settled];
}
