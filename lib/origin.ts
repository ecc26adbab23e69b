// A site by its origin, written exactly as browsers name it: what comes with a request or a message is compared with it as a text.

/** ftp: and ws: addresses have an origin too, and no browser shows a site there. */
export const isOrigin = (value: string): boolean => URL.canParse(value) && new URL(value).origin === value && /^https?:/.test(value);
