// Tailwind for esbuild, as the framework's own build has it by postcss.config.mjs. Loaded when used: production starts without it.
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Plugin } from 'esbuild';

export const tailwind: Plugin = {
  name: 'tailwind',
  setup(build) {
    build.onLoad({ filter: /globals\.css$/ }, async ({ path }) => {
      const [{ default: postcss }, { default: plugin }] = await Promise.all([import('postcss'), import('@tailwindcss/postcss')]);
      const { css, messages } = await postcss([plugin()]).process(await readFile(path, 'utf8'), { from: path });
      // The files whose class names it found: a change in one of them changes the style.
      const named = (type: string, key: string) => messages.filter((message) => message.type === type).map((message) => String(message[key]));
      return { contents: css, loader: 'css', resolveDir: dirname(path), watchFiles: named('dependency', 'file'), watchDirs: named('dir-dependency', 'dir') };
    });
  },
};
