// Every page's security headers, in one place. The nonce reaches Next by the request's own header, as Next documents.
import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { environment } from '@/lib/environment';
import { isOrigin } from '@/lib/origin';
import type { Site } from './hosts';

const { production, brandOrigin, liveAssistOrigin } = environment();
const socketOrigin = (origin: string) => origin.replace(/^http/, 'ws');

/** What is no page needs no nonce: it is never a document that runs scripts or is framed. */
const NO_DOCUMENT = "default-src 'none'; frame-ancestors 'none'";

/** Sets the answer's headers, and the request's, from which Next and the VAS's pages take the nonce for their own scripts. */
export function setSecurityHeaders(request: IncomingMessage, response: ServerResponse, site: Site): void {
  response.setHeader('X-Content-Type-Options', 'nosniff');
  if (brandOrigin.startsWith('https:')) response.setHeader('Strict-Transport-Security', 'max-age=31536000');
  const isDocument = request.headers.accept?.includes('text/html');
  const policy = isDocument ? contentSecurityPolicy(site, request.url ?? '/', randomBytes(16).toString('base64')) : NO_DOCUMENT;
  response.setHeader('Content-Security-Policy', policy);
  request.headers['content-security-policy'] = policy;
  if (!isDocument) return;
  response.setHeader('Referrer-Policy', 'strict-origin-when-cross-origin');
  response.setHeader('Permissions-Policy', 'camera=(), microphone=(), geolocation=()');
}

function contentSecurityPolicy(site: Site, url: string, nonce: string): string {
  const own = site === 'brand' ? brandOrigin : liveAssistOrigin;
  const vendor = site === 'brand' ? ` ${liveAssistOrigin}` : '';
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'${vendor}${production ? '' : " 'unsafe-eval'"}`,
    // React renders style attributes (widths, theme variables); style elements need the nonce.
    // React's development overlay adds style elements of its own.
    production ? `style-src 'self' 'nonce-${nonce}'` : "style-src 'self' 'unsafe-inline'",
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self' ${socketOrigin(own)}`,
    `frame-src 'self'${vendor}`,
    `frame-ancestors ${frameAncestors(site, url)}`,
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
  ].join('; ');
}

/** Pages of the stage hold the controls: they stand in nobody's frame, not even in one of their own host. */
const STAGE_PAGE = /^\/(notes|(wire|readers)\/[^/]+)?$/;
/** What the stage shows of Live Assist beside the brand's site. */
const ON_STAGE = /^\/(agent|portal)(\/|$)/;

/** Who may show the page in a frame. The stage stands on the brand's host; the chat window's page is the one that its address names (the window itself checks that the account knows it). */
function frameAncestors(site: Site, url: string): string {
  const { pathname, searchParams } = new URL(url, liveAssistOrigin);
  if (site === 'brand') return STAGE_PAGE.test(pathname) ? "'none'" : "'self'";
  if (ON_STAGE.test(pathname)) return brandOrigin;
  const embedder = pathname === '/window' ? searchParams.get('origin') : null;
  return embedder && isOrigin(embedder) ? `'self' ${embedder}` : "'none'";
}
