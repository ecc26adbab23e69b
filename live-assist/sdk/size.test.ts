import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

test('the SDK weighs at most 4 KB, and brings nothing but itself', async () => {
  const { outputFiles, metafile } = await build({ entryPoints: ['live-assist/sdk/sdk.ts'], bundle: true, minify: true, format: 'iife', target: 'es2022', write: false, metafile: true });
  assert(gzipSync(outputFiles[0]!.contents).length <= 4096);
  assert.deepEqual(Object.keys(metafile.inputs).filter((file) => !file.startsWith('live-assist/sdk/')), []);
});
