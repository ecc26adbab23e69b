// The VAS through our front door over the same oidc-provider bare: JWKS and token requests per second, in turns.
import autocannon from 'autocannon';
import { freePort } from '../scripts/free-port';
import { Child } from './child';
import { type Figure, median, ratioFigure } from './figure';
import { redemptionRate } from './redeem';

const ROUNDS = 5;
const CODES_PER_ROUND = 400;
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

/** Median rates of both, measured alternately so that both meet the same weather; the first round is for warming up. */
async function inTurns(rate: (way: Way) => Promise<number>): Promise<[ours: number, bare: number]> {
  const rates = { ours: [] as number[], bare: [] as number[] };
  for (let round = 0; round <= ROUNDS; round++) {
    for (const way of round % 2 ? (['ours', 'bare'] as const) : (['bare', 'ours'] as const)) {
      const measured = await rate(way);
      if (round) rates[way].push(measured);
    }
  }
  return [median(rates.ours), median(rates.bare)];
}

const pathOf = ({ slug }: Servers, way: Way, rest: string) => (way === 'ours' ? `/idp/${slug}${rest}` : rest);

async function jwksRate(servers: Servers, way: Way): Promise<number> {
  const url = `http://127.0.0.1:${servers[way]}${pathOf(servers, way, '/jwks')}`;
  const { requests, duration, non2xx } = await autocannon({ url, headers: { host: `localhost:${servers.ours}` }, connections: CONNECTIONS, duration: 2 });
  if (non2xx) throw new Error(`${non2xx} requests for ${url} were not answered 200`);
  return requests.total / duration;
}

async function tokenRate(child: Child, servers: Servers, way: Way): Promise<number> {
  const { codes } = await child.ask<{ codes: string[] }>({ codes: CODES_PER_ROUND });
  const { ours, authorization, redirectUri } = servers;
  const headers = { host: `localhost:${ours}`, authorization };
  return redemptionRate({ port: servers[way], path: pathOf(servers, way, '/token'), headers, redirectUri }, codes, CONNECTIONS);
}
