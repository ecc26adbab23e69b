import { Home } from '@/components/brand/home';
import { Chat } from '../chat';
import { pageSite, signedInCustomer, type BrandParams } from '../site';

export default async function HomePage(props: BrandParams) {
  const site = await pageSite(props);
  return (
    <>
      <Home slug={site.slug} content={site.content} signedIn={Boolean(await signedInCustomer(site))} />
      <Chat site={site} />
    </>
  );
}
