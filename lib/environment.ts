// The only reader of `process.env`. Nothing has to be set; what is set must be right, or the server refuses to start by name.
import { isIP } from 'node:net';
import { z } from 'zod';
import { isOrigin } from './origin';
import { processCell } from './process-cell';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** True where both ends are this machine: then demo passwords and plain http are acceptable. */
export const isLoopback = (origin: string) => LOOPBACK.has(new URL(origin).hostname);

/** True for an address to listen at that only this machine reaches. */
const isOwnMachine = (host: string) => host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));

const origin = z
  .string()
  .refine(isOrigin, 'must be an exact origin, such as https://www.example.com (no path, no trailing slash)')
  .refine((value) => !isOrigin(value) || value.startsWith('https:') || isLoopback(value), 'must be https outside this machine');

// In digits alone: JavaScript takes 0x10 and 1e3 for numbers too, and would listen where nobody looks.
const port = z
  .string()
  .regex(/^\d+$/, 'must be a port number')
  .transform(Number)
  .refine((number) => number >= 1 && number <= 65535, 'must be from 1 to 65535');

const schema = z
  .object({
    NODE_ENV: z.string().optional(),
    PORT: port.default(3000),
    HOST: z.string().refine((host) => isIP(host) > 0 || /^[a-z0-9.-]+$/i.test(host), 'must be an address or a host name').default('127.0.0.1'),
    DATA_DIR: z.string().trim().min(1, 'must be a folder').optional(),
    DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, 'must start with postgres:// or postgresql://').refine(URL.canParse, 'must be an address, such as postgres://user:password@host:5432/name').optional(),
    BRAND_ORIGIN: origin.optional(),
    LIVE_ASSIST_ORIGIN: origin.optional(),
    AGENT_PASSWORD: z.string().min(12, 'must have at least 12 characters').optional(),
    // It is sent in a header.
    DEMO_KEY: z.string().min(16, 'must have at least 16 characters').regex(/^[!-~]+$/, 'must be of letters, digits and signs of ASCII, without blanks').optional(),
    ALLOW_PRIVATE_NETWORKS: z.enum(['true', 'false'], 'must be true or false').default('false'),
    LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'], 'must be fatal, error, warn, info, debug or silent').default('info'),
  })
  .transform((env) => ({
    production: env.NODE_ENV === 'production',
    port: env.PORT,
    host: env.HOST,
    dataDir: env.DATA_DIR ?? `.data/${env.PORT}`,
    databaseUrl: env.DATABASE_URL,
    brandOrigin: env.BRAND_ORIGIN ?? `http://localhost:${env.PORT}`,
    liveAssistOrigin: env.LIVE_ASSIST_ORIGIN ?? `http://127.0.0.1:${env.PORT}`,
    agentPassword: env.AGENT_PASSWORD,
    demoKey: env.DEMO_KEY,
    allowPrivateNetworks: env.ALLOW_PRIVATE_NETWORKS === 'true',
    logLevel: env.LOG_LEVEL,
  }))
  .superRefine((env, context) => {
    if (new URL(env.brandOrigin).hostname === new URL(env.liveAssistOrigin).hostname)
      context.addIssue({ code: 'custom', path: ['LIVE_ASSIST_ORIGIN'], message: 'must be another host than BRAND_ORIGIN: the two companies are two sites' });
    if (env.production && !isLoopback(env.liveAssistOrigin) && !env.agentPassword)
      context.addIssue({ code: 'custom', path: ['AGENT_PASSWORD'], message: 'is needed in production: the agents read what customers write' });
    // Which site is meant is in the Host header, and anybody on the network can write this machine's name there.
    const needed = env.production || isOwnMachine(env.host) ? [] : [['DEMO_KEY', env.demoKey], ['AGENT_PASSWORD', env.agentPassword]];
    for (const [name, value] of needed)
      if (!value) context.addIssue({ code: 'custom', path: [name!], message: `is needed in development with HOST=${env.host}: whoever reaches the port could otherwise use the demo’s controls, and sign in as an agent with the password that everybody knows` });
  });

export type Environment = z.infer<typeof schema>;

/** What is wrong with the environment, one line per variable, each beginning with its name. */
export class EnvironmentError extends Error {
  constructor(readonly problems: string[]) {
    super(problems.join('\n'));
  }
}

/** Parses an environment; an empty value counts as not set. Throws {@link EnvironmentError}. */
export function parseEnvironment(variables: Record<string, string | undefined>): Environment {
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const result = schema.safeParse(set);
  if (result.success) return result.data;
  throw new EnvironmentError(result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`));
}

/**
 * This process's environment, parsed on the first call: a build does not need what only a start needs. Throws {@link EnvironmentError}.
 * Once per process, not once per copy of this module: before the framework loads its own, it adds a `.env` file to `process.env`.
 */
export const environment = (): Environment => processCell('environment', () => parseEnvironment(process.env));

/** next-auth 4 and React read these two themselves, at import; so they are settled before anything else is loaded. */
export function settleForLibraries(production: boolean): void {
  Object.assign(process.env, { NODE_ENV: production ? 'production' : 'development' });
  const { brandOrigin, port } = environment();
  process.env.NEXTAUTH_URL = `${brandOrigin}/api/auth`;
  process.env.NEXT_TELEMETRY_DISABLED ??= '1'; // no network after the install
  if (!production && port !== 3000) process.env.NEXT_DIST_DIR ??= `.next-${port}`;
}
