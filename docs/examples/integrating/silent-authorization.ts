// Who is signed in? The provider is asked in a hidden frame, where the consumer sees nothing, and answers to /chat-callback in it.

type Answer = Partial<Record<'code' | 'id_token' | 'state' | 'error', string>>;

/** Milliseconds. Live Assist waits 10 s for the method. */
const LIMIT = 8_000;

/** Rejects with the provider's error, or after the limit. */
export async function authorizeSilently(endpoint: string, request: Record<string, string>): Promise<Answer> {
  const [state, nonce] = [crypto.randomUUID(), crypto.randomUUID()];
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.src = `${endpoint}?${new URLSearchParams({ ...request, state, nonce, prompt: 'none', response_mode: 'fragment' })}`;
  try {
    const answer = await answerTo(frame, state);
    if (answer.error) throw new Error(answer.error);
    // An ID token of another request is not the answer to this one. One that is encrypted (five parts) nobody can read here.
    if (answer.id_token?.split('.').length === 3 && claimsIn(answer.id_token).nonce !== nonce) throw new Error('nonce_mismatch');
    return answer;
  } finally {
    frame.remove();
  }
}

/** From that frame, from our own origin, and with our state: anything else is not the answer. */
const answerTo = (frame: HTMLIFrameElement, state: string): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const ended = new AbortController();
    const timer = setTimeout(() => (ended.abort(), reject(new Error('provider_timed_out'))), LIMIT);
    const hear = ({ origin, source, data }: MessageEvent<{ chatCallback?: Answer } | null>) => {
      const answer = data?.chatCallback;
      if (origin !== location.origin || source !== frame.contentWindow || answer?.state !== state) return;
      clearTimeout(timer);
      ended.abort();
      resolve(answer);
    };
    addEventListener('message', hear, { signal: ended.signal });
    document.body.append(frame);
  });

const claimsIn = (token: string) => JSON.parse(atob(token.split('.')[1]!.replaceAll('-', '+').replaceAll('_', '/'))) as { nonce?: string };
