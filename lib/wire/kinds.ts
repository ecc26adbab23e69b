// Every kind of event that there is.
import { AUTHORIZATION } from './kinds/authorization';
import { CONVERSATION } from './kinds/conversation';
import { EXPIRY } from './kinds/expiry';
import { PAGE } from './kinds/page';
import { REQUEST } from './kinds/request';
import { VERIFICATION } from './kinds/verification';
import type { Kind } from './kind';

const TABLE = { ...PAGE, ...AUTHORIZATION, ...REQUEST, ...VERIFICATION, ...CONVERSATION, ...EXPIRY } as const;

export type KindName = keyof typeof TABLE;
/** The names of what an event of that kind may tell. */
export type FactOf<K extends KindName> = keyof (typeof TABLE)[K]['facts'] & string;

export const KINDS: Readonly<Record<KindName, Kind>> = TABLE;

export const isKindName = (name: string): name is KindName => Object.hasOwn(KINDS, name);
