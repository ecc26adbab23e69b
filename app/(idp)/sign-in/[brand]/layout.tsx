// The VAS's login page in the brand's own look and language.
import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { brandThemeStyle } from '@/components/ui/brand-theme';
import { PreloadFonts } from '@/components/ui/fonts';
import { markAddress } from '@/idp/mark';
import { readIssuer } from '@/idp/sign-in-page';
import '../../../globals.css';

type Params = { params: Promise<{ brand: string }> };

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const settings = await readIssuer((await params).brand);
  if (!settings) return { title: 'Sign in' };
  return { title: `Sign in · ${settings.name}`, icons: { icon: markAddress(settings) }, robots: { index: false } };
}

export default async function SignInLayout({ children, params }: Params & { children: ReactNode }) {
  const settings = await readIssuer((await params).brand);
  return (
    <html lang={settings?.locale ?? 'en'}>
      <body className="bg-brand-surface text-brand-ink" style={settings && brandThemeStyle(settings.theme)}>
        <PreloadFonts withSerif={settings?.theme.headingFont === 'serif'} />
        {children}
      </body>
    </html>
  );
}
