// A thief who is somebody: an application that is registered at the same VAS, with a secret of its own, brings a code that was stolen in the page.
// It is the brand's own site, the one other client that there is. The request is a real one, over HTTP; who refuses it is the VAS.
import { z } from 'zod';
import { clientSecretOf } from '@/idp/control';
import { HttpError } from '@/lib/http-error';
import { addressesOf, CLIENT_IDS } from '../brands/wiring';

export const stolenCode = z.strictObject({ code: z.string().min(1).max(500), redirectUri: z.string().min(1).max(500) });

/** What the VAS answered to the thief. Of what it would have given nothing is told. */
export interface Verdict {
  client: string;
  status: number;
  /** RFC 6749 §5.2; null where it refused nothing. */
  error: string | null;
}

const PATIENCE_MS = 5_000;

/** Redeems the code as the other client. Throws 404 `brand_unknown`, 409 `vas_unreachable`. */
export async function redeemAsOther(brand: string, { code, redirectUri }: z.infer<typeof stolenCode>): Promise<Verdict> {
  const secret = await clientSecretOf(brand, CLIENT_IDS.site);
  if (!secret) throw new HttpError(404, 'brand_unknown', `There is no brand called ${brand}.`);
  const answer = await fetch(addressesOf(brand).tokenEndpoint, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(`${CLIENT_IDS.site}:${secret}`).toString('base64')}`, accept: 'application/json' },
    body: new URLSearchParams({ grant_type: 'authorization_code', code, redirect_uri: redirectUri }),
    redirect: 'error',
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).catch(() => undefined);
  if (!answer) throw new HttpError(409, 'vas_unreachable', 'The brand’s sign-in service did not answer the thief. Is its token endpoint broken on purpose?');
  const { error } = (await answer.json().catch(() => ({}))) as { error?: unknown };
  return { client: CLIENT_IDS.site, status: answer.status, error: typeof error === 'string' ? error : null };
}
