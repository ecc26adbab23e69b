// Whoever saw something of a chat says so here, in one line. It costs a push: what there is to tell is worked out when somebody reads it.
import { environment } from '../environment';
import type { Key } from './keys';
import type { FactOf, KindName } from './kinds';
import { ringOf, wireCell } from './ring';

/** What an event has to tell, by the names that the table lists. */
export type Facts<K extends KindName = KindName> = Partial<Record<FactOf<K>, unknown>>;

export interface Report<K extends KindName = KindName> {
  brand: string;
  kind: K;
  /** What became known by it. */
  gives?: readonly Key[];
  /** What must have been known before. */
  needs?: readonly Key[];
  /** Codes and tokens that are good for nothing from now on. */
  spends?: readonly Key[];
  /** Called when somebody reads, if ever. */
  facts?: () => Facts<K>;
  /** Recorded once for each value of it. */
  once?: string;
}

/** Whether anybody could read what is recorded: the control interface is open. Otherwise nothing is kept. */
export function isWireOpen(): boolean {
  const { production, demoKey } = environment();
  return !production || demoKey !== undefined;
}

/** Records what happened at `brand`, as the party that the table names saw it. Never throws. Written out it costs a push; spreading an object into the event, ten times that. */
export function report<K extends KindName>(event: Report<K>): void {
  if (!wireCell.recording || !isWireOpen()) return;
  ringOf(event.brand).record(event as unknown as Report);
}

/** For measuring what recording costs. */
export function switchRecording(on: boolean): void {
  wireCell.recording = on;
}
