// The Consumer Identity Providers form as a schema: every documented field, and what it must look like. The API and the portal's page share it.
import { z } from 'zod';
import { faultOfAddress, networkRules, type NetworkRules } from '../fetched-address';
import type { FieldFault } from './field-faults';
import { faultsOf, FormRefused } from './form-refused';
import { inspectPublicKey } from './public-key';

/** A problem with words of its own. */
const say = (context: z.RefinementCtx<string>, fault: Omit<FieldFault, 'field'>) => context.addIssue({ code: 'custom', params: fault });

const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u;
const text = (longest: number) =>
  z
    .string('not_text')
    .max(longest, 'too_long')
    .refine((value) => value === value.trim(), 'has_outer_spaces')
    .refine((value) => !CONTROL.test(value.trim()), 'has_control_characters');
const filled = (longest: number) => text(longest).min(1, 'missing');

const address = (rules: () => NetworkRules) => (base: z.ZodString) =>
  base.superRefine((value, context) => {
    const fault = value.trim() && faultOfAddress(value.trim(), rules());
    if (fault) say(context, fault);
  });
/** An address that Live Assist itself asks at. */
const fetched = address(() => networkRules());
/** An address that only browsers go to: the network it is in is theirs. */
const visited = address(() => ({ ...networkRules(), privateNetworks: true }));

/** `window` and its members, by names joined with dots. */
const jsPath = text(200).superRefine((value, context) => {
  if (/\(.*\)\s*;?$/.test(value)) context.addIssue({ code: 'custom', message: 'js_name_has_parentheses' });
  else if (value && !/^[\p{ID_Start}$_][\p{ID_Continue}$]*(\.[\p{ID_Start}$_][\p{ID_Continue}$]*)*$/u.test(value)) context.addIssue({ code: 'custom', message: 'js_name_malformed' });
});

const publicKey = z
  .string('not_text')
  .superRefine((value, context) => {
    const verdict = inspectPublicKey(value);
    if (verdict.outcome === 'refused') say(context, verdict.fault);
    if (verdict.outcome === 'convertible') say(context, { ...verdict.fault, converted: { ...verdict.key, warnings: verdict.warnings.map(({ sentence, change }) => `${sentence} ${change}`) } });
  })
  .transform((value) => value.trim());

const certificate = z.discriminatedUnion(
  'type',
  [z.strictObject({ type: z.literal('jwks'), endpoint: fetched(filled(2_000)) }), z.strictObject({ type: z.literal('publicKey'), spki: publicKey })],
  'certificate_type_unknown',
);

const BOTH = {
  displayName: filled(100),
  jwtIssuer: filled(500).refine((value) => !value.includes('/.well-known/'), 'issuer_is_discovery_address'),
  authenticationEndpoint: visited(text(2_000)),
  clientId: filled(255),
  /** Left out: the secret that is set stays. */
  clientSecret: filled(1_000).optional(),
  /** As GET says it; of no effect here. */
  clientSecretSet: z.boolean('not_boolean').optional(),
  certificate,
  requireEncryption: z.boolean('not_boolean'),
  jsMethodName: jsPath.min(1, 'missing'),
  jsContext: jsPath,
};

const codeFlow = z.strictObject({ type: z.literal('code'), pkce: z.boolean('not_boolean'), tokenEndpoint: fetched(filled(2_000)), defaultRedirectUri: visited(filled(2_000)), ...BOTH });
const implicitFlow = z.strictObject({
  type: z.literal('implicit'),
  pkce: z.literal(false, 'pkce_needs_code_flow'),
  // Of no effect in this flow; kept, so that switching back is one click.
  tokenEndpoint: fetched(text(2_000)),
  defaultRedirectUri: visited(text(2_000)),
  ...BOTH,
});

export const connectorForm = z.discriminatedUnion('type', [codeFlow, implicitFlow], 'type_unknown');

export type ConnectorForm = z.output<typeof connectorForm>;

/** Throws 400 `connector_invalid`, naming each field. */
export function readConnectorForm(body: unknown): ConnectorForm {
  const result = connectorForm.safeParse(body);
  if (result.success) return result.data;
  throw new FormRefused('connector_invalid', faultsOf(result.error));
}
