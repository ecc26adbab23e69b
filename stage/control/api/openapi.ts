// The control interface's description for machines (OpenAPI 3.1), made of the table of operations.
import { z } from 'zod';
import { environment } from '@/lib/environment';
import { OPERATIONS, refusalsOf, type Operation } from './operations';

const JSON_TYPE = 'application/json';

const refusal = (codes: readonly string[]) =>
  z.strictObject({ error: z.strictObject({ code: z.enum(codes as [string, ...string[]]), message: z.string(), details: z.array(z.string()).optional(), fields: z.array(z.unknown()).optional() }) });

/** What an answer of the status and media type must look like; undefined for one that is not described, null for no body. */
export function answerSchema(operation: Operation, status: number, type = JSON_TYPE): z.ZodType | null | undefined {
  const codes = refusalsOf(operation)[status];
  if (codes) return refusal(codes);
  return type === JSON_TYPE ? operation.answers[status] : status === 200 ? operation.texts?.[type] : undefined;
}

const schemaOf = (schema: z.ZodType, io: 'input' | 'output', type = JSON_TYPE) => ({ [type]: { schema: z.toJSONSchema(schema, { io, unrepresentable: 'any', target: 'draft-2020-12' }) } });

/** All media types of one answer. */
function contentOf(operation: Operation, status: number) {
  const schema = answerSchema(operation, status);
  const texts = status === 200 ? Object.entries(operation.texts ?? {}) : [];
  return schema && { content: Object.assign(schemaOf(schema, 'output'), ...texts.map(([type, text]) => schemaOf(text, 'output', type))) as Record<string, unknown> };
}

function describe(operation: Operation) {
  const { path, summary, query = {}, takes } = operation;
  const parameters = [
    ...[...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({ name, in: 'path', required: true, schema: { type: 'string' } })),
    ...Object.entries(query).map(([name, description]) => ({ name, in: 'query', required: false, description, schema: { type: 'string' } })),
  ];
  const refusals = refusalsOf(operation);
  const statuses = [...Object.keys(operation.answers), ...Object.keys(refusals)].map(Number).sort();
  const responses = statuses.map((status) => [status, { description: refusals[status] ? `Refused: ${refusals[status].join(', ')}` : 'Done.', ...contentOf(operation, status) }]);
  return { summary, ...(parameters.length && { parameters }), ...(takes && { requestBody: { required: true, content: schemaOf(takes, 'input') } }), responses: Object.fromEntries(responses) as Record<string, unknown> };
}

export function openApiDocument() {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const operation of OPERATIONS) (paths[operation.path] ??= {})[operation.method] = describe(operation);
  return {
    openapi: '3.1.0',
    info: { title: 'The demo’s control interface', version: '1', description: 'Makes, sets, resets and deletes brands, and tells what happened at them. Open to this machine in development; in production it needs DEMO_KEY. Never to pages of other sites.' },
    servers: [{ url: `${environment().brandOrigin}/api/demo` }],
    security: [{ demoKey: [] }],
    paths,
    components: { securitySchemes: { demoKey: { type: 'http', scheme: 'bearer', description: 'The value of DEMO_KEY, where the server was started with one.' } } },
  };
}
