// A field that is on or off.
'use client';
import { Switch } from '@/components/ui/switch';
import { FIELD_HELP } from '@/live-assist/portal/field-help';
import { faultText } from './fault-text';
import { FieldRow } from './field-row';
import type { ConnectorState } from './use-connector';

export function SwitchRow({ form, field }: { form: ConnectorState; field: 'pkce' | 'requireEncryption' }) {
  const { label, what } = FIELD_HELP[field];
  const error = faultText(form.faults[field]);
  return (
    <FieldRow field={field}>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p aria-hidden className="text-sm font-medium">
          {label}
        </p>
        <Switch label={label} on={form.draft[field]} words={{ on: 'On', off: 'Off' }} onChange={(on) => form.change(field, on)} />
      </div>
      <p className="text-sm opacity-75">{what}</p>
      {error && <p className="text-sm font-medium text-danger">{error}</p>}
    </FieldRow>
  );
}
