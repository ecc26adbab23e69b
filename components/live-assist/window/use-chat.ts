import { useSyncExternalStore } from 'react';
import { INITIAL, type ChatState } from '@/live-assist/window/state';
import { chatWindow, type Controls } from '@/live-assist/window/store';

const store = () => chatWindow().store;

/** What the window shows now. */
export const useChat = (): ChatState => useSyncExternalStore((listener) => store().subscribe(listener), () => store().get(), () => INITIAL);

/** What the consumer can do; undefined while the early script is still coming. */
export const controls = (): Controls | undefined => chatWindow().controls;
