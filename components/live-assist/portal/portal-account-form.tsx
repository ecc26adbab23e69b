// The portal's door, for who comes without an account in the address.
import { AccountForm } from '../workspace/account-form';

export function PortalAccountForm() {
  return (
    <AccountForm title="Engagement Portal" purpose="look after" action="/portal">
      <p className="text-sm text-muted">
        Looking up a reason code?{' '}
        <a href="/portal/reasons" className="font-medium text-accent underline underline-offset-2">
          All reasons, explained
        </a>
      </p>
    </AccountForm>
  );
}
