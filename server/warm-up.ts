// Development compiles a route when it is first asked for. The first journey's routes are asked for in the background, so that no click waits.
import { request } from 'node:http';
import { environment } from '@/lib/environment';
import { log } from '@/lib/log';

const { brandOrigin, liveAssistOrigin, host, port } = environment();
const FIRST_JOURNEY: [origin: string, path: string][] = [
  [brandOrigin, '/'],
  [brandOrigin, '/harbour-bank'],
  [liveAssistOrigin, '/sdk.js?site=harbour-bank'],
  [brandOrigin, '/harbour-bank/sign-in'],
  [brandOrigin, '/api/auth/csrf'],
  [brandOrigin, '/sign-in/harbour-bank/warm-up'],
  [liveAssistOrigin, '/agent/harbour-bank'],
  [liveAssistOrigin, `/window?account=harbour-bank&origin=${encodeURIComponent(brandOrigin)}`],
  [liveAssistOrigin, '/api/account/harbour-bank/conversation'],
  [liveAssistOrigin, '/api/account/harbour-bank/agent-session'],
  [brandOrigin, '/harbour-bank/account'],
  [brandOrigin, '/harbour-bank/chat-callback'],
  [liveAssistOrigin, '/api/account/harbour-bank/conversation/warm-up'],
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
  log.info({ routes: FIRST_JOURNEY.length, ms: Math.round(performance.now() - started) }, 'routes of the first journey are compiled');
}

function ask(hostHeader: string, path: string): Promise<void> {
  return new Promise((resolve) => {
    const asked = request({ host, port, path, headers: { host: hostHeader } }, (response) => response.resume().once('close', resolve));
    asked.once('error', () => resolve()).end();
  });
}
