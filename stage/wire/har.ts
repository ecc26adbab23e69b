// The HTTP part of the wire as an HTTP Archive 1.2 (http://www.softwareishard.com/blog/har-12-spec/), for network tools. Headers, bodies and
// sizes were not recorded: HAR says so by empty lists and by -1. What was, and is no field of HAR, stands in `_recorded`.
import { KINDS, type KindName } from '@/lib/wire/kinds';
import type { Arrow, Exchange, ShownFact, Wire } from './shape';

interface Named {
  name: string;
  value: string;
}

export interface HarOrigins {
  brand: string;
  liveAssist: string;
}

/** Which facts of a request travelled as its parameters, and how. Of all others nobody recorded in what form they did. */
const PARAMETERS: Partial<Record<KindName, { as: 'query' | 'form'; names: readonly string[] }>> = {
  authorization_asked: { as: 'query', names: ['client_id', 'response_type', 'response_mode', 'prompt', 'scope', 'redirect_uri', 'code_challenge_method', 'code_challenge', 'state', 'nonce'] },
  redemption_asked: { as: 'form', names: ['grant_type', 'redirect_uri', 'code', 'code_verifier'] },
};
const FORM = 'application/x-www-form-urlencoded';

/** Each request that the wire's level is told of, with its answer where one was recorded; a page is an exchange. Times are milliseconds. `origins` makes addresses of the paths that were recorded. */
export function toHar({ exchanges, brand, level }: Wire, origins: HarOrigins) {
  const entries = exchanges.flatMap((exchange) => exchange.arrows.filter(isRequest).map((request) => entryOf(request, answerTo(request, exchange), exchange, origins)));
  const pages = exchanges.filter(({ id }) => entries.some(({ pageref }) => pageref === id)).map(({ id, title, arrows }) => ({ id, title, startedDateTime: arrows[0]!.at, pageTimings: {} }));
  const nothing = level === 'business' ? ' The business is told of no request: ask at level architect.' : '';
  const comment = `Recorded at ${brand}, as level ${level} may see it. Only what was recorded: no headers, no bodies, no sizes.${nothing}`;
  return { log: { version: '1.2', creator: { name: 'Authenticated chat', version: '0.1.0' }, pages, entries, comment } };
}

function valueOf({ facts }: Arrow, name: string): unknown {
  const fact = facts.find((one) => one.name === name);
  return fact && 'value' in fact ? fact.value : undefined;
}

const isRequest = (arrow: Arrow): boolean => !arrow.answer && valueOf(arrow, 'url') !== undefined;

/** What one request and its answer have in common, and no other has. */
const OF_ONE_REQUEST = /^(attempt|state):/;

/** The answer that the table names as one to such a request, to this one: none is taken from another. */
function answerTo(request: Arrow, { arrows }: Exchange): Arrow | undefined {
  const own = [...request.gives, ...request.needs].filter((key) => OF_ONE_REQUEST.test(key));
  return arrows.find(({ kind, needs }) => KINDS[kind as KindName]?.answers === request.kind && needs.some((key) => own.includes(key)));
}

function entryOf(request: Arrow, response: Arrow | undefined, { id: pageref }: Exchange, origins: HarOrigins) {
  const method = String(valueOf(request, 'method') ?? 'GET');
  const url = absolute(String(valueOf(request, 'url')), request, origins);
  const ms = response ? Math.max(0, Date.parse(response.at) - Date.parse(request.at)) : 0;
  const { as, names = [] } = PARAMETERS[request.kind as KindName] ?? {};
  const parameters = namedFacts(request.facts.filter(({ name }) => names.includes(name)));
  return {
    pageref,
    startedDateTime: request.at,
    time: ms,
    request: {
      ...{ method, url, httpVersion: '', cookies: [], headers: [], headersSize: -1, bodySize: -1 },
      queryString: as === 'query' ? parameters : [],
      ...(as === 'form' && { postData: { mimeType: FORM, params: parameters, text: '' } }),
    },
    response: responseOf(response, request),
    cache: {},
    timings: { send: 0, wait: ms, receive: 0 },
    comment: request.sentence,
    _recorded: recordedOf(request, [...names, 'method', 'url', 'status']),
  };
}

/** Paths are of the host that was asked: the brand's for its VAS, Live Assist's for the rest. */
const absolute = (url: string, { to }: Arrow, { brand, liveAssist }: HarOrigins): string => new URL(url, to === 'VAS' || to === 'brand page' ? brand : liveAssist).href;

function responseOf(answer: Arrow | undefined, request: Arrow) {
  // Some requests are told together with their answer. Where none came it is 0, as browsers' own archives say.
  const status = Number(valueOf(answer ?? request, 'status') ?? 0);
  const isRedirect = status >= 300 && status < 400;
  // Where to, without the code or token that it carried there.
  const redirectURL = isRedirect ? String(valueOf(request, 'redirect_uri') ?? '') : '';
  const content = { size: -1, mimeType: answer ? String(valueOf(answer, 'content type') ?? '') : '' };
  return {
    ...{ status, statusText: answer?.sentence ?? (status ? request.sentence : 'no answer recorded'), httpVersion: '', cookies: [], headers: [], content, redirectURL, headersSize: -1, bodySize: -1 },
    _recorded: answer ? recordedOf(answer, ['status', 'content type']) : {},
  };
}

const recordedOf = ({ facts }: Arrow, without: readonly string[]): Record<string, string> =>
  Object.fromEntries(namedFacts(facts.filter(({ name }) => !without.includes(name))).map(({ name, value }) => [name, value]));

const namedFacts = (facts: readonly ShownFact[]): Named[] =>
  facts.map((fact) => ({ name: fact.name, value: 'hidden' in fact ? `(${fact.hidden})` : typeof fact.value === 'object' ? JSON.stringify(fact.value) : String(fact.value) }));
