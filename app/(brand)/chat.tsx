// Chat on a page of a brand: its settings and addresses, given to the component.
import { createHash } from 'node:crypto';
import { addressesOf, issuerEndpoints } from '@/brand/addresses';
import type { Site } from '@/brand/sites';
import { ChatScripts } from '@/components/brand/chat-scripts';
import { isWireOpen } from '@/lib/wire/report';
import { signedInCustomer } from './site';

/** `attributes`: what this page pushes to Live Assist, unverified. */
export async function Chat({ site, attributes }: { site: Site; attributes?: object[] }) {
  const { slug, content, settings } = site;
  const customer = (await signedInCustomer(site))?.sub;
  return (
    <ChatScripts
      slug={slug}
      customer={customer && markOf(customer)}
      content={content}
      settings={settings}
      endpoints={issuerEndpoints(slug)}
      chatCallback={addressesOf(slug).chatCallback}
      attributes={attributes}
      watched={isWireOpen()}
    />
  );
}

/** Tells this browser's tabs whether they belong to the same customer, and nothing else. */
const markOf = (sub: string) => createHash('sha256').update(sub).digest('base64url').slice(0, 16);
