// For tests: an account of their own, whatever else is in the database.
import { randomUUID } from 'node:crypto';
import { and, eq, sql } from 'drizzle-orm';
import { database } from '@/lib/database';
import type { VisitorProfile } from '../contract/attributes';
import { createAccount } from '../control';
import { agent } from '../schema';

/** Makes an account called by a random name, with agents `sam` and `ines`, both away. Returns its name. */
export async function makeTestAccount(): Promise<string> {
  const account = `test-${randomUUID().slice(0, 8)}`;
  const agents = [{ login: 'sam', name: 'Sam' }, { login: 'ines', name: 'Inès' }];
  const connector = {
    type: 'code' as const,
    pkce: false,
    displayName: 'Test sign-in',
    jwtIssuer: 'https://vas.example',
    authenticationEndpoint: '',
    tokenEndpoint: 'https://vas.example/token',
    clientId: 'live-assist',
    clientSecret: randomUUID(),
    certificate: { type: 'jwks' as const, endpoint: 'https://vas.example/jwks' },
    requireEncryption: false,
    defaultRedirectUri: 'https://brand.example/chat-callback',
    jsMethodName: 'lpGetAuthenticationToken',
    jsContext: '',
  };
  const engagement = { invitation: 'Chat with us', greeting: 'Hello', colour: '#123456', onColour: '#ffffff', locale: 'en-GB' };
  await createAccount({ account, name: 'Test', siteOrigins: ['https://brand.example'], connector, engagement, agents, agentPassword: randomUUID(), contacts: [] });
  return account;
}

/** Lets the agent `sam` appear with an open workspace. */
export async function seeAgent(account: string, available = true): Promise<void> {
  const db = await database();
  await db.update(agent).set({ available, seenAt: sql`now()` }).where(and(eq(agent.account, account), eq(agent.login, 'sam')));
}

/** A visitor as a verified ID token describes them, for `seconds` from now. */
export function makeVisitor(subject: string = randomUUID(), seconds = 3600): VisitorProfile {
  const now = Date.now();
  const verifiedUntil = new Date(now + seconds * 1000).toISOString();
  return { issuer: 'https://vas.example', subject, displayName: 'Ada Lovelace', protection: 'signed', attributes: [], verifiedAt: new Date(now).toISOString(), verifiedUntil };
}
