import type { FlowName } from '@/stage/brands/flow';

/** The flows as the table calls them. */
export const FLOW_WORDS: Record<FlowName, string> = { code: 'code flow', 'code-pkce': 'code flow with PKCE', implicit: 'implicit, signed', 'implicit-encrypted': 'implicit, encrypted' };
