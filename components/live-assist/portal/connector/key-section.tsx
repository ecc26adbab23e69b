// The key that tokens are signed with: an address where it is published, or pasted.
'use client';
import { Choices } from '@/components/ui/choices';
import { Field } from '@/components/ui/field';
import { FIELD_HELP } from '@/live-assist/portal/field-help';
import { CardSection } from './card-section';
import { faultText } from './fault-text';
import { FieldRow } from './field-row';
import { KeyVerdictNote } from './key-verdict-note';
import { TextRow } from './text-row';
import type { ConnectorState } from './use-connector';

const TYPES = [
  { value: 'jwks', title: 'JWKS Endpoint', text: 'Live Assist fetches the published keys, and follows a rotation.' },
  { value: 'publicKey', title: 'JWT Public Key', text: 'One key, pasted here. A rotation needs you.' },
] as const;

export function KeySection({ account, form }: { account: string; form: ConnectorState }) {
  return (
    <CardSection title="Signature" lead="How Live Assist knows that a token is the VAS’s.">
      <FieldRow field="certificateType">
        <p aria-hidden className="text-sm font-medium">
          Certificate Type
        </p>
        <p className="text-sm opacity-75">{FIELD_HELP.certificateType.what}</p>
        <Choices label="Certificate Type" name="certificateType" value={form.draft.certificateType} choices={TYPES} onChange={(type) => form.change('certificateType', type)} />
      </FieldRow>
      {form.draft.certificateType === 'jwks' ? <TextRow form={form} field="endpoint" /> : <PastedKey account={account} form={form} />}
    </CardSection>
  );
}

function PastedKey({ account, form }: { account: string; form: ConnectorState }) {
  const { label, what } = FIELD_HELP.spki;
  return (
    <FieldRow field="spki">
      <Field
        multiline
        label={label}
        name="spki"
        hint={what}
        // What is wrong with a key that is there stands below, with what can be done about it.
        error={form.draft.spki.trim() ? undefined : faultText(form.faults.spki)}
        rows={6}
        value={form.draft.spki}
        onChange={(event) => form.change('spki', event.target.value)}
        autoCapitalize="none"
        autoComplete="off"
        spellCheck={false}
        dir="ltr"
      />
      <KeyVerdictNote account={account} pasted={form.draft.spki} onTake={(spki) => form.change('spki', spki)} />
    </FieldRow>
  );
}
