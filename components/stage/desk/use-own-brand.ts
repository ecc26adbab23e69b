// A brand from a file: read in the browser, made by the control interface, then shown. What is wrong stays beside the file's name.
'use client';
import { useState } from 'react';
import { FILE_LIMIT, ofFile, problemsOf, readBrandFile, withBetterColours, type FileProblem } from '@/stage/desk/brand-file';
import type { ControlDesk } from './use-controls';
import { openWith } from './use-packs';

interface Picked {
  file: string;
  /** What was read of it; null where it is no JSON object. */
  pack: Record<string, unknown> | null;
  problems: readonly FileProblem[];
}

export interface OwnBrand {
  picked: Picked | null;
  busy: boolean;
  /** True where all that is wrong are colours, and there are some that would do. */
  mendable: boolean;
  /** `slug`: the brand's address, where it is not to be made from its name. */
  pick: (file: File, slug: string) => Promise<void>;
  /** The same file once more; `mend` with the colours that would do. */
  again: (slug: string, mend: boolean) => Promise<void>;
}

export function useOwnBrand({ call }: ControlDesk): OwnBrand {
  const [picked, setPicked] = useState<Picked | null>(null);
  const [busy, setBusy] = useState(false);
  const make = async (file: string, pack: Record<string, unknown>, slug: string) => {
    setBusy(true);
    const made = await call<{ slug: string }>('POST', '/brands', { pack, ...(slug && { slug }) });
    setBusy(false);
    if (made.ok) return openWith(made.data.slug);
    setPicked({ file, pack, problems: made.details?.length ? problemsOf(made.details) : [{ path: made.code === 'brand_exists' ? 'slug' : '(file)', sentence: made.message }] });
  };
  const pick = async (file: File, slug: string) => {
    const read = file.size > FILE_LIMIT ? ofFile('is larger than 64 KiB: make the logo smaller') : readBrandFile(await file.arrayBuffer());
    if ('problems' in read) return setPicked({ file: file.name, pack: null, problems: read.problems });
    setPicked({ file: file.name, pack: read.pack, problems: [] });
    await make(file.name, read.pack, slug);
  };
  const again = async (slug: string, mend: boolean) => {
    if (picked?.pack) await make(picked.file, mend ? withBetterColours(picked.pack, picked.problems) : picked.pack, slug);
  };
  const mendable = !!picked?.problems.length && picked.problems.every(({ better }) => better);
  return { picked, busy, mendable, pick, again };
}
