// Every operation of the control interface. The document (openapi.ts) is a view of this table, and a test holds both the routes and their real answers against it.
import type { z } from 'zod';
import { newBrand, preflightRequest, readersRequest, ticketRequest } from '../bodies';
import { brandSettings } from '../../brands/settings';
import { stolenCode } from '../../fakes/other-client';
import * as answers from './answers';
import * as wire from './wire-answers';

export interface Operation {
  /** Path below /api/demo, as OpenAPI writes it. */
  path: string;
  method: 'get' | 'post' | 'patch' | 'delete';
  summary: string;
  /** Names of query parameters, and what each says. */
  query?: Record<string, string>;
  takes?: z.ZodType;
  /** By status: the body of the answer, or null where there is none. */
  answers: Record<number, z.ZodType | null>;
  /** By media type: what a 200 is where text was asked for. */
  texts?: Record<string, z.ZodType>;
  /** By status: the codes of `{ error: { code } }`, beside those that every operation may refuse with. */
  refuses: Record<number, readonly string[]>;
}

const BRAND = '/brands/{brand}';
const unknown = { 404: ['brand_unknown'] };
const changing = { ...unknown, 409: ['brand_changing'] };
const level = 'business (default), architect or security.';
const after = 'The id of an event: only what came after it.';

export const OPERATIONS: readonly Operation[] = [
  { path: '/openapi.json', method: 'get', summary: 'This description.', answers: { 200: answers.document }, refuses: {} },
  { path: '/packs', method: 'get', summary: 'What a brand can be made from.', answers: { 200: answers.packs }, refuses: {} },
  { path: '/brands', method: 'get', summary: 'The brands, oldest first.', answers: { 200: answers.brands }, refuses: {} },
  { path: '/brands', method: 'post', summary: 'Makes a brand from a pack: the name of one, or the object itself (docs/brands.md); answers with its addresses and sign-ins. What cannot be used is named field by field.', takes: newBrand, answers: { 201: answers.brand }, refuses: { 400: ['pack_invalid'], 404: ['pack_unknown'], 409: ['brand_exists'] } },
  {
    path: '/preflight',
    method: 'post',
    summary: 'Ready for the meeting? Tries sign-in, chats in three flows, renewal, expiry and the Offline survey in a throw-away brand, over HTTP and sockets, and deletes it.',
    takes: preflightRequest,
    answers: { 200: answers.preflight },
    refuses: { ...unknown, 409: ['preflight_running'] },
  },
  { path: BRAND, method: 'get', summary: 'One brand: its addresses, settings and sign-ins.', answers: { 200: answers.brand }, refuses: unknown },
  { path: BRAND, method: 'patch', summary: 'Changes settings; the next page load, click and chat follow, and the open stage at once.', takes: brandSettings, answers: { 204: null }, refuses: unknown },
  { path: BRAND, method: 'delete', summary: 'Deletes the brand and everything it had.', answers: { 204: null }, refuses: changing },
  { path: `${BRAND}/reset`, method: 'post', summary: 'Makes the brand as it was when made.', answers: { 204: null }, refuses: changing },
  { path: `${BRAND}/state`, method: 'get', summary: 'How the brand stands; with `known`, when that changes, or after a few seconds as it is.', query: { known: 'The last stamp.' }, answers: { 200: answers.state }, refuses: unknown },
  { path: `${BRAND}/agent-ticket`, method: 'post', summary: 'Makes a ticket that seats an agent in the embedded workspace.', takes: ticketRequest, answers: { 201: answers.ticket }, refuses: { 404: ['brand_unknown', 'agent_unknown'] } },
  { path: `${BRAND}/stolen-code`, method: 'post', summary: 'Brings a code to the token endpoint as another registered client, as a thief would; answers with what was said to that.', takes: stolenCode, answers: { 200: answers.verdict }, refuses: { ...unknown, 409: ['vas_unreachable'] } },
  { path: `${BRAND}/personas`, method: 'get', summary: 'Who signs in at the brand: login, password, and everything that the token says.', answers: { 200: answers.personas }, refuses: unknown },
  { path: `${BRAND}/connector`, method: 'get', summary: 'Live Assist’s connector for the brand.', answers: { 200: answers.connector }, refuses: unknown },
  {
    path: `${BRAND}/connector`,
    method: 'patch',
    summary: 'Changes fields of the connector, right or wrong, as the portal would take them; the next chat follows.',
    takes: answers.connectorChange,
    answers: { 200: answers.connector },
    refuses: { ...unknown, 400: ['connector_invalid'], 412: ['connector_changed'] },
  },
  { path: `${BRAND}/conversations`, method: 'get', summary: 'The brand’s conversations.', answers: { 200: answers.conversations }, refuses: unknown },
  { path: `${BRAND}/conversations/{conversation}`, method: 'get', summary: 'One conversation: the visitor, who vouches for what, and the transcript.', answers: { 200: answers.transcript }, refuses: { 404: ['brand_unknown', 'conversation_unknown'] } },
  {
    path: `${BRAND}/attempts`,
    method: 'get',
    summary: 'Every chat request and how it ended, newest first; with `after`, those that came after that one, oldest first.',
    query: { limit: 'At most so many: 1 to 100, 50 where it is not said.', before: 'The id of an attempt.', after: 'The id of an attempt.' },
    answers: { 200: answers.attempts },
    refuses: { ...unknown, 400: ['invalid_query'] },
  },
  { path: `${BRAND}/readers`, method: 'get', summary: 'Who could have read what, claim by claim, in the chats of the last run.', query: { level }, answers: { 200: answers.readers }, refuses: { 400: ['level_unknown'], 404: ['brand_unknown', 'readers_not_run'] } },
  {
    path: `${BRAND}/readers`,
    method: 'post',
    summary: 'Takes one customer through three flows, in throw-away brands of the same pack, and tells who could have read what.',
    query: { level },
    takes: readersRequest,
    answers: { 200: answers.readers },
    refuses: { 400: ['level_unknown'], 404: ['brand_unknown', 'customer_unknown'], 409: ['chat_failed', 'wire_incomplete'] },
  },
  {
    path: `${BRAND}/wire`,
    method: 'get',
    summary: 'What happened at the brand, in causal order: as JSON, as a Mermaid diagram, or as an HTTP Archive.',
    query: { level, after, format: 'json (default), mermaid or har.' },
    answers: { 200: wire.wireOrArchive },
    texts: { 'text/vnd.mermaid': wire.mermaid },
    refuses: { ...unknown, 400: ['level_unknown', 'after_malformed', 'format_unknown'] },
  },
  { path: `${BRAND}/wire/{arrow}`, method: 'get', summary: 'One arrow, opened.', query: { level }, answers: { 200: wire.arrow }, refuses: { 400: ['level_unknown'], 404: ['brand_unknown', 'arrow_unknown'] } },
  {
    path: `${BRAND}/wire/wait`,
    method: 'get',
    summary: 'Answers when an event of that kind has come.',
    query: { kind: 'docs/wire.md lists them.', level, after, timeout: 'Seconds, 30 where it is not said, 60 at most.' },
    answers: { 200: wire.awaited },
    refuses: { ...unknown, 400: ['kind_unknown', 'level_unknown', 'after_malformed', 'timeout_malformed'], 408: ['wire_timed_out'] },
  },
];

/** What any operation may refuse with: see access.ts, and lib/route.ts for bodies. */
export function refusalsOf({ takes, refuses }: Operation): Record<number, string[]> {
  const all: Record<number, string[]> = { 401: ['demo_key_wrong'], 403: ['other_site'], 404: ['controls_closed'] };
  if (takes) Object.assign(all, { 400: ['not_utf8', 'not_json', 'invalid_body'], 413: ['body_too_large'] });
  for (const [status, codes] of Object.entries(refuses)) all[Number(status)] = [...(all[Number(status)] ?? []), ...codes];
  return all;
}
