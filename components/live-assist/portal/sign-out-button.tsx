// Who is signed in, and the way out.
'use client';
import { LogOut } from 'lucide-react';
import { Avatar } from '@/components/ui/avatar';
import { Button } from '@/components/ui/button';
import { signOut } from '@/live-assist/workspace/agent-session';

export function SignOutButton({ account, agentName }: { account: string; agentName: string }) {
  const leave = async () => {
    if (await signOut(account)) location.reload();
  };
  return (
    <>
      <Avatar name={agentName} size="small" />
      <span className="max-w-40 truncate text-sm font-medium max-md:sr-only">{agentName}</span>
      <Button tone="quiet" size="small" onClick={leave} aria-label="Sign out">
        <LogOut aria-hidden className="size-4" />
      </Button>
    </>
  );
}
