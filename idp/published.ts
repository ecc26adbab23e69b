// What a VAS publishes of itself, its keys and its discovery document, is the same for every caller for as long as its
// provider lives (providers.ts drops it when anything of the brand changes). The provider makes each once.
import type { Provider } from 'oidc-provider';

const PUBLISHED = new Set(['/jwks', '/.well-known/openid-configuration']);
const HEADERS = ['content-type', 'vary', 'access-control-allow-origin'];

/** Keeps what the provider answers at these addresses, as text, and answers with it. */
export function publishOnce(provider: Provider): void {
  const answers = new Map<string, { headers: Record<string, string>; body: string }>();
  provider.use(async (context, next) => {
    // A page of another origin says which, and is answered with its name (CORS).
    const isPlain = context.method === 'GET' && !context.headers.origin;
    const kept = isPlain && answers.get(context.path);
    if (kept) {
      context.set(kept.headers);
      context.body = kept.body;
      return;
    }
    await next();
    const { status, response, path, body } = context;
    if (!isPlain || status !== 200 || !PUBLISHED.has(path)) return;
    const headers = Object.fromEntries(HEADERS.map((name) => [name, response.get(name)]));
    answers.set(path, { headers, body: JSON.stringify(body) });
  });
}
