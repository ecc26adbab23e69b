import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { SDK_BUILD } from './sdk/build';
import { sdkScript } from './web-sdk';

const ACCOUNT = { site: 'harbour-bank', method: { name: 'lpGetAuthenticationToken', context: '' }, look: { text: 'Chat with us', colour: '#0b3d4f', onColour: '#ffffff' } };

test('the SDK weighs at most 4 KB as it is sent, with its account’s configuration, and brings nothing but itself', async () => {
  const { outputFiles, metafile } = await build({ ...SDK_BUILD, entryPoints: ['live-assist/sdk/sdk.ts'], bundle: true, minify: true, write: false, metafile: true });
  const bytes = gzipSync(sdkScript(ACCOUNT, outputFiles[0]!.text)).length;
  assert(bytes <= 4096, `${bytes} bytes`);
  assert.deepEqual(Object.keys(metafile.inputs).filter((file) => !file.startsWith('live-assist/sdk/')), []);
});
