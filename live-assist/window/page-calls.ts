// What led to the window's question, and which call of the page's method answers it: only the page knows. Its observer says so
// (brand/page/wire.ts), by a message beside the contract's. A page without one says nothing: the wire then goes by the proof alone.

export interface PageCall {
  /** The page's own name for the call of its method. */
  call?: string;
  /** True where the question led to the call; false where the page was asked with the click, before the window. */
  asked?: boolean;
  /** The page's own name for the click on the invitation, where no call followed it. */
  click?: string;
}

/** Hears the embedding page alone, from its exact origin. */
export function hearCalls(pageOrigin: string, hear: (call: PageCall) => void): void {
  addEventListener('message', ({ source, origin, data }: MessageEvent<Record<keyof PageCall | 'type', unknown> | null>) => {
    if (source !== window.parent || origin !== pageOrigin || data?.type !== 'wire:call') return;
    const { call, click, asked } = data;
    hear({ ...(typeof call === 'string' && { call, asked: asked === true }), ...(typeof click === 'string' && { click }) });
  });
}
