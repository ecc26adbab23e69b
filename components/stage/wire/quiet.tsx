// Nothing to draw: because nothing happened, or because it may not be shown.
import { Waypoints } from 'lucide-react';
import type { WireStatus } from '@/stage/wire/follow';

const WHY: Record<string, { title: string; text: string }> = {
  demo_key_wrong: { title: 'The controls are locked', text: 'The wire shows what customers and agents say to each other. Unlock the controls with the value of DEMO_KEY.' },
  controls_closed: { title: 'The controls are closed', text: 'In production nothing is recorded unless the server is started with DEMO_KEY.' },
};
const NOTHING = { title: 'Nothing has happened yet', text: 'Sign in at the brand’s site and click the chat invitation: every step appears here as it happens.' };
const WAITING = { title: 'Connecting…', text: 'What has happened so far appears in a moment.' };

export function Quiet({ status }: { status: WireStatus }) {
  const refused = status.kind === 'refused' ? (WHY[status.code] ?? { title: 'Not shown', text: status.message }) : undefined;
  const { title, text } = refused ?? (status.kind === 'live' ? NOTHING : WAITING);
  return (
    <div className="grid min-h-64 content-center justify-items-center gap-2 p-6 text-center">
      <Waypoints aria-hidden className="size-8 text-muted" />
      <p className="font-semibold">{title}</p>
      <p className="max-w-sm text-sm text-pretty text-muted">{text}</p>
    </div>
  );
}
