// Encrypted ID tokens, and what that does and does not mend.
'use client';
import { CardSection } from './card-section';
import { Note } from './note';
import { SwitchRow } from './switch-row';
import type { ConnectorState } from './use-connector';

export function EncryptionSection({ account, form }: { account: string; form: ConnectorState }) {
  return (
    <CardSection title="Encryption" lead="A signed token anybody can read; an encrypted one Live Assist alone.">
      <SwitchRow form={form} field="requireEncryption" />
      <Note title="What encryption mends, and what it does not">
        <p>
          <strong>It mends:</strong> nobody between the VAS and Live Assist reads the consumer’s data, no script of the page, no extension, no log. That matters most in the implicit flow.
        </p>
        <p>
          <strong>It does not mend:</strong> whoever gets hold of the encrypted token can still hand it in as it is, until it expires or was used. And it says nothing about who made it: anybody can encrypt to a public key. Only
          the signature inside does, which is always checked.
        </p>
        <p>
          The key to encrypt to is on{' '}
          <a href={`/portal/${account}/registration`} className="font-medium text-accent underline underline-offset-2">
            What the brand registers
          </a>
          .
        </p>
      </Note>
    </CardSection>
  );
}
