// For the demo's wire: watches the page's method from outside, and tells the brand's own host what it saw. Not part of an integration:
// the method itself (authentication-method.ts) knows nothing of it, and works the same without it.
import { reportTo } from '@/lib/wire/browser';
import { holderOf } from './dotted-path';

// data-brand, data-method, data-live-assist
const { dataset } = document.currentScript as HTMLScriptElement;
const path = dataset.method || 'lpGetAuthenticationToken';
const { saw, place } = reportTo(`/api/wire/${dataset.brand}`);

type Callback = (proof: unknown, error?: unknown) => void;
type Method = (callback: Callback, codeChallenge?: string) => unknown;

/** The last click on the invitation that no call has followed yet. */
let click: string | undefined;

// The SDK's button stands in a shadow root: the page sees that something in it was clicked.
addEventListener('click', (event) => {
  const [target] = event.composedPath();
  const root = target instanceof Element && target.getRootNode();
  if (!(root instanceof ShadowRoot)) return;
  click = crypto.randomUUID();
  saw('invitation_clicked', { gives: [['click', click]] });
}, true);

/** The last call of the method that no question of the window stands for yet. */
let unclaimed: string | undefined;

// A page that declines says nothing by which the window's request could be told from any other. So the window is told which call its
// question led to; it may be one that the click began. To the window's exact origin, and a window that does not know the message ignores it.
addEventListener('message', ({ source, origin, data }: MessageEvent<{ type?: unknown } | null>) => {
  if (origin !== dataset.liveAssist || data?.type !== 'lp:prove' || !source) return;
  const tell = () => {
    if (unclaimed) source.postMessage({ type: 'wire:call', call: unclaimed }, { targetOrigin: origin });
    unclaimed = undefined;
  };
  if (unclaimed) tell();
  else setTimeout(tell);
});

/** The `state` of each silent authorization under way: it is in the hidden frame's address. */
const states = () => [...document.querySelectorAll('iframe')].flatMap(({ src }) => (src && new URL(src).searchParams.get('state')) || []);

const KINDS: Record<number, string> = { 3: 'a signed ID token', 5: 'an encrypted ID token' };

function describe(proof: unknown, error: unknown): { proof?: string; answer: string; redirectUri?: string } {
  const { ssoKey, redirect_uri } = (typeof proof === 'object' && proof ? proof : { ssoKey: proof }) as { ssoKey?: unknown; redirect_uri?: unknown };
  if (error != null || typeof ssoKey !== 'string' || !ssoKey) return { answer: 'no proof' };
  return { proof: ssoKey, answer: KINDS[ssoKey.split('.').length] ?? 'an authorization code', ...(typeof redirect_uri === 'string' && { redirectUri: redirect_uri }) };
}

const watched = (method: Method): Method =>
  function (this: unknown, callback, codeChallenge) {
    const call = (unclaimed = crypto.randomUUID());
    const when = place();
    const begun = click;
    click = undefined;
    const silent = (globalThis as { lpTag?: { silent?: boolean } }).lpTag?.silent === true;
    let state: string | undefined;
    const answer: Callback = (proof, error) => {
      const { proof: value, answer, redirectUri } = describe(proof, error);
      const needs = [['call', call], ['answered', state], ['proof', value]] as const;
      saw('callback_answered', { needs, gives: [['handed', value ?? call]], facts: { answer, error: error == null ? undefined : String(error), redirect_uri: redirectUri } });
      callback(proof, error);
    };
    const before = new Set(states());
    try {
      return method.call(this, answer, ...(codeChallenge === undefined ? [] : [codeChallenge]));
    } finally {
      state = states().find((one) => !before.has(one));
      const facts = { method: path, silent, code_challenge: codeChallenge };
      saw('method_called', { ...when, needs: [['click', begun], ['challenge', codeChallenge]], gives: [['call', call], ['state', state]], facts });
    }
  };

// What is no plain value (a test's own property, say) is left as it is.
const found = holderOf(window, path);
const method = found && (Object.getOwnPropertyDescriptor(found.holder, found.name)?.value as unknown);
if (found && typeof method === 'function') found.holder[found.name] = watched(method as Method);
