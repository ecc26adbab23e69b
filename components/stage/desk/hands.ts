// The presenter's hand on the stage's own pages: clicked with a pointer that the audience can follow, and taken away when nothing is shown.
import { awaitFound } from '@/lib/hand/find';
import { Hand, withdraw } from '@/lib/hand/hand';
import { clickInvitation, type BrandWindow } from '@/stage/fakes/brand-window';
import type { Latest, StageWorld } from './stage-context';

export interface How {
  signal: AbortSignal;
  /** Milliseconds of a move of the pointer. */
  moveMs: number;
}

const PATIENCE_MS = 15_000;

/** Resolves when it holds. Throws where it does not in time: `what` names what did not come. */
export const until = (holds: () => boolean, what: string, { signal }: How): Promise<boolean> => awaitFound(holds, { signal, patienceMs: PATIENCE_MS, missing: `${what} did not come.` });

/** The hand in the brand's page, which is the stage's own site. */
export function handsOn(latest: Latest, how: How) {
  const hand = () => new Hand(latest().consumer.frame.current!.contentDocument!, how);
  const clickChat = async (page: BrandWindow) => {
    const invitation = hand().find(latest().brand.invitation);
    await (invitation ? hand().click(invitation) : clickInvitation(page));
  };
  return { click: (element: HTMLElement) => hand().click(element), clickChat };
}

/** Takes the pointer off every page. */
export function rest({ consumer, agent }: Pick<StageWorld, 'consumer' | 'agent'>): void {
  for (const page of [document, consumer.frame.current?.contentDocument]) if (page) withdraw(page);
  agent.line.rest();
  consumer.line.rest();
}
