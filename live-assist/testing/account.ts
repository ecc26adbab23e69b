// For tests: an account of their own, with two agents and one CRM contact, whatever else is in the database.
import { randomUUID } from 'node:crypto';
import type { Connector } from '../account';
import { createAccount } from '../control';

export const AGENT = { login: 'sam', name: 'Sam', password: 'a long password' };
const COLLEAGUE = { login: 'ines', name: 'Inès' };

const CONNECTOR: Connector = {
  type: 'code',
  pkce: false,
  displayName: 'Test sign-in',
  jwtIssuer: 'https://brand.example/idp',
  authenticationEndpoint: '',
  tokenEndpoint: 'http://127.0.0.1:9/token',
  clientId: 'live-assist',
  clientSecret: 'the-client-secret',
  certificate: { type: 'jwks', endpoint: 'http://127.0.0.1:9/jwks' },
  requireEncryption: false,
  defaultRedirectUri: 'https://brand.example/chat-callback',
  jsMethodName: 'lpGetAuthenticationToken',
  jsContext: '',
};

/** Makes an account with a random name and the agents `sam` and `ines`, both away; returns that name, and the GUID of its only contact. */
export async function makeAccount(connector: Partial<Connector> = {}): Promise<{ account: string; guid: string }> {
  const account = `test-${randomUUID().slice(0, 8)}`;
  const guid = randomUUID();
  await createAccount({
    account,
    name: 'Test Bank',
    siteOrigins: ['https://brand.example'],
    connector: { ...CONNECTOR, ...connector },
    engagement: { invitation: 'Chat', greeting: 'Hello', colour: '#000000', onColour: '#ffffff', locale: 'en-GB' },
    agents: [{ login: AGENT.login, name: AGENT.name }, COLLEAGUE],
    agentPassword: AGENT.password,
    contacts: [{ guid, record: RECORD }],
  });
  return { account, guid };
}

/** As {@link makeAccount}; returns the account's name. */
export const makeTestAccount = async (): Promise<string> => (await makeAccount()).account;

export const RECORD = {
  fullName: 'Ada Whitfield',
  jobTitle: 'Architect',
  company: 'Whitfield & Rowe',
  email: 'ada@example.com',
  phone: '+44 20 7946 0102',
  city: 'London',
  country: 'United Kingdom',
  owner: AGENT.name,
  description: '',
  recentCases: [],
};
