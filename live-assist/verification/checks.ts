// The list. Every chat request goes through it from top to bottom, and the first check that fails ends it.
// The ladder that operators see, the reasons they read and the tests are views of this table.
import { codeAccepted, answerIsJson, endpointAnswers, endpointStays, idTokenReturned } from '../redemption/redemption';
import { algorithmAllowed } from './algorithm';
import { audienceIsClient, authorizedPartyIsClient } from './audience';
import type { Check } from './check';
import { headerReadable, nothingCritical, typeIsJwt } from './header';
import { issuerMatches } from './issuer';
import { keyPublished, keySetReadable } from './key';
import { pageGaveProof } from './page';
import { claimsReadable, mapsToVisitor, standardClaimsAreText } from './claims';
import { sdesAreList, sdesHaveDocumentedValues } from './sdes';
import { partsAreBase64url, sizeIsModest, threeParts } from './shape';
import { signatureVerifies } from './signature';
import { subjectNamed } from './subject';
import { issuedInThePast, notExpired, notTooEarly, timesAreSeconds } from './times';

const PAGE: Check[] = [{ name: 'page gave a proof', clause: 'Live Assist, JavaScript method', run: pageGaveProof }];

const REDEMPTION: Check[] = [
  { name: 'token endpoint answers', clause: 'RFC 6749 §4.1.3', run: endpointAnswers },
  { name: 'no redirect', clause: 'RFC 9700 §4.11', run: endpointStays },
  { name: 'code accepted', clause: 'RFC 6749 §5.2', run: codeAccepted },
  { name: 'answer is JSON', clause: 'RFC 6749 §5.1', run: answerIsJson },
  { name: 'ID token in the answer', clause: 'OIDC Core §3.1.3.3', run: idTokenReturned },
];

/** From the text of an ID token to a visitor. */
export const ID_TOKEN: readonly Check[] = [
  { name: 'size', clause: 'RFC 8725 §3.11', run: sizeIsModest },
  { name: 'three parts', clause: 'RFC 7515 §3.1', run: threeParts },
  { name: 'base64url', clause: 'RFC 7515 §2', run: partsAreBase64url },
  { name: 'header', clause: 'RFC 7515 §4', run: headerReadable },
  { name: 'algorithm', clause: 'RFC 8725 §3.1', run: algorithmAllowed },
  { name: 'no critical or key-bearing header', clause: 'RFC 8725 §3.10', run: nothingCritical },
  { name: 'type', clause: 'RFC 8725 §3.11', run: typeIsJwt },
  { name: 'key set', clause: 'RFC 7517 §5', run: keySetReadable },
  { name: 'key', clause: 'OIDC Core §10.1', run: keyPublished },
  { name: 'signature', clause: 'OIDC Core §3.1.3.7 (6)', run: signatureVerifies },
  { name: 'claims', clause: 'RFC 7519 §7.2 (10)', run: claimsReadable },
  { name: 'iss', clause: 'OIDC Core §3.1.3.7 (2)', run: issuerMatches },
  { name: 'aud', clause: 'OIDC Core §3.1.3.7 (3)', run: audienceIsClient },
  { name: 'azp', clause: 'OIDC Core §3.1.3.7 (4, 5)', run: authorizedPartyIsClient },
  { name: 'times in seconds', clause: 'RFC 7519 §2', run: timesAreSeconds },
  { name: 'exp', clause: 'RFC 7519 §4.1.4', run: notExpired },
  { name: 'iat', clause: 'RFC 7519 §4.1.6', run: issuedInThePast },
  { name: 'nbf', clause: 'RFC 7519 §4.1.5', run: notTooEarly },
  { name: 'sub', clause: 'OIDC Core §2', run: subjectNamed },
  { name: 'lp_sdes', clause: 'Live Assist, authenticated engagement attributes', run: sdesAreList },
  { name: 'lp_sdes values', clause: 'Live Assist, authenticated engagement attributes', run: sdesHaveDocumentedValues },
  { name: 'standard claims', clause: 'OIDC Core §5.1', run: standardClaimsAreText },
  { name: 'visitor', clause: 'Live Assist, agent fields', run: mapsToVisitor },
];

/** Web Code Flow: from what the page answered to a visitor. */
export const CODE_FLOW: readonly Check[] = [...PAGE, ...REDEMPTION, ...ID_TOKEN];
