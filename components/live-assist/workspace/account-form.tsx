// Asks for the account's name. A plain form: it works before, and without, any script.
import { ArrowRight } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { EntryCard } from './entry-card';

export function AccountForm() {
  return (
    <EntryCard title="Agent Workspace" lead="Which account do you answer for? Its name is in the address that your administrator gave you.">
      <form action="/agent" className="grid gap-5">
        <Field label="Account" name="account" required maxLength={64} pattern="[\w\-]+" autoComplete="organization" autoCapitalize="none" spellCheck={false} placeholder="such as my-company" />
        <Button type="submit">
          Continue
          <ArrowRight aria-hidden className="size-4" />
        </Button>
      </form>
    </EntryCard>
  );
}
