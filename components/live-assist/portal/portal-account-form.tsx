// Asks for the account's name. A plain form: it works before, and without, any script.
import { ArrowRight } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { EntryCard } from '../workspace/entry-card';

export function PortalAccountForm() {
  return (
    <EntryCard title="Engagement Portal" lead="Which account do you look after? Its name is in the address that your administrator gave you.">
      <form action="/portal" className="grid gap-5">
        <Field label="Account" name="account" required maxLength={64} pattern="[\w\-]+" autoComplete="organization" autoCapitalize="none" spellCheck={false} placeholder="such as my-company" />
        <Button type="submit">
          Continue
          <ArrowRight aria-hidden className="size-4" />
        </Button>
      </form>
      <p className="text-sm text-muted">
        Looking up a reason code?{' '}
        <a href="/portal/reasons" className="font-medium text-accent underline underline-offset-2">
          All reasons, explained
        </a>
      </p>
    </EntryCard>
  );
}
