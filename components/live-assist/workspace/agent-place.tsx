// The page of one account's agents: the sign-in form, or the workspace of whoever signed in.
'use client';
import { useState } from 'react';
import { signOut, type AgentIdentity } from '@/live-assist/workspace/agent-session';
import { SignInForm } from './sign-in-form';
import { Workspace } from './workspace';

interface Props {
  account: { id: string; name: string };
  agent: AgentIdentity | null;
}

export function AgentPlace({ account, agent: signedIn }: Props) {
  const [agent, setAgent] = useState(signedIn);
  if (!agent) return <SignInForm account={account} onSignedIn={setAgent} />;
  const leave = async () => {
    if (await signOut(account.id)) setAgent(null);
  };
  return <Workspace key={agent.login} account={account} agent={agent} onAgent={setAgent} onSignOut={leave} />;
}
