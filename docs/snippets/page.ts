// Web Code Flow. In Web Implicit Flow answer with the ID token itself: callback(idToken).
declare function codeFromOurProvider(codeChallenge?: string): Promise<string>;

interface LpTag {
  sdes: object[];
  identities: ((tell: (identity: { iss: string; acr: 'loa1'; sub: string }) => void) => void)[];
  events: { bind: (appName: string, eventName: string, listener: (data: { state: string }) => void) => void };
}

type Callback = (token: string | { ssoKey: string; redirect_uri: string } | null, error?: unknown) => void;

declare global {
  interface Window {
    lpTag: LpTag;
    lpGetAuthenticationToken: (callback: Callback, codeChallenge?: string) => void;
  }
}

window.lpGetAuthenticationToken = (callback, codeChallenge) => {
  codeFromOurProvider(codeChallenge).then(
    (code) => callback({ ssoKey: code, redirect_uri: 'https://www.bank.example/chat-callback' }),
    (error: unknown) => callback(null, error),
  );
};

window.lpTag.sdes.push({ type: 'cart', total: 129.9, currency: 'GBP', numItems: 2 });
window.lpTag.identities.push((tell) => tell({ iss: 'https://www.bank.example', acr: 'loa1', sub: 'customer-1' }));
window.lpTag.events.bind('lpUnifiedWindow', 'state', ({ state }) => console.log(state));

export {};
