// A field that is typed into.
'use client';
import { Field } from '@/components/ui/field';
import type { Draft } from '@/live-assist/portal/connector-draft';
import { FIELD_HELP } from '@/live-assist/portal/field-help';
import { faultText } from './fault-text';
import { FieldRow } from './field-row';
import type { ConnectorState } from './use-connector';

type TextField = { [K in keyof Draft]: Draft[K] extends string ? (string extends Draft[K] ? K : never) : never }[keyof Draft];

interface Props {
  form: ConnectorState;
  field: TextField;
  optional?: boolean;
  secret?: boolean;
}

export function TextRow({ form, field, optional, secret }: Props) {
  const { label, what } = FIELD_HELP[field];
  return (
    <FieldRow field={field}>
      <Field
        label={optional ? `${label} (optional)` : label}
        name={field}
        hint={what}
        error={faultText(form.faults[field])}
        value={form.draft[field]}
        onChange={(event) => form.change(field, event.target.value)}
        type={secret ? 'password' : 'text'}
        placeholder={secret && form.secretSet ? 'Set. Leave empty to keep it.' : undefined}
        autoComplete={secret ? 'new-password' : 'off'}
        autoCapitalize="none"
        spellCheck={false}
        dir="ltr"
      />
    </FieldRow>
  );
}
