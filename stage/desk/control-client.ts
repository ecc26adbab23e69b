// The stage's calls to its own control interface: the same that curl and the tests make, with the same key.

/** `message`: all that was said. `details`: of that, one line per field that is wrong. */
export type Done<T> = { ok: true; data: T } | { ok: false; code: string; message: string; details?: readonly string[] };

type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE';

/** Calls `/api/demo{path}`. `key`: the value of DEMO_KEY, where one is needed; it travels in a header alone. */
export async function callControl<T>(method: Method, path: string, { key, body, signal }: { key?: string | null; body?: unknown; signal?: AbortSignal } = {}): Promise<Done<T>> {
  const headers = { ...(key && { authorization: `Bearer ${key}` }), ...(body !== undefined && { 'content-type': 'application/json' }) };
  const answer = await fetch(`/api/demo${path}`, { method, headers, body: body === undefined ? undefined : JSON.stringify(body), cache: 'no-store', signal }).catch(() => undefined);
  if (!answer) return { ok: false, code: 'unreachable', message: 'The server does not answer. Is it still running?' };
  const read: unknown = await answer.json().catch(() => undefined);
  if (answer.ok) return { ok: true, data: read as T };
  const { code = 'unexpected', message = 'That did not work.', details = [] } = (read as { error?: { code?: string; message?: string; details?: string[] } } | undefined)?.error ?? {};
  return { ok: false, code, message: [message, ...details].join(' '), details };
}
