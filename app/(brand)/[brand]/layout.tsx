// A brand's pages: its language, its colours, its header and footer. Without a brand, a plain page.
import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { BrandExists } from '@/components/brand/brand-exists';
import { brandIcon } from '@/components/brand/mark';
import { SiteShell } from '@/components/brand/site-shell';
import { brandThemeStyle } from '@/components/ui/brand-theme';
import { PreloadFonts } from '@/components/ui/fonts';
import { signedInCustomer, siteOf, type BrandParams } from '../site';
import '../../globals.css';

export async function generateMetadata({ params }: BrandParams): Promise<Metadata> {
  const site = await siteOf((await params).brand);
  if (!site) return { title: 'No such page' };
  const { name, tagline } = site.content;
  return { title: { default: `${name}: ${tagline}`, template: `%s · ${name}` }, description: site.content.home.lead, icons: { icon: brandIcon(site.content) } };
}

export default async function BrandLayout({ params, children }: BrandParams & { children: ReactNode }) {
  const site = await siteOf((await params).brand);
  if (!site) return <Plain>{children}</Plain>;
  const customerName = (await signedInCustomer(site))?.customer.greetingName;
  return (
    <html lang={site.content.locale}>
      <body className="bg-brand-surface text-brand-ink" style={brandThemeStyle(site.content.theme)}>
        <PreloadFonts withSerif={site.content.theme.headingFont === 'serif'} />
        <SiteShell slug={site.slug} content={site.content} customerName={customerName}>
          <BrandExists value>{children}</BrandExists>
        </SiteShell>
      </body>
    </html>
  );
}

function Plain({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body className="bg-canvas text-ink">{children}</body>
    </html>
  );
}
