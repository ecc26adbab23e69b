// One process, one database, two ways to the same oidc-provider: through our front door, and bare. Tells its ports; makes codes on request.
import './child-environment';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';
import { clientsOf } from '@/idp/clients';
import { configurationOf } from '@/idp/configuration';
import { allowImplicitOnLoopback } from '@/idp/loopback';
import { vasOf } from '@/idp/providers';
import { handleVas } from '@/idp/vas';
import { createFrontDoor } from '@/server/front-door';
import { makeBrand } from '@/stage/brands/brands';
import { loadPack } from '@/stage/brands/packs';
import { addressesOf, CLIENT_IDS } from '@/stage/brands/wiring';

const SCOPE = 'openid profile email phone lp_sdes';
const pack = await loadPack('harbour-bank');
const slug = await makeBrand(pack);
const { settings, mountPath } = (await vasOf(slug))!;
/** Nothing of ours but its configuration: adapter, keys, clients. */
const provider = new Provider(addressesOf(slug).issuer, await configurationOf(slug, mountPath, settings));
allowImplicitOnLoopback(provider);
const { client_secret: secret } = (await clientsOf(slug)).find((one) => one.client_id === CLIENT_IDS.liveAssist)!;

const listen = (listener: RequestListener, port: number): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer(listener).listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });

/** An authorization code as the authorization endpoint would have given it. */
async function makeCode(on: Provider): Promise<string> {
  const { sub } = pack.personas[0]!;
  const grant = new on.Grant({ accountId: sub, clientId: CLIENT_IDS.liveAssist });
  grant.addOIDCScope(SCOPE);
  const client = (await on.Client.find(CLIENT_IDS.liveAssist))!;
  const code = new on.AuthorizationCode({ accountId: sub, client, grantId: await grant.save(), redirectUri: addressesOf(slug).chatCallback, scope: SCOPE, gty: 'authorization_code' });
  return code.save();
}

const nothing = async (_request: unknown, response: { writeHead: (status: number) => { end: () => void } }) => response.writeHead(404).end();
const ours = await listen(createFrontDoor({ vas: handleVas, signIn: nothing, pages: nothing }), Number(process.env.PORT));
const bare = await listen(provider.callback() as RequestListener, 0);
const authorization = `Basic ${Buffer.from(`${CLIENT_IDS.liveAssist}:${secret}`).toString('base64')}`;

process.on('message', async ({ codes }: { codes: number }) => {
  const made: string[] = [];
  for (let count = 0; count < codes; count++) made.push(await makeCode(provider));
  process.send!({ codes: made });
});
process.send!({ ours, bare, slug, authorization, redirectUri: addressesOf(slug).chatCallback });
