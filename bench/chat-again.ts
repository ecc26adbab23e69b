// A customer and an agent without a browser: they send what Chromium sent in a chat (chat-traffic.ts), and nothing of the machine's time goes into drawing.
import { randomUUID } from 'node:crypto';
import { Line } from './chat-line';
import type { Traffic } from './chat-traffic';

const MESSAGES = ['Good morning', 'It is about my card', 'Thank you'];

export class ChatAgain {
  private readonly site: string;
  private readonly service: string;
  private readonly api: string;
  private agent?: Line;
  private sdkVersion = '';

  constructor(
    private readonly traffic: Traffic,
    port: number,
  ) {
    this.site = `http://localhost:${port}`;
    this.service = `http://127.0.0.1:${port}`;
    this.api = `${this.service}/api/account/harbour-bank`;
  }

  /** The agent's socket, opened anew: what one may send in ten seconds is limited, and these people type fast. */
  async seat(): Promise<void> {
    await this.agent?.close();
    this.agent = await Line.open(this.service, 'agent', this.traffic.cookies.agent);
    await this.agent.heard(({ type }) => type === 'workspace');
  }

  /** One chat from the page load to the end; `told`: browsers report to the wire. */
  async chat(told: boolean): Promise<void> {
    const { conversation, token } = await this.begin(told);
    if (told) for (const { events } of this.traffic.reports) await this.send('POST', `${this.site}/api/wire/harbour-bank`, { events, source: randomUUID() }, this.traffic.cookies.site);
    const visitor = await Line.open(this.service, 'visitor');
    visitor.send({ type: 'join', token, after: 0, latest: 100 });
    await visitor.heard(({ type }) => type === 'joined');
    const source = randomUUID();
    if (told) for (const { events } of this.traffic.saw) visitor.send({ type: 'saw', report: { source, events } });
    await this.accept(conversation);
    for (const text of MESSAGES) await this.talk(visitor, conversation, text);
    visitor.send({ type: 'end' });
    await visitor.heard((frame) => frame.type === 'entry' && frame.entry.kind === 'ended');
    await visitor.close();
    await this.send('DELETE', `${this.api}/visitor-session?unloaded`, undefined, '', { authorization: `Bearer ${token}` });
  }

  private async begin(told: boolean): Promise<{ conversation: string; token: string }> {
    const { authorization, cookies } = this.traffic;
    const callback = `${this.site}/harbour-bank/chat-callback`;
    const page = await this.send('GET', `${this.site}/harbour-bank`, undefined, cookies.site);
    if (page.text.includes('/wire-page.js') !== told) throw new Error(told ? 'The wire is off.' : 'The wire is on.');
    const sdk = await this.send('GET', `${this.service}/sdk.js?site=harbour-bank`, undefined, '', this.sdkVersion ? { 'if-none-match': this.sdkVersion } : {});
    this.sdkVersion = sdk.headers.get('etag') ?? '';
    const silent = await this.send('GET', authorization.replace(/(state|nonce)=[^&]+/g, (_, name: string) => `${name}=${randomUUID()}`), undefined, cookies.vas);
    const ssoKey = new URLSearchParams(new URL(silent.headers.get('location')!).hash.slice(1)).get('code');
    await this.send('GET', callback, undefined, cookies.site);
    await this.send('GET', `${this.service}/window?account=harbour-bank&origin=${encodeURIComponent(this.site)}`);
    const accepted = await this.send('POST', `${this.api}/conversation`, { proof: { ssoKey, redirect_uri: callback }, pageAttributes: [] });
    return JSON.parse(accepted.text) as { conversation: string; token: string };
  }

  private async accept(conversation: string): Promise<void> {
    this.agent!.send({ type: 'accept', conversation });
    await this.agent!.heard((frame) => frame.type === 'conversation' && frame.conversation.id === conversation && frame.conversation.state === 'chatting');
    this.agent!.send({ type: 'watch', conversation, after: 0, latest: 100 });
    await this.send('GET', `${this.api}/conversation/${conversation}`, undefined, this.traffic.cookies.agent);
  }

  /** One says something, the other the same. */
  private async talk(visitor: Line, conversation: string, text: string): Promise<void> {
    for (const typing of [true, false]) visitor.send({ type: 'typing', typing });
    visitor.send({ type: 'send', id: randomUUID(), text });
    await this.agent!.heard((frame) => frame.type === 'entry' && frame.conversation === conversation && frame.entry.sender === 'visitor' && frame.entry.text === text);
    for (const typing of [true, false]) this.agent!.send({ type: 'typing', conversation, typing });
    this.agent!.send({ type: 'send', conversation, id: randomUUID(), text });
    await visitor.heard((frame) => frame.type === 'entry' && frame.entry.sender === 'agent' && frame.entry.text === text);
    visitor.send({ type: 'read', number: visitor.number });
    this.agent!.send({ type: 'read', conversation, number: visitor.number });
  }

  /** Reads to the end, as a browser does: the connection is free again then. */
  private async send(method: string, address: string, body?: object, cookie = '', headers: Record<string, string> = {}): Promise<{ headers: Headers; text: string }> {
    const { origin } = new URL(address);
    const answer = await fetch(address, { method, redirect: 'manual', headers: { ...headers, ...(cookie && { cookie }), ...(method !== 'GET' && { origin }), ...(body && { 'content-type': 'application/json' }) }, ...(body && { body: JSON.stringify(body) }) });
    const text = await answer.text();
    if (answer.status >= 400) throw new Error(`${method} ${address} was answered ${answer.status}: ${text}`);
    return { headers: answer.headers, text };
  }
}
