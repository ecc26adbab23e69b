// Consumer Identity Providers: the form, field by field with its explanation, and the test.
'use client';
import type { ReadConnector } from '@/live-assist/connectors/connector-store';
import { CardSection } from './card-section';
import { EncryptionSection } from './encryption-section';
import { FlowSection } from './flow-section';
import { KeySection } from './key-section';
import { SaveBar } from './save-bar';
import { TestPanel } from './test-panel';
import { TextRow } from './text-row';
import { useConnector } from './use-connector';

export function ConnectorPage({ account, initial }: { account: string; initial: ReadConnector }) {
  const form = useConnector(account, initial);
  const code = form.draft.type === 'code';
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    void form.save();
  };
  return (
    <form onSubmit={submit} noValidate className="grid grid-cols-1 gap-6">
      <FlowSection form={form} />
      <CardSection title="Issuer" lead="Who vouches for the consumer.">
        <TextRow form={form} field="displayName" />
        <TextRow form={form} field="jwtIssuer" />
      </CardSection>
      <CardSection title="Endpoints and client" lead={code ? 'Where the code is redeemed, and as whom.' : 'For whom the token must be made.'}>
        <TextRow form={form} field="authenticationEndpoint" optional />
        {code && <TextRow form={form} field="tokenEndpoint" />}
        <TextRow form={form} field="clientId" />
        {code && <TextRow form={form} field="clientSecret" secret />}
        {code && <TextRow form={form} field="defaultRedirectUri" />}
      </CardSection>
      <KeySection account={account} form={form} />
      <EncryptionSection account={account} form={form} />
      <CardSection title="The page’s method" lead="What Live Assist calls on your page when the consumer clicks the invitation.">
        <TextRow form={form} field="jsMethodName" />
        <TextRow form={form} field="jsContext" optional />
      </CardSection>
      <SaveBar form={form} />
      <TestPanel findings={form.findings} busy={form.busy === 'testing'} />
    </form>
  );
}
