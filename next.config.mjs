// Next serves three companies' pages. Who may be reached on which host, and every security header, is server/'s business.

import { writeFileSync } from 'node:fs';

// Two dev servers in one checkout need a folder each (server.ts names it after the port), and a tsconfig each, for Next writes the folder's name into it.
const distDir = process.env.NEXT_DIST_DIR ?? '.next';
const tsconfigPath = distDir === '.next' ? 'tsconfig.json' : `${distDir}.tsconfig.json`;
if (tsconfigPath !== 'tsconfig.json') writeFileSync(tsconfigPath, JSON.stringify({ extends: './tsconfig.json', exclude: ['node_modules', '.next', '.next-*'] }));

/** @type {import('next').NextConfig} */
const config = {
  // Pages on 127.0.0.1 (Live Assist) load development chunks from a server that calls itself localhost.
  allowedDevOrigins: ['127.0.0.1', 'localhost'],
  // Query strings carry authorization codes; server/request-log.ts logs the path alone.
  logging: false,
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  // Otherwise every route is loaded while the server starts, for a third of the time that it takes; server/warm-up.ts does it when it answers.
  experimental: { preloadEntriesOnStart: false },
  // No page has pictures for it to scale. It would ask pages behind the front door's back, and write what it refuses into the log in lines of its own.
  images: { unoptimized: true },
  distDir,
  // The address with `?v=` names the content (lib/script-address.ts).
  headers: async () => [
    { source: '/:script(chat-window.js|chat-callback.js|lp-authentication.js|sign-out.js|wire-page.js|chat-window/view.js|chat-window/view.css)', has: [{ type: 'query', key: 'v' }], headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }] },
    { source: '/chat-window/:font(.*\\.woff2)', headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }] },
  ],
  serverExternalPackages: ['@electric-sql/pglite', 'pg', 'pino', 'oidc-provider'],
  // `npm test` type-checks everything, tests included, in one step of its own.
  typescript: { ignoreBuildErrors: true, tsconfigPath },
};

export default config;
