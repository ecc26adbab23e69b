// A prospect's brand as a file that somebody picks in the browser: what is wrong with it line by line, and the colours that would do.
// What makes a file good is decided by the control interface alone (docs/brands.md); this reads its answers.
import { readUtf8, SAVE_AS_UTF8 } from '@/lib/utf8';

/** What is wrong in one place: the field's path, or `(file)`. */
export interface FileProblem {
  path: string;
  sentence: string;
  /** A colour that would do, where contrast is the problem. */
  better?: string;
}

/** Bytes: the most that the control interface takes of a request, less what stands around the file. */
export const FILE_LIMIT = 64 * 1024 - 256;

/** The file's content, or why it is none. */
export function readBrandFile(bytes: ArrayBuffer | Uint8Array): { pack: Record<string, unknown> } | { problems: FileProblem[] } {
  const text = readUtf8(bytes);
  if (text === undefined) return ofFile(SAVE_AS_UTF8);
  try {
    const pack: unknown = JSON.parse(text);
    if (typeof pack === 'object' && pack !== null && !Array.isArray(pack)) return { pack: pack as Record<string, unknown> };
    return ofFile('must be a JSON object, such as { "name": "Café Zimt" }');
  } catch (error) {
    return ofFile(`is not JSON: ${(error as SyntaxError).message}`);
  }
}

/** Something wrong with the file as a whole. */
export const ofFile = (sentence: string): { problems: FileProblem[] } => ({ problems: [{ path: '(file)', sentence }] });

/** The details of a refusal, `{path}: {sentence}` each. */
export const problemsOf = (details: readonly string[]): FileProblem[] =>
  details.map((line) => {
    const [, path = '(file)', sentence = line] = /^([^:]+): (.*)$/s.exec(line) ?? [];
    const [, better] = /; (#[0-9a-f]{6}) would do$/.exec(sentence) ?? [];
    return { path, sentence, ...(better && { better }) };
  });

/** The pack with the colours that would do. `path` is dotted, as the problems name it. */
export function withBetterColours(pack: Record<string, unknown>, problems: readonly FileProblem[]): Record<string, unknown> {
  const copy = structuredClone(pack);
  for (const { path, better } of problems) if (better) put(copy, path.split('.'), better);
  return copy;
}

function put(at: Record<string, unknown>, [name, ...rest]: string[], value: string): void {
  if (!rest.length) at[name!] = value;
  else put((at[name!] ??= {}) as Record<string, unknown>, rest, value);
}
