// Windows of their own that were opened from the stage: a reset takes them along, as it does the windows on the desk.
// They keep the stage as their opener; a window that was opened without one could not be told anything.

const opened = new Map<Window, string>();

/** Opens an address in a window of its own. False where the browser does not allow that: then the link may do what links do. */
export function openWindow(address: string): boolean {
  const one = window.open(address, '_blank');
  if (one) opened.set(one, address);
  return one !== null;
}

/** Loads each window that is still open again, where it was opened. */
export function refreshWindows(): void {
  for (const [one, address] of opened) {
    if (one.closed) opened.delete(one);
    else one.location.replace(address);
  }
}
