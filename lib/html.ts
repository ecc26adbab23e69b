// HTML of plain pages that no framework makes: whatever is put into a template is text, unless it is HTML made by a template.

export class Html {
  constructor(readonly text: string) {}
}

/** A template whose values are escaped. */
export const html = (parts: TemplateStringsArray, ...values: (string | Html)[]): Html =>
  new Html(parts.map((part, index) => part + (index < values.length ? render(values[index]!) : '')).join(''));

/** Takes text as HTML: for what oidc-provider made. */
export const trusted = (text: string): Html => new Html(text);

const render = (value: string | Html): string => (value instanceof Html ? value.text : escape(value));

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character]!);
