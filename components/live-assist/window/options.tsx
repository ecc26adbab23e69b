// What a consumer may set, or take along: sounds, and the transcript.
import { Download, EllipsisVertical } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { NativeSwitch } from '@/components/ui/native-switch';
import type { ChatState } from '@/live-assist/window/state';
import { HeaderButton } from './header-button';
import { controls } from './use-chat';
import { useDownload } from './use-download';

export function Options({ chat }: { chat: ChatState }) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const download = useDownload();
  useEffect(() => {
    if (!open) return;
    const away = ({ target }: Event) => box.current?.contains(target as Node) || setOpen(false);
    // Before the window's own Escape, which puts the whole window away.
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopImmediatePropagation();
      setOpen(false);
      button.current?.focus();
    };
    addEventListener('pointerdown', away);
    addEventListener('focusin', away);
    addEventListener('keydown', escape, true);
    return () => {
      removeEventListener('pointerdown', away);
      removeEventListener('focusin', away);
      removeEventListener('keydown', escape, true);
    };
  }, [open]);
  return (
    <div ref={box} className="relative">
      <HeaderButton ref={button} aria-label="Chat options" title="Chat options" aria-expanded={open} aria-controls="chat-options" onClick={() => setOpen(!open)}>
        <EllipsisVertical aria-hidden className="size-5" />
      </HeaderButton>
      {open && (
        <div id="chat-options" role="group" aria-label="Chat options" className="absolute top-full right-0 z-10 mt-1.5 grid w-60 gap-1 rounded-xl border border-line bg-panel p-2 text-ink shadow-xl">
          <div className="flex items-center justify-between gap-2 rounded-lg px-2.5 py-2 text-sm">
            <span aria-hidden>Sounds</span>
            <NativeSwitch label="Sound for new messages" on={chat.sounds} words={{ on: 'On', off: 'Off' }} onChange={(on) => controls()?.setSounds(on)} />
          </div>
          <button type="button" onClick={() => void download()} className="flex cursor-pointer items-center justify-between gap-2 rounded-lg px-2.5 py-2.5 text-left text-sm hover:bg-sunken">
            Save transcript
            <Download aria-hidden className="size-4 text-muted" />
          </button>
        </div>
      )}
    </div>
  );
}
