// The API's description for machines (OpenAPI 3.1), made of the table of operations: JSON Schema is what zod makes of the same schemas that the routes read with.
import { z } from 'zod';
import { environment } from '@/lib/environment';
import { cookieName } from '../agents/cookie';
import { commonRefusals, refusalOf, type Operation } from './operation';
import { OPERATIONS } from './operations';

// Transforms have no JSON Schema; what they are made of has.
const schemaOf = (schema: z.ZodType, io: 'input' | 'output') => z.toJSONSchema(schema, { io, unrepresentable: 'any', target: 'draft-2020-12' });
const content = (schema: z.ZodType, io: 'input' | 'output' = 'output') => ({ 'application/json': { schema: schemaOf(schema, io) } });

const SECURITY = { anybody: [], agent: [{ agent: [] }], window: [{ bearer: [] }] };

/** The codes of each status that an operation refuses with. */
export function refusalsOf(operation: Operation): Record<number, string[]> {
  const all = commonRefusals(operation);
  for (const [status, codes] of Object.entries(operation.refuses)) all[Number(status)] = [...new Set([...(all[Number(status)] ?? []), ...codes])];
  return all;
}

/** What an answer of the status must look like; undefined for a status that is not described, null for no body. */
export function answerSchema(operation: Operation, status: number): z.ZodType | null | undefined {
  const codes = refusalsOf(operation)[status];
  const answer = operation.answers[status];
  if (!codes) return answer;
  return answer ? z.union([answer, refusalOf(codes)]) : refusalOf(codes);
}

function describe(operation: Operation) {
  const { path, summary, caller, query = {}, takes } = operation;
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({ name, in: 'path', required: true, schema: { type: 'string' } }));
  const inQuery = Object.entries(query).map(([name, schema]) => ({ name, in: 'query', required: false, schema: schemaOf(schema, 'input') }));
  const statuses = [...new Set([...Object.keys(operation.answers), ...Object.keys(refusalsOf(operation))].map(Number))].sort();
  const responses = statuses.map((status) => {
    const schema = answerSchema(operation, status);
    const codes = refusalsOf(operation)[status];
    return [status, { description: codes ? `Refused: ${codes.join(', ')}` : 'Done.', ...(schema && { content: content(schema) }) }];
  });
  return {
    summary,
    security: SECURITY[caller],
    ...(inPath.length + inQuery.length > 0 && { parameters: [...inPath, ...inQuery] }),
    ...(takes && { requestBody: { required: true, content: content(takes, 'input') } }),
    responses: Object.fromEntries(responses) as Record<string, unknown>,
  };
}

export function openApiDocument() {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const operation of OPERATIONS) (paths[operation.path] ??= {})[operation.method] = describe(operation);
  return {
    openapi: '3.1.0',
    info: { title: 'Live Assist', version: '1', description: 'The chat request and what operators do. Simulated: the vendor documents only the opaque refusal. Live traffic is the gateway’s (live-assist/contract/socket.ts).' },
    servers: [{ url: `${environment().liveAssistOrigin}/api` }],
    paths,
    components: {
      securitySchemes: {
        agent: { type: 'apiKey', in: 'cookie', name: cookieName('{account}', 'tab'), description: 'Set by POST …/agent-session. The number is the server’s port; where the workspace is embedded, the name ends in `-embedded`.' },
        bearer: { type: 'http', scheme: 'bearer', description: '`token` of the chat request’s answer.' },
      },
    },
  };
}
