// For tests: another server process that verifies one ID token, handed over as its message. Started by `single-use.processes.test.ts`.
import type { Connector } from '../account';
import { gather } from '../verification/check';
import { checksFor } from '../verification/checks';
import { verify } from '../verification/verify';

/** What the child is told. */
export interface Question {
  account: string;
  connector: Connector;
  token: string;
  /** When to begin, in milliseconds since 1970: all begin at once. */
  at: number;
}

process.on('message', ({ account, connector, token, at }: Question) => {
  setTimeout(async () => {
    const { reason } = await verify(checksFor(connector), gather({ account, connector, offer: { proof: { ssoKey: token } } }));
    process.send!(reason?.code ?? 'passed', () => process.exit(0));
  }, at - Date.now());
});
process.send!('ready');
