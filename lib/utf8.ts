// Text from bytes. What is no UTF-8 is refused, not mended: a decoder that mends makes “Caf�” of somebody's “Café”, and says nothing.

const decoder = new TextDecoder('utf-8', { fatal: true });

/** The text, without a byte order mark; undefined where the bytes are not UTF-8. */
export function readUtf8(bytes: ArrayBuffer | Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/** What whoever wrote a file is told of it. */
export const SAVE_AS_UTF8 = 'is not text in UTF-8: save it as UTF-8';
