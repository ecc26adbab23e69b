// Ending a chat is final, so it is asked for twice.
import { LogOut } from 'lucide-react';
import { useRef } from 'react';
import { Button } from '@/components/ui/button';
import { HeaderButton } from './header-button';
import { controls } from './use-chat';

export function EndChat() {
  const dialog = useRef<HTMLDialogElement>(null);
  const keep = useRef<HTMLButtonElement>(null);
  // A dialog opens at its first button, and React writes no `autofocus` that it would heed: a second Enter must not end the chat.
  const ask = () => {
    dialog.current?.showModal();
    keep.current?.focus();
  };
  const end = () => {
    dialog.current?.close();
    controls()?.endChat();
  };
  return (
    <>
      <HeaderButton aria-label="End chat" title="End chat" onClick={ask}>
        <LogOut aria-hidden className="size-[1.15rem]" />
      </HeaderButton>
      <dialog
        ref={dialog}
        aria-labelledby="end-chat-title"
        className="m-auto w-[min(20rem,calc(100%-2rem))] rounded-2xl border border-line bg-panel p-5 text-ink shadow-2xl backdrop:bg-black/45"
      >
        <h2 id="end-chat-title" className="text-lg font-semibold">
          End this chat?
        </h2>
        <p className="mt-1.5 text-[0.95rem] text-muted">The agent will be told, and this conversation cannot be taken up again.</p>
        <div className="mt-5 grid gap-2">
          <Button tone="danger" onClick={end}>
            Yes, end chat
          </Button>
          <Button ref={keep} tone="quiet" onClick={() => dialog.current?.close()}>
            Keep chatting
          </Button>
        </div>
      </dialog>
    </>
  );
}
