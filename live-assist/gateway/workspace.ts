// What an Agent Workspace begins with.
import { and, desc, eq } from 'drizzle-orm';
import { database } from '@/lib/database';
import { findAccount } from '../account-store';
import type { Agent } from '../agents/session';
import type { AgentServerFrame } from '../contract/socket';
import type { Survey } from '../contract/survey';
import { listSummaries } from '../conversations/summaries';
import { agent, survey } from '../schema';

type Workspace = Omit<Extract<AgentServerFrame, { type: 'workspace' }>, 'type'>;

const MOST_SURVEYS = 50;

export async function readWorkspace(account: string, { login, name }: Agent): Promise<Workspace> {
  const [state, conversations, surveys, found] = await Promise.all([agentState(account, login), listSummaries(account), newestSurveys(account, MOST_SURVEYS), findAccount(account)]);
  return { agent: state ?? { login, name, available: false }, conversations, surveys, cannedReplies: found?.engagement.cannedReplies ?? [] };
}

/** The agent as the workspace shows them; undefined for nobody. */
export async function agentState(account: string, login: string): Promise<Workspace['agent'] | undefined> {
  const db = await database();
  const isThem = and(eq(agent.account, account), eq(agent.login, login));
  const [row] = await db.select({ login: agent.login, name: agent.name, available: agent.available }).from(agent).where(isThem);
  return row;
}

/** Newest first. */
export async function newestSurveys(account: string, limit: number): Promise<Survey[]> {
  const db = await database();
  const { clientId: id, cause, name, contact, message, at } = survey;
  const rows = await db.select({ id, cause, name, contact, message, at }).from(survey).where(eq(survey.account, account)).orderBy(desc(at)).limit(limit);
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}
