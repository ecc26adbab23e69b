// The Visitor Authentication Service's tables: issuers, their clients, accounts and keys, and what oidc-provider stores.
import { index, integer, jsonb, pgSchema, primaryKey, text, timestamp, uniqueIndex } from 'drizzle-orm/pg-core';
import type { AdapterPayload, ClientMetadata } from 'oidc-provider';
import type { JWK } from 'jose';
import type { AccountClaims, AccountHint, IssuerSettings } from './issuer';

export const idpSchema = pgSchema('idp');

export const issuer = idpSchema.table('issuer', {
  brand: text().primaryKey(),
  settings: jsonb().$type<IssuerSettings>().notNull(),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
});

export const client = idpSchema.table(
  'client',
  { brand: text().notNull(), clientId: text('client_id').notNull(), metadata: jsonb().$type<ClientMetadata>().notNull() },
  (table) => [primaryKey({ columns: [table.brand, table.clientId] })],
);

export const account = idpSchema.table(
  'account',
  {
    brand: text().notNull(),
    sub: text().notNull(),
    login: text().notNull(),
    passwordHash: text('password_hash').notNull(),
    claims: jsonb().$type<AccountClaims>().notNull(),
    hint: jsonb().$type<AccountHint>().notNull(),
    /** In which order the login page offers them. */
    place: integer().notNull().default(0),
  },
  (table) => [primaryKey({ columns: [table.brand, table.sub] }), uniqueIndex('account_login').on(table.brand, table.login)],
);

export const signingKey = idpSchema.table(
  'signing_key',
  { brand: text().notNull(), kid: text().notNull(), jwk: jsonb().$type<JWK>().notNull(), createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow() },
  (table) => [primaryKey({ columns: [table.brand, table.kid] })],
);

/** Sessions, grants, codes, tokens and interactions: oidc-provider's artifacts. */
export const artifact = idpSchema.table(
  'artifact',
  {
    brand: text().notNull(),
    model: text().notNull(),
    id: text().notNull(),
    payload: jsonb().$type<AdapterPayload>().notNull(),
    grantId: text('grant_id'),
    uid: text(),
    userCode: text('user_code'),
    consumedAt: timestamp('consumed_at', { withTimezone: true }),
    expiresAt: timestamp('expires_at', { withTimezone: true }),
  },
  (table) => [
    primaryKey({ columns: [table.brand, table.model, table.id] }),
    index('artifact_grant').on(table.brand, table.grantId),
    index('artifact_uid').on(table.brand, table.uid),
    index('artifact_expiry').on(table.expiresAt),
  ],
);
