// Every HTTP request comes in here: health, then whose host it is, then the VAS or the pages of that company.
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { noteCaller } from '@/lib/caller';
import { answerRefusalsAsJson } from './api-refusals';
import { bodyFits, refuseBody } from './body-limit';
import { keepContentTypePlain } from './content-type';
import { answerHealth } from './health';
import { serves, siteOfHost } from './hosts';
import { isReport } from './report-paths';
import { logRequest } from './request-log';
import { setSecurityHeaders } from './security-headers';
import { turnAway } from './turn-away';

interface Companies {
  vas: Handler;
  /** The VAS's login page: its forms are answered natively, the page itself by `pages`. */
  signIn: (request: IncomingMessage, response: ServerResponse, pages: Handler) => Promise<void>;
  pages: Handler;
  /** What browsers tell the wire; by `pages` where it is not given. */
  reports?: Handler;
}

// The framework answers 500 to other methods, and to addresses that it cannot decode.
const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

// Browsers resolve “..” and “\” and keep “#…” to themselves; the framework resolves what comes, to a page whose host nobody would have checked.
const UNUSABLE = /\0|\/\.{1,2}(\/|$)/;

/** Letters, digits, “-”, “.”, “_” and “~” stand for themselves (RFC 3986, section 2.3): what is written otherwise would be another address here than in the framework. */
const isPlain = (path: string) => !path.match(/%[2-7][\da-f]/gi)?.some((written) => /[\w.~-]/.test(decodeURIComponent(written)));

/** “//” would begin the name of a host. */
function isReadable(path: string): boolean {
  try {
    return /^\/(?!\/)[^\\#]*$/.test(path) && isPlain(path) && !UNUSABLE.test(decodeURIComponent(path));
  } catch {
    return false;
  }
}

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

export function createFrontDoor({ vas, signIn, pages, reports }: Companies): RequestListener {
  return (request, response) => {
    const path = (request.url ?? '/').split('?', 1)[0]!;
    logRequest(request, response, path);
    if (!METHODS.has(request.method ?? '')) return turnAway(request, response, 405, 'method_not_allowed', 'No address of this server takes that method.');
    if (!isReadable(path)) return turnAway(request, response, 400, 'address_malformed', 'This address is no path, or not properly encoded.');
    if (answerHealth(path, response)) return;
    const site = siteOfHost(request.headers.host);
    if (!site) return turnAway(request, response, 421, 'unknown_host', 'No site of this server has that name. Use the addresses printed at start.');
    if (!serves(site, path)) return turnAway(request, response, 404, 'not_on_this_host', 'This address belongs to another host.');
    setSecurityHeaders(request, response, site);
    const handOver = (fits: boolean): void => {
      if (!fits) return refuseBody(request, response);
      if (path.startsWith('/idp/')) return void vas(request, response);
      noteCaller(request);
      if (reports && isReport(request.method, path)) return void reports(request, response);
      answerRefusalsAsJson(path, request, response);
      // What an API answers is short: compressing it would cost more than it saves.
      if (!path.startsWith('/api/')) keepContentTypePlain(response);
      // No page has a Server Action: whoever names one would only get a stack trace into the framework's log.
      delete request.headers['next-action'];
      void (path.startsWith('/sign-in/') ? signIn(request, response, pages) : pages(request, response));
    };
    const fits = bodyFits(request);
    if (typeof fits === 'boolean') handOver(fits);
    else void fits.then(handOver);
  };
}
