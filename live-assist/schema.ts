// Live Assist's tables. Everything hangs on the account (Live Assist's name for a brand) and goes with it.
import { sql } from 'drizzle-orm';
import { boolean, index, integer, jsonb, pgSchema, primaryKey, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import type { Connector, Engagement } from './account';
import type { EngagementAttribute, VisitorProfile } from './contract/attributes';
import type { Attempt, RefusalReason, TokenLayers, VerificationStep } from './contract/refusal';
import type { EntryKind } from './contract/transcript';
import type { ContactRecord } from './crm/contact';
import type { JWK } from 'jose';

export const liveAssistSchema = pgSchema('live_assist');
const at = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });
const ofAccount = () => text().notNull().references(() => account.id, { onDelete: 'cascade' });
const ofConversation = () => uuid().notNull().references(() => conversation.id, { onDelete: 'cascade' });

export const account = liveAssistSchema.table('account', {
  id: text().primaryKey(),
  name: text().notNull(),
  /** Exact origins of the pages that may embed the chat window. */
  siteOrigins: jsonb('site_origins').$type<string[]>().notNull(),
  connector: jsonb().$type<Connector>().notNull(),
  engagement: jsonb().$type<Engagement>().notNull(),
  createdAt: at('created_at').notNull().defaultNow(),
});

export const agent = liveAssistSchema.table(
  'agent',
  {
    account: ofAccount(),
    login: text().notNull(),
    name: text().notNull(),
    passwordHash: text('password_hash').notNull(),
    /** What the agent chose; whether a workspace is open is `seenAt`. */
    available: boolean().notNull().default(true),
    /** Last sign of life of an open workspace; null when the last one was closed. */
    seenAt: at('seen_at'),
  },
  (table) => [primaryKey({ columns: [table.account, table.login] })],
);

export const agentSession = liveAssistSchema.table(
  'agent_session',
  {
    tokenHash: text('token_hash').primaryKey(),
    account: ofAccount(),
    login: text().notNull(),
    expiresAt: at('expires_at').notNull(),
  },
  (table) => [index('agent_session_expiry').on(table.expiresAt)],
);

export const conversation = liveAssistSchema.table(
  'conversation',
  {
    id: uuid().primaryKey().default(sql`gen_random_uuid()`),
    account: ofAccount(),
    /** `iss` and `sub` of the verified ID token: whose conversation this is. */
    issuer: text().notNull(),
    subject: text().notNull(),
    visitor: jsonb().$type<VisitorProfile>().notNull(),
    pageAttributes: jsonb('page_attributes').$type<EngagementAttribute[]>().notNull(),
    state: text({ enum: ['waiting', 'chatting', 'ended'] }).notNull().default('waiting'),
    agent: text(),
    lastNumber: integer('last_number').notNull().default(0),
    createdAt: at('created_at').notNull().defaultNow(),
    acceptedAt: at('accepted_at'),
    endedAt: at('ended_at'),
    /** Last sign of life of an open chat window; null when the last one was closed. */
    visitorSeenAt: at('visitor_seen_at'),
    /** Number of the last entry that each side has had before their eyes. */
    visitorRead: integer('visitor_read').notNull().default(0),
    agentRead: integer('agent_read').notNull().default(0),
    /** The newest proof's `exp`. */
    verifiedUntil: at('verified_until').notNull().defaultNow(),
    /** When the visitor's proof ran out, or was taken back by a sign-out, and the agent was told; null while it holds. */
    lapsedAt: at('lapsed_at'),
    /** Proofs that were renewed before they ran out, and when the last one was. */
    renewals: integer().notNull().default(0),
    renewedAt: at('renewed_at'),
    /** From 1 to 5, by the consumer, when it was over. */
    rating: integer(),
    ratingComment: text('rating_comment').notNull().default(''),
    /** The agent's note on what it was about. */
    wrapUp: text('wrap_up').notNull().default(''),
  },
  (table) => [
    index('conversation_account').on(table.account, table.state),
    // Those that ended in the last hours, of all that ever did.
    index('conversation_ended').on(table.account, table.endedAt),
    // Whose proof ran out, and nobody has told yet: looked for every second.
    index('conversation_due').on(table.verifiedUntil).where(sql`state <> 'ended' and lapsed_at is null`),
    // One conversation at a time for one verified visitor, also when two requests race.
    uniqueIndex('conversation_open').on(table.account, table.issuer, table.subject).where(sql`state <> 'ended'`),
  ],
);

/** The bearer that the chat window holds; only its hash is kept. Good for one conversation, until the ID token's `exp`. */
export const visitorSession = liveAssistSchema.table(
  'visitor_session',
  {
    tokenHash: text('token_hash').primaryKey(),
    conversation: ofConversation(),
    account: ofAccount(),
    expiresAt: at('expires_at').notNull(),
  },
  (table) => [index('visitor_session_expiry').on(table.expiresAt), index('visitor_session_conversation').on(table.conversation)],
);

export const entry = liveAssistSchema.table(
  'entry',
  {
    conversation: ofConversation(),
    number: integer().notNull(),
    kind: text().$type<EntryKind>().notNull(),
    sender: text({ enum: ['visitor', 'agent', 'system'] }).notNull(),
    /** The agent's login, for an agent's entry. */
    author: text(),
    /** The sender's own id of the message: a second delivery of the same message changes nothing. */
    clientId: text('client_id').notNull(),
    text: text().notNull().default(''),
    at: at('at').notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.conversation, table.number] }), uniqueIndex('entry_once').on(table.conversation, table.sender, table.clientId)],
);

/** Each chat request that carried, or should have carried, a proof: how every check ended. */
export const attempt = liveAssistSchema.table(
  'attempt',
  {
    id: uuid().primaryKey().default(sql`gen_random_uuid()`),
    account: ofAccount(),
    at: at('at').notNull().defaultNow(),
    /** Null where the visitor was verified. */
    reason: jsonb().$type<RefusalReason>(),
    steps: jsonb().$type<VerificationStep[]>().notNull(),
    flow: text().$type<Attempt['flow']>().notNull().default('code'),
    purpose: text().$type<Attempt['purpose']>().notNull().default('chat'),
    token: jsonb().$type<TokenLayers>(),
    conversation: uuid(),
  },
  (table) => [index('attempt_account').on(table.account, table.at)],
);

/** Live Assist's key pairs, to which a brand encrypts ID tokens. The newest is published first; older ones still decrypt. */
export const encryptionKey = liveAssistSchema.table(
  'encryption_key',
  { account: ofAccount(), kid: text().notNull(), jwk: jsonb().$type<JWK>().notNull(), createdAt: at('created_at').notNull().defaultNow() },
  (table) => [primaryKey({ columns: [table.account, table.kid] })],
);

/** ID tokens that were used, by the hash of what was signed: none is used twice before it expires. */
export const usedToken = liveAssistSchema.table(
  'used_token',
  { account: ofAccount(), hash: text().notNull(), expiresAt: at('expires_at').notNull() },
  (table) => [primaryKey({ columns: [table.account, table.hash] }), index('used_token_expiry').on(table.expiresAt)],
);

export const survey = liveAssistSchema.table(
  'survey',
  {
    id: uuid().primaryKey().default(sql`gen_random_uuid()`),
    account: ofAccount(),
    /** The window's own id of the form: sent twice, stored once. */
    clientId: text('client_id').notNull(),
    cause: text({ enum: ['not_verified', 'no_agent'] }).notNull(),
    name: text().notNull(),
    contact: text().notNull(),
    message: text().notNull(),
    at: at('at').notNull().defaultNow(),
  },
  (table) => [index('survey_account').on(table.account, table.at), uniqueIndex('survey_once').on(table.account, table.clientId)],
);

/** The CRM beside the workspace: the contact's record, found by the GUID in the token. */
export const contact = liveAssistSchema.table(
  'contact',
  { account: ofAccount(), guid: uuid().notNull(), record: jsonb().$type<ContactRecord>().notNull() },
  (table) => [primaryKey({ columns: [table.account, table.guid] })],
);
