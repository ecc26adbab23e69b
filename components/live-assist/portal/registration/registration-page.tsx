// What the brand registers, ready to copy.
import { KeyRound } from 'lucide-react';
import type { ReactNode } from 'react';
import { Badge } from '@/components/ui/badge';
import { buttonClass } from '@/components/ui/button';
import type { Registration, RegistrationValue } from '@/live-assist/portal/registration';
import { CopyButton } from '../copy-button';

interface Props {
  account: string;
  registration: Registration;
  code: boolean;
  encryptionRequired: boolean;
}

export function RegistrationPage({ account, registration, code, encryptionRequired }: Props) {
  return (
    <div className="grid grid-cols-1 gap-6">
      <Card title="The client" lead="One client at the VAS, for Live Assist alone.">
        <Values values={registration.client} />
        {code && <Secret account={account} set={registration.secretSet} />}
      </Card>
      <Card title="Encryption" lead={encryptionRequired ? 'This connector takes encrypted tokens only: register all four.' : 'Needed only where ID tokens are to be encrypted for Live Assist.'}>
        <Values values={registration.encryption} />
      </Card>
      <Card title="Client metadata" lead="The same as JSON (OpenID Connect Dynamic Client Registration §2), without the secret.">
        <Block label="Client metadata" text={registration.metadata} />
      </Card>
      <Card title="On the brand’s pages" lead="The script that shows the invitation. It calls the JS method of the connector on the click.">
        <Block label="Script" text={registration.script} />
      </Card>
    </div>
  );
}

function Card({ title, lead, children }: { title: string; lead: string; children: ReactNode }) {
  return (
    <section aria-label={title} className="min-w-0 rounded-2xl border border-line bg-panel shadow-xs">
      <header className="border-b border-line px-4 py-4 sm:px-6">
        <h2 className="font-semibold">{title}</h2>
        <p className="text-sm text-muted">{lead}</p>
      </header>
      <div className="grid grid-cols-1 divide-y divide-line px-4 sm:px-6">{children}</div>
    </section>
  );
}

function Values({ values }: { values: RegistrationValue[] }) {
  return values.map(({ label, name, value, what }) => (
    <div key={label} className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-4 gap-y-1 py-4">
      <div className="min-w-0">
        <h3 className="text-sm font-medium">
          {label} {name && <code className="ml-1 text-xs font-normal wrap-anywhere text-muted">{name}</code>}
        </h3>
        <p className="mt-1 font-mono text-sm break-all">{value}</p>
        <p className="mt-1 text-sm text-muted">{what}</p>
      </div>
      <CopyButton value={value} label={label} />
    </div>
  ));
}

function Secret({ account, set }: { account: string; set: boolean }) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-4 gap-y-1 py-4">
      <div>
        <h3 className="text-sm font-medium">
          Client Secret <code className="ml-1 text-xs font-normal text-muted">client_secret</code>
        </h3>
        <p className="mt-1.5">
          <Badge tone={set ? 'verified' : 'unverified'}>{set ? 'Set' : 'Not set'}</Badge>
        </p>
        <p className="mt-1.5 text-sm text-muted">The VAS makes it, you set it in the form. Live Assist never shows it again.</p>
      </div>
      <a href={`/portal/${account}`} className={buttonClass('quiet', 'small')}>
        <KeyRound aria-hidden className="size-4" />
        Set
        <span className="sr-only"> the client secret</span>
      </a>
    </div>
  );
}

function Block({ label, text }: { label: string; text: string }) {
  return (
    <div className="grid grid-cols-1 justify-items-end gap-2 py-4">
      <pre tabIndex={0} role="region" aria-label={`${label}, as text`} className="w-full overflow-x-auto rounded-xl bg-sunken p-4 font-mono text-xs leading-relaxed">
        {text}
      </pre>
      <CopyButton value={text} label={label} />
    </div>
  );
}
