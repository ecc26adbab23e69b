// Nobody is signed in, and the site asks: "Sign in to chat", or "Not now". The dialog is the page's own HTML (a native <dialog> with two forms).
import { rememberChat } from './chat-after-sign-in';

/** Shows the dialog. Resolves when the consumer has closed it; not at all where they sign in, for then this page ends. */
export function askToSignIn(dialog: HTMLDialogElement): Promise<string> {
  return new Promise((resolve) => {
    // A dialog's form that goes to the server is the sign-in; the other one (method="dialog") only closes it.
    const signIn = (event: SubmitEvent) => {
      const form = event.target as HTMLFormElement;
      if (form.method !== 'dialog') rememberChat(location.pathname);
    };
    dialog.addEventListener('submit', signIn);
    dialog.addEventListener('close', () => (dialog.removeEventListener('submit', signIn), resolve('not_now')), { once: true });
    if (!dialog.open) dialog.showModal();
  });
}
