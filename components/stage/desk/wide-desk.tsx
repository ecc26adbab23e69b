// A screen with room for everything beside each other.
'use client';
import { Rail } from './rail';
import { Windows } from './windows';

export function WideDesk({ guide }: { guide: boolean }) {
  return (
    <main aria-label="The desk" className="flex min-h-0 flex-1 gap-2.5 p-2.5">
      {guide && (
        <aside aria-label="Guide" className="w-[19rem] shrink-0 overflow-hidden rounded-xl border border-line bg-panel shadow-sm 2xl:w-[22rem]">
          <Rail />
        </aside>
      )}
      <div className="min-w-0 flex-1">
        <Windows />
      </div>
    </main>
  );
}
