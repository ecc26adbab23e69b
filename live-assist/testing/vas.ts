// For tests: a brand's Visitor Authentication Service, played by a real HTTP server. It signs with node:crypto; the service verifies with another library.
import { createSign, generateKeyPairSync, randomUUID, type KeyObject } from 'node:crypto';
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Connector } from '../account';

export interface SigningKey {
  kid: string;
  privateKey: KeyObject;
  jwk: Record<string, unknown>;
}

export function makeKey(kid: string, modulusLength = 2048): SigningKey {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength });
  return { kid, privateKey, jwk: { ...publicKey.export({ format: 'jwk' }), kid, use: 'sig', alg: 'RS256' } };
}

export const encode = (part: unknown) => Buffer.from(typeof part === 'string' ? part : JSON.stringify(part)).toString('base64url');

/** A compact JWS. `header` overrides; a text is taken as it is. */
export function sign(claims: unknown, { kid, privateKey }: SigningKey, header: Record<string, unknown> = {}): string {
  const input = `${encode({ alg: 'RS256', typ: 'JWT', kid, ...header })}.${encode(claims)}`;
  return `${input}.${createSign('RSA-SHA256').update(input).sign(privateKey).toString('base64url')}`;
}

export interface TestVas {
  connector: Partial<Connector>;
  /** Address of its key set. */
  jwksUri: string;
  /** Answers the token endpoint; replace it. */
  token: RequestListener;
  /** Answers the JWKS endpoint; replace it. */
  jwks: RequestListener;
  /** Each token request as it came. */
  requests: { headers: IncomingMessage['headers']; body: string }[];
  jwksRequests: number;
  close: () => void;
}

export const answerJson = (body: unknown, status = 200): RequestListener => (_, response) => void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));

/** An ID token's claims that are as they should be, and of no other token. */
export function goodClaims(vas: TestVas): Record<string, unknown> {
  const now = Math.floor(Date.now() / 1000);
  return { iss: vas.connector.jwtIssuer, aud: vas.connector.clientId, sub: 'customer-1', jti: randomUUID(), iat: now, exp: now + 600 };
}

export async function startVas(): Promise<TestVas> {
  const server = createServer(async (request, response) => {
    if (request.url?.startsWith('/jwks')) {
      vas.jwksRequests += 1;
      return vas.jwks(request, response);
    }
    let body = '';
    for await (const chunk of request) body += chunk;
    vas.requests.push({ headers: request.headers, body });
    vas.token(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const jwksUri = `${origin}/jwks`;
  const connector: Partial<Connector> = {
    type: 'code',
    pkce: false,
    requireEncryption: false,
    jwtIssuer: `${origin}/idp`,
    tokenEndpoint: `${origin}/token`,
    clientId: 'live-assist',
    clientSecret: 's3cr3t-of-the-client',
    certificate: { type: 'jwks', endpoint: jwksUri },
  };
  const close = () => (server.closeAllConnections(), server.close());
  const vas: TestVas = { connector, jwksUri, token: answerJson({}), jwks: answerJson({ keys: [] }), requests: [], jwksRequests: 0, close };
  return vas;
}
