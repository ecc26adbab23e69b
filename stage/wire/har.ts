// The HTTP part of the wire as an HTTP Archive 1.2 (http://www.softwareishard.com/blog/har-12-spec/), for network tools.
// Headers and sizes were not recorded: HAR says so by empty lists and by -1.
import type { Arrow, Exchange, ShownFact, Wire } from './shape';

interface Named {
  name: string;
  value: string;
}

/** What is told by a field of its own, and is no parameter. */
const NOT_PARAMETERS = new Set(['method', 'url', 'status']);

export interface HarOrigins {
  brand: string;
  liveAssist: string;
}

export function toHar({ exchanges, brand, level }: Wire, origins: HarOrigins) {
  const entries = exchanges.flatMap((exchange) => exchange.arrows.filter(isRequest).map((request) => entryOf(request, answerTo(request, exchange), exchange, origins)));
  const pages = exchanges.filter(({ id }) => entries.some(({ pageref }) => pageref === id)).map(({ id, title, arrows }) => ({ id, title, startedDateTime: arrows[0]!.at, pageTimings: {} }));
  const comment = `Recorded at ${brand}, as level ${level} may see it. Only what was recorded: no headers, no sizes.`;
  return { log: { version: '1.2', creator: { name: 'Authenticated chat', version: '0.1.0' }, pages, entries, comment } };
}

const factOf = ({ facts }: Arrow, name: string): unknown => facts.find((fact) => fact.name === name && 'value' in fact && fact.value) as unknown;
const valueOf = (arrow: Arrow, name: string): unknown => (factOf(arrow, name) as { value?: unknown } | undefined)?.value;

const isRequest = (arrow: Arrow): boolean => !arrow.answer && valueOf(arrow, 'url') !== undefined;

/** The next answer the other way round, in the same exchange. */
function answerTo({ id, from, to }: Arrow, { arrows }: Exchange): Arrow | undefined {
  const rest = arrows.slice(arrows.findIndex((arrow) => arrow.id === id) + 1);
  return rest.find((arrow) => arrow.answer && arrow.from === to && arrow.to === from);
}

function entryOf(request: Arrow, response: Arrow | undefined, { id: pageref }: Exchange, origins: HarOrigins) {
  const method = String(valueOf(request, 'method') ?? 'GET');
  const given = parametersOf(request.facts);
  const url = absolute(String(valueOf(request, 'url')), request, origins);
  const ms = response ? Math.max(0, Date.parse(response.at) - Date.parse(request.at)) : -1;
  const isGet = method === 'GET';
  return {
    pageref,
    startedDateTime: request.at,
    time: Math.max(0, ms),
    request: {
      ...{ method, url, httpVersion: 'HTTP/1.1', cookies: [], headers: [], headersSize: -1, bodySize: -1 },
      queryString: isGet ? given : [],
      ...(!isGet && given.length && { postData: { mimeType: 'application/x-www-form-urlencoded', params: given, text: '' } }),
    },
    response: responseOf(response),
    cache: {},
    timings: { send: 0, wait: Math.max(0, ms), receive: 0 },
    comment: request.sentence,
  };
}

/** Paths are of the host that was asked: the brand's for its VAS, Live Assist's for the rest. */
const absolute = (url: string, { to }: Arrow, { brand, liveAssist }: HarOrigins): string => new URL(url, to === 'VAS' || to === 'brand page' ? brand : liveAssist).href;

function responseOf(answer: Arrow | undefined) {
  const status = answer ? Number(valueOf(answer, 'status') ?? 0) : 0;
  const text = answer ? JSON.stringify(Object.fromEntries(parametersOf(answer.facts).map(({ name, value }) => [name, value]))) : '';
  const content = { size: -1, mimeType: answer ? 'application/json' : 'x-unknown', text };
  return { status, statusText: answer?.sentence ?? 'no answer recorded', httpVersion: 'HTTP/1.1', cookies: [], headers: [], content, redirectURL: '', headersSize: -1, bodySize: -1 };
}

function parametersOf(facts: readonly ShownFact[]): Named[] {
  const others = facts.filter(({ name }) => !NOT_PARAMETERS.has(name));
  return others.map((fact) => ({ name: fact.name, value: 'hidden' in fact ? `(${fact.hidden})` : typeof fact.value === 'object' ? JSON.stringify(fact.value) : String(fact.value) }));
}
