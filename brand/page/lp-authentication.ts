// The brand's side of authenticated chat, for its pages: <script defer src="/lp-authentication.js" data-…> before the vendor's sdk.js.
import { createAuthenticationMethod } from './authentication-method';
import { takeRememberedChat } from './chat-after-sign-in';
import { defineAtPath } from './dotted-path';
import { isSilentCall, openChat, setUpTag } from './live-assist-tag';
import { askToSignIn } from './sign-in-dialog';
import { endChatWithItsCustomer } from './customer-channel';

// data-brand, data-customer, data-issuer, data-authorization-endpoint, data-client-id, data-redirect-uri, data-response-type,
// data-method, data-dialog, data-account, data-engagement, data-attributes
const { dataset } = document.currentScript as HTMLScriptElement;
const setting = (name: string) => dataset[name] ?? '';

const dialog = document.getElementById(setting('dialog'));
let returnsFromSignIn = takeRememberedChat(location.pathname);
if (returnsFromSignIn) openChat(setting('account'));

/** Whoever did not click is not asked; whoever comes back from an abandoned sign-in has been asked a moment ago. */
function mayAsk(): boolean {
  if (!dialog || isSilentCall()) return false;
  const asked = returnsFromSignIn;
  returnsFromSignIn = false;
  return !asked;
}

const method = createAuthenticationMethod(
  {
    issuer: setting('issuer'),
    authorizationEndpoint: setting('authorizationEndpoint'),
    clientId: setting('clientId'),
    redirectUri: setting('redirectUri'),
    responseType: setting('responseType') === 'id_token' ? 'id_token' : 'code',
  },
  { mayAsk, ask: () => askToSignIn(dialog as HTMLDialogElement) },
);

defineAtPath(window, setting('method') || 'lpGetAuthenticationToken', method);
setUpTag(setting('account'), JSON.parse(setting('engagement') || '{}'), JSON.parse(setting('attributes') || '[]'));

endChatWithItsCustomer(setting('brand'), setting('customer'));
