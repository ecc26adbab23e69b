// The VAS's plain pages (problems, signing out) in the brand's look. Self-contained: they must come out right when nothing else does.
import type { IncomingMessage } from 'node:http';
import { html, trusted, type Html } from '@/lib/html';
import type { IssuerSettings } from './issuer';
import { markAddress } from './mark';

interface Content {
  title: string;
  body: Html;
}

/** A whole document with the brand's name above and the way back to its site below. */
export function page(settings: IssuerSettings, request: IncomingMessage, { title, body }: Content): string {
  const { name, locale, siteUrl } = settings;
  const mark = markAddress(settings);
  return html`<!DOCTYPE html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · ${name}</title>
<link rel="icon" href="${mark}">
<style nonce="${nonceOf(request)}">${styles(settings)}</style>
</head>
<body>
<header><img src="${mark}" alt="" width="40" height="40">${name}</header>
<main><h1>${title}</h1>${body}<p class="back"><a href="${siteUrl}">Back to ${name}</a></p></main>
</body>
</html>`.text;
}

/** The nonce that the front door allows inline styles and scripts by (server/security-headers.ts). */
export const nonceOf = (request: IncomingMessage): string => /'nonce-([^']+)'/.exec(String(request.headers['content-security-policy'] ?? ''))?.[1] ?? '';

const styles = ({ theme: { primary, onPrimary, surface, ink, headingFont } }: IssuerSettings): Html =>
  trusted(`:root{color-scheme:light dark;--surface:light-dark(${surface},color-mix(in oklab,${ink} 60%,black));--panel:light-dark(#fff,color-mix(in oklab,${ink} 78%,black));
--ink:light-dark(${ink},color-mix(in oklab,${surface} 92%,white));--line:light-dark(color-mix(in oklab,${ink} 14%,${surface}),color-mix(in oklab,${ink} 70%,white));
--link:light-dark(${primary},color-mix(in oklab,${primary} 35%,white))}
*{box-sizing:border-box}body{margin:0;min-height:100vh;background:var(--surface);color:var(--ink);font:1rem/1.6 'Inter Variable',system-ui,sans-serif}
header{display:flex;align-items:center;gap:.75rem;padding:1.25rem 1.5rem;font-weight:600}
main{width:min(100% - 2rem,36rem);margin:8vh auto 2rem;padding:2rem;background:var(--panel);border:1px solid var(--line);border-radius:1rem}
h1{margin:0 0 .75rem;font:600 1.75rem/1.2 ${headingFont === 'serif' ? "'Fraunces Variable',Georgia,serif" : 'inherit'};text-wrap:balance}
p{margin:.75rem 0 0;overflow-wrap:anywhere}.detail{font-size:.875rem;opacity:.8}.actions{display:flex;flex-wrap:wrap;gap:.75rem}.back{margin-top:1.5rem}
a{color:var(--link);text-underline-offset:.2em}button{min-height:2.75rem;padding:0 1.25rem;border:1px solid var(--line);border-radius:.5rem;background:none;color:inherit;font:500 .95rem/1 inherit;font-family:inherit;cursor:pointer}
button.main{background:${primary};color:${onPrimary};border-color:transparent}:focus-visible{outline:2px solid currentColor;outline-offset:2px}`);
