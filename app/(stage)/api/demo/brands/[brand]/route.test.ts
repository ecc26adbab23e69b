// Switching a brand's flow by one call: all three companies follow, and what cannot be is refused by code.
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, before, test } from 'node:test';
import { sql } from 'drizzle-orm';
import { closeDatabase, database } from '@/lib/database';
import { readSiteOrigins } from '@/live-assist/control';
import { DELETE, GET, PATCH } from './route';
import { POST } from '../route';
import { POST as agentTicket } from './agent-ticket/route';
import { POST as reset } from './reset/route';

const slug = `test-${randomBytes(5).toString('hex')}`;
const context = { params: Promise.resolve({ brand: slug }) };
const request = (method: string, body?: unknown) => new Request(`http://localhost:3000/api/demo/brands/${slug}`, { method, body: body === undefined ? undefined : JSON.stringify(body) });
const patch = (body: unknown) => PATCH(request('PATCH', body), context);

before(async () => assert.equal((await POST(request('POST', { pack: 'harbour-bank', slug, flow: 'implicit' }), undefined)).status, 201));
after(async () => {
  await DELETE(request('DELETE'), context);
  await closeDatabase();
});

interface Sides {
  client: Record<string, unknown>;
  connector: Record<string, unknown>;
  asks: string;
}

/** What stands at the three companies. */
async function sides(): Promise<Sides> {
  const db = await database();
  const { rows } = await db.execute<{ client: Sides['client']; connector: Sides['connector']; asks: string }>(sql`
    select c.metadata as client, a.connector, s.settings->>'responseType' as asks
    from idp.client c, live_assist.account a, brand.site s
    where c.brand = ${slug} and c.client_id = 'live-assist' and a.id = ${slug} and s.slug = ${slug}`);
  return rows[0]!;
}

const described = async () => (await (await GET(request('GET'), context)).json()) as { flow: string; tokenLifetime: number; faults: string[] };

const FLOWS: [flow: string, expected: [responseType: string, requirePkce: unknown, type: string, pkce: boolean, requireEncryption: boolean, keys: boolean]][] = [
  ['implicit', ['id_token', undefined, 'implicit', false, false, false]],
  ['code-pkce', ['code', true, 'code', true, false, false]],
  ['implicit-encrypted', ['id_token', undefined, 'implicit', false, true, true]],
  ['code', ['code', undefined, 'code', false, false, false]],
];
for (const [flow, expected] of FLOWS)
  test(`${flow}: VAS, connector and page agree`, async () => {
    // The first is what the brand was made with.
    if ((await described()).flow !== flow) assert.equal((await patch({ flow })).status, 204);
    const { client, connector, asks } = await sides();
    assert.deepEqual([asks, client.require_pkce, connector.type, connector.pkce, connector.requireEncryption, !!client.jwks_uri], expected);
    assert.deepEqual(client.response_types, [asks]);
    assert.equal(connector.clientSecret, client.client_secret ?? '');
    assert.equal(!!connector.clientSecret, asks === 'code');
    assert.equal((await described()).flow, flow);
  });

async function expectAgreement() {
  const { client, connector, asks } = await sides();
  assert.deepEqual([connector.type === 'code' ? 'code' : 'id_token', client.response_types], [asks, [asks]]);
  assert.deepEqual([connector.clientSecret, connector.pkce, connector.requireEncryption], [client.client_secret ?? '', !!client.require_pkce, !!client.jwks_uri]);
}

test('However many changes come at once, the three companies agree, and the last one holds', async () => {
  const flows = Array.from({ length: 20 }, (_, index) => FLOWS[index % 4]![0]);
  const answers = await Promise.all(flows.flatMap((flow, index) => [patch({ flow }), patch({ tokenLifetime: 60 + index }), patch({ anonymousClick: 'decline' })]));
  assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([204]));
  await expectAgreement();
  const { flow, tokenLifetime } = await described();
  assert.deepEqual([flow, tokenLifetime], [flows.at(-1), 79]);
});

test('A change beside a reset leaves a brand whose parties agree', async () => {
  const change = patch({ flow: 'implicit-encrypted' });
  assert.equal((await reset(request('POST'), context)).status, 204);
  await change;
  await expectAgreement();
});

test('How long tokens hold is said, and changed', async () => {
  assert.equal((await described()).tokenLifetime, 3600);
  assert.equal((await patch({ tokenLifetime: 5 })).status, 204);
  assert.equal((await described()).tokenLifetime, 5);
  assert.equal((await POST(request('POST', { pack: 'harbour-bank', slug: `${slug}-3`, tokenLifetime: 4 }), undefined)).status, 400);
});

test('What is broken on purpose is said, replaced and mended', async () => {
  await patch({ faults: ['token_endpoint_down', 'encryption_keys_unreachable'] });
  await patch({ faults: ['token_endpoint_down'] });
  assert.deepEqual((await described()).faults, ['token_endpoint_down']);
  await patch({ faults: [] });
  assert.deepEqual((await described()).faults, []);
});

test('Agents are sent away and called back', async () => {
  for (const agentsAvailable of [false, true]) {
    assert.equal((await patch({ agentsAvailable })).status, 204);
    assert.equal(((await described()) as { agentsAvailable?: boolean }).agentsAvailable, agentsAvailable);
  }
});

test('Sites of the brand on other servers are listed beside its own, replaced and taken away', async () => {
  const listed = async () => {
    const { otherOrigins } = (await described()) as { otherOrigins?: string[] };
    return [otherOrigins, await readSiteOrigins(slug)];
  };
  for (const otherOrigins of [['http://localhost:4301'], ['https://www.bank.example', 'https://shop.bank.example'], []]) {
    assert.equal((await patch({ otherOrigins })).status, 204);
    assert.deepEqual(await listed(), [otherOrigins, ['http://localhost:3000', ...otherOrigins]]);
  }
});

test('A ticket is made for an agent of the brand, and for nobody else', async () => {
  const ask = (body: unknown) => agentTicket(request('POST', body), context);
  for (const body of [{}, { login: 'sam' }]) {
    const answer = await ask(body);
    assert.equal(answer.status, 201);
    assert.match(((await answer.json()) as { ticket: string }).ticket, /^[\w-]{43}$/);
  }
  assert.equal((await ask({ login: 'nobody' })).status, 404);
  assert.equal((await ask({ password: 'x' })).status, 400);
});

const REFUSED: [title: string, body: unknown, field: string][] = [
  ['a flow that there is not', { flow: 'hybrid' }, 'flow'],
  ['a flow in capitals', { flow: 'CODE' }, 'flow'],
  ['a flow that is no text', { flow: ['code'] }, 'flow'],
  ['no flow at all', { flow: null }, 'flow'],
  ['a lifetime below five seconds', { tokenLifetime: 4 }, 'tokenLifetime'],
  ['a lifetime above an hour', { tokenLifetime: 3601 }, 'tokenLifetime'],
  ['a lifetime in parts of seconds', { tokenLifetime: 7.5 }, 'tokenLifetime'],
  ['a lifetime that is text', { tokenLifetime: '60' }, 'tokenLifetime'],
  ['a fault that there is not', { faults: ['server_on_fire'] }, 'faults.0'],
  ['agents that are half available', { agentsAvailable: 'maybe' }, 'agentsAvailable'],
  ['a site with a slash at its end', { otherOrigins: ['https://www.bank.example/'] }, 'otherOrigins.0'],
  ['a site that is no address', { otherOrigins: ['www.bank.example'] }, 'otherOrigins.0'],
  ['a site that is no page’s', { otherOrigins: ['file://'] }, 'otherOrigins.0'],
  ['a setting that there is not', { flows: 'code' }, '(body)'],
];
for (const [title, body, field] of REFUSED)
  test(`Refused as invalid_body, and nothing changes: ${title}`, async () => {
    const before = await sides();
    const answer = await patch(body);
    const { error } = (await answer.json()) as { error: { code: string; details: string[] } };
    assert.deepEqual([answer.status, error.code, error.details[0]?.split(':')[0]], [400, 'invalid_body', field]);
    assert.deepEqual(await sides(), before);
  });

test('A brand that there is not has no flow', async () => {
  const nobody = { params: Promise.resolve({ brand: 'no-such-brand' }) };
  for (const answer of [await GET(request('GET'), nobody), await PATCH(request('PATCH', { flow: 'code' }), nobody)]) assert.equal(answer.status, 404);
  const made = await POST(request('POST', { pack: 'harbour-bank', slug: `${slug}-2`, flow: 'hybrid' }), undefined);
  assert.equal(made.status, 400);
});
