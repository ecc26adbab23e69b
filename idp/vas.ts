// The Visitor Authentication Service: one oidc-provider per brand, mounted at /idp/{brand}.
import type { IncomingMessage, ServerResponse } from 'node:http';

/** Answers a request below /idp/. */
export async function handleVas(_request: IncomingMessage, response: ServerResponse): Promise<void> {
  response.writeHead(501).end();
}
