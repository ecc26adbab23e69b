// Signing in and out, as the workspace asks the service: /api/account/{account}/agent-session.
import { isEmbedded } from './embedder';
import type { VisitorDetails } from './state';

export interface AgentIdentity {
  login: string;
  name: string;
}

const address = (account: string, rest: string) => `/api/account/${encodeURIComponent(account)}/${rest}`;

/** Signs in. Answers with the agent, or with a sentence about why not. */
export async function signIn(account: string, login: string, password: string): Promise<AgentIdentity | string> {
  const answer = await ask(address(account, 'agent-session'), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ login, password, ...(isEmbedded() && { embedded: true }) }),
  });
  if (answer?.ok) return (await answer.json()) as AgentIdentity;
  if (!answer) return 'Live Assist cannot be reached. Check your connection and try again.';
  if (answer.status === 401) return 'That agent ID and password do not belong together. Check both and try again.';
  if (answer.status === 429) return 'Too many attempts. Wait a minute, then try again.';
  return 'Signing in did not work. Try again in a moment.';
}

/** Signs in with a ticket of the stage; undefined where it is not taken. */
export async function signInWithTicket(account: string, ticket: string): Promise<AgentIdentity | undefined> {
  const answer = await ask(address(account, 'agent-session/ticket'), { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ ticket }) });
  return answer?.ok ? ((await answer.json()) as AgentIdentity) : undefined;
}

/** Who is signed in; null for nobody; undefined where the service does not answer. */
export async function whoIsSignedIn(account: string): Promise<AgentIdentity | null | undefined> {
  const answer = await ask(address(account, 'agent-session'), { cache: 'no-store' });
  if (answer?.ok) return (await answer.json()) as AgentIdentity;
  return answer && answer.status < 500 && answer.status !== 429 ? null : undefined;
}

export async function signOut(account: string): Promise<boolean> {
  return Boolean((await ask(address(account, 'agent-session'), { method: 'DELETE' }))?.ok);
}

/** Who the visitor of a conversation is. Throws where the service does not answer with it. */
export async function readVisitor(account: string, conversation: string): Promise<VisitorDetails> {
  const answer = await ask(address(account, `conversation/${encodeURIComponent(conversation)}`), { cache: 'no-store' });
  if (!answer?.ok) throw new Error(`answered ${answer?.status ?? 'nothing'}`);
  const { visitor, pageAttributes, contact } = (await answer.json()) as VisitorDetails;
  return { visitor, pageAttributes, contact };
}

/** Keeps the agent's note on a conversation that is over; what went wrong as a sentence, or null. */
export async function keepWrapUp(account: string, conversation: string, text: string): Promise<string | null> {
  const answer = await ask(address(account, `conversation/${encodeURIComponent(conversation)}/wrap-up`), {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text }),
  });
  if (answer?.ok) return null;
  if (!answer) return 'Live Assist cannot be reached.';
  return answer.status === 403 ? 'Only the agent who had the conversation can keep the note on it.' : 'The note could not be kept.';
}

/** The answer, or undefined where there is no connection. */
const ask = (url: string, init: RequestInit): Promise<Response | undefined> => fetch(url, init).catch(() => undefined);
