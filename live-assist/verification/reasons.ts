// Every reason why a visitor is not verified, by its stable code. The API, the operator's page, the documentation and the tests are views of this table.
import { AUTHENTICATION_REASONS } from './reasons/authentication';
import { CLAIM_REASONS } from './reasons/claims';
import { ENCRYPTION_REASONS } from './reasons/encryption';
import { IMPLICIT_REASONS } from './reasons/implicit';
import { JSON_REASONS } from './reasons/json';
import { KEY_REASONS } from './reasons/keys';
import { PAGE_REASONS } from './reasons/page';
import type { Reason } from './reasons/reason';
import { REDEMPTION_REASONS } from './reasons/redemption';
import { SDES_REASONS } from './reasons/sdes';
import { TIME_REASONS } from './reasons/times';
import { TOKEN_REASONS } from './reasons/token';

const ALL = {
  ...PAGE_REASONS,
  ...REDEMPTION_REASONS,
  ...IMPLICIT_REASONS,
  ...TOKEN_REASONS,
  ...ENCRYPTION_REASONS,
  ...JSON_REASONS,
  ...KEY_REASONS,
  ...CLAIM_REASONS,
  ...TIME_REASONS,
  ...SDES_REASONS,
  ...AUTHENTICATION_REASONS,
};

export type ReasonCode = keyof typeof ALL;

export const REASONS: Readonly<Record<ReasonCode, Reason>> = ALL;
