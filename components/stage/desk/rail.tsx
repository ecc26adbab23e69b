// Beside the windows: the guide, and the switches.
'use client';
import { useState } from 'react';
import { Tabs } from '@/components/ui/tabs';
import { Guide } from './guide';
import { LockedControls } from './locked-controls';
import { Switches } from './switches';

const TABS = [
  ['guide', 'Guide'],
  ['switches', 'Switches'],
] as const;

export function Rail() {
  const [tab, setTab] = useState<(typeof TABS)[number][0]>('guide');
  return (
    <Tabs label="Rail" tabs={TABS} chosen={tab} onChoose={setTab} className="h-full">
      <div tabIndex={0} className="grid min-h-0 flex-1 content-start gap-6 overflow-y-auto p-4 -outline-offset-2">
        <LockedControls />
        {tab === 'guide' ? <Guide /> : <Switches />}
      </div>
    </Tabs>
  );
}
