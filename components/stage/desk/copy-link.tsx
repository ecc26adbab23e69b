// The address of the stage as it stands: whoever opens it finds it prepared.
'use client';
import { Link2 } from 'lucide-react';
import { CopyButton } from '../wire/copy-button';

export const CopyLink = () => (
  <div className="grid gap-1.5">
    <CopyButton icon={Link2} text={() => location.href}>
      Copy link to this stage
    </CopyButton>
    <p className="text-xs text-pretty text-muted">The address above has it all: brand, flow, lifetime, audience, windows. It opens the stage so prepared.</p>
  </div>
);
