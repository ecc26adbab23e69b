// What goes wrong at the VAS: a page that helps a customer, JSON for a program, a line in the log. Never a stack, a code or a token.
import { errors, type Configuration, type KoaContextWithOIDC, type Provider } from 'oidc-provider';
import { log } from '@/lib/log';
import { html } from '@/lib/html';
import type { IssuerSettings } from './issuer';
import { page } from './page';

/** What a customer reads, by `error`. Anything else is a mistake of the site that sent them here. */
const EXPLANATIONS: Record<string, { title: string; text: string }> = {
  server_error: { title: 'Something went wrong on our side', text: 'We could not finish that. Please go back and try again in a moment.' },
  session_not_found: { title: 'This sign-in has expired', text: 'It was finished already, took too long, or was begun in another browser. Please begin again.' },
  access_denied: { title: 'You are not signed in', text: 'The sign-in was cancelled.' },
};
const OTHERWISE = { title: 'We could not sign you in', text: 'The page that sent you here asked for something this sign-in service does not allow.' };

type RenderError = NonNullable<Configuration['renderError']>;

/** oidc-provider's error page, in the brand's look; JSON for callers that do not ask for a page. */
export const renderError =
  (settings: IssuerSettings): RenderError =>
  (context, out, error) => {
    if (context.accepts('json', 'html') !== 'html') return void (context.body = out);
    const { title, text } = EXPLANATIONS[error.name === 'SessionNotFound' ? 'session_not_found' : out.error] ?? OTHERWISE;
    const detail = html`<p class="detail"><code>${out.error}</code> ${out.error_description ?? ''}</p>`;
    context.set('Cache-Control', 'no-store');
    context.type = 'html';
    context.body = page(settings, context.req, { title, body: html`<p>${text}</p>${detail}` });
  };

/** What is refused only after oidc-provider's own error pages, where it keeps the session: Koa would answer with a bare word. */
export function answerLateRefusals(brand: string, provider: Provider, settings: IssuerSettings): void {
  const render = renderError(settings);
  const refused = logRefusal(brand);
  provider.use(async (context: KoaContextWithOIDC, next) => {
    try {
      await next();
    } catch (error) {
      if (!(error instanceof errors.OIDCProviderError) || error.statusCode >= 500) throw error;
      context.status = error.statusCode;
      await render(context, { error: error.error, error_description: error.error_description }, error);
      refused(context, error);
    }
  });
}

/** What oidc-provider knows no address for. */
export function refuseUnknownPaths(provider: Provider): void {
  provider.use(async (context, next) => {
    await next();
    if (context.status !== 404 || context.body) return;
    context.status = 404;
    context.body = { error: { code: 'vas_path_unknown', message: 'The sign-in service answers nothing at this address with this method.' } };
  });
}

/** Refusals are information, our own failures are errors; both by name, without what the request carried. */
export function logErrors(brand: string, provider: Provider): void {
  const failed = (error: unknown) => log.error({ brand, err: error }, 'the VAS failed');
  // Koa's own handler prints the stack, and with it what a failed statement carried.
  provider.onerror = failed;
  provider.on('server_error', (_context, error) => failed(error));
  const refused = logRefusal(brand);
  provider.on('authorization.error', refused).on('grant.error', refused).on('userinfo.error', refused).on('end_session.error', refused);
}

const logRefusal =
  (brand: string) =>
  (_context: unknown, { error, error_description: description, error_detail: detail }: errors.OIDCProviderError): void =>
    log.info({ brand, error, description, detail }, 'refused by the VAS');
