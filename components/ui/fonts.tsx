// Fonts are asked for with the page, not when its first lines have been laid out: these would all be laid out once more.
import { preload } from 'react-dom';
import serif from '@fontsource-variable/fraunces/files/fraunces-latin-wght-normal.woff2';
import sans from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2';

/** The fonts that app/globals.css names, in their Latin part; `withSerif` where the page sets anything in it. */
export function PreloadFonts({ withSerif = false }: { withSerif?: boolean }) {
  for (const font of withSerif ? [sans, serif] : [sans]) preload(font, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' });
  return null;
}
