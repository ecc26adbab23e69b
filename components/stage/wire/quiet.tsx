// Nothing to draw: because nothing happened, or because it may not be shown.
import { Waypoints } from 'lucide-react';
import type { WireStatus } from '@/stage/wire/follow';

const WHY: Record<string, { title: string; text: string }> = {
  demo_key_wrong: { title: 'The wire is locked', text: 'It shows what customers and agents say to each other. Unlock the controls with the value of DEMO_KEY.' },
  controls_closed: { title: 'The wire is closed', text: 'In production nothing is recorded unless the server is started with DEMO_KEY.' },
};
const NOTHING = { title: 'Nothing has happened yet', text: 'Sign in at the brand’s site and click the chat invitation: every step appears here as it happens.' };
const WAITING = { title: 'Connecting…', text: 'What has happened so far appears in a moment.' };

export function Quiet({ status }: { status: WireStatus }) {
  if (status.kind === 'refused') return <NotShown code={status.code} message={status.message} />;
  return <Quietly {...(status.kind === 'live' ? NOTHING : WAITING)} />;
}

/** By the control interface's own code; `message` for those that have no words here. */
export const NotShown = ({ code, message = '' }: { code: string; message?: string }) => <Quietly {...(WHY[code] ?? { title: 'Not shown', text: message })} />;

function Quietly({ title, text }: { title: string; text: string }) {
  return (
    <div className="grid h-full min-h-fit content-center justify-items-center gap-2 p-6 text-center">
      <Waypoints aria-hidden className="size-8 text-muted" />
      <p className="font-semibold">{title}</p>
      <p className="max-w-sm text-sm text-pretty text-muted">{text}</p>
    </div>
  );
}
