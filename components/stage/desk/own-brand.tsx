// A prospect's own brand, from one JSON file: picked or dropped here, made, and put on the stage.
'use client';
import { FileUp } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { FileProblems } from './file-problems';
import { useStage } from './stage-context';
import { useOwnBrand } from './use-own-brand';

export function OwnBrand() {
  const { controls } = useStage();
  const [open, setOpen] = useState(false);
  const closed = controls.state !== 'open';
  return (
    <>
      <Button tone="quiet" size="small" className="max-sm:order-last sm:-ml-2.5" disabled={closed} title={closed ? 'The controls are not open' : 'Own brand: from a file of yours'} onClick={() => setOpen(true)}>
        <FileUp aria-hidden className="size-4" />
        <span className="@max-[96rem]/bar:sr-only">Own brand</span>
      </Button>
      {open && <OwnBrandDialog onClose={() => setOpen(false)} />}
    </>
  );
}

function OwnBrandDialog({ onClose }: { onClose: () => void }) {
  const { controls } = useStage();
  const { picked, busy, mendable, pick, again } = useOwnBrand(controls);
  const [slug, setSlug] = useState('');
  const buttons = (
    <>
      <Button tone="quiet" onClick={onClose}>
        Close
      </Button>
      {mendable && (
        <Button disabled={busy} onClick={() => again(slug, true)}>
          Make it with those colours
        </Button>
      )}
      {picked?.pack && picked.problems.length > 0 && !mendable && (
        <Button disabled={busy} onClick={() => again(slug, false)}>
          Try again
        </Button>
      )}
    </>
  );
  return (
    <Dialog open title="A brand of your own" onClose={onClose} actions={buttons}>
      <div className="grid gap-4">
        <p>One JSON file; only the name is required. The manual (docs/brands.md) lists the fields, docs/examples/own-brand.json uses most of them.</p>
        <Field label="Brand file (JSON)" type="file" accept=".json,application/json" disabled={busy} onChange={({ target }) => target.files?.[0] && pick(target.files[0], slug)} />
        <Field label="Address" hint="Part of every address. Empty: made from the name." value={slug} onChange={({ target }) => setSlug(target.value.trim())} maxLength={39} autoComplete="off" spellCheck={false} />
        <div role="status">{busy ? <p>The brand is being made…</p> : picked && picked.problems.length > 0 && <FileProblems file={picked.file} problems={picked.problems} />}</div>
      </div>
    </Dialog>
  );
}
