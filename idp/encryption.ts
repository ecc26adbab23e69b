// Encrypted or nothing: an ID token that cannot be encrypted is not issued, and the page that asked is told so.
import { errors, type Provider } from 'oidc-provider';

/** RFC 7516 §3.1: a compact JWE has five parts, a JWS three. */
const isEncrypted = (token: string) => token.split('.').length === 5;

/**
 * oidc-provider throws where there is no key. Where there is one that is good for nothing it breaks instead, and answers with a page that nobody sees
 * in the hidden frame: that becomes an error which goes back to the page (OIDC Core §3.2.2.6). The last line is a safety net, should a release ever
 * let a token pass that is signed only: integrators of this vendor have sent such tokens for months without knowing.
 */
export function refuseWithoutEncryption(provider: Provider): void {
  const { prototype } = provider.IdToken;
  const { issue } = prototype;
  prototype.issue = async function (context) {
    if (!this.client.idTokenEncryptedResponseAlg) return issue.call(this, context);
    const token = await issue.call(this, context).catch((cause: unknown) => refuse(cause));
    return isEncrypted(token) ? token : refuse();
  };
}

function refuse(cause?: unknown): never {
  if (cause instanceof errors.OIDCProviderError) throw cause;
  throw new errors.InvalidClientMetadata('the ID token could not be encrypted', { cause: cause as Error });
}
