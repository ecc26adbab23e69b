// The Agent Workspace: who waits and whose chats these are, the conversation, and who it is with.
'use client';
import { useEffect, useState } from 'react';
import type { AgentIdentity } from '@/live-assist/workspace/agent-session';
import { openWorkspace } from '@/live-assist/workspace/open-workspace';
import { useTellAgent } from '../embedded';
import { SignInForm } from './sign-in-form';
import { usePresence } from './use-presence';
import { WorkspaceProvider, useWorkspace } from './workspace-context';
import { WorkspaceScreen } from './workspace-screen';

interface Props {
  account: { id: string; name: string };
  agent: AgentIdentity;
  onAgent: (agent: AgentIdentity) => void;
  onSignOut: () => void;
}

export function Workspace(props: Props) {
  const { account, agent } = props;
  const [store] = useState(() => openWorkspace(account.id, agent));
  return (
    <WorkspaceProvider account={account.id} store={store}>
      <ConnectedWorkspace {...props} />
    </WorkspaceProvider>
  );
}

function SeatedWorkspace({ agent, ...rest }: { agent: string; accountName: string; onSignOut: () => void }) {
  useTellAgent(agent);
  return <WorkspaceScreen {...rest} />;
}

const NOTES = {
  'signed out': 'Your sign-in has ended. Sign in again to go on.',
  gone: 'This account was reset or deleted. Sign in again, if it still is there.',
};

function ConnectedWorkspace({ account, agent, onAgent, onSignOut }: Props) {
  const { store, state } = useWorkspace();
  const [session, setSession] = useState(0);
  useEffect(() => store.open(), [store, session]);
  usePresence(store);
  const { connection } = state;
  if (connection !== 'signed out' && connection !== 'gone') return <SeatedWorkspace agent={agent.login} accountName={account.name} onSignOut={onSignOut} />;
  // Who signs in again finds drafts and unsent messages as they were.
  const signedIn = (one: AgentIdentity) => (one.login === agent.login ? setSession((last) => last + 1) : onAgent(one));
  return <SignInForm account={account} note={NOTES[connection]} onSignedIn={signedIn} />;
}
