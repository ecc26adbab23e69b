// `lpTag.identities`: functions of the page that say who its visitor is, `fn(callback)`, `callback({ iss, acr, sub })`. That identifies and
// does not authenticate, whatever `acr` says: it reaches the agent among what the page said, never beside the secure icon.
import type { EngagementAttribute } from '../contract/attributes';
import { guard } from './events';

/** What a page's identity is called among its attributes. */
const TYPE = 'identity';

/** Asks each function once; its last answer stands in its place of `said`, and `tell` is called. Functions pushed later are asked as they come. */
export function askIdentities(functions: unknown[], said: EngagementAttribute[], tell: () => void): void {
  let asked = 0;
  const ask = (fn: unknown) => {
    const place = asked++;
    const hear = (identity: object) => {
      said[place] = { ...identity, type: TYPE };
      tell();
    };
    guard(() => typeof fn === 'function' && fn(hear));
  };
  functions.forEach(ask);
  onPush(functions, (more) => more.forEach(ask));
}

/** Tells what is pushed from now on, once it is in the list. */
export function onPush<T>(list: T[], heard: (items: T[]) => void): T[]['push'] {
  const { push } = list;
  return (list.push = (...items) => {
    const count = push.apply(list, items);
    heard(items);
    return count;
  });
}
