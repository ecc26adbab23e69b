// An address with an account that there is not.
import { buttonClass } from '@/components/ui/button';
import { EntryCard } from '@/components/live-assist/workspace/entry-card';

export default function AccountUnknown() {
  return (
    <EntryCard title="There is no such account" lead="Check the address you were given: the account’s name stands at its end. Accounts that were deleted are gone from here too.">
      <a href="/agent" className={buttonClass('quiet')}>
        Enter another account
      </a>
    </EntryCard>
  );
}
