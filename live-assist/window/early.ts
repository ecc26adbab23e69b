// The chat window's first script. It talks to the page and to the service while React is still loading: the consumer
// waits for neither.
import type { WindowConfig } from './config';
import { startSession } from './session';
import { chatWindow } from './store';

const config = document.currentScript?.dataset.config;
const cell = chatWindow();
// In a window of its own there is no page to ask: window.parent would be this very window.
if (config && window.parent !== window) cell.controls ??= startSession(JSON.parse(config) as WindowConfig, cell);
else cell.store.set({ phase: 'failed', failure: 'This window belongs in a page of the brand.' });
