// Why something asked of a conversation is not done. The code is the value on the wire; the texts stand here only.

const TEXTS = {
  conversation_unknown: 'There is no such conversation in this account.',
  conversation_ended: 'The conversation has ended.',
  already_accepted: 'Another agent has accepted this conversation.',
  agent_present: 'The agent of this conversation is there.',
  not_accepted: 'Only the agent who accepted the conversation may do that.',
} as const;

export type ConversationRefusalCode = keyof typeof TEXTS;

export class ConversationRefusal extends Error {
  constructor(
    readonly code: ConversationRefusalCode,
    text: string = TEXTS[code],
  ) {
    super(text);
  }
}
