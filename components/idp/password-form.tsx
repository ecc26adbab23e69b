// The ordinary way in. After a failed try it says so at the password, and keeps the customer ID.
import { Button } from '../ui/button';
import { Field } from '../ui/field';

interface Problem {
  problem: 'no_match' | 'too_many';
  customerId: string;
}

const SENTENCES: Record<Problem['problem'], (id: string) => string> = {
  no_match: (id) => `That ${id} and password do not match.`,
  too_many: (id) => `Too many wrong passwords for this ${id}. Please wait five minutes, then try again.`,
};

interface Props {
  action: string;
  problem?: Problem;
  /** What this brand calls those who sign in. */
  customer: string;
}

export function PasswordForm({ action, problem, customer }: Props) {
  const id = `${customer} ID`;
  return (
    <section className="grid content-start gap-5 border-t border-brand-line p-6 sm:p-8 md:border-t-0">
      <h2 className="text-lg font-semibold">
        Use your {id}
      </h2>
      <form method="post" action={action} className="grid gap-5">
        <Field label={id.charAt(0).toUpperCase() + id.slice(1)} name="customerId" defaultValue={problem?.customerId} autoComplete="username" autoCapitalize="none" spellCheck={false} maxLength={100} required />
        <Field
          label="Password"
          name="password"
          type="password"
          autoComplete="current-password"
          maxLength={200}
          required
          // After a refusal the keyboard, and with it a screen reader, begins where something is to be done.
          autoFocus={Boolean(problem)}
          error={problem && SENTENCES[problem.problem](id)}
        />
        <Button tone="brand" type="submit">
          Sign in
        </Button>
      </form>
    </section>
  );
}
