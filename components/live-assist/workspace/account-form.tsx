// Asks for the account's name: the door of the workspace, and of the portal. A plain form: it works before, and without, any script.
import { ArrowRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { EntryCard } from './entry-card';

interface Props {
  title: string;
  /** What one does there, as it stands in the question. */
  purpose: string;
  /** The place's address; it gets the account's name in its query. */
  action: string;
  children?: ReactNode;
}

export function AccountForm({ title, purpose, action, children }: Props) {
  return (
    <EntryCard title={title} lead={`Which account do you ${purpose}? Its name is in the address that your administrator gave you.`}>
      <form action={action} className="grid gap-5">
        <Field label="Account" name="account" required maxLength={64} pattern="[\w\-]+" autoComplete="organization" autoCapitalize="none" spellCheck={false} placeholder="such as my-company" />
        <Button type="submit">
          Continue
          <ArrowRight aria-hidden className="size-4" />
        </Button>
      </form>
      {children}
    </EntryCard>
  );
}
