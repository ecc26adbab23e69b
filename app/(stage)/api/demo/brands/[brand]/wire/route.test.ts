// The wire over HTTP: as the control interface's other addresses, for whoever may use them; what cannot be answered is refused by a code.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { closeDatabase } from '@/lib/database';
import { report } from '@/lib/wire/report';
import { deleteBrand, makeBrand, resetBrand } from '@/stage/brands/brands';
import { loadPack } from '@/stage/brands/packs';
import type { Arrow, Wire } from '@/stage/wire/shape';
import { GET as getArrow } from './[arrow]/route';
import { GET } from './route';
import { GET as wait } from './wait/route';

const brand = `wire-${randomUUID().slice(0, 8)}`;
before(async () => void (await makeBrand(await loadPack('harbour-bank'), brand)));
after(async () => (await deleteBrand(brand), await closeDatabase()));

const request = (query = '', headers = {}) => new Request(`http://localhost:3000/api/demo/brands/${brand}/wire${query}`, { headers });
const params = (arrow = '') => ({ params: Promise.resolve({ brand, arrow }) });
const wireOf = async (query = ''): Promise<Wire> => (await GET(request(query), params())).json() as Promise<Wire>;
const codeOf = async (answer: Response): Promise<string> => `${answer.status} ${((await answer.json()) as { error: { code: string } }).error.code}`;

const attempt = (name: string) => {
  report({ brand, kind: 'chat_requested', gives: [['attempt', name]], facts: () => ({ method: 'POST', url: '/x', purpose: 'chat' }) });
  for (let number = 1; number <= 3; number++) report({ brand, kind: 'check_passed', needs: [['attempt', name]], facts: () => ({ check: `check ${number}`, clause: 'RFC 0' }) });
  report({ brand, kind: 'chat_accepted', needs: [['attempt', name]], facts: () => ({ status: 201, visitor: name }) });
};

test('Each level sees the same chat, in more or less detail', async () => {
  attempt('Ada');
  const kindsAt = async (level: string) => (await wireOf(`?level=${level}`)).exchanges.map(({ arrows }) => arrows.map(({ kind }) => kind));
  assert.deepEqual(await kindsAt('business'), [['chat_requested', 'checks', 'chat_accepted']]);
  assert.deepEqual(await kindsAt('architect'), [['chat_requested', 'checks', 'chat_accepted']]);
  assert.deepEqual(await kindsAt('security'), [['chat_requested', 'check_passed', 'check_passed', 'check_passed', 'chat_accepted']]);
  const [exchange] = (await wireOf()).exchanges;
  assert.equal(exchange!.title, 'Ada’s chat, accepted');
  assert.deepEqual(exchange!.arrows[1]!.ladder.map(({ check, outcome }) => [check, outcome]), [['check 1', 'passed'], ['check 2', 'passed'], ['check 3', 'passed']]);
});

test('What came after an event is asked for by its id', async () => {
  const { last } = await wireOf();
  assert.deepEqual((await wireOf(`?after=${last}`)).exchanges, []);
  attempt('Bo');
  assert.deepEqual((await wireOf(`?after=${last}`)).exchanges.map(({ title }) => title), ['Bo’s chat, accepted']);
  assert.equal((await wireOf('?after=ffffff-9')).exchanges.length, 2, 'an id of another start of the process');
});

test('One arrow is opened by its id, also by that of a check that is folded into it', async () => {
  const [exchange] = (await wireOf('?level=security')).exchanges;
  const check = exchange!.arrows[2]!;
  const answer = await getArrow(new Request('http://localhost:3000/?level=business'), params(check.id));
  assert.equal(((await answer.json()) as Arrow).kind, 'checks');
  assert.equal(await codeOf(await getArrow(request(), params('no-such'))), '404 arrow_unknown');
});

test('Mermaid and HAR come as files of their kinds', async () => {
  const mermaid = await GET(request('?format=mermaid'), params());
  assert.equal(mermaid.headers.get('content-type'), 'text/vnd.mermaid; charset=utf-8');
  assert.ok((await mermaid.text()).startsWith('sequenceDiagram\n'));
  const har = (await (await GET(request('?format=har&level=architect'), params())).json()) as { log: { entries: unknown[] } };
  assert.equal(har.log.entries.length, 2);
});

test('Who waits hears of what has come, of what comes, and that nothing came', async () => {
  const kindOf = async (query: string) => ((await (await wait(request(query), params())).json()) as Arrow).kind;
  assert.equal(await kindOf('/wait?kind=chat_accepted'), 'chat_accepted');
  const { last } = await wireOf();
  const waiting = kindOf(`/wait?kind=signed_out&after=${last}&timeout=20`);
  report({ brand, kind: 'signed_out' });
  assert.equal(await waiting, 'signed_out');
  assert.equal(await codeOf(await wait(request(`/wait?kind=signed_in&timeout=0.05`), params())), '408 wire_timed_out');
});

const REFUSED: [title: string, answer: () => Response | Promise<Response>, expected: string][] = [
  ['a level that there is not', () => GET(request('?level=all'), params()), '400 level_unknown'],
  ['a format that there is not', () => GET(request('?format=pdf'), params()), '400 format_unknown'],
  ['an id that is none', () => GET(request('?after=7'), params()), '400 after_malformed'],
  ['a kind that there is not', () => wait(request('/wait?kind=magic'), params()), '400 kind_unknown'],
  ['no kind', () => wait(request('/wait'), params()), '400 kind_unknown'],
  ['a timeout of an hour', () => wait(request('/wait?kind=signed_in&timeout=3600'), params()), '400 timeout_malformed'],
  ['a timeout that is text', () => wait(request('/wait?kind=signed_in&timeout=soon'), params()), '400 timeout_malformed'],
  ['a brand that there is not', () => GET(request(), { params: Promise.resolve({ brand: 'nobody' }) }), '404 brand_unknown'],
  ['what no brand can be called', () => GET(request(), { params: Promise.resolve({ brand: '\0' }) }), '404 brand_unknown'],
  ['a page of another site', () => GET(request('', { origin: 'https://evil.example' }), params()), '403 other_site'],
  ['another site’s page that waits', () => wait(request('/wait?kind=signed_in', { origin: 'https://evil.example' }), params()), '403 other_site'],
  ['another site’s page that opens an arrow', () => getArrow(request('', { origin: 'https://evil.example' }), params('x')), '403 other_site'],
];
for (const [title, answer, expected] of REFUSED) test(`Refused: ${title} → ${expected}`, async () => assert.equal(await codeOf(await answer()), expected));

test('A reset forgets everything', async () => {
  await resetBrand(brand);
  assert.deepEqual(await wireOf(), { brand, level: 'business', last: null, exchanges: [] });
});
