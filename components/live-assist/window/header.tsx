// The window's head: whose chat it is, who answers, and the ways out.
import { Headset, Minus, X } from 'lucide-react';
import type { ChatState } from '@/live-assist/window/state';
import { EndChat } from './end-chat';
import { HeaderButton } from './header-button';
import { Options } from './options';
import { controls } from './use-chat';

export function Header({ chat, accountName }: { chat: ChatState; accountName: string }) {
  const live = chat.phase === 'waiting' || chat.phase === 'chatting';
  const alone = chat.phase === 'failed' && !controls();
  return (
    <header className="flex items-center gap-3 bg-(--chat) px-4 py-3.5 max-[18rem]:px-3 text-(--on-chat)">
      <Portrait name={chat.agentName} present={chat.agentPresent && chat.phase === 'chatting' && !chat.reconnecting} />
      <div className="min-w-0 grow">
        <h1 className="truncate text-[0.95rem] leading-tight font-semibold">{accountName}</h1>
        <p className="truncate text-[0.8125rem]">{subtitle(chat)}</p>
      </div>
      <div className="flex items-center gap-0.5">
        {(live || chat.phase === 'ended') && <Options chat={chat} />}
        {live && <EndChat />}
        {!alone && (
          <HeaderButton aria-label="Minimise chat" title="Minimise chat" onClick={() => controls()?.minimise()}>
            <Minus aria-hidden className="size-5" />
          </HeaderButton>
        )}
        {!live && !alone && (
          <HeaderButton aria-label="Close" title="Close" onClick={() => controls()?.close()}>
            <X aria-hidden className="size-5" />
          </HeaderButton>
        )}
      </div>
    </header>
  );
}

function subtitle({ phase, agentName, agentPresent, reconnecting }: ChatState): string {
  // Whether they are here is not known without a connection.
  if (phase === 'chatting' && agentName && reconnecting) return agentName;
  if (phase === 'chatting' && agentName) return agentPresent ? `${agentName} · here now` : `${agentName} · away for a moment`;
  return phase === 'ended' ? 'Chat ended' : 'Customer support';
}

function Portrait({ name, present }: { name: string | null; present: boolean }) {
  const initials = name?.split(/\s+/).map((part) => part[0]).slice(0, 2).join('');
  return (
    <div aria-hidden className="relative grid size-10 shrink-0 max-[21rem]:hidden place-items-center rounded-full bg-(--on-chat)/18 text-sm font-semibold">
      {initials ?? <Headset className="size-5" />}
      {name && present && <span className="absolute right-0 bottom-0 size-2.5 rounded-full border-2 border-(--chat) bg-[#56d3a4]" />}
    </div>
  );
}
