// Which addresses are an API's: whoever calls one gets JSON. next-auth's below /api/auth are for browsers, and answer with pages.

export const isApi = (path: string): boolean => /^\/api\/(?!auth\/)/.test(path);
