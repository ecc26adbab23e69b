// chat-callback.js: all that the page /chat-callback does. It hands the answer to the page around it, and to no other origin.
const answer = Object.fromEntries(new URLSearchParams(location.hash.slice(1)));
// Neither code nor token stays in an address.
history.replaceState(null, '', location.pathname);
if (parent !== window) parent.postMessage({ chatCallback: answer }, location.origin);

export {};
