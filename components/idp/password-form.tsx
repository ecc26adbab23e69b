// The ordinary way in. After a failed try it says so at the password, and keeps the customer ID.
import { Button } from '../ui/button';
import { Field } from '../ui/field';

interface Problem {
  problem: 'no_match' | 'too_many';
  customerId: string;
}

const SENTENCES: Record<Problem['problem'], string> = {
  no_match: 'That customer ID and password do not match.',
  too_many: 'Too many wrong passwords for this customer ID. Please wait five minutes, then try again.',
};

export function PasswordForm({ action, problem }: { action: string; problem?: Problem }) {
  return (
    <section className="grid content-start gap-5 border-t border-brand-line p-6 sm:p-8 md:border-t-0">
      <h2 className="text-lg font-semibold">
        Use your customer ID
      </h2>
      <form method="post" action={action} className="grid gap-5">
        <Field label="Customer ID" name="customerId" defaultValue={problem?.customerId} autoComplete="username" autoCapitalize="none" spellCheck={false} maxLength={100} required />
        <Field
          label="Password"
          name="password"
          type="password"
          autoComplete="current-password"
          maxLength={200}
          required
          // After a refusal the keyboard, and with it a screen reader, begins where something is to be done.
          autoFocus={Boolean(problem)}
          error={problem && SENTENCES[problem.problem]}
        />
        <Button tone="brand" type="submit">
          Sign in
        </Button>
      </form>
    </section>
  );
}
