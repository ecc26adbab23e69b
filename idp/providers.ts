// One oidc-provider per brand, built on first use and dropped as soon as anything of that brand changes.
import { eq } from 'drizzle-orm';
import { Provider } from 'oidc-provider';
import { database } from '@/lib/database';
import { environment } from '@/lib/environment';
import { processCell } from '@/lib/process-cell';
import { onSignal } from '@/lib/signals';
import { configurationOf } from './configuration';
import { refuseWithoutEncryption } from './encryption';
import { answerLateRefusals, logErrors, refuseUnknownPaths } from './errors';
import type { IssuerSettings } from './issuer';
import { allowImplicitOnLoopback } from './loopback';
import { publishOnce } from './published';
import { issuer } from './schema';
import { tellTheWire } from './wire';

export interface Vas {
  brand: string;
  provider: Provider;
  handle: ReturnType<Provider['callback']>;
  settings: IssuerSettings;
  /** The path of the brand's issuer. */
  mountPath: string;
}

/** More brands at once than this are possible; the one longest unused is then built again. */
const AT_MOST = 200;

// Promises, so that requests arriving together share one build.
const built = processCell('idp.providers', () => {
  const providers = new Map<string, Promise<Vas | undefined>>();
  onSignal('brand', ({ brand }) => providers.delete(brand));
  onSignal('missed', () => providers.clear());
  return providers;
});

/** The brand's VAS; undefined for a brand that there is not. */
export async function vasOf(brand: string): Promise<Vas | undefined> {
  const known = built.get(brand) ?? build(brand);
  remember(brand, known);
  const forget = () => void (built.get(brand) === known && built.delete(brand));
  const vas = await known.catch((error: unknown) => (forget(), Promise.reject(error)));
  if (!vas) forget();
  return vas;
}

/** Moves the brand to the end of the map: the first in it is the one longest unused. */
function remember(brand: string, vas: Promise<Vas | undefined>): void {
  built.delete(brand);
  built.set(brand, vas);
  const [oldest] = built.keys();
  if (built.size > AT_MOST && oldest) built.delete(oldest);
}

async function build(brand: string): Promise<Vas | undefined> {
  const db = await database();
  const [row] = await db.select().from(issuer).where(eq(issuer.brand, brand));
  if (!row) return undefined;
  const mountPath = `/idp/${brand}`;
  const provider = new Provider(`${environment().brandOrigin}${mountPath}`, await configurationOf(brand, mountPath, row.settings));
  // Behind a proxy that ends TLS; the headers it would be told by are set in mount.ts, never taken from the caller.
  provider.proxy = true;
  allowImplicitOnLoopback(provider);
  refuseWithoutEncryption(provider);
  logErrors(brand, provider);
  answerLateRefusals(brand, provider, row.settings);
  refuseUnknownPaths(provider);
  tellTheWire(brand, provider);
  publishOnce(provider);
  return { brand, provider, handle: provider.callback(), settings: row.settings, mountPath };
}
