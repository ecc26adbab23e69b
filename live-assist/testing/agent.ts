// For tests: an agent who is signed in.
import { keepCookie } from '../agents/cookie';
import { startSession } from '../agents/session';
import { AGENT } from './account';

/** The `Cookie` header of the account's agent. */
export const agentCookie = async (account: string) => keepCookie(account, await startSession(account, AGENT.login)).split(';')[0]!;
