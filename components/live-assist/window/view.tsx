// The chat window's second script: React, drawing the state that the first one keeps (live-assist/window/early.ts).
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { chatWindow } from '@/live-assist/window/store';
import { ChatWindow } from './chat-window';

createRoot(document.getElementById('chat')!).render(
  <StrictMode>
    <ChatWindow config={chatWindow().config} />
  </StrictMode>,
);
