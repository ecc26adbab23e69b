// Headings in the brand's typeface.
import type { ReactNode } from 'react';

const SIZES = {
  display: 'text-[clamp(2.6rem,8.5vw,5.75rem)] leading-[0.98] tracking-[-0.035em] [font-weight:var(--brand-heading-weight,380)]',
  large: 'text-[clamp(2rem,4.6vw,3.25rem)] leading-[1.05] tracking-[-0.025em] [font-weight:var(--brand-heading-weight,420)]',
  medium: 'text-2xl leading-tight tracking-[-0.015em] [font-weight:var(--brand-heading-weight,500)]',
  small: 'text-xl leading-snug tracking-[-0.01em] [font-weight:var(--brand-heading-weight,500)]',
} as const;

interface Props {
  as: 'h1' | 'h2' | 'h3';
  size: keyof typeof SIZES;
  className?: string;
  children: ReactNode;
}

export function Heading({ as: Tag, size, className = '', children }: Props) {
  return (
    <Tag className={`text-balance break-words ${SIZES[size]} ${className}`} style={{ fontFamily: 'var(--brand-heading-font)' }}>
      {children}
    </Tag>
  );
}
