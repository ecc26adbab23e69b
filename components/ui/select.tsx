// One of many: the browser's own list, which phones show in their own way, in our box.
import { ChevronDown } from 'lucide-react';
import type { ComponentProps } from 'react';

const SIZES = { small: 'min-h-7 rounded-md pr-6 pl-1.5 text-xs', normal: 'min-h-8 rounded-lg pr-8 pl-2.5 text-sm' } as const;

type Props = Omit<ComponentProps<'select'>, 'size'> & { size?: keyof typeof SIZES };

/** `className`: of the box, for its place and width. */
export function Select({ size = 'normal', className = '', ...rest }: Props) {
  return (
    <span className={`relative inline-grid min-w-0 items-center ${className}`}>
      <select {...rest} className={`w-full min-w-0 cursor-pointer appearance-none truncate border border-line bg-panel font-medium disabled:cursor-not-allowed disabled:opacity-55 ${SIZES[size]}`} />
      <ChevronDown aria-hidden className={`pointer-events-none absolute text-muted ${size === 'small' ? 'right-1.5 size-3.5' : 'right-2.5 size-4'}`} />
    </span>
  );
}
