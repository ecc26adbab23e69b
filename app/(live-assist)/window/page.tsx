import { notFound } from 'next/navigation';
import { ChatWindow } from '@/components/live-assist/window/chat-window';
import { findAccount, type Account } from '@/live-assist/account-store';
import type { WindowConfig } from '@/live-assist/window/config';
import { scriptAddress } from '@/lib/script-address';

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The chat window of an account, for the page that its address names; no other page can embed it (frame-ancestors). */
export default async function WindowPage({ searchParams }: Props) {
  const { account: id, origin, resume } = await searchParams;
  const account = typeof id === 'string' ? await findAccount(id) : undefined;
  if (!account || typeof origin !== 'string' || !account.siteOrigins.includes(origin)) notFound();
  const config = configOf(account, origin, resume === '1');
  return (
    <>
      {/* async: the script talks to the page as soon as it is here, and holds up nothing. */}
      <script async fetchPriority="high" src={await scriptAddress('chat-window.js')} data-config={JSON.stringify(config)} />
      <ChatWindow config={config} />
    </>
  );
}

/** What a browser may know of the account: of the connector, the method's name alone. */
function configOf({ id, name, connector, engagement }: Account, pageOrigin: string, resume: boolean): WindowConfig {
  const { greeting, colour, onColour, locale } = engagement;
  const method = { name: connector.jsMethodName, context: connector.jsContext };
  return { account: id, accountName: name, pageOrigin, resume, method, greeting, colour, onColour, locale };
}
