// How the SDK is made small. Its size is part of its contract: 4 KB, compressed, with what the account configures (live-assist/web-sdk.ts).

/** Methods that one part of the SDK has for another, and no page or window ever sees: they get short names. */
const INTERNAL = ['addFrame', 'hangUp', 'invite', 'prove', 'ready', 'removeFrame', 'restore', 'setUnread', 'show', 'suspend', 'takeStrayFocus', 'tell'];

/** Options for esbuild. No function around it: the script that is served has one, in which the configuration stands too. */
export const SDK_BUILD = { format: 'esm', target: 'es2022', mangleProps: new RegExp(`^(${INTERNAL.join('|')})$`) } as const;
