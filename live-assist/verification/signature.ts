// The signature, by the one key that was selected and the one algorithm that is allowed.
import { compactVerify } from 'jose';
import type { Evidence } from './check';
import { refuse } from './refuse';

export async function signatureVerifies({ idToken, key, parts, header, connector }: Evidence): Promise<void> {
  if (parts[2] === '') refuse('signature_missing', 'the third part is empty');
  const verified = await compactVerify(idToken, key!, { algorithms: ['RS256'] }).catch(() => undefined);
  if (!verified && connector.certificate.type !== 'jwks') refuse('signature_wrong_for_pasted_key', 'the pasted key does not fit the signature');
  if (!verified) refuse('signature_wrong', `the key ${typeof header.kid === 'string' ? `“${header.kid}” ` : ''}does not fit the signature`);
}
