// The login page's addresses, /sign-in/{brand}/{uid}: whose sign-in it is, what they sent, and back to who asked.
// Only here is a sign-in tied to the browser that began it (by the interaction cookie); the page itself is the framework's.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { environment } from '@/lib/environment';
import { answerUnexpected } from './answers';
import { decideSignIn } from './decision';
import { readForm } from './form';
import { html } from '@/lib/html';
import { findInteraction, keepProblem, type Interaction } from './interactions';
import { page } from './page';
import { vasOf, type Vas } from './providers';

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** `submit` and `cancel` lie below the page, for the interaction cookie's path is the page's. */
const ADDRESS = /^\/sign-in\/([^/]+)\/([^/]+)(?:\/(submit|cancel))?$/;
/** server/warm-up.ts asks for this one, so that development compiles the page before anybody needs it. */
const WARM_UP = 'warm-up';

/** Answers a request below /sign-in/; `showPage` renders the login page. */
export async function handleSignIn(request: IncomingMessage, response: ServerResponse, showPage: Handler): Promise<void> {
  try {
    const [, brand, uid, action] = ADDRESS.exec((request.url ?? '').split('?', 1)[0]!) ?? [];
    const vas = brand && uid !== WARM_UP ? await vasOf(brand) : undefined;
    if (!vas) return await showPage(request, response);
    const interaction = await findInteraction(vas, request, response, uid!);
    if (!interaction) return sayExpired(vas, request, response);
    if (!action) return await showPage(request, response);
    if (request.method !== 'POST') return redirect(response, pageOf(vas, interaction));
    if (!isFromOwnPage(request)) return sayForeign(vas, request, response);
    await (action === 'cancel' ? cancel(vas, request, response) : submit(vas, interaction, request, response));
  } catch (error) {
    answerUnexpected(response, error);
  }
}

async function submit(vas: Vas, interaction: Interaction, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const decision = await decideSignIn(vas.brand, await readForm(request));
  if ('sub' in decision) return finish(vas, request, response, { login: { accountId: decision.sub }, withPassword: decision.withPassword });
  await keepProblem(interaction, decision);
  redirect(response, pageOf(vas, interaction));
}

const cancel: (vas: Vas, ...exchange: Parameters<Handler>) => Promise<void> = (vas, request, response) =>
  finish(vas, request, response, { error: 'access_denied', error_description: 'The customer cancelled the sign-in.' });

const finish = (vas: Vas, request: IncomingMessage, response: ServerResponse, result: object): Promise<void> =>
  vas.provider.interactionFinished(request, response, { ...result }, { mergeWithLastSubmission: false });

const pageOf = ({ brand }: Vas, { uid }: Interaction) => `/sign-in/${brand}/${uid}`;

const redirect = (response: ServerResponse, location: string): void => void response.writeHead(303, { Location: location, 'Cache-Control': 'no-store' }).end();

/** Browsers name the page's origin in every POST; a program without one has no customer's cookies to misuse. */
const isFromOwnPage = ({ headers: { origin } }: IncomingMessage) => origin === undefined || origin === environment().brandOrigin;

/** Unknown, finished, too old, or another browser's: nothing tells them apart, and nothing else can be done about any. */
function sayExpired(vas: Vas, request: IncomingMessage, response: ServerResponse): void {
  const text = `It was finished already, took too long, or was begun in another browser. Go back to ${vas.settings.name} and begin again.`;
  sayPage(vas, request, response, 410, 'This sign-in has expired', text);
}

const sayForeign = (vas: Vas, request: IncomingMessage, response: ServerResponse): void =>
  sayPage(vas, request, response, 403, 'We could not sign you in', 'This form was sent from another site.');

function sayPage({ settings }: Vas, request: IncomingMessage, response: ServerResponse, status: number, title: string, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(page(settings, request, { title, body: html`<p>${text}</p>` }));
}
