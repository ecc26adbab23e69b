// "Ready for the meeting?": one click tries everything that the meeting will need, while one looks on.
'use client';
import { ClipboardCheck } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { useStage } from '../desk/stage-context';
import { CheckLine } from './check-line';
import { usePreflight, type Preflight } from './use-preflight';

const TITLE = 'Ready for the meeting?';

export function ReadyButton() {
  const { brand, controls } = useStage();
  const preflight = usePreflight(brand.slug, controls.key);
  const [open, setOpen] = useState(false);
  const isOpen = controls.state === 'open';
  const show = () => (setOpen(true), void preflight.begin());
  const close = () => (setOpen(false), preflight.stop());
  return (
    <>
      <Button tone="quiet" size="small" onClick={show} disabled={!isOpen} title={isOpen ? 'Tries sign-in, chats, expiry and the survey in a throw-away brand, in ten seconds' : 'The controls are not open'}>
        <ClipboardCheck aria-hidden className="size-4" />
        <span className="lg:@max-[80.5rem]/bar:sr-only">{TITLE}</span>
        <span aria-hidden className="hidden lg:@max-[80.5rem]/bar:inline">
          Ready?
        </span>
      </Button>
      <Dialog open={open} title={TITLE} onClose={close} actions={<Actions preflight={preflight} close={close} />}>
        {open && <Checks preflight={preflight} name={brand.name} />}
      </Dialog>
    </>
  );
}

const Actions = ({ preflight, close }: { preflight: Preflight; close: () => void }) => (
  <>
    <Button tone="quiet" size="small" onClick={close}>
      {preflight.running ? 'Stop' : 'Close'}
    </Button>
    <Button tone="quiet" size="small" onClick={preflight.begin} disabled={preflight.running}>
      Check again
    </Button>
  </>
);

function Checks({ preflight, name }: { preflight: Preflight; name: string }) {
  return (
    <>
      <p role="status" className="mb-2 font-medium text-ink text-pretty">
        {verdictOf(preflight)}
      </p>
      <p className="mb-2 text-sm text-pretty">Tried in a throw-away brand of {name}’s pack, at the very addresses that the browsers use. What is on the stage is not touched.</p>
      <ul aria-label="Checks" className="divide-y divide-line border-t border-line">
        {preflight.lines.map((line) => (
          <CheckLine key={line.name} line={line} />
        ))}
      </ul>
    </>
  );
}

function verdictOf({ running, report, problem, lines }: Preflight): string {
  if (problem) return problem;
  if (running || !report) return 'Checking…';
  const seconds = (report.ms / 1000).toFixed(1);
  if (report.ready) return `Ready. Everything works; that took ${seconds} s.`;
  const failed = lines.filter(({ outcome }) => outcome === 'failed').length;
  return `Not ready: ${failed === 1 ? 'one check' : `${failed} checks`} failed. That took ${seconds} s.`;
}
