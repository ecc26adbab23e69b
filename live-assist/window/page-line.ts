// The window's end of the line to the brand's page (live-assist/sdk/handshake.ts has the other end, and the steps).
// Listens to the embedding page alone: its window, its exact origin, a known shape; answers to that origin alone.
import type { FromWindow, ToWindow } from '../contract/page';
import type { PageFailure, Proof } from '../contract/chat-request';

export type PageAnswer = { proof: Proof } | { failure: PageFailure };

export interface PageHandlers {
  open: (message: Extract<ToWindow, { type: 'lp:open' }>) => void;
  attributes: (message: Extract<ToWindow, { type: 'lp:attributes' }>) => void;
  visible: (visible: boolean) => void;
  forget: () => void;
}

export interface PageLine {
  send: (message: FromWindow) => void;
  /** Asks the page for a proof. `silent`: nobody clicked. Settles always: with a failure where the page says nothing, within `limitMs` where that is less. */
  prove: (silent: boolean, codeChallenge?: string, limitMs?: number) => Promise<PageAnswer>;
}

export interface PageLineOptions {
  /** This window, and the page's: parameters for the sake of tests. */
  self: Pick<Window, 'addEventListener'>;
  parent: Pick<Window, 'postMessage'>;
  pageOrigin: string;
  method: { name: string; context: string };
  timeLimitMs: number;
}

export function openPageLine({ self, parent, pageOrigin, method, timeLimitMs }: PageLineOptions, handlers: PageHandlers): PageLine {
  let attempt = 0;
  let opened = false;
  let settle: (answer: PageAnswer) => void = () => {};
  const send = (message: FromWindow) => parent.postMessage(message, pageOrigin);

  function hear(message: ToWindow): void {
    if (message.type === 'lp:open' && !opened) {
      opened = true;
      handlers.open(message);
    }
    if (message.type === 'lp:attributes') handlers.attributes(message);
    if (message.type === 'lp:visible') handlers.visible(message.visible);
    if (message.type === 'lp:forget') handlers.forget();
    if (message.type === 'lp:proof' && message.attempt === attempt) settle({ proof: message.proof });
    if (message.type === 'lp:no-proof' && message.attempt === attempt) settle({ failure: message.failure });
  }

  self.addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
    if (source === parent && origin === pageOrigin && isToWindow(data)) hear(data);
  });
  send({ type: 'lp:ready' });

  return {
    send,
    prove: (silent, codeChallenge, limitMs = timeLimitMs) =>
      new Promise((resolve) => {
        attempt += 1;
        settle = resolve;
        const limit = Math.min(limitMs, timeLimitMs);
        // The SDK keeps the limit; a page that went away cannot.
        setTimeout(() => resolve({ failure: { code: 'method_timed_out', message: 'The page did not answer.' } }), limit + 2_000);
        send({ type: 'lp:prove', attempt, method, timeLimitMs: limit, silent, ...(codeChallenge && { codeChallenge }) });
      }),
  };
}

const text = (value: unknown) => typeof value === 'string';
const optionalText = (value: unknown) => value === undefined || text(value);

const CHECKS: Record<ToWindow['type'], (message: Record<string, unknown>) => boolean> = {
  'lp:open': ({ pageAttributes, sounds }) => Array.isArray(pageAttributes) && (sounds === undefined || typeof sounds === 'boolean'),
  'lp:proof': ({ attempt, proof }) => typeof attempt === 'number' && text(fields(proof).ssoKey) && optionalText(fields(proof).redirect_uri),
  'lp:no-proof': ({ attempt, failure }) => typeof attempt === 'number' && text(fields(failure).code) && text(fields(failure).message),
  'lp:attributes': ({ pageAttributes }) => Array.isArray(pageAttributes),
  'lp:visible': ({ visible }) => typeof visible === 'boolean',
  'lp:forget': () => true,
};

/** True for a message of the contract, with everything that its type carries. */
export function isToWindow(data: unknown): data is ToWindow {
  const message = fields(data);
  const type = String(message.type);
  return Object.hasOwn(CHECKS, type) && CHECKS[type as ToWindow['type']](message);
}

const fields = (data: unknown) => (typeof data === 'object' && data ? data : {}) as Record<string, unknown>;
