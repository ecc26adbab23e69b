// The chat window's document. It is on the way of every click on an invitation, so it is plain: its first script talks to
// the page as soon as it is read, and brings React when the chat is accepted (docs/decisions/0006).
import { html, type Html } from '@/lib/html';
import { isWireOpen } from '@/lib/wire/report';
import type { Account } from '../account-store';
import type { WindowConfig } from './config';

/** Addresses of what the window is made of. */
export interface WindowFiles {
  /** The first script (early.ts). */
  early: string;
  /** What React draws. */
  view: string;
  style: string;
}

/** What a browser may know of the account: of the connector, the method's name, and whether it gets a challenge. */
export function configOf({ id, name, connector, engagement }: Account, pageOrigin: string, resume: boolean): WindowConfig {
  const { greeting, colour, onColour, locale } = engagement;
  const method = { name: connector.jsMethodName, context: connector.jsContext };
  return { account: id, accountName: name, pageOrigin, resume, method, pkce: connector.pkce, greeting, colour, onColour, locale, watched: isWireOpen() };
}

export function windowDocument(config: WindowConfig, { early, view, style }: WindowFiles): string {
  // Before anything else: a script that stands after a style sheet waits for it.
  const script = html`<script src="${early}" data-config="${JSON.stringify(config)}" data-view="${view}"></script>`;
  const head = html`${script}
<link rel="preload" as="script" href="${view}">`;
  return documentOf(head, style, html`<div id="chat">${firstPicture(config)}</div>`);
}

/** Until React draws: the same head, and in words what is going on. */
function firstPicture({ accountName, colour, onColour, resume }: WindowConfig): Html {
  return html`
<main aria-label="Chat with ${accountName}" class="flex h-dvh flex-col bg-panel">
<header class="flex min-h-17 items-center px-4" style="background:${colour};color:${onColour}"><h1 class="truncate pl-13 text-[0.95rem] font-semibold">${accountName}</h1></header>
<p role="status" class="grid grow place-content-center pb-16 text-lg font-semibold">${resume ? 'Restoring your conversation…' : 'Checking who you are…'}</p>
</main>
`;
}

/** Who embeds the window with a wrong account, or from a page that the account does not list, reads here what to change. */
export function refusalDocument(style: string): string {
  const body = html`<main aria-label="Chat" class="grid min-h-dvh content-center gap-2 bg-panel p-6">
<h1 class="text-lg font-semibold">This chat cannot be opened here</h1>
<p class="text-muted">The account is not known, or does not list this page’s origin among its sites. Whoever runs Live Assist can add it: docs/integrating.md says how.</p>
</main>`;
  return documentOf(html``, style, body);
}

const documentOf = (head: Html, style: string, body: Html): string => html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
${head}
<link rel="stylesheet" href="${style}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="theme-color" content="#ffffff" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#161b22" media="(prefers-color-scheme: dark)">
<title>Live Assist</title>
</head>
<body class="bg-canvas text-ink">${body}</body>
</html>
`.text;
