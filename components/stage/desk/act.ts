// One action of a step: the presenter's own clicks, or what a foreign script would do in the page. Each is done by the pages' own buttons,
// with a pointer that the audience can follow; in Live Assist's windows by Live Assist itself (stage/play/hand-line.ts).
import type { Action, Fake } from '@/stage/chapters/chapter';
import { fillIn, fillingOf } from '@/stage/chapters/fill-in';
import { customerOf, otherOf, pretendedOf } from '@/stage/chapters/cast';
import { startChat } from '@/stage/fakes/brand-window';
import type { Verdict } from '@/stage/fakes/other-client';
import { tryFake, type Attack } from '@/stage/fakes/try-fake';
import { followSettings } from './follow-settings';
import { handsOn, rest, until, type How } from './hands';
import { backToWorkspace, isInPortal, seat } from './seat';
import type { Latest } from './stage-context';

/** Resolves with a sentence, where there is one to say. Throws where it did not work. */
export async function act(latest: Latest, action: Action, how: How): Promise<string | void> {
  const { brand, consumer, arrange, agent } = latest();
  // One pointer at a time: the last one stays where it pointed while somebody talks about it.
  rest(latest());
  const { click, clickChat } = handsOn(latest, how);
  await until(() => latest().consumer.isReady(), 'The brand’s page', how);
  switch (action.kind) {
    case 'seat':
      return seat(latest, how);
    case 'sign-in':
      arrange.show('brand');
      return consumer.signIn(whoIs(latest, action.customer).login, click);
    case 'sign-out':
      return consumer.signOut(click);
    case 'chat':
      arrange.show('brand');
      await backToWorkspace(latest, how);
      return startChat(consumer.page(), clickChat);
    case 'set':
      return followSettings(latest, action.settings, how.signal);
    case 'fake':
      arrange.show('brand');
      await backToWorkspace(latest, how);
      return fake(latest, action.fake, clickChat);
    case 'why':
      arrange.show('agent');
      // At the list itself: a low window would show the portal's sections, and no attempt.
      agent.go(`${brand.addresses.portal}/attempts#page`);
      return void (await until(() => isInPortal(latest), 'The portal', how));
    default:
      return inLiveAssist(latest, action, how);
  }
}

/** What is done in the chat window and in the workspace. */
async function inLiveAssist(latest: Latest, action: Extract<Action, { kind: 'accept' | 'show' | 'say' | 'survey' | 'sign-in-again' }>, how: How): Promise<void> {
  const fill = (text: string) => fillIn(text, fillingOf(latest().brand));
  switch (action.kind) {
    case 'accept':
      return inWorkspace(latest, 'accept', { visitor: whoIs(latest, action.customer).name }, how);
    case 'show':
      return inWorkspace(latest, 'show', { what: action.what }, how);
    case 'say':
      return action.by === 'agent' ? inWorkspace(latest, 'reply', { text: fill(action.text) }, how) : inChatWindow(latest, 'write', { text: fill(action.text) }, how);
    case 'survey':
      return inChatWindow(latest, 'survey', { name: action.name, contact: action.contact, text: fill(action.text) }, how);
    case 'sign-in-again':
      return inChatWindow(latest, 'sign in again', {}, how);
  }
}

async function inWorkspace(latest: Latest, gesture: string, texts: Record<string, string>, how: How): Promise<void> {
  const { agent, arrange } = latest();
  arrange.show('agent');
  await backToWorkspace(latest, how);
  await agent.line.ask(gesture, texts, how);
}

async function inChatWindow(latest: Latest, gesture: string, texts: Record<string, string>, how: How): Promise<void> {
  const { consumer, arrange } = latest();
  arrange.show('brand');
  await consumer.line.ask(gesture, texts, how);
}

/** Says how it ended. */
async function fake(latest: Latest, which: Fake, click: Attack['click']): Promise<string> {
  const { brand, consumer, chapters, settings } = latest();
  const method = settings.settings.jsMethod ?? 'lpGetAuthenticationToken';
  const outcome = await tryFake(consumer.page(), which, { method, other: pretendedOf(brand.customers), click, redeemAsOther: thiefOf(latest) });
  return [chapters.words.tried[outcome], outcome === 'survey' ? await caughtBy(latest) : ''].join(' ').trim();
}

/** Which check it was that the last chat request did not pass: the browser is not told, the operator is. Nothing while the controls are not open. */
async function caughtBy(latest: Latest): Promise<string> {
  const { brand, controls, chapters } = latest();
  const asked = await controls.call<{ attempts: { reason: { check: string } | null }[] }>('GET', `/brands/${brand.slug}/attempts?limit=1`);
  const check = asked.ok && asked.data.attempts[0]?.reason?.check;
  return check ? chapters.words.tried.caught.replace('{check}', check) : '';
}

function whoIs(latest: Latest, which: 'customer' | 'other customer') {
  const { customers } = latest().brand;
  return (which === 'other customer' && otherOf(customers)) || customerOf(customers);
}

/** The stolen code leaves the page with the control interface's call, as it would leave with a foreign script's. */
const thiefOf = (latest: Latest): Attack['redeemAsOther'] => async (stolen) => {
  const { brand, controls } = latest();
  const tried = await controls.call<Verdict>('POST', `/brands/${brand.slug}/stolen-code`, stolen);
  if (!tried.ok) throw new Error(tried.message);
  return tried.data;
};
