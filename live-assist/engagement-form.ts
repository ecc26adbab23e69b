// The engagement's settings, as the portal's form and API take them: what the invitation and the chat window say.
import { eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import { database } from '@/lib/database';
import { HttpError } from '@/lib/http-error';
import { signal } from '@/lib/signals';
import type { Engagement } from './account';
import { faultsOf, FormRefused } from './connectors/form-refused';
import { ENGAGEMENT_LIMITS } from './engagement-limits';
import { account } from './schema';

const CONTROL = /[\p{Cc}\p{Cs}]/u;
const text = (longest: number) =>
  z
    .string('not_text')
    .transform((value) => value.trim())
    .pipe(z.string().min(1, 'missing').max(longest, 'too_long').refine((value) => !CONTROL.test(value), 'has_control_characters'));
const colour = z.string('not_text').regex(/^#[\da-f]{6}$/i, 'colour_malformed');

export const engagementForm = z.strictObject({ invitation: text(ENGAGEMENT_LIMITS.invitation), greeting: text(ENGAGEMENT_LIMITS.greeting), colour, onColour: colour });

export type EngagementForm = z.output<typeof engagementForm>;

/** Throws 400 `engagement_invalid`, naming each field. */
export function readEngagementForm(body: unknown): EngagementForm {
  const result = engagementForm.safeParse(body);
  if (result.success) return result.data;
  throw new FormRefused('engagement_invalid', faultsOf(result.error));
}

/** Holds for the next page load. Throws 404 `account_unknown`. */
export async function saveEngagement(accountId: string, form: EngagementForm): Promise<EngagementForm> {
  const db = await database();
  const [row] = await db.update(account).set({ engagement: sql`${account.engagement} || ${JSON.stringify(form)}::jsonb` }).where(eq(account.id, accountId)).returning({ engagement: account.engagement });
  if (!row) throw new HttpError(404, 'account_unknown', 'There is no such account.');
  signal('account', { account: accountId });
  return presentEngagement(row.engagement);
}

export const presentEngagement = ({ invitation, greeting, colour, onColour }: Engagement): EngagementForm => ({ invitation, greeting, colour, onColour });
