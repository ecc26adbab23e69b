// The framework compresses pages and files. It would compress what a route answers too, but writes such an answer's content type as
// a list of one, in which its own compression finds no type: the SDK then weighs twice what it should.
import type { ServerResponse } from 'node:http';

/** From now on a content type that is set as a list of one is set as a text. */
export function keepContentTypePlain(response: ServerResponse): void {
  const { setHeader } = response;
  response.setHeader = (name, value) => {
    const type = name.toLowerCase() === 'content-type' && Array.isArray(value) ? String(value[0]) : undefined;
    return setHeader.call(response, name, type ?? value);
  };
}
