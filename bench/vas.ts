// The VAS through our front door over the same oidc-provider bare: JWKS and token requests per second, in turns.
import autocannon from 'autocannon';
import { freePort } from '../scripts/free-port';
import { Child } from './child';
import { type Figure, ratioFigure } from './figure';
import { redemptionRate } from './redeem';

/** Many and short: what disturbs one round falls on both ways of it. */
const ROUNDS = 15;
const CODES_PER_ROUND = 150;
const JWKS_SECONDS = 1;
const CONNECTIONS = 8;
const GOAL = 0.95;

interface Servers {
  ours: number;
  bare: number;
  slug: string;
  authorization: string;
  redirectUri: string;
}
type Way = 'ours' | 'bare';

export async function benchVas(): Promise<Figure[]> {
  const port = await freePort();
  const { child, ready: servers } = await Child.start<Servers>('vas-servers.ts', { PORT: String(port), LOG_LEVEL: 'info' });
  const jwks = await inTurns((way) => jwksRate(servers, way));
  const token = await inTurns((way) => tokenRate(child, servers, way));
  await child.stop();
  return [ratioFigure('VAS: JWKS requests/s over bare oidc-provider', ...jwks, GOAL), ratioFigure('VAS: token requests/s over bare oidc-provider', ...token, GOAL)];
}

/** The round whose ratio is the median: both are measured one right after the other, so that they meet the same weather. The first round is for warming up. */
async function inTurns(rate: (way: Way) => Promise<number>): Promise<[ours: number, bare: number]> {
  const rounds: Record<Way, number>[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const measured = { ours: 0, bare: 0 };
    for (const way of round % 2 ? (['ours', 'bare'] as const) : (['bare', 'ours'] as const)) measured[way] = await rate(way);
    if (round) rounds.push(measured);
  }
  const sorted = rounds.toSorted((a, b) => a.ours / a.bare - b.ours / b.bare);
  const { ours, bare } = sorted[Math.floor(sorted.length / 2)]!;
  return [ours, bare];
}

const pathOf = ({ slug }: Servers, way: Way, rest: string) => (way === 'ours' ? `/idp/${slug}${rest}` : rest);

async function jwksRate(servers: Servers, way: Way): Promise<number> {
  const url = `http://127.0.0.1:${servers[way]}${pathOf(servers, way, '/jwks')}`;
  const { requests, duration, non2xx } = await autocannon({ url, headers: { host: `localhost:${servers.ours}` }, connections: CONNECTIONS, duration: JWKS_SECONDS });
  if (non2xx) throw new Error(`${non2xx} requests for ${url} were not answered 200`);
  return requests.total / duration;
}

async function tokenRate(child: Child, servers: Servers, way: Way): Promise<number> {
  const { codes } = await child.ask<{ codes: string[] }>({ codes: CODES_PER_ROUND });
  const { ours, authorization, redirectUri } = servers;
  const headers = { host: `localhost:${ours}`, authorization };
  return redemptionRate({ port: servers[way], path: pathOf(servers, way, '/token'), headers, redirectUri }, codes, CONNECTIONS);
}
