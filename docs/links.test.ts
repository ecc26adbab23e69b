// Every link of the README and of these pages leads to a file that there is, and to a heading in it.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { test } from 'node:test';

const ROOT = join(import.meta.dirname, '..');
const LINK = /\]\(([^)\s]+)\)/g;
const ELSEWHERE = /^[a-z]+:/;

/** As GitHub names the headings of a page in addresses. */
const anchorsOf = (page: string): string[] => [...page.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => heading!.toLowerCase().replace(/[^\p{L}\p{N} _-]/gu, '').replaceAll(' ', '-'));

/** What is shown as code links nowhere. */
const proseOf = (page: string): string => page.replace(/^```.*?^```/gms, '').replace(/`[^`\n]*`/g, '');

/** What is wrong with a link; nothing where it leads somewhere. */
function fault(file: string, link: string): string | undefined {
  const [path, anchor] = decodeURIComponent(link).split('#') as [string, string?];
  const target = path ? join(dirname(file), path) : file;
  if (!existsSync(target)) return `${link}: there is no such file`;
  return anchor && !anchorsOf(readFileSync(target, 'utf8')).includes(anchor) ? `${link}: there is no such heading` : undefined;
}

const pages = (await readdir(join(ROOT, 'docs'), { recursive: true })).filter((name) => name.endsWith('.md')).map((name) => join(ROOT, 'docs', name));
for (const file of [join(ROOT, 'README.md'), ...pages])
  test(`The links of ${relative(ROOT, file)} lead somewhere`, () => {
    const links = [...proseOf(readFileSync(file, 'utf8')).matchAll(LINK)].map(([, link]) => link!).filter((link) => !ELSEWHERE.test(link));
    assert.deepEqual(links.flatMap((link) => fault(file, link) ?? []), []);
  });
