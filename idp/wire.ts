// What the VAS tells the wire: of the provider's own events those that are about Live Assist's client, and who signs in and out.
import type { errors, KoaContextWithOIDC, Provider } from 'oidc-provider';
import type { Key } from '@/lib/wire/keys';
import { report } from '@/lib/wire/report';

/** Only Live Assist asks for this scope, and is registered for it: the site's own sign-in is another story. */
const isForLiveAssist = (scope: unknown): boolean => typeof scope === 'string' && scope.split(' ').includes('lp_sdes');

/** What oidc-provider (9.13) says where a client redeems a code that another one was given (RFC 6749 §4.1.3). */
const OTHER_CLIENT = 'client mismatch';

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value ? value : undefined);
const isEncrypted = (token: string) => token.split('.').length === 5;

/** Listens to what the provider does. */
export function tellTheWire(brand: string, provider: Provider): void {
  /** What is told of an authorization request once it is known how it was answered. oidc-provider may find two errors in one: the last is answered. */
  const answers = new WeakMap<object, (status: number) => void>();
  provider.use(async (context, next) => {
    if (context.path === '/auth' && isForLiveAssist(context.query.scope)) sawAuthorizationRequest(brand, context);
    await next();
    answers.get(context)?.(context.status);
  });
  // The request that waited for the customer goes on.
  provider.on('authorization.success', (context) => context.oidc.route === 'resume' && sawSignIn(brand, context));
  provider.on('authorization.success', (context, answer) => isForLiveAssist(context.oidc.params?.scope) && answers.set(context, (status) => sawAuthorized(brand, context, status, answer)));
  provider.on('authorization.error', (context, error) => isForLiveAssist(context.query.scope) && answers.set(context, (status) => sawDeclined(brand, context, status, error)));
  provider.on('grant.success', (context) => isForLiveAssist(context.oidc.client?.scope) && sawRedeemed(brand, context));
  provider.on('grant.error', (context, error) => {
    const { client, params } = context.oidc;
    if (params?.grant_type !== 'authorization_code') return;
    if (isForLiveAssist(client?.scope)) sawCodeRefused(brand, context, error);
    else if (error.error_detail === OTHER_CLIENT) sawStolenCode(brand, context, error);
  });
  provider.on('end_session.success', (context) => sawSignOut(brand, context));
}

function sawAuthorizationRequest(brand: string, { method, path, query }: Pick<KoaContextWithOIDC, 'method' | 'path' | 'query'>): void {
  report({
    brand,
    kind: 'authorization_asked',
    needs: [['state', textOf(query.state)], ['challenge', textOf(query.code_challenge)]],
    facts() {
      const { client_id, response_type, response_mode, prompt, scope, redirect_uri, code_challenge_method, code_challenge, state, nonce } = query;
      return { method, url: `/idp/${brand}${path}`, client_id, response_type, response_mode, prompt, scope, redirect_uri, code_challenge_method, code_challenge, state, nonce };
    },
  });
}

/** The name that the login page shows beside the account. */
const customerOf = ({ oidc: { account } }: KoaContextWithOIDC) => ({ customer: account?.name, sub: account?.accountId });

function sawSignIn(brand: string, context: KoaContextWithOIDC): void {
  const isTyped = context.oidc.result?.withPassword === true;
  const facts = { ...customerOf(context), by: isTyped ? 'customer ID and password' : 'a button of the login page', password: isTyped || undefined };
  report({ brand, kind: 'signed_in', facts: () => facts });
}

function sawSignOut(brand: string, { oidc: { session, client } }: KoaContextWithOIDC): void {
  const facts = { sub: session?.accountId, client_id: client?.clientId };
  report({ brand, kind: 'signed_out', facts: () => facts });
}

function sawAuthorized(brand: string, context: KoaContextWithOIDC, status: number, { code, id_token: idToken, iss }: Record<string, unknown> = {}): void {
  const state = textOf(context.oidc.params?.state);
  const needs = [['state', state]] as const;
  const gives = (proof: string): readonly Key[] => [['proof', proof], ['answered', state]];
  const facts = { status, ...customerOf(context), state };
  if (typeof code === 'string') report({ brand, needs, kind: 'code_issued', gives: gives(code), facts: () => ({ ...facts, code, iss }) });
  if (typeof idToken !== 'string') return;
  const protection = isEncrypted(idToken) ? 'signed, and encrypted for Live Assist' : 'signed';
  const a_token = isEncrypted(idToken) ? 'an encrypted token' : 'a signed token';
  report({ brand, needs, kind: 'id_token_issued', gives: gives(idToken), facts: () => ({ ...facts, a_token, protection, id_token: idToken }) });
}

/** Nobody is sent back to an address that is not the client's, or with what cannot be given back: they get a page instead (RFC 6749 §4.1.2.1). */
function sawDeclined(brand: string, { query }: KoaContextWithOIDC, status: number, { error, error_description }: errors.OIDCProviderError): void {
  const state = textOf(query.state);
  const needs = [['state', state]] as const;
  const gives = [['answered', state]] as const;
  if (status >= 400) return report({ brand, needs, gives, kind: 'authorization_refused', facts: () => ({ status, error, error_description }) });
  const why = error === 'login_required' ? 'Nobody is signed in' : 'Gives nothing';
  report({ brand, needs, gives, kind: 'authorization_declined', facts: () => ({ status, why, error, error_description, state }) });
}

function sawRedeemed(brand: string, { oidc, body }: KoaContextWithOIDC): void {
  const { code, code_verifier } = oidc.params ?? {};
  const idToken = textOf((body as { id_token?: unknown }).id_token);
  const facts = { client_id: oidc.client?.clientId, sub: oidc.account?.accountId, code, code_verifier, id_token: idToken };
  report({
    brand,
    kind: 'code_redeemed',
    needs: [['redeem', textOf(code)], ['proof', textOf(code)]],
    gives: [['redeemed', textOf(code)], ['proof', idToken]],
    spends: [['proof', textOf(code)], ['proof', textOf(code_verifier)]],
    facts: () => facts,
  });
}

function sawCodeRefused(brand: string, { oidc }: KoaContextWithOIDC, { error, error_description, error_detail }: errors.OIDCProviderError): void {
  const code = textOf(oidc.params?.code);
  const facts = { client_id: oidc.client?.clientId, error, error_description, error_detail };
  report({ brand, kind: 'code_refused', needs: [['redeem', code], ['proof', code]], gives: [['redeemed', code]], facts: () => facts });
}

/** Only Live Assist and the site are clients here: what the site may not redeem was Live Assist's. */
function sawStolenCode(brand: string, { oidc }: KoaContextWithOIDC, { error, error_description, error_detail }: errors.OIDCProviderError): void {
  const facts = { client_id: oidc.client?.clientId, error, error_description, error_detail };
  report({ brand, kind: 'stolen_code_refused', needs: [['proof', textOf(oidc.params?.code)]], facts: () => facts });
}
