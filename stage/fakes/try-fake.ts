// Tries a fake in the consumer's browser, in front of the audience: the page's own method is replaced for one chat, as a foreign script
// in the page would do it, and the chat is opened. Who decides is Live Assist, which knows nothing of any of this.
import type { Fake } from '../chapters/chapter';
import { endChat, methodAt, stateAfter, type BrandWindow } from './brand-window';
import { editingClaims, keeping, lending, replaying, signingOtherwise, stealing, watching, type Method, type Proof } from './methods';
import type { Verdict } from './other-client';

export interface Victim {
  sub: string;
  name: string;
}

/** A customer whom no brand has: where the one to be forged is who is signed in, or there is no other. */
export const NOBODY: Victim = { sub: '00000000-0000-4000-8000-000000000000', name: 'Nemo Nobody' };

/** What the consumer sees in the end: a chat, the survey, or the chat that they had asked for, of which a thief got nothing. */
export type Outcome = 'chat' | 'survey' | 'kept';

export interface Attack {
  /** Dotted path of the page's method. */
  method: string;
  /** Whom the page says it is. */
  other: Victim;
  /** Clicks the invitation. */
  click: (page: BrandWindow) => void | Promise<void>;
  /** Brings a code to the token endpoint as another client. Throws where that could not be tried. */
  redeemAsOther: (stolen: { code: string; redirectUri: string }) => Promise<Verdict>;
}

/** States of the chat (`lpUnifiedWindow`) that settle it. */
const SETTLED = { waiting: 'chat', chatting: 'chat', interactive: 'chat', resume: 'chat', offline: 'survey' } as const;

const NOT_BEGUN = 'Nothing could be tried: the chat does not begin. Is a customer signed in, and an agent available?';

/** Throws where the page has no chat, where nothing happens within 15 s, and where nothing was forged that could be refused. */
export async function tryFake(page: BrandWindow, fake: Fake, attack: Attack): Promise<Outcome> {
  await endChat(page);
  const { method, other } = attack;
  if (fake === 'other_customer') return sayOtherwise(page, attack);
  if (fake === 'replayed_code') return replay(page, attack);
  if (fake === 'other_client') return steal(page, attack);
  const changes: Record<Exclude<Fake, 'other_customer' | 'replayed_code' | 'other_client'>, (real: Method) => Method> = {
    edited_claim: (real) => editingClaims(real, ({ sub }) => ({ sub: sub === other.sub ? NOBODY.sub : other.sub })),
    other_key: signingOtherwise,
    stolen_code: stealing,
  };
  return forge(page, attack, method, changes[fake]);
}

/** Opens a chat with a method that hands on what it should not. */
async function forge(page: BrandWindow, { click }: Attack, method: string, replace: (real: Method) => Method): Promise<Outcome> {
  let handedOn = false;
  let why: unknown;
  const outcome = await withMethod(page, method, (real) => watching(replace(real), (proof, error) => ((handedOn ||= proof !== null), (why ??= error))), () => openChat(page, click));
  // Whoever is not signed in gets the survey too, and that proves nothing.
  if (!handedOn) throw new Error(typeof why === 'string' ? why : NOT_BEGUN);
  return outcome;
}

/** Anybody can say anything in a page. */
async function sayOtherwise(page: BrandWindow, { other: { sub, name }, click }: Attack): Promise<Outcome> {
  const [firstname, ...rest] = name.split(' ');
  page.lpTag?.sdes?.push({ type: 'ctmrinfo', info: { customerId: sub } }, { type: 'personal', personal: { firstname, lastname: rest.join(' ') } });
  const outcome = await openChat(page, click);
  if (outcome !== 'chat') throw new Error(NOT_BEGUN);
  return outcome;
}

/** Another application tries the code before the page hands it on. */
async function steal(page: BrandWindow, attack: Attack): Promise<Outcome> {
  const { method, redeemAsOther } = attack;
  const verdicts: Verdict[] = [];
  const tryIt = async (proof: Proof) => {
    if (typeof proof === 'string') throw new Error('The page got a token, not a code: switch to code flow.');
    verdicts.push(await redeemAsOther({ code: proof.ssoKey, redirectUri: proof.redirect_uri }));
  };
  const outcome = await forge(page, attack, method, (real) => lending(real, tryIt));
  if (verdicts.some(({ error }) => error === null)) throw new Error('The login service took the code from another client. It must not.');
  return outcome === 'chat' && verdicts.length ? 'kept' : outcome;
}

/** A chat as it should be, of which a script keeps the code; and another one, with that code again. */
async function replay(page: BrandWindow, attack: Attack): Promise<Outcome> {
  const { method, click } = attack;
  const kept: Proof[] = [];
  const first = await withMethod(page, method, (real) => keeping(real, (proof) => kept.push(proof)), () => openChat(page, click));
  const [proof] = kept;
  if (first !== 'chat' || !proof) throw new Error(NOT_BEGUN);
  await endChat(page);
  return forge(page, attack, method, () => replaying(proof));
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

async function openChat(page: BrandWindow, click: Attack['click']): Promise<Outcome> {
  return SETTLED[await stateAfter(page, click, Object.keys(SETTLED) as (keyof typeof SETTLED)[])];
}
