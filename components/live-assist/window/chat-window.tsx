// The chat window as React draws it: a picture of the state that the early script keeps (live-assist/window).
import { useEffect, type CSSProperties } from 'react';
import { lightened } from '@/lib/tones';
import type { WindowConfig } from '@/live-assist/window/config';
import { ChatBody } from './chat-body';
import { Header } from './header';
import { Failed, Moment } from './moment';
import { SurveyForm } from './survey-form';
import { controls, useChat } from './use-chat';

export function ChatWindow({ config }: { config: WindowConfig }) {
  const chat = useChat();
  useEscape();
  return (
    <main aria-label={`Chat with ${config.accountName}`} style={coloursOf(config)} className="flex h-dvh min-w-0 flex-col overflow-hidden bg-panel text-ink">
      <Header chat={chat} accountName={config.accountName} />
      {chat.phase === 'connecting' && <Moment title="Checking who you are…" text={`${config.accountName} confirms that you are signed in. This takes a moment.`} />}
      {chat.phase === 'restoring' && <Moment title="Restoring your conversation…" text="Everything you wrote is still here." />}
      {chat.phase === 'failed' && <Failed sentence={chat.failure} />}
      {chat.phase === 'survey' && <SurveyForm account={config.account} accountName={config.accountName} cause={chat.surveyCause} />}
      {(chat.phase === 'waiting' || chat.phase === 'chatting' || chat.phase === 'ended') && <ChatBody key={chat.conversation} chat={chat} config={config} />}
    </main>
  );
}

/** The engagement's colours, a little lighter in the dark where its text can bear it: a deep colour would sink into the panel. */
function coloursOf({ colour, onColour }: WindowConfig): CSSProperties {
  const chat = `light-dark(${colour}, ${lightened(colour, 0.86, onColour)})`;
  // Buttons are the brand's too: the accent is this window's colour.
  return { '--chat': chat, '--on-chat': onColour, '--color-accent': chat, '--color-on-accent': onColour } as CSSProperties;
}

/** Escape puts the window away, unless a dialog is open that it closes. */
function useEscape(): void {
  useEffect(() => {
    const onKey = ({ key, isComposing }: KeyboardEvent) => {
      if (key === 'Escape' && !isComposing && !document.querySelector('dialog[open]')) controls()?.minimise();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}
