// For tests of "Test this connector": what is tested, and what was found.
import type { Connector } from '../account';
import type { Finding } from '../connectors/probes/finding';
import type { TestVas } from './vas';

/** A connector that is good at that VAS. */
export const connectorAt = ({ connector }: TestVas, changes: Partial<Connector> = {}): Connector => ({
  ...(connector as Connector),
  displayName: 'Test',
  authenticationEndpoint: '',
  defaultRedirectUri: 'https://brand.example/back',
  jsMethodName: 'lpGetAuthenticationToken',
  jsContext: '',
  ...changes,
});

export const find = (findings: Finding[], check: string) => findings.find((one) => one.check === check);

/** Outcome and code of a check; undefined where it was not made. */
export function told(findings: Finding[], check: string) {
  const found = find(findings, check);
  return found && [found.outcome, found.code];
}
