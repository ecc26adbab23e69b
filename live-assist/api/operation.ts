// One line of the API's description: who may call an address with a method, what it takes, and each answer it can give.
import { z } from 'zod';

/** Who may call: anybody, the account's signed-in agent (by cookie), or a chat window (by its bearer). */
type Caller = 'anybody' | 'agent' | 'window';

export interface Operation {
  /** Path below /api, as OpenAPI writes it: `/account/{account}/survey`. */
  path: string;
  method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  summary: string;
  caller: Caller;
  /** Names of query parameters. */
  query?: Record<string, z.ZodType>;
  /** The body that it takes. */
  takes?: z.ZodType;
  /** By status: the body of the answer, or null where there is none. */
  answers: Record<number, z.ZodType | null>;
  /** By status: the codes of `{ error: { code } }`. */
  refuses: Record<number, readonly string[]>;
}

/** Every refusal's body, but for the opaque one of the chat request. */
export const refusalOf = (codes: readonly string[]) =>
  z.strictObject({ error: z.strictObject({ code: z.enum(codes as [string, ...string[]]), message: z.string(), details: z.array(z.unknown()).optional(), fields: z.unknown().optional() }) });

/** What each caller may be refused for, whatever the operation. */
export function commonRefusals({ caller, method, takes, path, refuses }: Operation): Record<number, string[]> {
  const all: [status: number, code: string][] = [];
  if (takes) all.push([400, 'not_utf8'], [400, 'not_json'], [413, 'body_too_large']);
  // A form that names its wrong fields has a code of its own for them.
  if (takes && !refuses[400]) all.push([400, 'invalid_body']);
  if (caller === 'window') all.push([401, 'bearer_missing']);
  if (caller === 'agent') all.push([401, 'not_signed_in']);
  if (method !== 'get') all.push([403, 'other_site']);
  if (path.includes('{account}') && caller !== 'agent') all.push([404, 'account_unknown']);
  const byStatus: Record<number, string[]> = {};
  for (const [status, code] of all) (byStatus[status] ??= []).push(code);
  return byStatus;
}
