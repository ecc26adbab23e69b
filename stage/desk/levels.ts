// How much the audience is shown. It changes what the wire tells of an event, never what happened.

export const LEVELS = ['business', 'architect', 'security'] as const;
export type Level = (typeof LEVELS)[number];
export const USUAL_LEVEL: Level = 'architect';
