// Public: what each reason means. No account is named, nobody needs to sign in.
import type { Metadata } from 'next';
import { connection } from 'next/server';
import { PARTIES } from '@/components/live-assist/portal/attempts/words';
import { ReasonsPage } from '@/components/live-assist/portal/reasons/reasons-page';
import { documentedReasons } from '@/live-assist/portal/documented-reasons';

export const metadata: Metadata = { title: 'Why a visitor is not verified · Live Assist' };

export default async function ReasonsRoute() {
  await connection();
  const groups = documentedReasons().map((group) => ({ ...group, reasons: group.reasons.map((reason) => ({ ...reason, party: PARTIES[reason.party] })) }));
  return <ReasonsPage groups={groups} />;
}
