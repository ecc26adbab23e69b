// The brand's page from the outside: its tag and its method, as any script in the page reaches them.

interface Tag {
  site?: string;
  sdes?: { push: (...attributes: object[]) => unknown };
  logout?: (done: () => void) => void;
  loaded?: boolean;
  taglets?: { rendererStub?: { click: (engagementId?: string) => unknown } };
  events?: { hasFired: (application: string, name: string) => { data?: { state?: string } }[]; bind: (application: string, name: string, hear: (data: { state?: string }) => void) => string; unbind: (binding: string) => unknown };
}

export interface BrandWindow {
  lpTag?: Tag;
}

/** Milliseconds that a chat may take to begin or to be refused. */
const PATIENCE = 15_000;

/** Where the page's method is kept. Throws where the page has none. */
export function methodAt(page: BrandWindow, path: string): { holder: Record<string, unknown>; name: string } {
  const names = path.split('.');
  const name = names.pop()!;
  const holder = names.reduce<unknown>((at, one) => (at as Record<string, unknown> | undefined)?.[one], page) as Record<string, unknown> | undefined;
  if (typeof holder?.[name] !== 'function') throw new Error('This page has no chat. Go to a page of the brand’s site.');
  return { holder, name };
}

/** Clicks the invitation. Throws where the page has none. */
export function clickInvitation({ lpTag }: BrandWindow): void {
  if (!lpTag?.loaded || !lpTag.taglets?.rendererStub) throw new Error('This page has no chat. Go to a page of the brand’s site.');
  lpTag.taglets.rendererStub.click(lpTag.site);
}

/** Ends and forgets the chat of this page, as signing out does; resolves when it is gone. */
export const endChat = ({ lpTag }: BrandWindow): Promise<void> => new Promise((resolve) => (lpTag?.logout ? lpTag.logout(resolve) : resolve()));

/** Resolves with the first of these states that the page is told of. */
function nextState<S extends string>({ lpTag }: BrandWindow, states: readonly S[]): Promise<S> {
  return new Promise((resolve, reject) => {
    const { events } = lpTag ?? {};
    if (!events) return reject(new Error('This page has no chat. Go to a page of the brand’s site.'));
    const finish = (how: () => void) => (clearTimeout(timer), events.unbind(binding), how());
    const timer = setTimeout(() => finish(() => reject(new Error('The chat neither began nor was refused.'))), PATIENCE);
    const binding = events.bind('lpUnifiedWindow', 'state', ({ state }) => {
      const reached = states.find((one) => one === state);
      if (reached) finish(() => resolve(reached));
    });
  });
}

const OPEN = ['waiting', 'chatting', 'interactive', 'resume', 'offline'];

/** Opens the chat with `click`, and resolves when it has begun or was refused; at once where there is one already. */
export async function startChat(page: BrandWindow, click: (page: BrandWindow) => void | Promise<void>): Promise<void> {
  const last = page.lpTag?.events?.hasFired('lpUnifiedWindow', 'state').at(-1)?.data?.state ?? '';
  if (OPEN.includes(last)) return void (await click(page));
  await stateAfter(page, click, OPEN);
}

/** Clicks, and resolves with the first of these states that comes of it. */
export async function stateAfter<S extends string>(page: BrandWindow, click: (page: BrandWindow) => void | Promise<void>, states: readonly S[]): Promise<S> {
  const settled = nextState(page, states);
  // Whoever could not click says so; that nothing came of it then says nothing new.
  settled.catch(() => {});
  await click(page);
  return settled;
}
