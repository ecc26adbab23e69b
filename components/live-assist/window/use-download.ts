'use client';
// Saves the transcript as a text file, earlier messages included.
import { hasOlder } from '@/live-assist/transcript/entries';
import { chatWindow } from '@/live-assist/window/store';
import { toFile, type TranscriptFile } from '@/live-assist/window/transcript-file';

/** Milliseconds for one page of earlier messages; then what is here is saved. */
const PAGE_MS = 8_000;

export const useDownload = () => async (): Promise<void> => {
  const { config, store, controls } = chatWindow();
  for (let { entries } = store.get(); hasOlder(entries); entries = store.get().entries) {
    controls?.older();
    await change(entries);
    if (store.get().entries === entries) break;
  }
  save(toFile(config.accountName, store.get().entries, config.locale));
};

function change(entries: unknown): Promise<void> {
  const { store } = chatWindow();
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(late);
      stop();
      resolve();
    };
    const late = setTimeout(done, PAGE_MS);
    const stop = store.subscribe(() => store.get().entries !== entries && done());
  });
}

function save({ name, text }: TranscriptFile): void {
  const link = document.createElement('a');
  // The mark at the beginning tells old editors that it is UTF-8.
  link.href = URL.createObjectURL(new Blob(['\uFEFF', text], { type: 'text/plain;charset=utf-8' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
