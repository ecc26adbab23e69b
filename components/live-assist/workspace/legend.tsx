// What the marks mean.
import { ClockAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { SecureIcon } from './secure-icon';
import { Section } from './section';
import { UnverifiedMark } from './unverified-mark';

export function Legend() {
  return (
    <Section title="What the marks mean">
      <ul className="grid gap-3 text-xs leading-relaxed text-muted">
        <Item mark={<SecureIcon />}>
          Stands in an ID token that the brand’s identity provider signed and Live Assist verified: you can rely on it. <em>Encrypted and signed</em>: only Live Assist could read it on the way. <em>Signed</em>: in Web Implicit Flow the visitor’s browser could, too.
        </Item>
        <Item mark={<ClockAlert aria-hidden className="size-4" />}>Was verified, but the proof has run out: ask before you rely on it.</Item>
        <Item mark={<UnverifiedMark />}>Sent by the web page. Anyone can change it: never decide by it. Pictures in it are shown as □.</Item>
        <Item mark={<UnverifiedMark provenance="typed in the survey" />}>Typed by whoever was there.</Item>
      </ul>
    </Section>
  );
}

function Item({ mark, children }: { mark: ReactNode; children: ReactNode }) {
  return (
    <li className="grid grid-cols-[7.5rem_1fr] items-start gap-2">
      <span className="flex justify-center">{mark}</span>
      <span>{children}</span>
    </li>
  );
}
