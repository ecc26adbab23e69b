// The CRM's record of this person, found by the GUID in the ID token.
import { Building2, Mail, MapPin, Phone, UserRoundCog, type LucideIcon } from 'lucide-react';
import { Fragment } from 'react';
import { Avatar } from '@/components/ui/avatar';
import { Badge } from '@/components/ui/badge';
import type { ContactRecord } from '@/live-assist/crm/contact';
import { formatValue } from '@/live-assist/workspace/attribute-values';
import { Section } from './section';

export function ContactCard({ contact }: { contact: ContactRecord | null }) {
  return (
    <Section title="Contact card" aside={<span className="text-xs text-muted">CRM</span>}>
      {contact ? (
        <Known contact={contact} />
      ) : (
        <p className="text-sm text-muted">The CRM has no contact with this customer ID. What the ID token vouches for stands below.</p>
      )}
    </Section>
  );
}

function Known({ contact }: { contact: ContactRecord }) {
  const { fullName, jobTitle, company, email, phone, city, country, owner, description, recentCases } = contact;
  return (
    <>
      <div className="flex items-center gap-3">
        <Avatar name={fullName} size="large" />
        <div className="min-w-0">
          <p dir="auto" className="text-base font-semibold wrap-anywhere">
            {fullName}
          </p>
          <p dir="auto" className="text-sm wrap-anywhere text-muted">
            {jobTitle}
          </p>
        </div>
      </div>
      <dl className="grid gap-2 text-sm">
        <Fact icon={Building2} label="Company" value={company} />
        <Fact icon={Mail} label="Email" value={email} />
        <Fact icon={Phone} label="Phone" value={phone} />
        <Fact icon={MapPin} label="City" value={[city, country].filter(Boolean).join(', ')} />
        <Fact icon={UserRoundCog} label="Owner" value={owner} />
      </dl>
      {description && (
        <p dir="auto" className="rounded-lg bg-sunken px-3 py-2.5 text-sm wrap-anywhere whitespace-pre-wrap">
          {description}
        </p>
      )}
      <Cases cases={recentCases} />
    </>
  );
}

function Fact({ icon: Icon, label, value }: { icon: LucideIcon; label: string; value: string }) {
  if (!value) return null;
  return (
    <div className="flex items-start gap-3">
      <dt className="pt-0.5 text-muted">
        <Icon aria-hidden className="size-4" />
        <span className="sr-only">{label}</span>
      </dt>
      <dd dir="auto" className="min-w-0 wrap-anywhere">
        {/* A mail address that is too long for its line goes on from the @, not from its last letter. */}
        {value.split(/(?=@)/).map((part, index) => (
          <Fragment key={index}>
            {index > 0 && <wbr />}
            {part}
          </Fragment>
        ))}
      </dd>
    </div>
  );
}

function Cases({ cases }: { cases: ContactRecord['recentCases'] }) {
  return (
    <div className="grid gap-2">
      <h3 className="text-xs font-semibold text-muted">Recent cases</h3>
      {!cases.length && <p className="text-sm text-muted">None.</p>}
      <ul className="grid gap-2">
        {cases.map(({ title, status, on }) => (
          <li key={`${on} ${title}`} className="flex items-start justify-between gap-3 text-sm">
            <span className="min-w-0">
              <span dir="auto" className="block wrap-anywhere">
                {title}
              </span>
              <span className="text-xs text-muted">{formatValue('on', on)}</span>
            </span>
            <Badge>{status}</Badge>
          </li>
        ))}
      </ul>
    </div>
  );
}
