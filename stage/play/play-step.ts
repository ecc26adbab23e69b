// One step of a chapter that plays itself: its actions in their order, and then what they caused, as the wire tells it.
import type { Action, Step } from '../chapters/chapter';
import type { Done } from '../desk/control-client';

export interface StepWorld {
  act: (action: Action) => Promise<void>;
  /** GET of the control interface, below the brand. */
  ask: <T>(path: string) => Promise<Done<T>>;
}

/** Seconds that an event may take; the longest is a token that has to run out. */
const PATIENCE_S = 60;

/** Throws where an action does not work, or what it should cause does not come. */
export async function playStep({ actions, until }: Pick<Step, 'actions' | 'until'>, { act, ask }: StepWorld): Promise<void> {
  const before = until && (await ask<{ last: string | null }>('/wire?level=business'));
  for (const action of actions) await act(action);
  if (!before) return;
  if (!before.ok) throw new Error(before.message);
  const after = before.data.last ? `&after=${before.data.last}` : '';
  const came = await ask(`/wire/wait?kind=${until}&timeout=${PATIENCE_S}${after}`);
  if (!came.ok) throw new Error(came.message);
}
