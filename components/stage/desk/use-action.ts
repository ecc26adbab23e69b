// What a step's button does: the presenter's own clicks, or what a foreign script would do in the page.
'use client';
import type { Action } from '@/stage/chapters/chapter';
import { clickInvitation } from '@/stage/fakes/brand-window';
import { tryFake } from '@/stage/fakes/try-fake';
import { useStage, type StageWorld } from './stage-context';

/** Does it, and says what came of it. */
export function useAction(): (action: Action) => Promise<void> {
  const world = useStage();
  return async (action) => {
    const sentence = await act(world, action).catch((error: Error) => error.message);
    if (sentence !== undefined) world.say(sentence);
  };
}

/** Resolves with a sentence, where there is one to say. Throws where it did not work. */
async function act({ brand, consumer, agent, settings, chapters, arrange }: StageWorld, action: Action): Promise<string | undefined> {
  const [customer, other = customer] = brand.customers;
  switch (action.kind) {
    case 'seat':
      arrange.show('agent');
      return (await agent.seat(brand.agents[0]!.login)) ?? '';
    case 'sign-in':
      arrange.show('brand');
      await consumer.signIn((action.customer === 'customer' ? customer : other)!.login);
      return '';
    case 'sign-out':
      await consumer.signOut();
      return '';
    case 'chat':
      arrange.show('brand');
      clickInvitation(consumer.page());
      return '';
    case 'set':
      return void (await settings.change(action.settings));
    case 'fake':
      arrange.show('brand');
      return chapters.words.tried[await tryFake(consumer.page(), action.fake, { method: settings.settings.jsMethod ?? 'lpGetAuthenticationToken', other: other! })];
    case 'why':
      arrange.show('agent');
      agent.go(`${brand.addresses.portal}/attempts`);
      return '';
  }
}
