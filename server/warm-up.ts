// A route is loaded, and in development compiled, when it is first asked for. The first journey's are asked for in the background, as soon as
// the server answers, so that no click waits for that.
import { request } from 'node:http';
import { environment } from '@/lib/environment';
import { log } from '@/lib/log';
import { ownHeaders } from './own-requests';

const { brandOrigin, liveAssistOrigin, host, port, production } = environment();
/** In the order in which a first journey from the stage meets them; then what it meets by another way (a sign-in of an agent by hand, the survey, the portal). */
const FIRST_JOURNEY: [origin: string, path: string][] = [
  [brandOrigin, '/'],
  [brandOrigin, '/harbour-bank'],
  [liveAssistOrigin, '/agent/harbour-bank'],
  [brandOrigin, '/api/demo/brands/harbour-bank/state'],
  [brandOrigin, '/api/demo/packs'],
  [liveAssistOrigin, '/sdk.js?site=harbour-bank'],
  [brandOrigin, '/api/demo/brands/harbour-bank/agent-ticket'],
  [liveAssistOrigin, '/api/account/harbour-bank/agent-session/ticket'],
  [brandOrigin, '/harbour-bank/sign-in'],
  [brandOrigin, '/sign-in/harbour-bank/warm-up'],
  [brandOrigin, '/api/auth/csrf'],
  [liveAssistOrigin, `/window?account=harbour-bank&origin=${encodeURIComponent(brandOrigin)}`],
  [brandOrigin, '/harbour-bank/chat-callback'],
  [liveAssistOrigin, '/api/account/harbour-bank/conversation'],
  [brandOrigin, '/api/wire/harbour-bank'],
  [liveAssistOrigin, '/api/account/harbour-bank/wire'],
  [liveAssistOrigin, '/api/account/harbour-bank/visitor-session'],
  [liveAssistOrigin, '/api/account/harbour-bank/conversation/warm-up'],
  [brandOrigin, '/harbour-bank/account'],
  [liveAssistOrigin, '/api/account/harbour-bank/agent-session'],
  [liveAssistOrigin, '/api/account/harbour-bank/survey'],
  [brandOrigin, '/harbour-bank/warm-up'],
  [brandOrigin, '/harbour-bank/sign-out'],
  [brandOrigin, '/harbour-bank/signed-out'],
  [liveAssistOrigin, '/portal/harbour-bank'],
  [liveAssistOrigin, '/portal/harbour-bank/attempts'],
];

/** Asks for each route once, one after the other; what they answer (405, 404…) does not matter, and GET changes nothing. */
export async function warmUp(): Promise<void> {
  const started = performance.now();
  for (const [origin, path] of FIRST_JOURNEY) await ask(new URL(origin).host, path);
  log.info({ routes: FIRST_JOURNEY.length, ms: Math.round(performance.now() - started) }, `routes of the first journey are ${production ? 'loaded' : 'compiled'}`);
}

function ask(hostHeader: string, path: string): Promise<void> {
  return new Promise((resolve) => {
    const asked = request({ host, port, path, headers: { ...ownHeaders, host: hostHeader } }, (response) => response.resume().once('close', resolve));
    asked.once('error', () => resolve()).end();
  });
}
