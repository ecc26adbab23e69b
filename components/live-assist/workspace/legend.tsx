// What the two marks mean.
import { SecureIcon } from './secure-icon';
import { Section } from './section';
import { UnverifiedMark } from './unverified-mark';

export function Legend() {
  return (
    <Section title="What the marks mean">
      <ul className="grid gap-3 text-xs leading-relaxed text-muted">
        <li className="grid grid-cols-[4.75rem_1fr] items-start gap-2">
          <span className="flex justify-center">
            <SecureIcon />
          </span>
          <span>Stands in an ID token that the brand’s identity provider signed and Live Assist verified. You can rely on it.</span>
        </li>
        <li className="grid grid-cols-[4.75rem_1fr] items-start gap-2">
          <span className="flex justify-center">
            <UnverifiedMark />
          </span>
          <span>Sent by the web page. Anyone can change it: never decide by it. Pictures in it are shown as □.</span>
        </li>
      </ul>
    </Section>
  );
}
