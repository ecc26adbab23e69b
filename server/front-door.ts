// Every HTTP request comes in here: health, then whose host it is, then the VAS or the pages of that company.
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { answerRefusalsAsJson } from './api-refusals';
import { bodyFits, refuseBody } from './body-limit';
import { answerHealth } from './health';
import { serves, siteOfHost } from './hosts';
import { logRequest } from './request-log';
import { setSecurityHeaders } from './security-headers';

interface Companies {
  vas: Handler;
  /** The VAS's login page: its forms are answered natively, the page itself by `pages`. */
  signIn: (request: IncomingMessage, response: ServerResponse, pages: Handler) => Promise<void>;
  pages: Handler;
}

// The framework answers 500 to other methods, and to addresses that it cannot decode.
const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

function isReadable(path: string): boolean {
  try {
    return !decodeURIComponent(path).includes('\0');
  } catch {
    return false;
  }
}

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

export function createFrontDoor({ vas, signIn, pages }: Companies): RequestListener {
  return (request, response) => {
    const path = (request.url ?? '/').split('?', 1)[0]!;
    logRequest(request, response, path);
    if (!METHODS.has(request.method ?? '')) return refuse(response, 405, 'method_not_allowed', 'No address of this server takes that method.');
    if (!isReadable(path)) return refuse(response, 400, 'address_malformed', 'This address is not properly encoded.');
    if (answerHealth(path, response)) return;
    const site = siteOfHost(request.headers.host);
    if (!site) return refuse(response, 421, 'unknown_host', 'No site of this server has that name. Use the addresses printed at start.');
    if (!serves(site, path)) return refuse(response, 404, 'not_on_this_host', 'This address belongs to another host.');
    setSecurityHeaders(request, response, site);
    const handOver = (fits: boolean): void => {
      if (!fits) return refuseBody(request, response);
      if (path.startsWith('/idp/')) return void vas(request, response);
      answerRefusalsAsJson(path, request, response);
      // No page has a Server Action: whoever names one would only get a stack trace into the framework's log.
      delete request.headers['next-action'];
      void (path.startsWith('/sign-in/') ? signIn(request, response, pages) : pages(request, response));
    };
    const fits = bodyFits(request);
    if (typeof fits === 'boolean') handOver(fits);
    else void fits.then(handOver);
  };
}

function refuse(response: ServerResponse, status: number, code: string, message: string): void {
  response.writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' }).end(JSON.stringify({ error: { code, message } }));
}
