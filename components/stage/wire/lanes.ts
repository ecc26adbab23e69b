// Where lanes stand, in halves of a lane: six lanes are twelve halves.
import { LANES, type Lane } from '@/lib/wire/kind';

const HALVES = 2 * LANES.length;
/** A sentence has so much room where its arrow has less, unless the edge is nearer. */
const USUAL_ROOM = 6;

export const placeOf = (lane: Lane): number => LANES.indexOf(lane);

/** Percent of the width at which a lane's line stands. */
export const centreOf = (lane: Lane): number => ((placeOf(lane) + 0.5) / LANES.length) * 100;

export interface Room {
  /** Grid columns, from 1. */
  start: number;
  span: number;
  align: 'left' | 'center' | 'right';
}

/** Where an arrow's sentence stands: above the middle of the arrow. */
export function roomFor(from: Lane, to: Lane): Room {
  const [a, b] = [placeOf(from), placeOf(to)];
  // A sentence about itself stands beside the lane, on the wider side.
  if (a === b) return a < LANES.length / 2 ? { start: 2 * a + 2, span: HALVES - 2 * a - 1, align: 'left' } : { start: 1, span: 2 * a + 1, align: 'right' };
  const middle = a + b + 1;
  const span = Math.min(Math.max(2 * Math.abs(a - b), USUAL_ROOM), 2 * middle, 2 * (HALVES - middle));
  return { start: middle - span / 2 + 1, span, align: 'center' };
}
