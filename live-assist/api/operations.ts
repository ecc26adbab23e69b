// Every operation of Live Assist's API. The document (openapi.ts) is a view of this table, and a test holds both the routes and their real answers against it.
import { z } from 'zod';
import { browserReport } from '@/lib/wire/from-browser';
import { chatRequest } from '../attempts/chat-request';
import { credentials } from '../agents/sign-in';
import { ticketRequest } from '../agents/ticket';
import { ratingRequest, wrapUpRequest } from '../conversations/closing-requests';
import { connectorForm } from '../connectors/connector-form';
import { engagementForm } from '../engagement-form';
import { surveyRequest } from '../surveys/survey-request';
import type { Operation } from './operation';
import { agent, anyJson, attempt, chatAccepted, connector, engagement, findings, keySet, keyVerdict, opaqueRefusal, refusals, survey, visitorDetails } from './schemas';

const conversation = '/account/{account}/conversation/{conversation}';

export const OPERATIONS: readonly Operation[] = [
  { path: '/openapi.json', method: 'get', summary: 'This description.', caller: 'anybody', answers: { 200: anyJson }, refuses: {} },
  {
    path: '/account/{account}/conversation',
    method: 'post',
    summary: 'The chat request: what the page’s method answered with. A proof is verified, and only then a conversation begins.',
    caller: 'anybody',
    takes: chatRequest,
    answers: { 201: chatAccepted, 200: chatAccepted, 401: opaqueRefusal },
    refuses: { 404: ['nothing_to_resume'], 409: ['no_agent_available', 'another_visitor', 'gone_meanwhile'], 429: ['too_many_chat_requests'] },
  },
  { path: conversation, method: 'get', summary: 'Who the visitor is, what the page said of them, and the contact’s card.', caller: 'agent', answers: { 200: visitorDetails }, refuses: { 404: ['conversation_unknown'] } },
  {
    path: `${conversation}/rating`,
    method: 'post',
    summary: 'The consumer’s rating of a conversation that is over.',
    caller: 'window',
    takes: ratingRequest,
    answers: { 201: z.strictObject({ rating: z.int() }) },
    refuses: { 401: ['not_verified'], 404: ['conversation_unknown'], 409: ['not_ended', 'already_rated'] },
  },
  {
    path: `${conversation}/wrap-up`,
    method: 'put',
    summary: 'The agent’s note on a conversation that is over.',
    caller: 'agent',
    takes: wrapUpRequest,
    answers: { 200: z.strictObject({ wrapUp: z.string() }) },
    refuses: { 403: ['not_accepted'], 404: ['conversation_unknown'], 409: ['not_ended'] },
  },
  {
    path: '/account/{account}/visitor-session',
    method: 'delete',
    summary: 'The chat window gives its bearer back.',
    query: { unloaded: z.string().optional().describe('Only the page went: nobody signed out, and the agent is told nothing.') },
    caller: 'window',
    answers: { 204: null },
    refuses: {},
  },
  { path: '/account/{account}/survey', method: 'post', summary: 'Leaves an Offline survey; sent twice with the same id, it is stored once.', caller: 'anybody', takes: surveyRequest, answers: { 201: survey }, refuses: { 409: ['gone_meanwhile'], 429: ['too_many_surveys'] } },
  { path: '/account/{account}/survey', method: 'get', summary: 'The Offline surveys, newest first.', caller: 'agent', answers: { 200: z.array(survey) }, refuses: {} },
  {
    path: '/account/{account}/wire',
    method: 'post',
    summary: 'What a chat window saw, for the demo’s wire. Ours: no part of a real service.',
    caller: 'anybody',
    takes: browserReport,
    answers: { 204: null },
    refuses: { 400: ['invalid_body', 'not_yours'], 404: ['controls_closed'], 429: ['too_many_reports'] },
  },
  { path: '/account/{account}/agent-session', method: 'post', summary: 'Signs an agent in; the session is a cookie.', caller: 'anybody', takes: credentials, answers: { 200: agent }, refuses: { 401: ['sign_in_wrong'], 409: ['gone_meanwhile'], 429: ['too_many_attempts'] } },
  { path: '/account/{account}/agent-session/ticket', method: 'post', summary: 'Signs an agent in with a ticket of the demo’s stage; the session is a partitioned cookie. Simulated: the vendor has no such thing.', caller: 'anybody', takes: ticketRequest, answers: { 200: agent }, refuses: { 401: ['ticket_invalid'], 409: ['gone_meanwhile'] } },
  { path: '/account/{account}/agent-session', method: 'get', summary: 'Which agent is signed in.', caller: 'agent', answers: { 200: agent }, refuses: {} },
  { path: '/account/{account}/agent-session', method: 'delete', summary: 'Signs the agent out.', caller: 'anybody', answers: { 204: null }, refuses: {} },
  {
    path: '/account/{account}/attempts',
    method: 'get',
    summary: 'Every chat request and how it ended, newest first; with `before`, an attempt’s id, the older ones. With `after`, those that came after that one, oldest first.',
    caller: 'agent',
    query: { before: z.uuid().optional(), after: z.uuid().optional(), limit: z.int().min(1).max(100).optional() },
    answers: { 200: z.array(attempt) },
    refuses: { 400: ['invalid_query'] },
  },
  { path: '/account/{account}/attempts/{attempt}', method: 'get', summary: 'One chat request: reason, ladder of checks, redacted token.', caller: 'agent', answers: { 200: attempt }, refuses: { 404: ['attempt_unknown'] } },
  { path: '/account/{account}/refusals', method: 'get', summary: 'The refused chat requests, newest first.', caller: 'agent', answers: { 200: refusals }, refuses: {} },
  { path: '/account/{account}/jwks', method: 'get', summary: 'The keys that a brand encrypts ID tokens to.', caller: 'anybody', answers: { 200: keySet }, refuses: {} },
  { path: '/account/{account}/connector', method: 'get', summary: 'The Consumer Identity Providers form. The secret is never told.', caller: 'agent', answers: { 200: connector }, refuses: {} },
  {
    path: '/account/{account}/connector',
    method: 'put',
    summary: 'Saves the form; it holds for the next chat. `If-Match` with the `ETag` that was read keeps two operators apart.',
    caller: 'agent',
    takes: connectorForm,
    answers: { 200: connector },
    refuses: { 400: ['connector_invalid'], 412: ['connector_changed'] },
  },
  { path: '/account/{account}/connector/key', method: 'post', summary: 'What a pasted public key is.', caller: 'agent', takes: z.strictObject({ key: z.string() }), answers: { 200: keyVerdict }, refuses: {} },
  {
    path: '/account/{account}/connector/test',
    method: 'post',
    summary: 'Tests the connector, saved or as given, without a consumer.',
    caller: 'agent',
    takes: z.strictObject({ connector: anyJson.optional() }),
    answers: { 200: findings },
    refuses: { 429: ['too_many_tests'] },
  },
  { path: '/account/{account}/engagement', method: 'get', summary: 'What the invitation and the chat window say.', caller: 'agent', answers: { 200: engagement }, refuses: {} },
  { path: '/account/{account}/engagement', method: 'put', summary: 'Saves them; they hold for the next page load.', caller: 'agent', takes: engagementForm, answers: { 200: engagement }, refuses: { 400: ['engagement_invalid'] } },
];
