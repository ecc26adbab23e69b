// A text that is too long to be sent is not cut: what was typed or pasted stays, and how much is too much is said.
import { SOCKET_LIMITS } from '@/live-assist/contract/socket';

export function TooLong({ id, text }: { id: string; text: string }) {
  const excess = text.trim().length - SOCKET_LIMITS.textLength;
  // The region is there before its text is: only then is the text announced.
  return (
    <p id={id} role="status" className="w-full px-1 text-sm text-danger empty:hidden">
      {excess > 0 && `${excess === 1 ? 'One character' : `${excess} characters`} too long: a message may have ${SOCKET_LIMITS.textLength}.`}
    </p>
  );
}
