// What the front door itself refuses: as JSON with a stable code, and to a person at a browser as a page that says the same.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { html } from '@/lib/html';
import { isApi } from './api-path';

/** Ends the response with `{ error: { code, message } }`, or with a page for a person. `message`: whole sentences, as people read them. */
export function turnAway({ headers, method, url }: IncomingMessage, response: ServerResponse, status: number, code: string, message: string): void {
  // Whoever calls an API gets JSON, also one who says to take pages.
  const asPage = headers.accept?.includes('text/html') && !isApi(url ?? '');
  const body = asPage ? pageOf(code, message) : JSON.stringify({ error: { code, message } });
  response
    .writeHead(status, {
      'Content-Type': asPage ? 'text/html; charset=utf-8' : 'application/json',
      'Cache-Control': 'no-store',
      Vary: 'Accept',
      ...(asPage && { 'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'" }),
    })
    .end(method === 'HEAD' ? undefined : body);
}

/** Self-contained: it must come out right when nothing else does. */
const pageOf = (code: string, message: string): string => html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Nothing here</title>
<style>:root{color-scheme:light dark}body{display:grid;place-content:center;min-height:100vh;margin:0;padding:1.5rem;box-sizing:border-box;background:light-dark(#f5f6f8,#0e1217);color:light-dark(#141a22,#eef2f6);font:1rem/1.6 system-ui,sans-serif}h1{margin:0 0 .5rem;font-size:1.5rem;line-height:1.2}p{margin:0 0 .5rem;max-width:28rem;color:light-dark(#566171,#9aa7b7);text-wrap:pretty}</style>
</head>
<body>
<main><h1>There is nothing here</h1><p>${message}</p><p><code>${code}</code></p></main>
</body>
</html>`.text;
