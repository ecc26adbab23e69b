// Every address of the three companies and of the stage, with a good body where one takes any.
import { randomUUID } from 'node:crypto';
import type { Good } from './good';

export interface Target {
  site: 'brand' | 'live-assist';
  path: string;
  methods: string[];
  /** A good body: JSON, or a form's fields. */
  body?: object;
  form?: Record<string, string>;
  /** What is sent instead of the agents' cookie, one of them, and instead of the key of the control interface. */
  cookies?: string[];
  bearer?: string;
}

const uuid = randomUUID();

function liveAssist({ brand: { slug, addresses }, chat: { conversation, token }, connector, engagement, spareCookies }: Good): Target[] {
  const api = (path: string, methods: string[], body?: object, more: Partial<Target> = {}): Target => ({ site: 'live-assist', path: `/api/account/${slug}${path}`, methods, body, ...more });
  const page = (path: string): Target => ({ site: 'live-assist', path, methods: ['GET'] });
  return [
    api('/conversation', ['POST'], { proof: { ssoKey: 'no-such-code', redirect_uri: `${addresses.site}/chat-callback` }, codeVerifier: 'v'.repeat(43), pageAttributes: [{ type: 'ctmrinfo', info: { cstatus: 'gold' } }], resume: false }),
    api('/conversation', ['POST'], { proof: { ssoKey: 'no-such-code' }, renews: conversation }),
    api('/conversation', ['POST'], { proof: null, failure: { code: 'method_declined', message: 'no' } }),
    api(`/conversation/${conversation}`, ['GET']),
    api(`/conversation/${conversation}/rating`, ['POST'], { rating: 5, comment: '' }, { bearer: token }),
    api(`/conversation/${conversation}/wrap-up`, ['PUT'], { text: 'A note' }),
    api(`/conversation/${uuid}`, ['GET']),
    api('/visitor-session', ['DELETE'], undefined, { bearer: 'no-such-bearer' }),
    api('/survey', ['POST', 'GET'], { id: uuid, cause: 'no_agent', name: 'Mina', contact: 'mina@example.com', message: 'Hello' }),
    api('/agent-session', ['POST', 'GET', 'DELETE'], { login: 'nobody', password: 'no such password' }, { cookies: spareCookies }),
    api('/agent-session/ticket', ['POST'], { ticket: 'no such ticket' }, { cookies: spareCookies }),
    api('/attempts?limit=5', ['GET']),
    api(`/attempts/${uuid}`, ['GET']),
    api('/refusals', ['GET']),
    api('/jwks', ['GET']),
    api('/connector', ['GET', 'PUT'], connector),
    api('/connector/key', ['POST'], { key: 'no key' }),
    api('/connector/test', ['POST'], { connector }),
    api('/engagement', ['GET', 'PUT'], engagement),
    api('/wire', ['POST'], { source: uuid, events: [{ kind: 'window_state', sequence: 1, at: 0, facts: { state: 'waiting' } }] }),
    api('/nothing-here', ['GET', 'POST']),
    { site: 'live-assist', path: '/api/openapi.json', methods: ['GET'] },
    page(`/sdk.js?site=${slug}`),
    page(`/window?account=${slug}&origin=${new URL(addresses.site).origin}`),
    page('/agent'),
    page(`/agent/${slug}`),
    page(`/portal/${slug}`),
    page('/portal/reasons'),
  ];
}

function brand({ brand: { slug, addresses }, signIn: { path, cookie } }: Good): Target[] {
  const page = (path: string, methods = ['GET'], more: Partial<Target> = {}): Target => ({ site: 'brand', path, methods, ...more });
  const vas = (path: string, methods: string[], form?: Target['form']): Target => ({ site: 'brand', path: `/idp/${slug}${path}`, methods, form });
  const redirect_uri = `${addresses.site}/chat-callback`;
  const authorization = { client_id: 'live-assist', response_type: 'code', scope: 'openid', redirect_uri, state: 's', nonce: 'n' };
  const cookies = [cookie];
  return [
    ...['', '/account', '/chat-callback', '/sign-in-problem?reason=x', '/signed-out', '/no-such-page'].map((path) => page(`/${slug}${path}`)),
    page(`/${slug}/sign-in`, ['POST', 'GET']),
    page(`/${slug}/sign-out`, ['POST', 'GET']),
    page(`/api/auth/callback/${slug}?code=x&state=y`),
    page('/api/auth/session'),
    page(path, ['GET'], { cookies }),
    page(`${path}/submit`, ['POST'], { cookies, form: { customerId: 'ada', password: 'no such password' } }),
    page(`${path}/submit`, ['POST'], { cookies, form: { persona: 'nobody' } }),
    page(`/sign-in/${slug}/${uuid}/submit`, ['POST']),
    vas('/.well-known/openid-configuration', ['GET']),
    vas('/jwks', ['GET']),
    vas(`/auth?${new URLSearchParams({ ...authorization, prompt: 'none' })}`, ['GET', 'POST']),
    vas(`/auth?${new URLSearchParams(authorization)}`, ['GET']),
    vas('/token', ['POST'], { grant_type: 'authorization_code', code: 'no-such-code', redirect_uri, client_id: 'live-assist', client_secret: 'no-such-secret' }),
    vas('/me', ['GET', 'POST']),
    vas('/session/end', ['GET', 'POST']),
    vas(`/session/end?${new URLSearchParams({ client_id: 'live-assist', state: 's' })}`, ['GET']),
    page('/'),
  ];
}

const stage = ({ brand: { slug }, chat: { conversation } }: Good): Target[] => [
  { site: 'brand', path: '/api/demo/brands', methods: ['GET', 'POST'], body: { pack: 'no-such-pack', slug: 'no-such-brand' } },
  { site: 'brand', path: '/api/demo/brands', methods: ['POST'], body: { pack: { name: 7, colours: { primary: '#ffd400', onPrimary: '#ffffff' }, personas: [{ name: 'A', claims: {} }] }, slug: 'no-such-brand' } },
  { site: 'brand', path: '/api/demo/packs', methods: ['GET'] },
  { site: 'brand', path: '/api/demo/preflight', methods: ['POST'], body: { brand: 'no-such-brand', faults: ['token_endpoint_down'] } },
  { site: 'brand', path: '/api/demo/openapi.json', methods: ['GET'] },
  { site: 'brand', path: '/api/demo/brands/no-such-brand', methods: ['GET', 'PATCH', 'DELETE'], body: { anonymousClick: 'ask' } },
  { site: 'brand', path: '/api/demo/brands/no-such-brand/reset', methods: ['POST'] },
  { site: 'brand', path: '/api/demo/brands/no-such-brand/state', methods: ['GET'] },
  { site: 'brand', path: '/api/demo/brands/no-such-brand/agent-ticket', methods: ['POST'], body: { login: 'nobody' } },
  ...['no-such-brand', slug].flatMap((brand): Target[] => [
    ...['personas', 'conversations', `conversations/${uuid}`, `conversations/${conversation}`, `attempts?limit=5&before=${uuid}`].map((what): Target => ({ site: 'brand', path: `/api/demo/brands/${brand}/${what}`, methods: ['GET'] })),
  ]),
  { site: 'brand', path: '/api/demo/brands/no-such-brand/connector', methods: ['GET', 'PATCH'], body: { jwtIssuer: 'https://vas.example', pkce: true } },
  { site: 'brand', path: `/api/demo/brands/${slug}/connector`, methods: ['GET'] },
  { site: 'brand', path: '/api/demo/brands/no-such-brand/readers?level=business', methods: ['GET', 'POST'], body: { login: 'ada' } },
  { site: 'brand', path: `/api/demo/brands/${slug}/readers?level=business`, methods: ['GET'] },
  { site: 'brand', path: `/readers/${slug}?level=business`, methods: ['GET'] },
  { site: 'brand', path: '/api/demo/brands/no-such-brand/wire?level=business&after=x&format=json', methods: ['GET'] },
  { site: 'brand', path: '/api/demo/brands/no-such-brand/wire/0a1b2c-1?level=security', methods: ['GET'] },
  { site: 'brand', path: '/api/demo/brands/no-such-brand/wire/wait?kind=signed_in&timeout=1', methods: ['GET'] },
  { site: 'brand', path: '/api/wire/no-such-brand', methods: ['POST'], body: { source: uuid, events: [{ kind: 'method_called', sequence: 1, at: 0 }] } },
  { site: 'brand', path: `/api/demo/brands/${slug}/agent-ticket`, methods: ['POST'], body: { login: 'nobody' } },
  { site: 'brand', path: `/api/demo/brands/${slug}/state`, methods: ['GET'] },
  { site: 'brand', path: `/api/demo/brands/${slug}/wire?level=business&after=x&format=json`, methods: ['GET'] },
  { site: 'brand', path: `/api/demo/brands/${slug}/wire/0a1b2c-1?level=security`, methods: ['GET'] },
  { site: 'brand', path: `/api/demo/brands/${slug}/wire/wait?kind=signed_in&timeout=1`, methods: ['GET'] },
  { site: 'brand', path: `/api/wire/${slug}`, methods: ['POST'], body: { source: uuid, events: [{ kind: 'method_called', sequence: 1, at: 0 }] } },
];

const health: Target[] = ['/healthz', '/readyz', '/favicon.ico'].map((path) => ({ site: 'brand', path, methods: ['GET'] }));

export const targetsOf = (good: Good): Target[] => [...liveAssist(good), ...brand(good), ...stage(good), ...health];
