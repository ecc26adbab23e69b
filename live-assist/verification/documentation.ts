// docs/reasons.md as a view of the tables: the checks in their order, and every reason in full. Written by `npm run docs`.
import type { Check } from './check';
import { LISTS } from './checks';
import { REASONS, type ReasonCode } from './reasons';

const CODE = LISTS.code;
const IMPLICIT = LISTS.implicit;

/** Every check of every list, each once, in the order in which they run. */
export const everyCheck = (): Check[] => {
  const [first, ...rest] = CODE.renewal;
  return [...new Set([first!, ...rest.filter((check) => !IMPLICIT.renewal.includes(check)), ...IMPLICIT.renewal])];
};

/** The whole page. */
export function reasonsPage(): string {
  const checks = everyCheck();
  const rows = checks.map((check, index) => `| ${index + 1} | ${check.name} | ${check.clause} | ${whenOf(check)} | ${check.reasons.map(linkOf).join(', ') || 'none of its own'} |`);
  return `${[introduction(checks), ...rows, '', ...checks.map((check) => sectionOf(check, checks)), sectionOf(BROKEN, checks)].filter((part, index, parts) => part !== '' || parts[index - 1] !== '').join('\n')}`;
}

const introduction = (checks: Check[]) => `# Why a visitor is not verified

<!-- Written by \`npm run docs\` from live-assist/verification/checks.ts and live-assist/verification/reasons/. A test fails where it is out of date. -->

Every chat request goes through one list of checks, from top to bottom; the first that fails ends it. The browser gets one opaque 401 and the Offline survey,
the operator gets the reason: \`GET /api/account/{account}/attempts\`, signed in as an agent. A request meets ${CODE.chat.length} of these ${checks.length} checks in Web Code Flow,
${IMPLICIT.chat.length} in Web Implicit Flow, and two more where a fresh token goes on with a running conversation. There are ${Object.keys(REASONS).length} reasons.
*Vendor's code* is the internal code that Live Assist would have logged, as seen in public threads.

| | check | asked for by | when | reasons |
|--:|---|---|---|---|`;

/** A check that broke can be any: it has no row in the list. */
const BROKEN: Check = { name: 'any check', clause: 'what should never happen', reasons: ['check_broke'], run: () => undefined };

function whenOf(check: Check): string {
  if (!CODE.chat.includes(check) && !IMPLICIT.chat.includes(check)) return 'renewal';
  if (!IMPLICIT.chat.includes(check)) return 'code flow';
  return CODE.chat.includes(check) ? 'always' : 'implicit flow';
}

const linkOf = (code: ReasonCode) => `[\`${code}\`](#${code})`;

/** A reason that several checks share is told once, where it comes first. */
function sectionOf(check: Check, checks: Check[]): string {
  const own = check.reasons.filter((code) => (checks.find(({ reasons }) => reasons.includes(code)) ?? check) === check);
  return own.length ? `## ${check.name}\n\n${check.clause}\n\n${own.map(reasonOf).join('\n')}` : '';
}

const inMarkdown = (text: string) => text.replaceAll('<', '&lt;').replace(/[*_]/g, '\\$&');

function reasonOf(code: ReasonCode): string {
  const { sentence, party, vendorCode, expected, change } = REASONS[code];
  return `### ${code}

${inMarkdown(sentence)}

- **Expected**: ${inMarkdown(expected)}
- **Who acts**: ${party}
- **Change**: ${inMarkdown(change)}
- **Vendor's code**: ${vendorCode ?? 'none, the vendor does not get that far'}
`;
}
