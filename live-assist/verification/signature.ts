// The signature, by the one key that was selected and the one algorithm that is allowed.
import { compactVerify } from 'jose';
import type { Evidence, Note } from './check';
import { anotherKeyPublished } from './key';
import { refuse } from './refuse';

export async function signatureVerifies(evidence: Evidence): Promise<Note> {
  const { parts, header, connector } = evidence;
  if (parts[2] === '') refuse('signature_missing', 'the third part is empty');
  if (await fits(evidence)) return;
  if (connector.certificate.type !== 'jwks') refuse('signature_wrong_for_pasted_key', 'the pasted key does not fit the signature');
  if ((await anotherKeyPublished(evidence)) && (await fits(evidence))) return 'the key set was fetched again: another key had taken the place of the one that was kept';
  refuse('signature_wrong', `the key ${typeof header.kid === 'string' ? `“${header.kid}” ` : ''}does not fit the signature`);
}

const fits = ({ idToken, key }: Evidence): Promise<boolean> => compactVerify(idToken, key!, { algorithms: ['RS256'] }).then(
  () => true,
  () => false,
);
