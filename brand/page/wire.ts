// For the demo's wire: watches the page's method from outside, and tells the brand's own host what it saw. Not part of an integration:
// the method itself (authentication-method.ts) knows nothing of it, and works the same without it, also where something breaks in here.
import { reportTo } from '@/lib/wire/browser';
import { holderOf } from './dotted-path';
import { tellWindows } from './wire-calls';

// data-brand, data-method, data-live-assist
const { dataset } = document.currentScript as HTMLScriptElement;
const path = dataset.method || 'lpGetAuthenticationToken';
const { saw, place } = reportTo(`/api/wire/${dataset.brand}`);
const { clicked, called } = tellWindows(dataset.liveAssist!);

type Callback = (proof: unknown, error?: unknown) => void;
type Method = (callback: Callback, codeChallenge?: string) => unknown;

/** What cannot be told is not told. */
function quietly<T>(tell: () => T): T | undefined {
  try {
    return tell();
  } catch {
    return undefined;
  }
}

// The SDK's button stands in a shadow root: the page sees that something in it was clicked.
addEventListener('click', (event) => {
  const [target] = event.composedPath();
  const root = target instanceof Element && target.getRootNode();
  if (!(root instanceof ShadowRoot)) return;
  const click = crypto.randomUUID();
  clicked(click);
  saw('invitation_clicked', { gives: [['click', click]] });
}, true);

/** The `state` of each silent authorization under way: it is in the hidden frame's address. */
const states = () => [...document.querySelectorAll('iframe')].flatMap(({ src }) => (URL.canParse(src) && new URL(src).searchParams.get('state')) || []);

/** A token's header names an algorithm; whatever else there is, is a code to this page. */
function kindOf(proof: string): string {
  const alg = quietly(() => (JSON.parse(atob(proof.split('.', 1)[0]!.replaceAll('-', '+').replaceAll('_', '/'))) as { alg?: unknown }).alg);
  return typeof alg !== 'string' ? 'an authorization code' : proof.split('.').length === 5 ? 'an encrypted ID token' : 'a signed ID token';
}

function describe(proof: unknown, error: unknown): { proof?: string; answer: string; redirectUri?: string } {
  const { ssoKey, redirect_uri } = (typeof proof === 'object' && proof ? proof : { ssoKey: proof }) as { ssoKey?: unknown; redirect_uri?: unknown };
  if (error != null || typeof ssoKey !== 'string' || !ssoKey) return { answer: 'no proof' };
  return { proof: ssoKey, answer: kindOf(ssoKey), ...(typeof redirect_uri === 'string' && { redirectUri: redirect_uri }) };
}

/** `state`: of the authorization that the call led to. */
function sawAnswer(call: string, state: string | undefined, proof: unknown, error: unknown): void {
  const { proof: value, answer, redirectUri } = describe(proof, error);
  const facts = { answer, error: error == null ? undefined : String(error), redirect_uri: redirectUri };
  // By the call too: a script in the page may hand on something else than the method gave it.
  saw('callback_answered', { needs: [['call', call], ['answered', state], ['proof', value]], gives: [['handed', value], ['handed', call]], facts });
}

const watched = (method: Method): Method =>
  function (this: unknown, callback, codeChallenge) {
    const call = crypto.randomUUID();
    const when = place();
    const silent = quietly(() => (globalThis as { lpTag?: { silent?: boolean } }).lpTag?.silent === true) ?? false;
    const click = quietly(() => called(call, silent));
    let state: string | undefined;
    const answer: Callback = (proof, error) => {
      quietly(() => sawAnswer(call, state, proof, error));
      callback(proof, error);
    };
    const before = new Set(quietly(states));
    try {
      return method.call(this, answer, ...(codeChallenge === undefined ? [] : [codeChallenge]));
    } finally {
      state = quietly(states)?.find((one) => !before.has(one));
      const facts = { method: path, silent, code_challenge: codeChallenge };
      quietly(() => saw('method_called', { ...when, needs: [['click', click], ['prove', call], ['challenge', codeChallenge]], gives: [['call', call], ['state', state]], facts }));
    }
  };

// What is no plain value (a test's own property, say) is left as it is.
const found = holderOf(window, path);
const method = found && (Object.getOwnPropertyDescriptor(found.holder, found.name)?.value as unknown);
if (found && typeof method === 'function') found.holder[found.name] = watched(method as Method);
