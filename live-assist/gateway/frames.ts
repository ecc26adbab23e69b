// What may stand in a client's frame. A frame that does not parse is refused by a code, and the socket stays open.
import { z } from 'zod';
import { browserReport } from '@/lib/wire/from-browser';
import { attributeList } from '../visitors/page-attributes';
import { SOCKET_LIMITS, type AgentFrame, type VisitorFrame } from '../contract/socket';

const type = <T extends string>(name: T) => z.literal(name);
const conversation = z.uuid();
// No colon: the service's own entries have one.
const id = z.string().regex(/^[\w-]{1,64}$/);
const number = z.int().min(0).max(2 ** 31 - 1);
const after = number;
const latest = z.int().min(1).max(SOCKET_LIMITS.olderPage).optional();
const token = z.string().min(1).max(200);
const typing = z.boolean();
const text = z
  .string()
  .refine((value) => value.trim() !== '', 'text_empty')
  .refine((value) => value.length <= SOCKET_LIMITS.textLength, 'text_too_long')
  // PostgreSQL cannot keep U+0000 in a text.
  .refine((value) => !value.includes('\0'), 'text_invalid');
const login = z.string().max(64).refine((value) => !value.includes('\0'));

export const visitorFrame: z.ZodType<VisitorFrame> = z.discriminatedUnion('type', [
  z.object({ type: type('join'), token, after, latest }),
  z.object({ type: type('renew'), token }),
  z.object({ type: type('older'), before: number }),
  z.object({ type: type('read'), number }),
  z.object({ type: type('send'), id, text }),
  z.object({ type: type('typing'), typing }),
  z.object({ type: type('attributes'), pageAttributes: attributeList }),
  z.object({ type: type('saw'), report: browserReport }),
  z.object({ type: type('end') }),
]);

export const agentFrame: z.ZodType<AgentFrame> = z.discriminatedUnion('type', [
  z.object({ type: type('availability'), available: z.boolean() }),
  z.object({ type: type('accept'), conversation }),
  z.object({ type: type('takeOver'), conversation, from: login }),
  z.object({ type: type('watch'), conversation, after, latest }),
  z.object({ type: type('older'), conversation, before: number }),
  z.object({ type: type('read'), conversation, number }),
  z.object({ type: type('send'), conversation, id, text }),
  z.object({ type: type('typing'), conversation, typing }),
  z.object({ type: type('end'), conversation }),
]);

const TEXTS = {
  frame_unknown: 'There is no frame of that type.',
  frame_invalid: 'The frame lacks a field, or has one that cannot be used.',
  text_empty: 'A message needs a text.',
  text_too_long: `A message may have ${SOCKET_LIMITS.textLength} characters at most.`,
  text_invalid: 'The text has a character that cannot be kept.',
};

export interface BadFrame {
  code: keyof typeof TEXTS;
  message: string;
  conversation?: string;
  id?: string;
}

/** The frame, or how it is refused; of a bad message with its `id`, so that the sender knows which. */
export function parseFrame<F>(schema: z.ZodType<F>, json: unknown): { frame: F } | { bad: BadFrame } {
  const result = schema.safeParse(json);
  if (result.success) return { frame: result.data };
  const code = codeOf(result.error);
  const named = z.object({ conversation: conversation.optional(), id: id.optional() }).safeParse(json);
  return { bad: { code, message: TEXTS[code], ...(named.success && named.data) } };
}

function codeOf({ issues }: z.ZodError): BadFrame['code'] {
  const codes = issues.map(({ message, path, code }) => {
    if (message in TEXTS) return message as BadFrame['code'];
    return (code === 'invalid_union' && path[0] === 'type') || path.length === 0 ? 'frame_unknown' : 'frame_invalid';
  });
  return codes[0]!;
}
