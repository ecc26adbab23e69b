// The heads of the lanes, which stay in sight. Where there is no room for lanes, arrows say themselves between whom they are.
import { Building2, Fingerprint, Headset, MessageSquareText, ShieldCheck, UserRound, type LucideIcon } from 'lucide-react';
import { LANE_NAMES, LANES, type Lane } from '@/lib/wire/kind';

const ICONS: Record<Lane, LucideIcon> = { consumer: UserRound, 'brand page': Building2, VAS: Fingerprint, 'chat window': MessageSquareText, 'Live Assist': ShieldCheck, agent: Headset };

export const LaneHeads = () => (
  <ul aria-label="Lanes" className="sticky top-0 z-10 hidden grid-cols-6 border-b border-line bg-panel @xl:grid">
    {LANES.map((lane) => {
      const Icon = ICONS[lane];
      return (
        <li key={lane} className="flex min-w-0 items-center justify-center gap-2 px-1 py-2.5 text-[0.8125rem] font-semibold">
          <Icon aria-hidden className="hidden size-4 shrink-0 text-muted @3xl:block" />
          <span className="truncate">{LANE_NAMES[lane]}</span>
        </li>
      );
    })}
  </ul>
);
