// A program as one file for production: a start then reads one module instead of compiling hundreds.
import { build } from 'esbuild';

/** Writes `outfile`, somewhere below the project. What brings files of its own (WebAssembly, workers) or is the framework stays a package. */
export async function bundle(entry: string, outfile: string): Promise<void> {
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: 'linked',
    external: ['next', 'react', 'react-dom', 'esbuild', 'oidc-provider', 'pg', 'pino', 'ws', '@electric-sql/pglite', 'postcss', '@tailwindcss/postcss'],
    banner: { js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);" },
    logLevel: 'warning',
  });
}
