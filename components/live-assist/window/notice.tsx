// What stands between the consumer and the conversation right now: the network, or their sign-in.
import { LockKeyhole, WifiOff } from 'lucide-react';
import { Button } from '@/components/ui/button';
import type { ChatState } from '@/live-assist/window/state';
import { controls } from './use-chat';

export function Notice({ chat: { phase, reconnecting, verification } }: { chat: ChatState }) {
  if (phase === 'ended') return null;
  if (verification === 'lost') return <SignedOut />;
  const text = verification === 'checking' ? 'Checking that you are still signed in…' : reconnecting ? 'Reconnecting…' : '';
  const Icon = verification === 'checking' ? LockKeyhole : WifiOff;
  // The region is there before its text is: only then is the text announced.
  return (
    <div role="status">
      {text && (
        <p className="flex items-center justify-center gap-2 bg-unverified-soft px-4 py-2 text-sm font-medium text-unverified">
          <Icon aria-hidden className="size-4 shrink-0" />
          {text}
        </p>
      )}
    </div>
  );
}

function SignedOut() {
  return (
    <div role="alert" className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 bg-unverified-soft px-4 py-3 text-sm text-unverified">
      <p className="flex items-center gap-2 font-medium">
        <LockKeyhole aria-hidden className="size-4 shrink-0" />
        You are no longer logged in.
      </p>
      <Button size="small" tone="quiet" onClick={() => controls()?.signInAgain()}>
        Sign in again
      </Button>
    </div>
  );
}
