// Web Code Flow or Web Implicit Flow; PKCE for the first, plain words about the second.
'use client';
import { Choices } from '@/components/ui/choices';
import { FIELD_HELP } from '@/live-assist/portal/field-help';
import { CardSection } from './card-section';
import { FieldRow } from './field-row';
import { Note } from './note';
import { SwitchRow } from './switch-row';
import type { ConnectorState } from './use-connector';

const FLOWS = [
  { value: 'code', title: 'Web Code Flow', text: 'The page answers with a code; Live Assist redeems it, server to server. Choose this one.' },
  { value: 'implicit', title: 'Web Implicit Flow', text: 'The page answers with the ID token itself. Legacy.' },
] as const;

export function FlowSection({ form }: { form: ConnectorState }) {
  return (
    <CardSection title="Flow" lead="How the proof of who the consumer is reaches Live Assist.">
      <FieldRow field="type">
        <p aria-hidden className="text-sm font-medium">
          Type
        </p>
        <p className="text-sm opacity-75">{FIELD_HELP.type.what}</p>
        <Choices label="Type" name="type" value={form.draft.type} choices={FLOWS} onChange={(type) => form.change('type', type)} />
      </FieldRow>
      {form.draft.type === 'code' ? <SwitchRow form={form} field="pkce" /> : <Legacy />}
    </CardSection>
  );
}

function Legacy() {
  return (
    <Note tone="caution" title="The implicit flow is legacy">
      <p>
        OAuth 2.0’s security best practice (RFC 9700 §2.1.2) advises against it: the ID token passes through the page, where every script, extension and log can read it. The vendor still offers it because Live Assist
        then needs no connection to the VAS.
      </p>
      <p>Where the VAS can be reached from outside, choose the Web Code Flow with PKCE. Where it cannot, require encrypted tokens below.</p>
    </Note>
  );
}
