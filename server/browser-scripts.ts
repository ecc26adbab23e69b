// Scripts that browsers load outside the framework's bundles: small, without dependencies, each from one entry file.
import { build } from 'esbuild';

const SCRIPTS = [
  // What a brand pastes into its pages. Not in public/: app/(live-assist)/sdk.js tells it the account's configuration on the way.
  { entry: 'live-assist/sdk/sdk.ts', file: '.built/sdk.js' },
  // The chat window's first script: it talks to the page before the window's React is there.
  { entry: 'live-assist/window/early.ts', file: 'public/chat-window.js' },
  // The page's JavaScript method (the brand's host).
  { entry: 'brand/page/lp-authentication.ts', file: 'public/lp-authentication.js' },
  // The end of that method's hidden frame.
  { entry: 'brand/page/chat-callback.ts', file: 'public/chat-callback.js' },
];

/** Bundles each script. Takes some 20 ms. */
export async function buildBrowserScripts(): Promise<void> {
  await Promise.all(
    SCRIPTS.map(({ entry, file }) =>
      build({ entryPoints: [entry], outfile: file, bundle: true, minify: true, format: 'iife', target: 'es2020', legalComments: 'none', logLevel: 'warning' }),
    ),
  );
}
