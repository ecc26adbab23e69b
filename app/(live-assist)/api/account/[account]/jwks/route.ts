// The keys that a brand encrypts ID tokens to: public, for every VAS to fetch.
import { route } from '@/lib/route';
import { accountOf } from '@/live-assist/account-store';
import { publicEncryptionKeys } from '@/live-assist/connectors/encryption-keys';

type Context = { params: Promise<{ account: string }> };

/** Older keys go on decrypting, so a copy may be this old without harm. */
const FIVE_MINUTES = { 'Cache-Control': 'public, max-age=300' };

export const GET = route<Context>(async (_, { params }) => {
  const { id } = await accountOf((await params).account);
  return Response.json(await publicEncryptionKeys(id), { headers: FIVE_MINUTES });
});
