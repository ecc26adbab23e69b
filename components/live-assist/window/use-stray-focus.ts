// A frame that gets the focus, or loses the control that had it, has it nowhere: then the control that is next takes it.
import { useEffect, type RefObject } from 'react';

/** `control` takes the focus when the window has it and nothing in the window does: now, with each change of `when`, and whenever the window gets it. */
export function useStrayFocus(control: RefObject<HTMLElement | null>, when?: unknown): void {
  useEffect(() => {
    const take = () => {
      if (document.hasFocus() && document.activeElement === document.body) control.current?.focus();
    };
    take();
    addEventListener('focus', take);
    return () => removeEventListener('focus', take);
  }, [control, when]);
}
