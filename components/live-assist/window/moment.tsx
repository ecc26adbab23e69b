// States that pass, and the one that does not: each says in words what is going on.
import { CloudOff } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { controls } from './use-chat';

export function Moment({ title, text }: { title: string; text: string }) {
  return (
    <div role="status" className="grid grow content-center justify-items-center gap-2 px-8 pb-16 text-center">
      <Dots className="mb-3 text-(--chat) dark:text-ink [&>i]:size-2.5" />
      <p className="text-lg font-semibold">{title}</p>
      <p className="max-w-64 text-[0.95rem] text-muted">{text}</p>
    </div>
  );
}

export function Failed({ sentence }: { sentence: string }) {
  return (
    <div role="alert" className="grid grow content-center justify-items-center gap-2 px-8 pb-16 text-center">
      <CloudOff aria-hidden className="mb-2 size-8 text-muted" />
      <p className="text-lg font-semibold">The chat could not start</p>
      <p className="max-w-64 text-[0.95rem] text-muted">{sentence}</p>
      {/* A window without a page has nobody to ask. */}
      {controls() && (
        <Button className="mt-4" onClick={() => controls()?.tryAgain()}>
          Try again
        </Button>
      )}
    </div>
  );
}

/** Three dots that breathe; still for who wants no motion. */
export function Dots({ className = '' }: { className?: string }) {
  return (
    <span aria-hidden className={`inline-flex items-center gap-1.5 [&>i]:animate-pulse [&>i]:rounded-full [&>i]:bg-current [&>i:nth-child(2)]:[animation-delay:.2s] [&>i:nth-child(3)]:[animation-delay:.4s] ${className}`}>
      <i />
      <i />
      <i />
    </span>
  );
}
