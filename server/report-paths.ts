// Where browsers tell the wire what they saw. Apart from who answers there: the front door alone loads no company.

/** The brand's host; its brand. */
export const PAGE = /^\/api\/wire\/([\w-]{1,64})$/;
/** Live Assist's host; its account. */
export const WINDOW = /^\/api\/account\/([\w-]{1,64})\/wire$/;

export const isReport = (method: string | undefined, path: string): boolean => method === 'POST' && (PAGE.test(path) || WINDOW.test(path));
