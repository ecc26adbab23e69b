// Every address of the three companies and of the stage, with a good body where one takes any.
import { randomUUID } from 'node:crypto';

export interface Target {
  site: 'brand' | 'live-assist';
  path: string;
  methods: string[];
  body?: object;
  /** What its refusals look like: ours with a `code`, OAuth's with an `error` (RFC 6749 §5.2), or a page. */
  refuses: 'code' | 'oauth' | 'page';
}

const uuid = randomUUID();

const liveAssist = (account: string): Target[] => {
  const api = (path: string, methods: string[], body?: object): Target => ({ site: 'live-assist', path: `/api/account/${account}${path}`, methods, body, refuses: 'code' });
  const page = (path: string): Target => ({ site: 'live-assist', path, methods: ['GET'], refuses: 'page' });
  return [
    api('/conversation', ['POST'], { proof: { ssoKey: 'no-such-code', redirect_uri: 'http://localhost/callback' }, pageAttributes: [{ type: 'ctmrinfo', info: { cstatus: 'gold' } }], resume: false }),
    api('/conversation', ['POST'], { proof: null, failure: { code: 'method_declined', message: 'no' } }),
    api(`/conversation/${uuid}`, ['GET']),
    api(`/conversation/${uuid}/rating`, ['POST'], { rating: 5, comment: '' }),
    api(`/conversation/${uuid}/wrap-up`, ['PUT'], { text: 'A note' }),
    api('/survey', ['POST', 'GET'], { id: uuid, cause: 'no_agent', name: 'Mina', contact: 'mina@example.com', message: 'Hello' }),
    api('/agent-session', ['POST', 'GET', 'DELETE'], { login: 'nobody', password: 'no such password' }),
    api('/agent-session/ticket', ['POST'], { ticket: 'no such ticket' }),
    api('/attempts?limit=5', ['GET']),
    api(`/attempts/${uuid}`, ['GET']),
    api('/refusals', ['GET']),
    api('/jwks', ['GET']),
    api('/connector', ['GET', 'PUT'], { type: 'code', issuer: 'http://localhost/idp', clientId: 'x' }),
    api('/connector/key', ['POST'], { key: 'no key' }),
    api('/connector/test', ['POST'], { connector: { type: 'code' } }),
    api('/engagement', ['GET', 'PUT'], { text: 'Chat with us' }),
    api('/wire', ['POST'], { source: uuid, events: [{ kind: 'window_state', sequence: 1, at: 0, facts: { state: 'waiting' } }] }),
    api('/nothing-here', ['GET', 'POST']),
    { site: 'live-assist', path: '/api/openapi.json', methods: ['GET'], refuses: 'code' },
    page(`/sdk.js?site=${account}`),
    page(`/window?account=${account}&origin=http://localhost`),
    page('/agent'),
    page(`/agent/${account}`),
    page(`/portal/${account}`),
    page('/portal/reasons'),
  ];
};

const brand = (slug: string): Target[] => {
  const page = (path: string, methods = ['GET']): Target => ({ site: 'brand', path, methods, refuses: 'page' });
  const vas = (path: string, methods: string[]): Target => ({ site: 'brand', path: `/idp/${slug}${path}`, methods, refuses: 'oauth' });
  return [
    ...['', '/account', '/chat-callback', '/sign-in-problem?reason=x', '/signed-out', '/no-such-page'].map((path) => page(`/${slug}${path}`)),
    page(`/${slug}/sign-in`, ['POST', 'GET']),
    page(`/${slug}/sign-out`, ['POST', 'GET']),
    page(`/api/auth/callback/${slug}?code=x&state=y`),
    page('/api/auth/session'),
    page(`/sign-in/${slug}/${uuid}`),
    page(`/sign-in/${slug}/${uuid}/submit`, ['POST']),
    vas('/.well-known/openid-configuration', ['GET']),
    vas('/jwks', ['GET']),
    vas(`/auth?client_id=live-assist&response_type=code&scope=openid&redirect_uri=x&prompt=none`, ['GET', 'POST']),
    vas('/token', ['POST']),
    vas('/me', ['GET', 'POST']),
    vas('/session/end', ['GET', 'POST']),
    page('/'),
  ];
};

const stage: Target[] = [
  { site: 'brand', path: '/api/demo/brands', methods: ['GET', 'POST'], body: { pack: 'no-such-pack', slug: 'no-such-brand' }, refuses: 'code' },
  { site: 'brand', path: '/api/demo/brands', methods: ['POST'], body: { pack: { name: 7, colours: { primary: '#ffd400', onPrimary: '#ffffff' }, personas: [{ name: 'A', claims: {} }] }, slug: 'no-such-brand' }, refuses: 'code' },
  { site: 'brand', path: '/api/demo/packs', methods: ['GET'], refuses: 'code' },
  { site: 'brand', path: '/api/demo/brands/no-such-brand', methods: ['GET', 'PATCH', 'DELETE'], body: { anonymousClick: 'ask' }, refuses: 'code' },
  { site: 'brand', path: '/api/demo/brands/no-such-brand/reset', methods: ['POST'], refuses: 'code' },
  { site: 'brand', path: '/api/demo/brands/no-such-brand/state', methods: ['GET'], refuses: 'code' },
  { site: 'brand', path: '/api/demo/brands/no-such-brand/agent-ticket', methods: ['POST'], body: { login: 'nobody' }, refuses: 'code' },
  { site: 'brand', path: '/api/demo/brands/no-such-brand/wire?level=business&after=x&format=json', methods: ['GET'], refuses: 'code' },
  { site: 'brand', path: '/api/demo/brands/no-such-brand/wire/0a1b2c-1?level=security', methods: ['GET'], refuses: 'code' },
  { site: 'brand', path: '/api/demo/brands/no-such-brand/wire/wait?kind=signed_in&timeout=1', methods: ['GET'], refuses: 'code' },
  { site: 'brand', path: '/api/wire/no-such-brand', methods: ['POST'], body: { source: uuid, events: [{ kind: 'method_called', sequence: 1, at: 0 }] }, refuses: 'code' },
];

const health: Target[] = ['/healthz', '/readyz', '/favicon.ico'].map((path) => ({ site: 'brand', path, methods: ['GET'], refuses: 'page' }));

export const targetsOf = (slug: string): Target[] => [...liveAssist(slug), ...brand(slug), ...stage, ...health];
