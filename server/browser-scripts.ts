// What browsers load outside the framework's bundles: small scripts, each from one entry file, and the chat window.
import { context, type BuildOptions } from 'esbuild';
import { SDK_BUILD } from '@/live-assist/sdk/build';
import { tailwind } from './tailwind';

const SCRIPTS: { entry: string; file: string; options?: BuildOptions }[] = [
  // What a brand pastes into its pages. Not in public/: app/(live-assist)/sdk.js tells it the account's configuration on the way.
  { entry: 'live-assist/sdk/sdk.ts', file: '.built/sdk.js', options: SDK_BUILD },
  // The chat window's first script: it talks to the page before the window's React is there.
  { entry: 'live-assist/window/early.ts', file: 'public/chat-window.js' },
  // The page's JavaScript method (the brand's host).
  { entry: 'brand/page/lp-authentication.ts', file: 'public/lp-authentication.js' },
  // Signing out tells the chat, in every tab.
  { entry: 'brand/page/sign-out.ts', file: 'public/sign-out.js' },
  // Watches that method from outside, for the stage's wire; no part of an integration.
  { entry: 'brand/page/wire.ts', file: 'public/wire-page.js' },
  // The end of that method's hidden frame.
  { entry: 'brand/page/chat-callback.ts', file: 'public/chat-callback.js' },
];

const COMMON: BuildOptions = { bundle: true, minify: true, format: 'iife', legalComments: 'none', logLevel: 'warning' };

type Mode = 'production' | 'development';

/** The chat window as React draws it, with its style and fonts. */
const windowView = (mode: Mode): BuildOptions => ({
  ...COMMON,
  entryPoints: [
    { in: 'components/live-assist/window/view.tsx', out: 'view' },
    { in: 'app/globals.css', out: 'view' },
  ],
  outdir: 'public/chat-window',
  target: 'es2022',
  jsx: 'automatic',
  define: { 'process.env.NODE_ENV': JSON.stringify(mode) },
  loader: { '.woff2': 'file' },
  plugins: [tailwind],
});

/** Bundles everything; in development again whenever a source changes, for as long as the process lives. */
export async function buildBrowserScripts(mode: Mode): Promise<void> {
  const scripts = SCRIPTS.map(({ entry, file, options }) => ({ ...COMMON, target: 'es2022', entryPoints: [entry], outfile: file, ...options }));
  await Promise.all(
    [...scripts, windowView(mode)].map(async (options) => {
      const bundle = await context(options);
      await bundle.rebuild();
      await (mode === 'development' ? bundle.watch() : bundle.dispose());
    }),
  );
}
