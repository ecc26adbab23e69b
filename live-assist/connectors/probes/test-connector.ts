// "Test this connector": every check that needs no consumer. Also for values that were typed and not saved.
import { HttpError } from '@/lib/http-error';
import { processCell } from '@/lib/process-cell';
import type { Certificate, Connector } from '../../account';
import { readConnectorForm } from '../connector-form';
import { complete, secretWouldTravel } from '../connector-store';
import { FormRefused } from '../form-refused';
import { probeDiscovery } from './discovery';
import { failed, ok, type Finding } from './finding';
import { probeSigningKeys } from './signing-keys';
import { probeTokenEndpoint } from './token-endpoint';

/** `typed` is the form as `PUT` takes it; without it the saved connector is tested. */
export async function testConnector(saved: Connector, typed?: unknown): Promise<Finding[]> {
  const connector = typed === undefined ? saved : loosen(typed as Record<string, unknown>, saved);
  const secretWithheld = connector.clientSecret === saved.clientSecret && secretWouldTravel(connector.tokenEndpoint, saved);
  const asked = secretWithheld ? { ...connector, clientSecret: 'withheld' } : connector;
  const findings = await Promise.all([
    checkFields(typed ?? withoutSecret(saved), saved),
    asked.type === 'code' ? probeTokenEndpoint(asked, secretWithheld) : [],
    probeSigningKeys(asked.certificate),
    probeDiscovery(asked),
  ]);
  return findings.flat();
}

const withoutSecret = ({ clientSecret: _, ...rest }: Connector) => rest;

function checkFields(form: unknown, saved: Connector): Finding[] {
  try {
    complete(readConnectorForm(form), saved);
    return [ok('Fields', 'every field can be saved as it is')];
  } catch (error) {
    if (!(error instanceof FormRefused)) throw error;
    return error.fields.map(({ field, code, sentence, actual, change }) => failed(`Field ${field}`, code, actual ? `${sentence} (${actual})` : sentence, change));
  }
}

/** What was typed, as far as it can be tried out although it could not be saved. */
function loosen(typed: Record<string, unknown>, saved: Connector): Connector {
  const text = (name: string, within = typed) => (typeof within[name] === 'string' ? within[name].trim() : '');
  const source = { ...(typed.certificate as Record<string, unknown> | undefined) };
  const certificate: Certificate = source.type === 'publicKey' ? { type: 'publicKey', spki: text('spki', source) } : { type: 'jwks', endpoint: text('endpoint', source) };
  return {
    ...saved,
    type: typed.type === 'implicit' ? 'implicit' : 'code',
    pkce: typed.pkce === true,
    requireEncryption: typed.requireEncryption === true,
    jwtIssuer: text('jwtIssuer'),
    authenticationEndpoint: text('authenticationEndpoint'),
    tokenEndpoint: text('tokenEndpoint'),
    clientId: text('clientId'),
    clientSecret: text('clientSecret') || saved.clientSecret,
    defaultRedirectUri: text('defaultRedirectUri'),
    certificate,
  };
}

const MOST = 10;
const WINDOW_MS = 60_000;
const tests = processCell('connector-tests', () => new Map<string, number[]>());

/** Each test asks other people's servers. Throws 429 `too_many_tests` after ten in a minute. */
export function countTest(account: string, now = Date.now()): void {
  const recent = (tests.get(account) ?? []).filter((at) => at > now - WINDOW_MS);
  if (recent.length >= MOST) throw new HttpError(429, 'too_many_tests', 'Ten tests in a minute are enough. Wait a moment, then test again.');
  tests.set(account, [...recent, now]);
}
