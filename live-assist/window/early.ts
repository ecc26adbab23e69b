// The chat window's first script. It talks to the page and to the service, and has this thread for itself until the chat
// request is answered; then React comes, which draws.
import type { WindowConfig } from './config';
import { startSession } from './session';
import { chatWindow } from './store';

/** The whole window is there by then, also where the page takes longer (it may be asking its visitor to sign in). */
const DRAWN_AFTER_MS = 150;

const { config = '', view = '' } = document.currentScript!.dataset;
const cell = chatWindow(JSON.parse(config) as WindowConfig);
const script = Object.assign(document.createElement('script'), { src: view });
const draw = () => void (script.isConnected || document.head.append(script));

// In a window of its own there is no page to ask: window.parent would be this very window.
if (window.parent !== window) cell.controls = startSession(cell, draw);
else cell.store.set({ phase: 'failed', failure: 'This window belongs in a page of the brand.' });
setTimeout(draw, DRAWN_AFTER_MS);
