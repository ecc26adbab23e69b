// Splits a pack into what each company gets. The same client ids, secrets and addresses go to both ends of each wire.
import type { SiteSetup } from '@/brand/control';
import { registrationFor, type IssuerSetup } from '@/idp/control';
import type { AccountSetup } from '@/live-assist/control';
import type { BrandPack } from './pack';
import { sidesOf } from './flow';
import { addressesOf, CLIENT_IDS, makeSecret } from './wiring';

/** Seconds. The vendor's own producers of tokens allow 1 to 60 minutes. */
const ID_TOKEN_TTL = 60 * 60;

export interface ClientSecrets {
  site: string;
  liveAssist: string;
}

export const makeClientSecrets = (): ClientSecrets => ({ site: makeSecret(), liveAssist: makeSecret() });

/** The VAS's part: how its pages look, its two clients (the site, always in code flow; Live Assist, in the pack's flow), and who signs in. */
export function issuerSetup(slug: string, { site, personas, demoPassword, flow, tokenLifetime = ID_TOKEN_TTL }: BrandPack, secrets: ClientSecrets): IssuerSetup {
  const { name, monogram, markLine, logo, locale, theme, words } = site;
  const addresses = addressesOf(slug);
  return {
    brand: slug,
    settings: { name, monogram, markLine, logo, customer: words?.customer, locale, theme, idTokenTtl: tokenLifetime, demoPassword, siteUrl: addresses.site },
    clients: [
      {
        client_id: CLIENT_IDS.site,
        client_name: name,
        client_secret: secrets.site,
        redirect_uris: [addresses.signInCallback],
        post_logout_redirect_uris: [addresses.site, `${addresses.site}/signed-out`],
        scope: 'openid profile email',
      },
      {
        client_id: CLIENT_IDS.liveAssist,
        client_name: 'Live Assist',
        redirect_uris: [addresses.chatCallback],
        scope: 'openid profile email phone lp_sdes',
        ...registrationFor(sidesOf(slug, flow ?? 'code', secrets.liveAssist).client),
      },
    ],
    accounts: personas.map(({ sub, login, claims, hint }) => ({ sub, login, claims, hint })),
  };
}

/** Live Assist's part: the connector as an operator would fill it in, the invitation, the agents, and those personas whom the CRM knows. */
export function accountSetup(slug: string, { site, personas, liveAssist, flow }: BrandPack, secrets: ClientSecrets, agentPassword: string): AccountSetup {
  const { issuer, jwks, brandOrigin, chatCallback } = addressesOf(slug);
  return {
    account: slug,
    name: site.name,
    siteOrigins: [brandOrigin],
    connector: {
      ...sidesOf(slug, flow ?? 'code', secrets.liveAssist).connector,
      displayName: `${site.name} sign-in`,
      jwtIssuer: issuer,
      authenticationEndpoint: '',
      clientId: CLIENT_IDS.liveAssist,
      certificate: { type: 'jwks', endpoint: jwks },
      defaultRedirectUri: chatCallback,
      jsMethodName: 'lpGetAuthenticationToken',
      jsContext: '',
    },
    engagement: {
      invitation: liveAssist.invitation,
      greeting: liveAssist.greeting,
      colour: site.theme.primary,
      onColour: site.theme.onPrimary,
      locale: site.locale,
      cannedReplies: liveAssist.cannedReplies ?? [],
    },
    agents: liveAssist.agents,
    agentPassword,
    contacts: personas.flatMap(({ sub, contact }) => (contact ? [{ guid: sub, record: contact }] : [])),
  };
}

/** The brand's own part: what its pages say, how they ask for a chat, its client at the VAS, and each customer's record by `sub`. */
export function siteSetup(slug: string, { site, personas, liveAssist, flow }: BrandPack, secrets: ClientSecrets): SiteSetup {
  return {
    slug,
    content: site,
    settings: {
      anonymousClick: 'ask',
      jsMethod: 'lpGetAuthenticationToken',
      responseType: sidesOf(slug, flow ?? 'code', secrets.liveAssist).responseType,
      liveAssist: { origin: addressesOf(slug).liveAssistOrigin, account: slug, clientId: CLIENT_IDS.liveAssist, invitation: liveAssist.invitation },
    },
    client: { clientId: CLIENT_IDS.site, clientSecret: secrets.site },
    customers: personas.map(({ sub, customer }) => ({ sub, record: customer })),
  };
}
