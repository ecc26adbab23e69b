// Proofs as a brand's page would hand them over, made ahead: each is good for one use, and what the page does for one is no part of the chat request.
import { createHash, randomBytes } from 'node:crypto';
import { CompactEncrypt, importJWK, SignJWT, type JWK } from 'jose';
import { Provider } from 'oidc-provider';
import { configurationOf } from '@/idp/configuration';
import { signingKeys } from '@/idp/keys';
import { vasOf } from '@/idp/providers';
import { publicEncryptionKeys } from '@/live-assist/connectors/encryption-keys';
import type { ChatRequest } from '@/live-assist/contract/chat-request';
import type { FlowName } from '@/stage/brands/flow';
import type { BrandPack } from '@/stage/brands/pack';
import { addressesOf, CLIENT_IDS } from '@/stage/brands/wiring';

type Persona = BrandPack['personas'][number];
type Make = (persona: Persona) => Promise<ChatRequest>;

const SCOPE = 'openid profile email phone lp_sdes';

/** How a chat request is made at a brand that has this flow now. */
export const proofMaker = (slug: string, flow: FlowName): Promise<Make> =>
  flow === 'code' || flow === 'code-pkce' ? codeMaker(slug, flow === 'code-pkce') : tokenMaker(slug, flow === 'implicit-encrypted');

/** Authorization codes as the VAS's authorization endpoint would have given them; its token endpoint finds them in the same database. */
async function codeMaker(slug: string, pkce: boolean): Promise<Make> {
  const { settings, mountPath } = (await vasOf(slug))!;
  const { issuer, chatCallback } = addressesOf(slug);
  const provider = new Provider(issuer, await configurationOf(slug, mountPath, settings));
  const client = (await provider.Client.find(CLIENT_IDS.liveAssist))!;
  return async ({ sub }) => {
    const grant = new provider.Grant({ accountId: sub, clientId: client.clientId });
    grant.addOIDCScope(SCOPE);
    const codeVerifier = randomBytes(32).toString('base64url');
    const challenge = { codeChallenge: createHash('sha256').update(codeVerifier).digest('base64url'), codeChallengeMethod: 'S256' };
    // As the brand's page sends one: without it, two tokens of one customer in one second would be the same, and the second a replay.
    const nonce = randomBytes(16).toString('base64url');
    const told = { accountId: sub, client, nonce, grantId: await grant.save(), redirectUri: chatCallback, scope: SCOPE, gty: 'authorization_code' };
    const code = new provider.AuthorizationCode({ ...told, ...(pkce && challenge) });
    return { proof: { ssoKey: await code.save(), redirect_uri: chatCallback }, ...(pkce && { codeVerifier }) };
  };
}

/** ID tokens with the claims and by the key of the VAS; encrypted to the account's key where that is asked for. */
async function tokenMaker(slug: string, encrypted: boolean): Promise<Make> {
  const [jwk] = (await signingKeys(slug)) as [JWK];
  const [publicKey] = (await publicEncryptionKeys(slug)).keys;
  const [signingKey, encryptionKey] = await Promise.all([importJWK(jwk, 'RS256'), importJWK(publicKey!, 'RSA-OAEP-256')]);
  return async ({ sub, claims }) => {
    const told = new SignJWT({ ...claims, nonce: randomBytes(16).toString('base64url') }).setSubject(sub).setAudience(CLIENT_IDS.liveAssist);
    const token = await told.setIssuer(addressesOf(slug).issuer).setIssuedAt().setExpirationTime('15 min').setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: jwk.kid }).sign(signingKey);
    if (!encrypted) return { proof: { ssoKey: token } };
    const sealed = new CompactEncrypt(Buffer.from(token)).setProtectedHeader({ alg: 'RSA-OAEP-256', enc: 'A256GCM', cty: 'JWT', kid: publicKey!.kid });
    return { proof: { ssoKey: await sealed.encrypt(encryptionKey) } };
  };
}
