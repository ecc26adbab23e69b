// What a tester reads and sets over the control interface, without a screen: people, connector, attempts, conversations.
import { clickInvitation, NOT_VERIFIED } from '../fixtures/chat';
import { signIn } from '../fixtures/site';
import { expect, test } from '../fixtures/test';
import { chatBothWays } from '../fixtures/wire';

interface Attempts {
  attempts: { reason: { code: string; change: string } | null; conversation: string | null }[];
}

interface Transcript {
  conversation: { state: string; visitorName: string };
  visitor: { subject: string; attributes: { name: string; value: string | number; provenance: string }[] };
  pageAttributes: { provenance: string }[];
  entries: { sender: string; text: string }[];
}

test('a tester reads who there is, how a chat was verified, and what was said in it', async ({ brand, brands, consumer, agent, flow }) => {
  const { body: people } = await brands.ask<{ personas: { login: string; sub: string; name: string; claims: { given_name?: string } }[] }>(brand.slug, 'personas');
  const ada = people.personas.find(({ login }) => login === 'ada')!;
  expect([ada.name, ada.claims.given_name]).toEqual(['Ada Whitfield', 'Ada']);
  await signIn(consumer, brand);
  await chatBothWays(consumer, agent);
  const { body } = await brands.ask<{ conversations: { id: string; state: string }[] }>(brand.slug, 'conversations');
  expect(body.conversations.map(({ state }) => state)).toEqual(['chatting']);
  const { body: transcript } = await brands.ask<Transcript>(brand.slug, `conversations/${body.conversations[0]!.id}`);
  expect(transcript.visitor.subject).toBe(ada.sub);
  expect(transcript.entries.filter(({ text }) => text).map(({ sender, text }) => `${sender}: ${text}`)).toEqual(['visitor: Good morning.', 'agent: How can I help?']);
  const provenance = flow === 'implicit-encrypted' ? 'encrypted and signed' : 'signed';
  expect(new Set(transcript.visitor.attributes.map((one) => one.provenance))).toEqual(new Set([provenance]));
  const { body: tried } = await brands.ask<Attempts>(brand.slug, 'attempts?limit=1');
  expect(tried.attempts.map(({ reason, conversation }) => [reason, conversation])).toEqual([[null, body.conversations[0]!.id]]);
});

test('a tester spoils the connector, and reads which check caught it', { tag: '@once' }, async ({ brand, brands, consumer, agent }) => {
  await expect(agent.getByRole('switch', { name: 'Available for chats' })).toBeChecked();
  const spoiled = await brands.ask<{ clientSecretSet: boolean }>(brand.slug, 'connector', { method: 'PATCH', data: { clientSecret: 'not-the-secret' } });
  expect([spoiled.status, spoiled.body.clientSecretSet]).toEqual([200, true]);
  expect(JSON.stringify(spoiled.body)).not.toContain('not-the-secret');
  await signIn(consumer, brand);
  const chat = await clickInvitation(consumer);
  await expect(chat.getByText(NOT_VERIFIED)).toBeVisible();
  const { body } = await brands.ask<Attempts>(brand.slug, 'attempts?limit=1');
  expect(body.attempts[0]!.reason?.code).toMatch(/client/);
  expect(body.attempts[0]!.reason?.change).not.toBe('');
  const refused = await brands.ask<{ error: { code: string } }>(brand.slug, 'connector', { method: 'PATCH', data: { jwtIssuer: '' } });
  expect([refused.status, refused.body.error.code]).toEqual([400, 'connector_invalid']);
});
