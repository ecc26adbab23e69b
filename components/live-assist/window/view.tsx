// The chat window's second script: React, drawing the state that the first one keeps (live-assist/window/early.ts).
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { WINDOW_GESTURES } from '@/live-assist/hand/gestures';
import { obeyStage } from '@/live-assist/hand/obey';
import { chatWindow } from '@/live-assist/window/store';
import { ChatWindow } from './chat-window';

createRoot(document.getElementById('chat')!).render(
  <StrictMode>
    <ChatWindow config={chatWindow().config} />
  </StrictMode>,
);

// In the demo the presenter's stage stands around the brand's page, and may play a chapter in this window: where the controls are open, and
// where it is not that page itself that asks.
const { watched, pageOrigin } = chatWindow().config;
if (watched && window.top && window.top !== window.parent) obeyStage({ self: window, top: window.top, origin: pageOrigin }, WINDOW_GESTURES);
