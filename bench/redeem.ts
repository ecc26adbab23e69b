// Redeems authorization codes over keep-alive connections, as fast as they are answered.
import { Agent, request, type IncomingMessage } from 'node:http';
import { once } from 'node:events';

export interface TokenEndpoint {
  port: number;
  path: string;
  headers: Record<string, string>;
  redirectUri: string;
}

/** Redemptions per second of all `codes` over `connections` connections. Throws where one was refused. */
export async function redemptionRate(endpoint: TokenEndpoint, codes: string[], connections: number): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const waiting = [...codes];
  const lane = async () => {
    for (let code = waiting.pop(); code; code = waiting.pop()) await redeem(agent, endpoint, code);
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: connections }, lane));
  agent.destroy();
  return codes.length / ((performance.now() - started) / 1000);
}

async function redeem(agent: Agent, { port, path, headers, redirectUri }: TokenEndpoint, code: string): Promise<void> {
  const body = String(new URLSearchParams({ grant_type: 'authorization_code', code, redirect_uri: redirectUri }));
  const form = { 'content-type': 'application/x-www-form-urlencoded', 'content-length': String(body.length) };
  const asked = request({ agent, host: '127.0.0.1', port, path, method: 'POST', headers: { ...headers, ...form } }).end(body);
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  response.resume();
  await once(response, 'end');
  if (response.statusCode !== 200) throw new Error(`A code was answered ${response.statusCode} at ${path}`);
}
