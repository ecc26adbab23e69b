// On a narrow screen one thing at a time: the guide, or one of the windows. The others stay as they are behind it.
'use client';
import { useState } from 'react';
import { Rail } from './rail';
import { Tabs } from './tabs';
import { Windows } from './windows';

const VIEWS = [
  ['guide', 'Guide'],
  ['brand', 'Brand site'],
  ['agent', 'Agent'],
  ['wire', 'Wire'],
] as const;

export function NarrowDesk() {
  const [view, setView] = useState<(typeof VIEWS)[number][0]>('guide');
  return (
    <main aria-label="The desk" className="flex min-h-0 flex-1 flex-col">
      <Tabs label="On the desk" tabs={VIEWS} chosen={view} onChoose={setView} className="flex-1">
        {view === 'guide' && (
          <div className="min-h-0 flex-1 bg-panel">
            <Rail />
          </div>
        )}
        <Windows only={view === 'guide' ? null : view} />
      </Tabs>
    </main>
  );
}
