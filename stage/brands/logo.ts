// A brand's logo: a small picture inside the file itself. It is only ever shown by <img>, where nothing in it runs or is fetched.
import { z } from 'zod';

/** Characters of the whole `data:` address; a larger one is no logo, and the file would not fit through the front door. */
export const LOGO_LIMIT = 32 * 1024;

// A “#” would end the address, and the picture with it; half a character cannot be kept.
const SHAPE = /^data:image\/(svg\+xml|png)((?:;[a-z0-9=.-]+)*?)(;base64)?,([^"<>#\\\p{Cc}\p{Cs}]*)$/iu;

/** What is wrong with it, in words; undefined where it is a PNG or an SVG. */
function problemOfLogo(logo: string): string | undefined {
  if (logo.length > LOGO_LIMIT) return `has ${logo.length} characters, and may have ${LOGO_LIMIT}: make the picture smaller (64 pixels high suffices for a PNG)`;
  const [, type, , base64, body = ''] = SHAPE.exec(logo) ?? [];
  if (!type) return 'must be a data: address that begins with data:image/svg+xml or data:image/png, and, unless it goes on with ;base64, percent-encodes " < > and # after the comma';
  const bytes = base64 ? decodeBase64(body) : decodePercent(body);
  if (!bytes) return `cannot be decoded: after the comma ${base64 ? 'must come base64' : 'must come percent-encoded text'}`;
  if (type.toLowerCase() === 'png') return bytes.subarray(0, 8).equals(PNG) ? undefined : 'says that it is a PNG, and is none';
  return isSvg(bytes.toString('utf8')) ? undefined : 'says that it is an SVG, and is none';
}

/** One piece of what may stand before the picture, at the place where the last one ended: an expression for all at once would try them in every way. */
const PROLOGUE = /\s+|<\?xml[^>]*>|<!--[^]*?-->|<!DOCTYPE[^>]*>/iuy;
const OPENING = /<svg[\s>]/iuy;

function isSvg(text: string): boolean {
  let end = text.startsWith('\uFEFF') ? 1 : 0;
  for (let at = -1; at !== end; ) {
    PROLOGUE.lastIndex = at = end;
    if (PROLOGUE.test(text)) end = PROLOGUE.lastIndex;
  }
  OPENING.lastIndex = end;
  return OPENING.test(text);
}

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Node skips what is no base64; a browser does not. */
const decodeBase64 = (body: string) => (/^[A-Za-z0-9+/]+={0,2}$/.test(body) && body.length % 4 === 0 ? Buffer.from(body, 'base64') : undefined);

function decodePercent(body: string): Buffer | undefined {
  try {
    return Buffer.from(decodeURIComponent(body), 'utf8');
  } catch {
    return undefined;
  }
}

export const logo = z.string('must be a text').superRefine((value, context) => {
  const message = problemOfLogo(value);
  if (message) context.addIssue({ code: 'custom', message });
});
