// Something to know before choosing.
import { Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

export function Note({ tone = 'info', title, children }: { tone?: 'info' | 'caution'; title: string; children: ReactNode }) {
  const Icon = tone === 'info' ? Info : TriangleAlert;
  return (
    <div className={`my-5 grid grid-cols-[auto_1fr] gap-3 rounded-xl p-4 text-sm ${tone === 'info' ? 'bg-sunken' : 'bg-unverified-soft'}`}>
      <Icon aria-hidden className={`mt-0.5 size-4 ${tone === 'info' ? 'text-muted' : 'text-unverified'}`} />
      <div className="grid gap-1.5 leading-relaxed">
        <p className="font-semibold">{title}</p>
        {children}
      </div>
    </div>
  );
}
