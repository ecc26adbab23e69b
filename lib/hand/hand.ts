// A hand that clicks and types on a page for the presenter, visibly, and no faster than it can be followed.
import { awaitFound, find, pause } from './find';
import { Pointer } from './pointer';

export interface HandOptions {
  signal: AbortSignal;
  /** Milliseconds of a move; letters come at a thirtieth of that. */
  moveMs: number;
  /** Milliseconds that something may take to be there. */
  patienceMs?: number;
}

const PATIENCE_MS = 15_000;
/** What can be clicked, and what can be written into. */
const CLICKABLE = 'button, a[href], [role=button], [role=switch]';
const WRITABLE = 'textarea, input';

const pointers = new WeakMap<Document, Pointer>();
const pointerOf = (page: Document): Pointer => pointers.get(page) ?? pointers.set(page, new Pointer(page)).get(page)!;

/** Takes the pointer off the page. */
export const withdraw = (page: Document): void => pointers.get(page)?.away();

export class Hand {
  constructor(
    readonly page: Document,
    private readonly options: HandOptions,
  ) {}

  /** Waits for something on the page. Throws where it does not come. */
  see = <T>(what: string, look: () => T | undefined | null | false): Promise<T> =>
    awaitFound(look, { signal: this.options.signal, patienceMs: this.options.patienceMs ?? PATIENCE_MS, missing: `${what} is not there.` });

  find = (name: string | RegExp): HTMLElement | undefined => find(this.page, CLICKABLE, name);

  /** Clicks what is called so, as soon as it is there. */
  async press(name: string | RegExp): Promise<void> {
    await this.click(await this.see(`“${String(name)}”`, () => this.find(name)));
  }

  async click(element: HTMLElement): Promise<void> {
    await this.point(element);
    pointerOf(this.page).dip();
    element.click();
  }

  async point(element: Element): Promise<void> {
    await pointerOf(this.page).goTo(element, this.options.moveMs);
    await pause(this.options.moveMs / 4, this.options.signal);
  }

  /** Types a text into the field that is called so. The focus stays where it is: the presenter's keys go on working. */
  async write(name: string, text: string): Promise<void> {
    const field = (await this.see(`The field “${name}”`, () => find(this.page, WRITABLE, name))) as HTMLTextAreaElement;
    await this.point(field);
    // React hears of a value only where it was set past its own setter, which stands on the element.
    const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field) as object, 'value')!;
    const put = (value: string) => {
      set!.call(field, value);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    };
    for (let length = 1; length <= text.length && this.options.moveMs > 0; length++) {
      put(text.slice(0, length));
      await pause(this.options.moveMs / 30, this.options.signal);
    }
    put(text);
  }
}
