// The four variants of the flow, and what each company has to set for one of them. An integrator sets the same three places by hand:
// the VAS's registration of Live Assist, Live Assist's connector, and what the page's method asks for.
import { z } from 'zod';
import { updateSiteSettings } from '@/brand/control';
import { setClientFlow, type ClientFlow } from '@/idp/control';
import { findConnector, updateConnector, type AccountSetup } from '@/live-assist/control';
import { addressesOf, CLIENT_IDS, makeSecret } from './wiring';

export const flowName = z.enum(['code', 'code-pkce', 'implicit', 'implicit-encrypted']);
export type FlowName = z.infer<typeof flowName>;

export interface Sides {
  /** Live Assist's registration at the VAS. */
  client: ClientFlow;
  connector: Pick<AccountSetup['connector'], 'type' | 'pkce' | 'requireEncryption' | 'tokenEndpoint' | 'clientSecret'>;
  /** What the page's method asks the VAS for. */
  responseType: 'code' | 'id_token';
}

/** What the three companies set for the flow. `secret` is Live Assist's at the VAS; in implicit flow it has none. */
export function sidesOf(slug: string, flow: FlowName, secret: string): Sides {
  const { tokenEndpoint, encryptionKeys } = addressesOf(slug);
  if (flow === 'code' || flow === 'code-pkce') {
    const pkce = flow === 'code-pkce';
    return { client: { type: 'code', secret, pkce }, connector: { type: 'code', pkce, requireEncryption: false, tokenEndpoint, clientSecret: secret }, responseType: 'code' };
  }
  const isEncrypted = flow === 'implicit-encrypted';
  return {
    client: { type: 'implicit', ...(isEncrypted && { encryption: { jwksUri: encryptionKeys, enc: 'A256GCM' } }) },
    connector: { type: 'implicit', pkce: false, requireEncryption: isEncrypted, tokenEndpoint: '', clientSecret: '' },
    responseType: 'id_token',
  };
}

/** Switches a brand that is running: the next page load and chat follow, chats that run go on. In code flow both ends get a new secret. */
export async function setFlow(slug: string, flow: FlowName): Promise<void> {
  const { client, connector, responseType } = sidesOf(slug, flow, makeSecret());
  await setClientFlow(slug, CLIENT_IDS.liveAssist, client);
  await updateConnector(slug, connector);
  await updateSiteSettings(slug, { responseType });
}

/** The flow that the brand's connector has now, whoever set it. */
export async function readFlow(slug: string): Promise<FlowName> {
  const connector = await findConnector(slug);
  if (connector?.type === 'implicit') return connector.requireEncryption ? 'implicit-encrypted' : 'implicit';
  return connector?.pkce ? 'code-pkce' : 'code';
}
