// An address with an account, or an attempt, that there is not.
import { buttonClass } from '@/components/ui/button';
import { EntryCard } from '@/components/live-assist/workspace/entry-card';

export default function NotInPortal() {
  return (
    <EntryCard title="There is nothing at this address" lead="The account is not known, or the attempt is not of this account any more: the oldest ones are deleted in time.">
      <a href="/portal" className={buttonClass('quiet')}>
        Enter an account
      </a>
    </EntryCard>
  );
}
