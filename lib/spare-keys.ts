// RSA key pairs, some made ahead: making one takes 50 to 300 ms of a core, and whoever opens a brand's first page after a reset would wait for it.
// Each is given away once.
import { generateKeyPair, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';
import { calculateJwkThumbprint, type JWK } from 'jose';
import { processCell } from './process-cell';

const generate = promisify(generateKeyPair);

/** As many as one brand needs: to sign with, and to encrypt to. */
const SPARE = 2;
/** Milliseconds: not while the pages load that the last one was taken for. */
const REFILL_AFTER_MS = 2_000;

const cell = processCell('spare-keys', () => ({ spare: [] as KeyObject[], refilling: false }));

/** A new private key of 2048 bits. `kid` is its thumbprint (RFC 7638): no two keys ever share one. */
export async function takeRsaKey(): Promise<JWK & { kid: string }> {
  const key = cell.spare.pop() ?? (await make());
  refillSpareKeys();
  const jwk = key.export({ format: 'jwk' }) as JWK;
  return { ...jwk, kid: await calculateJwkThumbprint(jwk) };
}

/** Makes what is missing in a while, one after the other in the thread pool; keeps no process from ending. */
export function refillSpareKeys(): void {
  if (cell.refilling) return;
  cell.refilling = true;
  setTimeout(() => void refill(), REFILL_AFTER_MS).unref();
}

async function refill(): Promise<void> {
  while (cell.spare.length < SPARE) cell.spare.push(await make());
  cell.refilling = false;
}

const make = async (): Promise<KeyObject> => (await generate('rsa', { modulusLength: 2048 })).privateKey;
