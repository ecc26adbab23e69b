// What the wire's table says of one kind of event. The drawing, the control interface, docs/wire.md and the tests are views of that table.

/** Who reads: each sees what the ones before see, and more. */
export const LEVELS = ['business', 'architect', 'security'] as const;
export type Level = (typeof LEVELS)[number];
/** On a page whose address names none. */
export const USUAL_LEVEL: Level = 'architect';

/** Where an arrow may begin and end, in the order in which they are drawn. */
export const LANES = ['consumer', 'brand page', 'VAS', 'chat window', 'Live Assist', 'agent'] as const;
export type Lane = (typeof LANES)[number];
/** Above the lane. */
export const LANE_NAMES: Record<Lane, string> = { consumer: 'Consumer', 'brand page': 'Brand page', VAS: 'VAS', 'chat window': 'Chat window', 'Live Assist': 'Live Assist', agent: 'Agent' };

/** Who saw it and says so. What a browser says, anybody who holds the browser can say. */
export type Seer = 'brand page' | 'VAS' | 'chat window' | 'Live Assist';

/** How it travelled. */
export type Way = 'click' | 'call' | 'redirect' | 'postMessage' | 'HTTP' | 'WebSocket' | 'inside';

/**
 * When a fact may be read. A level: from that one on. `token`: layer by layer at level security; as text only once it is spent or has
 * expired. `once spent`: the same for codes and verifiers. `never`: it is said that there was one, and not what it was.
 */
export type Showing = Level | 'token' | 'once spent' | 'never';

export interface Kind {
  seenBy: Seer;
  from: Lane;
  to: Lane;
  way: Way;
  /**
   * The sentence for each level; where a level has none, that of the one before it holds. A kind without a sentence for `business` is not
   * drawn there. `{fact}` is replaced by what the event says; `{fact|otherwise}` says something where it says nothing.
   */
  says: Partial<Record<Level, string>>;
  /** The specification's paragraph, or the vendor's page. */
  clause: string;
  /** The file that does it, not the one that reports it. */
  file: string;
  facts: Record<string, Showing>;
  /** The kind that this one answers: request and response of one HTTP exchange. */
  answers?: string;
}

/** True where someone at `level` may see what is shown from `least` on. */
export const reaches = (level: Level, least: Level): boolean => LEVELS.indexOf(level) >= LEVELS.indexOf(least);
