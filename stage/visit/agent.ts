// An agent at the Agent Workspace: seated by a ticket, as the stage seats one, then known by the cookie.
import { ticketForAgent } from '@/live-assist/control';
import { addressesOf } from '../brands/wiring';
import { HttpVisitor } from './http';
import { expectStatus, VisitProblem } from './problem';
import { VisitSocket } from './socket';

/** Why Live Assist did not verify a visitor, as it tells its operator. */
interface Attempt {
  reason: { code: string; sentence: string; change: string } | null;
}

export class VisitingAgent {
  private constructor(
    private readonly http: HttpVisitor,
    private readonly api: string,
    readonly socket: VisitSocket,
  ) {}

  /** Seats the agent, who is available from then on. */
  static async seat(brand: string, login: string, gone: AbortSignal): Promise<VisitingAgent> {
    const { liveAssistOrigin } = addressesOf(brand);
    const api = `${liveAssistOrigin}/api/account/${brand}`;
    const http = new HttpVisitor(gone);
    const ticket = await ticketForAgent(brand, login);
    expectStatus(await http.ask(`${api}/agent-session/ticket`, { method: 'POST', json: { ticket } }), 200, 'The agent’s sign-in');
    const address = `${liveAssistOrigin.replace(/^http/, 'ws')}/ws/account/${brand}/agent`;
    const socket = await VisitSocket.open(address, liveAssistOrigin, gone, http.cookiesFor(new URL(`${api}/`)));
    await socket.take('the workspace', ({ type }) => type === 'workspace');
    return new VisitingAgent(http, api, socket);
  }

  /** Reads what agents alone may read. */
  async read<T>(path: string): Promise<T> {
    const answer = await this.http.ask(`${this.api}${path}`);
    expectStatus(answer, 200, `The agent’s question for ${path}`);
    return JSON.parse(answer.text) as T;
  }

  /** Why the last chat request was refused: its own code, sentence and cure. */
  async lastRefusal(): Promise<VisitProblem> {
    const [last] = await this.read<Attempt[]>('/attempts?limit=1');
    const { code = 'not_verified', sentence = 'Live Assist did not verify the visitor.', change = 'Read “Why the survey?” in the Engagement Portal.' } = last?.reason ?? {};
    return new VisitProblem(code, sentence, change);
  }
}
