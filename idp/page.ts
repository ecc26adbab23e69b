// The VAS's plain pages (problems, signing out) in the brand's look. Self-contained: they must come out right when nothing else does.
import type { IncomingMessage } from 'node:http';
import { html, trusted, type Html } from '@/lib/html';
import { nonceIn } from '@/lib/nonce';
import { tonesOf, type Tones } from '@/lib/tones';
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
<header><img src="${mark}" alt="">${name}</header>
<main><h1>${title}</h1>${body}<p class="back"><a href="${siteUrl}">Back to ${name}</a></p></main>
</body>
</html>`.text;
}

/** The nonce that the front door allows inline styles and scripts by (server/security-headers.ts). */
export const nonceOf = (request: IncomingMessage): string => nonceIn(request.headers['content-security-policy']?.toString());

const styles = ({ theme: { headingFont, headingWeight = 600, ...colours } }: IssuerSettings): Html => {
  const { light, dark } = tonesOf(colours);
  const tone = (name: keyof Tones) => `light-dark(${light[name]},${dark[name]})`;
  return trusted(`:root{color-scheme:light dark;--surface:${tone('surface')};--panel:${tone('panel')};--ink:${tone('ink')};--line:${tone('line')};--link:${tone('text')};--primary:${tone('primary')}}
*{box-sizing:border-box}body{margin:0;min-height:100vh;background:var(--surface);color:var(--ink);font:1rem/1.6 'Inter Variable',system-ui,sans-serif}
header img{height:2.5rem;max-width:8rem;border-radius:.5rem;object-fit:contain}header{display:flex;align-items:center;gap:.75rem;width:min(100% - 2rem,36rem);margin:0 auto;padding:1.5rem 0;font-weight:600}
main{width:min(100% - 2rem,36rem);margin:4vh auto 2rem;padding:2rem;background:var(--panel);border:1px solid var(--line);border-radius:1rem}
h1{margin:0 0 .75rem;font:${headingWeight} 1.75rem/1.2 ${headingFont === 'serif' ? "'Fraunces Variable',Georgia,serif" : 'inherit'};text-wrap:balance}
p{margin:.75rem 0 0;overflow-wrap:anywhere}.detail{font-size:.875rem;opacity:.8}.actions{display:flex;flex-wrap:wrap;gap:.75rem}.back{margin-top:1.5rem}
a{color:var(--link);text-underline-offset:.2em}button{min-height:2.75rem;padding:0 1.25rem;border:1px solid var(--line);border-radius:.5rem;background:none;color:inherit;font:500 .95rem/1 inherit;font-family:inherit;cursor:pointer}
button.main{background:var(--primary);color:${colours.onPrimary};border-color:transparent}:focus-visible{outline:2px solid currentColor;outline-offset:2px}`);
};
