// What this is, in one sentence.
import { ShieldCheck } from 'lucide-react';

export function StageHeader() {
  return (
    <header className="grid max-w-3xl gap-4">
      <p className="flex items-center gap-2 text-sm font-medium text-accent">
        <ShieldCheck aria-hidden className="size-4" />
        Live Assist · reference demo
      </p>
      <h1 className="font-serif text-4xl leading-tight font-semibold text-balance sm:text-5xl">Chat with someone you know</h1>
      <p className="text-lg text-pretty text-muted">
        A customer who is signed in at a brand asks for a chat, the brand vouches for them with a signed ID token, and the agent who answers sees who it is, verified.
      </p>
    </header>
  );
}
