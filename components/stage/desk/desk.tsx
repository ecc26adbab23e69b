// The desk: the guide, and the windows beside it. On a narrow screen one thing at a time, and the others stay as they are behind it.
'use client';
import { lazy, Suspense, useDeferredValue, useState } from 'react';
import { Tabs } from '@/components/ui/tabs';
import { Rail } from './rail';
import { useStage } from './stage-context';
import { useMedia, useTouched } from './use-hydrated';

const VIEWS = [
  ['guide', 'Guide'],
  ['brand', 'Brand site'],
  ['agent', 'Agent'],
  ['wire', 'Wire'],
] as const;

// The guide can be read while what the windows are made of is still on its way.
const Windows = lazy(() => import('./windows').then((file) => ({ default: file.Windows })));

export function Desk({ hydrated }: { hydrated: boolean }) {
  const { desk } = useStage();
  const narrow = useMedia('(max-width: 63.99rem)');
  const touched = useTouched();
  const [view, setView] = useState<(typeof VIEWS)[number][0]>('guide');
  // Two sites load in them: after the guide listens, and where nobody sees them, not before somebody does something.
  const windows = useDeferredValue(hydrated && (!narrow || touched));
  return (
    <main aria-label="The desk" className="flex min-h-0 flex-1 flex-col">
      <Tabs label="On the desk" tabs={VIEWS} chosen={view} onChoose={setView} isWhole={!narrow} className={`flex-1 ${WIDE}`}>
        <aside aria-label="Guide" className={`${GUIDE} ${view === 'guide' ? '' : 'max-lg:hidden'} ${desk.guide ? '' : 'lg:hidden'}`}>
          {/* From the server, so that it is read at once; its buttons listen a moment later. */}
          <fieldset disabled={!hydrated} className="contents">
            <Rail />
          </fieldset>
        </aside>
        {/* On a narrow screen the guide has all of it. */}
        <div className={`min-h-0 min-w-0 flex-1 ${view === 'guide' ? 'max-lg:hidden' : ''}`}>
          <Suspense>{windows && <Windows only={narrow ? (view === 'guide' ? null : view) : undefined} />}</Suspense>
        </div>
      </Tabs>
    </main>
  );
}

/** Everything beside each other: there is nothing to choose. */
const WIDE = 'lg:[&>[role=tablist]]:hidden lg:*:last:flex-row lg:*:last:gap-2.5 lg:*:last:p-2.5';
const GUIDE = 'min-h-0 flex-1 bg-panel lg:w-[19rem] lg:flex-none lg:max-2xl:in-data-large:w-[15rem] lg:overflow-hidden lg:rounded-xl lg:border lg:border-line lg:shadow-sm 2xl:w-[22rem]';
