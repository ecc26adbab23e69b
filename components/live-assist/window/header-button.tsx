// A button of the window's head, in its colours.
import type { ComponentProps } from 'react';

export function HeaderButton({ className = '', ...rest }: ComponentProps<'button'>) {
  return <button type="button" className={`grid size-10 place-items-center rounded-full transition hover:bg-(--on-chat)/15 ${className}`} {...rest} />;
}
