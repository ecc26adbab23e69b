// The SDK as it is served: the bundle, told whose page it is for. Like the vendor's tag it has the account in its address
// (`sdk.js?site=…`) and the account's configuration inside, so that on a click the page's method is called at once.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { environment } from '@/lib/environment';
import { processCell } from '@/lib/process-cell';
import { findAccount, type Account } from './account-store';
import type { AccountForSdk } from './sdk/configuration';

const BUNDLE = '.built/sdk.js';

const cell = processCell('sdk-bundle', () => ({ text: undefined as Promise<string> | undefined }));
const bundle = () => (environment().production ? (cell.text ??= readFile(BUNDLE, 'utf8')) : readFile(BUNDLE, 'utf8'));

/** The script for the page of account `site`, and its ETag. Of the connector it tells the method's name at most, of the engagement what everybody sees. An unknown account gets a script without configuration. */
export async function sdkFor(site: string | null): Promise<{ script: string; etag: string }> {
  const account = site ? await findAccount(site) : undefined;
  const told = account && tellSdk(account);
  const script = sdkScript(told, await bundle());
  return { script, etag: `"${createHash('sha256').update(script).digest('base64url').slice(0, 22)}"` };
}

/** The bundle, with what it is told. */
export const sdkScript = (told: AccountForSdk | undefined, code: string): string => `(()=>{const LP_ACCOUNT=${JSON.stringify(told) ?? 'undefined'};\n${code}})();`;

/** With PKCE the method is not called before the window has a challenge for it: then the script need not know it. */
function tellSdk({ id, connector: { pkce, jsMethodName, jsContext }, engagement: { invitation, colour, onColour } }: Account): AccountForSdk {
  return { site: id, ...(!pkce && { method: { name: jsMethodName, context: jsContext } }), look: { text: invitation, colour, onColour } };
}
