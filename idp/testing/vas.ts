// For tests: the VAS on a plain HTTP server, with what its clients and its customers do there.
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after } from 'node:test';
import { Browser, target } from './browser';
import type { makeIssuer, TestIssuer } from './issuer';

/** Starts a server, tells the environment that it is the brand's origin, and only then loads the VAS, which reads that. */
export async function startServer() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const origin = `http://localhost:${port}`;
  Object.assign(process.env, { PORT: String(port), BRAND_ORIGIN: origin });
  server.on('request', await loadVas());
  const { closeDatabase } = await import('@/lib/database');
  const close = async () => {
    server.closeAllConnections();
    server.close();
    await closeDatabase();
  };
  return { origin, port, close };
}

/** The VAS and the answers of its login page's forms; the page itself answers `the page`. */
async function loadVas(): Promise<RequestListener> {
  const [{ handleVas }, { handleSignIn }] = await Promise.all([import('../vas'), import('../sign-in')]);
  const page = async (_request: unknown, response: Parameters<RequestListener>[1]) => void response.end('the page');
  return (request, response) => void (request.url!.startsWith('/idp/') ? handleVas(request, response) : handleSignIn(request, response, page));
}

/** A server and one brand's VAS, for all tests of a file; both are gone after them. */
export async function startTestVas() {
  const server = await startServer();
  const vas = await makeVas(server.origin);
  after(async () => {
    await vas.remove();
    await server.close();
  });
  return { server, vas };
}

export type Client = 'brand-site' | 'live-assist';
export type Fields = Record<string, string>;

/** One brand's VAS, as its clients see it. */
export async function makeVas(origin: string, settings?: Parameters<typeof makeIssuer>[1]) {
  const { makeIssuer } = await import('./issuer');
  const made = await makeIssuer(origin, settings);
  const issuer = `${origin}/idp/${made.brand}`;
  return { ...made, issuer, ...clientsOf(made, issuer), browser: () => new Browser(origin) };
}

export type TestVas = Awaited<ReturnType<typeof makeVas>>;

function clientsOf({ clients }: TestIssuer, issuer: string) {
  const of = (id: Client) => clients.find(({ client_id }) => client_id === id)!;
  const redirectUri = (id: Client) => of(id).redirect_uris![0]!;
  const request = (id: Client, more: Fields = {}) =>
    `${issuer}/auth?${new URLSearchParams({ client_id: id, response_type: 'code', scope: of(id).scope!, redirect_uri: redirectUri(id), state: 's', ...more })}`;
  const redeem = (id: Client, code: string, more: Fields = {}) =>
    askForTokens(`${issuer}/token`, { grant_type: 'authorization_code', code, redirect_uri: redirectUri(id), ...more }, basic(id, of(id).client_secret!));
  return { of, redirectUri, request, redeem };
}

/** RFC 6749 §2.3.1: both parts are form-encoded before they are joined. */
export const basic = (id: string, secret: string) => `Basic ${Buffer.from(`${encodeURIComponent(id)}:${encodeURIComponent(secret)}`).toString('base64')}`;

/** A field given as '' is not sent. */
export function askForTokens(endpoint: string, fields: Fields, authorization?: string): Promise<Response> {
  const body = new URLSearchParams(Object.entries(fields).filter(([, value]) => value !== ''));
  return fetch(endpoint, { method: 'POST', body, headers: authorization ? { authorization } : {} });
}

/** Begins a sign-in; returns the login page's address. */
export const begin = async (vas: TestVas, browser: Browser, client: Client = 'brand-site', more?: Fields): Promise<string> =>
  target(await browser.get(vas.request(client, more)));

/** Signs ada in, and returns the parameters that the client gets. */
export async function signIn(vas: TestVas, browser: Browser, client: Client = 'brand-site', more?: Fields): Promise<Fields> {
  const page = await begin(vas, browser, client, more);
  const resume = target(await browser.post(`${page}/submit`, { customerId: 'ada', password: vas.settings.demoPassword }));
  return answerOf(await browser.get(resume));
}

/** The parameters of an authorization answer, from the query or the fragment. */
export function answerOf(answer: Response): Fields {
  const { search, hash } = new URL(target(answer));
  return Object.fromEntries([...new URLSearchParams(search), ...new URLSearchParams(hash.slice(1))]);
}

/** The `error` of a JSON answer, with its status. */
export const refusal = async (answer: Response): Promise<string> => `${answer.status} ${((await answer.json()) as { error?: string }).error}`;
