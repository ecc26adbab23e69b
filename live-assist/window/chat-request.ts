// The window asks the service: for the chat, with what the page's method gave, and to keep an Offline survey.
import type { ChatAccepted, ChatRequest } from '../contract/chat-request';
import type { SurveyRequest } from '../contract/survey';

export type ChatOutcome =
  /** `resumed`: the visitor's open conversation goes on. */
  | { kind: 'accepted'; accepted: ChatAccepted; resumed: boolean }
  /** `at`: when the service refused, as it says. */
  | { kind: 'not_verified'; at?: string }
  | { kind: 'no_agent' }
  | { kind: 'nothing_to_resume' }
  /** The proof is of somebody else than the conversation that it should renew. */
  | { kind: 'another_visitor' }
  /** The service did not answer, or not as agreed. */
  | { kind: 'failed'; sentence: string };

/** Longer than the service's own limit for the brand's token endpoint (5 s). */
const TIME_LIMIT_MS = 15_000;

const path = (account: string, what: string) => `/api/account/${encodeURIComponent(account)}/${what}`;

// No cookies: a visitor is known by their proof alone, never by what this browser keeps for Live Assist.
const post = (address: string, body: unknown) =>
  fetch(address, { method: 'POST', credentials: 'omit', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body), signal: AbortSignal.timeout(TIME_LIMIT_MS) });

export async function requestChat(account: string, request: ChatRequest): Promise<ChatOutcome> {
  try {
    return await readOutcome(await post(path(account, 'conversation'), request));
  } catch {
    return { kind: 'failed', sentence: 'We could not reach the chat service. Please check your connection.' };
  }
}

async function readOutcome(response: Response): Promise<ChatOutcome> {
  if (response.ok) return { kind: 'accepted', accepted: (await response.json()) as ChatAccepted, resumed: response.status === 200 };
  const { code, time } = await errorOf(response);
  if (response.status === 401) return { kind: 'not_verified', at: time };
  if (code === 'no_agent_available') return { kind: 'no_agent' };
  if (code === 'nothing_to_resume' || code === 'another_visitor') return { kind: code };
  return { kind: 'failed', sentence: response.status === 429 ? 'There were too many tries just now. Please wait a minute, then try again.' : 'The chat service could not take your request.' };
}

/**
 * Gives a bearer back: it is good for nothing from then on. Reaches the service although this frame is removed the next moment.
 * `unloaded`: only the page goes, and who sat there may still be verified; otherwise they are out, and the agent is told.
 */
export function giveBack(account: string, bearer: string, unloaded = false): void {
  const headers = { authorization: `Bearer ${bearer}` };
  fetch(path(account, `visitor-session${unloaded ? '?unloaded' : ''}`), { method: 'DELETE', credentials: 'omit', keepalive: true, headers }).catch(() => {
    // No network: the bearer ends with the ID token.
  });
}

/** Sends the survey; returns what went wrong as a sentence, or null when it is stored. */
export async function sendSurvey(account: string, survey: SurveyRequest): Promise<string | null> {
  try {
    const response = await post(path(account, 'survey'), survey);
    if (response.ok) return null;
    return response.status === 429 ? 'That was a little often. Please wait a minute, then try again.' : 'Your message could not be stored. Please try again.';
  } catch {
    return 'We could not reach the service. Your text is still here: please try again.';
  }
}

/** Our refusals have a `code`, the opaque one a `time`. */
async function errorOf(response: Response): Promise<{ code?: string; time?: string }> {
  const body = (await response.json().catch(() => ({}))) as { error?: { code?: string; time?: string } };
  return body.error ?? {};
}
