// Authenticated chat requests per second in each flow, and the CPU of one over the RSA operations inside it.
import { freePort } from '../scripts/free-port';
import { startPostgres } from '../scripts/postgres';
import type { Order, Round } from './chat-service';
import { Child } from './child';
import { type Figure, median } from './figure';

const FLOWS = ['code', 'code-pkce', 'implicit', 'implicit-encrypted'] as const;
const ROUNDS = 3;
const CHATS = 40;
const LANES = 8;
const GOAL = 3;

export async function benchChat(): Promise<Figure[]> {
  const figures = await onDatabase('PGlite', '');
  const postgres = await startPostgres();
  if (postgres) figures.push(...(await onDatabase('PostgreSQL', postgres.url)));
  await postgres?.stop();
  return figures;
}

async function onDatabase(name: string, url: string): Promise<Figure[]> {
  const env = { NODE_ENV: 'production', AGENT_PASSWORD: 'agents-of-the-bench', PORT: String(await freePort()), DATABASE_URL: url };
  const { child } = await Child.start('chat-service.ts', env);
  const rounds = await inTurns(child);
  await child.stop();
  return FLOWS.flatMap((flow) => figuresOf(`${flow} (${name})`, rounds[flow]));
}

/** The flows in turns, so that all meet the same weather; the first round is for warming up. */
async function inTurns(child: Child): Promise<Record<(typeof FLOWS)[number], Round[]>> {
  const rounds = { code: [] as Round[], 'code-pkce': [] as Round[], implicit: [] as Round[], 'implicit-encrypted': [] as Round[] };
  for (let round = 0; round <= ROUNDS; round++) {
    for (const flow of FLOWS) {
      const measured = await child.ask<Round>({ flow, chats: CHATS, lanes: LANES } satisfies Order);
      if (round) rounds[flow].push(measured);
    }
  }
  return rounds;
}

function figuresOf(name: string, rounds: Round[]): Figure[] {
  const rate = median(rounds.map(({ seconds }) => CHATS / seconds));
  const [chat, rsa] = [median(rounds.map(({ chatCpu }) => chatCpu)) / CHATS, median(rounds.map(({ rsaCpu }) => rsaCpu)) / CHATS];
  const ratio = median(rounds.map(({ chatCpu, rsaCpu }) => chatCpu / rsaCpu));
  return [
    { name: `Chat requests/s, ${name}`, value: `${Math.round(rate)}/s`, goal: '', ok: true },
    { name: `CPU of a chat over its RSA, ${name}`, value: `${ratio.toFixed(1)}  (${chat.toFixed(2)} ms over ${rsa.toFixed(2)} ms)`, goal: `≤ ${GOAL}`, ok: ratio <= GOAL },
  ];
}
