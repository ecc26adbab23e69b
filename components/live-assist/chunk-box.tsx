// Holds a chunk of a transcript. The browser leaves out of sight what is out of sight, and remembers how high it was.
import type { ReactNode } from 'react';

export function ChunkBox({ entries, children, className = '' }: { entries: number; children: ReactNode; className?: string }) {
  return (
    <div style={{ containIntrinsicHeight: `auto ${entries * 64}px` }} className={`flex flex-col [content-visibility:auto] ${className}`}>
      {children}
    </div>
  );
}
