// What the window may say in a chat request. Sizes are those of real codes and pages, generously.
import { z } from 'zod';
import type { ChatRequest } from '../contract/chat-request';
import { attributeList } from '../visitors/page-attributes';

const pageAttributes = attributeList.optional();

/** A conversation's id. */
const renews = z.uuid().optional();

/** More than any code or token: what is too long for one is refused by the checks, with a reason, and not here without one. */
const LONGEST_PROOF = 48 * 1024;

const withProof = z.strictObject({
  proof: z.strictObject({ ssoKey: z.string().min(1).max(LONGEST_PROOF), redirect_uri: z.string().min(1).max(2_048).optional() }),
  pageAttributes,
  /** RFC 7636 §4.1. */
  codeVerifier: z.string().regex(/^[\w.~-]{43,128}$/, 'must be a code verifier (RFC 7636 §4.1)').optional(),
  resume: z.boolean().optional(),
  renews,
});

const withoutProof = z.strictObject({
  proof: z.null(),
  failure: z.strictObject({
    code: z.enum(['method_missing', 'method_threw', 'method_timed_out', 'method_declined', 'method_answer_unknown']),
    message: z.string().max(200),
  }),
  pageAttributes,
  codeVerifier: z.string().max(128).optional(),
  resume: z.boolean().optional(),
  renews,
});

export const chatRequest: z.ZodType<ChatRequest> = z.union([withProof, withoutProof], 'must be { proof: { ssoKey, redirect_uri? }, codeVerifier? } or { proof: null, failure: { code, message } }, each with pageAttributes at will');
