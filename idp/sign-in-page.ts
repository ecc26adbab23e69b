// What the login page shows.
import { and, eq, gt } from 'drizzle-orm';
import { z } from 'zod';
import { database } from '@/lib/database';
import { listPersonas, type Persona } from './accounts';
import type { Problem } from './decision';
import type { IssuerSettings } from './issuer';
import { artifact, issuer } from './schema';

export interface SignInPage {
  settings: IssuerSettings;
  personas: Persona[];
  /** Why the last try failed. */
  problem?: Problem;
}

/** The settings of a brand's issuer; undefined where there is none. */
export async function readIssuer(brand: string): Promise<IssuerSettings | undefined> {
  const db = await database();
  const [row] = await db.select({ settings: issuer.settings }).from(issuer).where(eq(issuer.brand, brand));
  return row?.settings;
}

/** The page of an open sign-in. Whose browser it is has been checked before (sign-in.ts). */
export async function readSignInPage(brand: string, uid: string): Promise<SignInPage | undefined> {
  const [settings, interaction] = await Promise.all([readIssuer(brand), readInteraction(brand, uid)]);
  if (!settings || !interaction) return undefined;
  return { settings, personas: await listPersonas(brand), problem: lastProblem.safeParse(interaction.payload.lastSubmission).data?.problem };
}

const lastProblem = z.object({ problem: z.object({ problem: z.enum(['no_match', 'too_many']), customerId: z.string() }) });

async function readInteraction(brand: string, uid: string) {
  const db = await database();
  const open = and(eq(artifact.brand, brand), eq(artifact.model, 'Interaction'), eq(artifact.id, uid), gt(artifact.expiresAt, new Date()));
  return (await db.select({ payload: artifact.payload }).from(artifact).where(open))[0];
}
