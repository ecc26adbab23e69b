// What the stage does in the consumer's browser for the presenter: it clicks the page's own buttons. The brand's site stands on the
// stage's host, so that its pages can be read and clicked; nothing is done that a hand could not do.

/** Milliseconds that a page may take to come. */
const PATIENCE = 15_000;

/** Where the consumer's browser is; undefined where it went to another site. */
export function addressIn(frame: HTMLIFrameElement | null): string | undefined {
  try {
    const address = frame?.contentWindow?.location.href;
    return address === 'about:blank' ? undefined : address;
  } catch {
    return undefined;
  }
}

/** Clicks an element of the page; a pointer may go there first. */
export type Click = (element: HTMLElement) => void | Promise<void>;
const atOnce: Click = (element) => element.click();

/** Signs a customer in by the login page's own button; whoever is signed in is signed out first. Resolves when the customer is back on the site. */
export async function signInAs(frame: HTMLIFrameElement, { slug, site }: { slug: string; site: string }, login: string, click = atOnce): Promise<void> {
  if (!buttonOf(frame, slug, 'sign-out') && !buttonOf(frame, slug, 'sign-in')) await load(frame, () => frame.contentWindow!.location.assign(site));
  const signOut = buttonOf(frame, slug, 'sign-out');
  if (signOut) await load(frame, () => click(signOut));
  const signIn = buttonOf(frame, slug, 'sign-in');
  if (!signIn) throw new Error('The brand’s page has no button to sign in.');
  await load(frame, () => click(signIn));
  const persona = frame.contentDocument?.querySelector<HTMLElement>(`button[name="persona"][value="${CSS.escape(login)}"]`);
  if (!persona) throw new Error('The login page does not offer this customer.');
  await load(frame, () => click(persona));
}

/** Signs out by the site's own button. Resolves when that is done; at once where nobody is signed in. */
export async function signOut(frame: HTMLIFrameElement, slug: string, click = atOnce): Promise<void> {
  const button = buttonOf(frame, slug, 'sign-out');
  if (button) await load(frame, () => click(button));
}

/** The button of the site's own form, which goes to /{brand}/sign-in or /{brand}/sign-out. */
const buttonOf = (frame: HTMLIFrameElement, slug: string, action: 'sign-in' | 'sign-out'): HTMLElement | null | undefined =>
  frame.contentDocument?.querySelector<HTMLElement>(`header form[action="/${slug}/${action}"] button`);

/** Resolves when the page that `act` leads to has come. */
function load(frame: HTMLIFrameElement, act: () => void | Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => finish(() => reject(new Error('The page did not come.'))), PATIENCE);
    const loaded = () => finish(resolve);
    const finish = (how: () => void) => (clearTimeout(timer), frame.removeEventListener('load', loaded), how());
    frame.addEventListener('load', loaded);
    void Promise.resolve(act()).catch((error: Error) => finish(() => reject(error)));
  });
}
