// On the pages that have a "Sign out" button: the chat is told first, in this tab and in the others, then the form goes its way.
import { endChat } from './live-assist-tag';
import { customerChannel } from './customer-channel';

/** The chat's service gets this long to take the session back; signing out does not depend on it. */
const PATIENCE_MS = 600;

const brand = (document.currentScript as HTMLScriptElement).dataset.brand ?? '';
const channel = customerChannel(brand);
const form = document.querySelector<HTMLFormElement>(`form[action="/${brand}/sign-out"]`);

form?.addEventListener('submit', (event) => {
  event.preventDefault();
  channel.postMessage('');
  // submit() tells no listener: the form goes once, whichever comes first.
  const go = () => form.submit();
  const timer = setTimeout(go, PATIENCE_MS);
  endChat(() => (clearTimeout(timer), go()));
});
