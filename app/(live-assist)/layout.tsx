// Live Assist's pages: the chat window in a brand's page, and the agents' workspace.
import type { Metadata, Viewport } from 'next';
import { connection } from 'next/server';
import type { ReactNode } from 'react';
import { Embedded } from '@/components/live-assist/embedded';
import { StyledFirst } from '@/components/live-assist/styled-first';
import { PreloadFonts } from '@/components/ui/fonts';
import { environment } from '@/lib/environment';
import { isWireOpen } from '@/lib/wire/report';
import '../globals.css';

export const metadata: Metadata = { title: 'Live Assist', robots: { index: false } };
export const viewport: Viewport = { width: 'device-width', initialScale: 1, themeColor: [{ media: '(prefers-color-scheme: light)', color: '#ffffff' }, { media: '(prefers-color-scheme: dark)', color: '#161b22' }] };

export default async function LiveAssistLayout({ children }: { children: ReactNode }) {
  // The origins are those of the server that answers, not of the build.
  await connection();
  return (
    <html lang="en">
      <body className="bg-canvas text-ink">
        <StyledFirst />
        <PreloadFonts />
        {/* The demo's stage, on the brand's host: the same origin that server/security-headers.ts lets embed these pages. */}
        <Embedded by={environment().brandOrigin} driven={isWireOpen()}>
          {children}
        </Embedded>
      </body>
    </html>
  );
}
