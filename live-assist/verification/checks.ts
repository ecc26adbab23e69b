// The list. Every chat request goes through it from top to bottom, and the first check that fails ends it.
// The ladder that operators see, the reasons they read, docs/reasons.md and the tests are views of this table.
import type { Connector } from '../account';
import { codeAccepted, answerIsJson, endpointAnswers, endpointStays, idTokenReturned, verifierGiven } from '../redemption/redemption';
import { algorithmAllowed } from './algorithm';
import { audienceIsClient, authorizedPartyIsClient } from './audience';
import type { Check } from './check';
import { authenticationHappened, authenticationIsPast, nonceIsText } from './authentication';
import { claimsReadable, mapsToVisitor, standardClaimsAreText } from './claims';
import { innerIsSigned, tokenDecrypts } from './decryption';
import { proofIsCode, proofIsToken } from './front-channel';
import { headerReadable, nothingCritical, typeIsJwt } from './header';
import { issuerMatches } from './issuer';
import { jweContainsJwt, jweContentAlgorithmAllowed, jweHeaderReadable, jweKeyAlgorithmAllowed, jweKeyKnown, jweNothingCritical } from './jwe-header';
import { keyPublished, keySetReadable } from './key';
import { KEY_SET_FAULTS } from './key-set-answer';
import { pageGaveProof } from './page';
import { issuerUnchanged, subjectUnchanged } from './renewal';
import { sdesAreList, sdesHaveDocumentedValues } from './sdes';
import { encryptedWhereRequired, isCompactJwt, partsAreBase64url, sizeIsModest } from './shape';
import { signatureVerifies } from './signature';
import { usedOnce } from './single-use';
import { JSON_FAULTS } from './strict-json';
import { subjectNamed } from './subject';
import { issuedInThePast, notExpired, notTooEarly, timesAreSeconds } from './times';

const check = (name: string, clause: string, run: Check['run'], ...reasons: Check['reasons']): Check => ({ name, clause, reasons, run });

const PAGE = [
  check('page gave a proof', 'Live Assist, JavaScript method', pageGaveProof, 'method_missing', 'method_threw', 'method_timed_out', 'method_declined', 'authorization_failed', 'authorization_refused', 'method_answer_unknown'),
];

const REDEMPTION = [
  check('proof is a code', 'Live Assist, Web Code Flow', proofIsCode, 'token_for_code', 'code_too_long'),
  check('PKCE', 'RFC 7636 §4.5', verifierGiven, 'verifier_missing'),
  check('token endpoint answers', 'RFC 6749 §4.1.3', endpointAnswers, 'endpoint_address_refused', 'endpoint_timed_out', 'endpoint_unreachable', 'endpoint_answer_too_large'),
  check('no redirect', 'RFC 9700 §4.11', endpointStays, 'endpoint_redirected'),
  check(
    'code accepted', 'RFC 6749 §5.2', codeAccepted,
    'code_rejected', 'request_rejected', 'client_rejected', 'client_unauthorized', 'grant_type_rejected', 'scope_rejected',
    'endpoint_not_found', 'endpoint_method_rejected', 'endpoint_busy', 'endpoint_failed', 'endpoint_status_unknown',
  ),
  check('answer is JSON', 'RFC 6749 §5.1', answerIsJson, 'answer_is_html', 'answer_not_json'),
  check('ID token in the answer', 'OIDC Core §3.1.3.3', idTokenReturned, 'id_token_missing', 'id_token_not_text'),
];

const FRONT_CHANNEL = [check('proof is a token', 'Live Assist, Web Implicit Flow', proofIsToken, 'code_for_token')];

const ENCRYPTION = [
  check('encryption', 'Live Assist, Web Implicit Flow', encryptedWhereRequired, 'token_not_encrypted'),
  check('JWE header', 'RFC 7516 §4', jweHeaderReadable, 'jwe_header_not_json', ...JSON_FAULTS),
  check('JWE without critical or key-bearing header', 'RFC 8725 §3.10', jweNothingCritical, 'jwe_crit', 'jwe_zip', 'jwe_jku', 'jwe_jwk', 'jwe_x5u', 'jwe_x5c'),
  check('JWE key', 'RFC 7516 §4.1.6', jweKeyKnown, 'jwe_kid_missing', 'jwe_kid_malformed', 'jwe_kid_unknown'),
  check(
    'JWE key algorithm', 'RFC 8725 §3.2', jweKeyAlgorithmAllowed,
    'jwe_alg_missing', 'jwe_alg_underscores', 'jwe_alg_rsa1_5', 'jwe_alg_sha1', 'jwe_alg_symmetric', 'jwe_alg_not_allowed',
  ),
  check('JWE content algorithm', 'RFC 8725 §3.2', jweContentAlgorithmAllowed, 'jwe_enc_missing', 'jwe_enc_not_allowed'),
  check('JWE content type', 'RFC 7519 §5.2', jweContainsJwt, 'jwe_cty_missing', 'jwe_cty_wrong'),
  check('decryption', 'RFC 7516 §5.2', tokenDecrypts, 'decryption_failed'),
  check('signed token inside', 'RFC 7519 §11.2', innerIsSigned, 'inner_not_signed', 'inner_encrypted', 'inner_not_jwt'),
];

const SIGNATURE = [
  check('header', 'RFC 7515 §4', headerReadable, 'header_not_json', ...JSON_FAULTS),
  check('algorithm', 'RFC 8725 §3.1', algorithmAllowed, 'algorithm_missing', 'algorithm_none', 'algorithm_symmetric', 'algorithm_not_allowed'),
  check('no critical or key-bearing header', 'RFC 8725 §3.10', nothingCritical, 'header_crit', 'header_jku', 'header_jwk', 'header_x5u', 'header_x5c', 'header_b64', 'header_zip'),
  check('type', 'RFC 8725 §3.11', typeIsJwt, 'type_wrong'),
  check('key set', 'RFC 7517 §5', keySetReadable, ...KEY_SET_FAULTS),
  check(
    'key', 'OIDC Core §10.1', keyPublished,
    'kid_malformed', 'kid_missing', 'kid_unknown', 'kid_ambiguous', 'keyset_without_key', 'key_wrong_kind', 'key_too_small', 'key_unreadable', 'key_private',
    'pasted_key_unreadable', 'pasted_key_wrong_kind', 'pasted_key_too_small', ...KEY_SET_FAULTS,
  ),
  check('signature', 'OIDC Core §3.1.3.7 (6)', signatureVerifies, 'signature_missing', 'signature_wrong', 'signature_wrong_for_pasted_key'),
];

const CLAIMS = [
  check('claims', 'RFC 7519 §7.2 (10)', claimsReadable, 'claims_not_object', ...JSON_FAULTS),
  check('iss', 'OIDC Core §3.1.3.7 (2)', issuerMatches, 'iss_missing', 'iss_not_text', 'iss_wrong', 'iss_trailing_slash'),
  check('aud', 'OIDC Core §3.1.3.7 (3)', audienceIsClient, 'aud_missing', 'aud_malformed', 'aud_wrong'),
  check('azp', 'OIDC Core §3.1.3.7 (4, 5)', authorizedPartyIsClient, 'azp_missing', 'azp_wrong'),
  check(
    'times in seconds', 'RFC 7519 §2', timesAreSeconds,
    'time_beyond_calendar', 'exp_missing', 'exp_not_number', 'exp_milliseconds', 'iat_missing', 'iat_not_number', 'iat_milliseconds', 'nbf_not_number', 'nbf_milliseconds',
    'auth_time_not_number', 'auth_time_milliseconds',
  ),
  check('exp', 'RFC 7519 §4.1.4', notExpired, 'exp_passed', 'exp_before_iat'),
  check('iat', 'RFC 7519 §4.1.6', issuedInThePast, 'iat_in_future'),
  check('nbf', 'RFC 7519 §4.1.5', notTooEarly, 'nbf_in_future'),
  check('nonce', 'OIDC Core §3.2.2.11', nonceIsText, 'nonce_not_text', 'nonce_malformed'),
  check('auth_time', 'OIDC Core §2', authenticationIsPast, 'auth_time_in_future'),
  check('acr', 'OIDC Core §2', authenticationHappened, 'acr_not_text', 'acr_unauthenticated'),
  check('sub', 'OIDC Core §2', subjectNamed, 'sub_missing', 'sub_not_text', 'sub_empty', 'sub_malformed'),
];

const VISITOR = [
  check('lp_sdes', 'Live Assist, authenticated engagement attributes', sdesAreList, 'lp_sdes_not_array', 'lp_sdes_too_long', 'lp_sdes_entry_malformed', 'lp_sdes_type_repeated'),
  check(
    'lp_sdes values', 'Live Assist, authenticated engagement attributes', sdesHaveDocumentedValues,
    'lp_sdes_member_missing', 'lp_sdes_value_kind', 'lp_sdes_value_too_long', 'lp_sdes_number_too_large', 'lp_sdes_list_too_long', 'lp_sdes_date_impossible',
  ),
  check('standard claims', 'OIDC Core §5.1', standardClaimsAreText, 'claim_not_text', 'claim_too_long'),
  check('visitor', 'Live Assist, agent fields', mapsToVisitor),
];

/** From the text of an ID token to a visitor. */
const ID_TOKEN: readonly Check[] = [
  check('size', 'RFC 8259 §9', sizeIsModest, 'token_too_large'),
  check('compact JWT', 'RFC 7515 §3.1, RFC 7516 §3.1', isCompactJwt, 'token_not_jwt'),
  check('base64url', 'RFC 7515 §2', partsAreBase64url, 'token_not_base64url'),
  ...ENCRYPTION,
  ...SIGNATURE,
  ...CLAIMS,
  ...VISITOR,
];

const ONCE = [check('not used before', 'RFC 7519 §4.1.7', usedOnce, 'token_replayed')];

/** Web Code Flow: the page answers with a code, and the brand's token endpoint with the ID token. */
const CODE: readonly Check[] = [...PAGE, ...REDEMPTION, ...ID_TOKEN];

/** Web Implicit Flow: the page answers with the ID token. Nothing is asked of the token endpoint. */
const IMPLICIT: readonly Check[] = [...PAGE, ...FRONT_CHANNEL, ...ID_TOKEN];

/** Expiration flow: what a fresh token must also be. */
const RENEWAL: readonly Check[] = [
  check('issuer unchanged', 'Live Assist, expiration flow', issuerUnchanged, 'renewal_of_other_issuer'),
  check('subject unchanged', 'Live Assist, expiration flow', subjectUnchanged, 'renewal_of_other_subject'),
];

/** Every list that there is. In each a token's one use comes last: what fails before uses nothing up. */
export const LISTS = {
  code: { chat: [...CODE, ...ONCE], renewal: [...CODE, ...RENEWAL, ...ONCE] },
  implicit: { chat: [...IMPLICIT, ...ONCE], renewal: [...IMPLICIT, ...RENEWAL, ...ONCE] },
} as const;

/** What a proof goes through at this connector. */
export const checksFor = ({ type }: Connector, purpose: 'chat' | 'renewal' = 'chat'): readonly Check[] => LISTS[type === 'implicit' ? 'implicit' : 'code'][purpose];
