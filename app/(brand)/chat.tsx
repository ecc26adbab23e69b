// Chat on a page of a brand: its settings and addresses, given to the component.
import { addressesOf, issuerEndpoints } from '@/brand/addresses';
import type { Site } from '@/brand/sites';
import { ChatScripts } from '@/components/brand/chat-scripts';

/** `attributes`: what this page pushes to Live Assist, unverified. */
export function Chat({ site: { slug, content, settings }, attributes }: { site: Site; attributes?: object[] }) {
  return (
    <ChatScripts
      slug={slug}
      content={content}
      settings={settings}
      endpoints={issuerEndpoints(slug)}
      chatCallback={addressesOf(slug).chatCallback}
      attributes={attributes}
    />
  );
}
