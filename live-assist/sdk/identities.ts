// `lpTag.identities`: functions of the page that say who its visitor is, `fn(callback)`, `callback({ iss, acr, sub })`. That identifies and
// does not authenticate, whatever `acr` says: it reaches the agent among what the page said, never beside the secure icon.
import type { EngagementAttribute } from '../contract/attributes';

/** What a page's identity is called among its attributes. */
const TYPE = 'identity';

/** Asks each function once; `tell` hears of each answer, the last of each function counts. Functions pushed later are asked as they come. */
export function askIdentities(functions: unknown[], tell: (said: EngagementAttribute[]) => void): void {
  const said: (EngagementAttribute | undefined)[] = [];
  const ask = (fn: unknown) => {
    const place = said.push(undefined) - 1;
    try {
      if (typeof fn === 'function') fn((identity: object) => ((said[place] = { ...identity, type: TYPE }), tell(said.filter((one) => one !== undefined))));
    } catch (error) {
      console.error(error); // the page's error, which must not stop the chat
    }
  };
  functions.forEach(ask);
  const { push } = functions;
  functions.push = (...more) => (more.forEach(ask), push.apply(functions, more));
}
