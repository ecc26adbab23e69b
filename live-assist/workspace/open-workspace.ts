// The workspace's store in a browser: the gateway's socket and the service of the page's own origin.
import { AgentSocket } from './agent-socket';
import { recall, remember } from './memory';
import { keepWrapUp, readVisitor, whoIsSignedIn, type AgentIdentity } from './agent-session';
import { WorkspaceStore } from './workspace-store';

export function openWorkspace(account: string, agent: AgentIdentity): WorkspaceStore {
  return new WorkspaceStore(agent, {
    openLine: (listener) => new AgentSocket(socketAddress(account), listener),
    readVisitor: (conversation) => readVisitor(account, conversation),
    keepWrapUp: (conversation, text) => keepWrapUp(account, conversation, text),
    whoIsSignedIn: () => whoIsSignedIn(account),
    newId: () => crypto.randomUUID(),
    later: (ms, then) => void setTimeout(then, ms),
    recall: () => recall(account, agent.login),
    remember: (selection) => remember(account, agent.login, selection),
  });
}

const socketAddress = (account: string) => `${location.origin.replace(/^http/, 'ws')}/ws/account/${encodeURIComponent(account)}/agent`;
