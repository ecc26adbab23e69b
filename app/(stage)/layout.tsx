import type { ReactNode } from 'react';
import { PreloadFonts } from '@/components/ui/fonts';
import '../globals.css';

export default function StageLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body className="bg-canvas text-ink">
        <PreloadFonts withSerif />
        {children}
      </body>
    </html>
  );
}
