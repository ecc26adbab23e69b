// /{brand}/chat-callback: the end of the hidden frame. Hands the VAS's answer to the page that asked, and to no other origin.

const parameters = Object.fromEntries(new URLSearchParams(location.hash.slice(1)));
// A code or a token must not stay in an address that can be copied or gone back to.
history.replaceState(null, '', location.pathname);
if (parent !== window) parent.postMessage({ chatCallback: parameters }, location.origin);
