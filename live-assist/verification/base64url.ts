// Base64url exactly as RFC 7515 §2 has it: no padding, no line breaks, no spare bits. Node's decoder would let all of them pass.

export const isBase64url = (text: string): boolean => Buffer.from(text, 'base64url').toString('base64url') === text;
