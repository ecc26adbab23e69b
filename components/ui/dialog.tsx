// A question that must be answered before going on: the browser's own modal dialog (focus trap, Escape, inert background).
'use client';
import { useEffect, useId, useRef, type ReactNode } from 'react';

interface Props {
  open: boolean;
  title: string;
  children: ReactNode;
  /** Buttons, the harmless one first: it gets the focus. */
  actions: ReactNode;
  /** Escape, or a click beside the dialog. */
  onClose: () => void;
}

export function Dialog({ open, title, children, actions, onClose }: Props) {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const dialog = ref.current;
    if (open && !dialog?.open) dialog?.showModal();
    if (!open && dialog?.open) dialog.close();
  }, [open]);
  return (
    <dialog
      ref={ref}
      aria-labelledby={titleId}
      onClose={onClose}
      onClick={(event) => event.target === event.currentTarget && onClose()}
      className="m-auto w-[min(28rem,calc(100vw-2rem))] rounded-2xl border border-line bg-panel p-0 text-ink shadow-2xl backdrop:bg-black/45 backdrop:backdrop-blur-[2px]"
    >
      <div className="grid gap-3 p-6">
        <h2 id={titleId} className="text-lg font-semibold text-balance">
          {title}
        </h2>
        <div className="text-[0.95rem] text-muted">{children}</div>
        <div className="mt-3 flex flex-wrap justify-end gap-2">{actions}</div>
      </div>
    </dialog>
  );
}
