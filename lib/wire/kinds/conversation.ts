// The conversation itself, as the service sees both its ends.
import type { Kind } from '../kind';

const seenBy = 'Live Assist';
const way = 'WebSocket';
const fromWindow = { seenBy, from: 'chat window', to: 'Live Assist', way } as const;
const toWindow = { seenBy, from: 'Live Assist', to: 'chat window', way } as const;
const fromAgent = { seenBy, from: 'agent', to: 'Live Assist', way } as const;
const toAgent = { seenBy, from: 'Live Assist', to: 'agent', way } as const;
const clause = 'simulated: the vendor does not document it';

export const CONVERSATION = {
  visitor_joined: {
    ...fromWindow,
    says: { architect: 'Joins by its bearer' },
    clause,
    file: 'live-assist/gateway/visitor-client.ts',
    facts: { conversation: 'architect', bearer: 'never' },
  },
  chat_queued: {
    ...toAgent,
    says: { business: '{visitor|A visitor} waits in the queue' },
    clause,
    file: 'live-assist/gateway/world.ts',
    facts: { visitor: 'business', conversation: 'architect' },
  },
  chat_taken: {
    ...fromAgent,
    says: { business: '{agent|An agent} accepts the chat' },
    clause,
    file: 'live-assist/conversations/marks.ts',
    facts: { agent: 'business', conversation: 'architect' },
  },
  chat_taken_over: {
    ...fromAgent,
    says: { business: '{agent|An agent} goes on for a colleague' },
    clause,
    file: 'live-assist/conversations/marks.ts',
    facts: { agent: 'business', conversation: 'architect' },
  },
  card_opened: {
    ...{ ...toAgent, way: 'HTTP' },
    says: { business: 'Opens {contact|the contact}’s card', architect: 'Opens the CRM card that the token names' },
    clause: 'Live Assist, Customer info',
    file: 'live-assist/crm/contacts.ts',
    facts: { contact: 'business', company: 'business', subject: 'architect' },
  },
  visitor_message: {
    ...fromWindow,
    says: { business: '“{text|…}”', architect: 'Message {number|?}: “{text|…}”' },
    clause,
    file: 'live-assist/conversations/append.ts',
    facts: { text: 'business', number: 'architect', id: 'architect' },
  },
  visitor_message_delivered: {
    ...toAgent,
    says: { architect: 'Message {number|?}, to the agent’s workspace' },
    clause,
    file: 'live-assist/gateway/hub.ts',
    facts: { number: 'architect' },
  },
  agent_message: {
    ...fromAgent,
    says: { business: '“{text|…}”', architect: 'Message {number|?}: “{text|…}”' },
    clause,
    file: 'live-assist/conversations/append.ts',
    facts: { text: 'business', number: 'architect', id: 'architect', agent: 'architect' },
  },
  agent_message_delivered: {
    ...toWindow,
    says: { architect: 'Message {number|?}, to the chat window' },
    clause,
    file: 'live-assist/gateway/hub.ts',
    facts: { number: 'architect' },
  },
  visitor_has_read: {
    ...fromWindow,
    says: { architect: 'Seen, up to {number|?}' },
    clause,
    file: 'live-assist/conversations/read-marks.ts',
    facts: { number: 'architect' },
  },
  agent_has_read: {
    ...fromAgent,
    says: { architect: 'Seen, up to {number|?}' },
    clause,
    file: 'live-assist/conversations/read-marks.ts',
    facts: { number: 'architect' },
  },
  visitor_ended: {
    ...fromWindow,
    says: { business: 'Ends the chat' },
    clause,
    file: 'live-assist/conversations/marks.ts',
    facts: { conversation: 'architect' },
  },
  agent_ended: {
    ...fromAgent,
    says: { business: '{agent|The agent} ends the chat' },
    clause,
    file: 'live-assist/conversations/marks.ts',
    facts: { agent: 'business', conversation: 'architect' },
  },
} as const satisfies Record<string, Kind>;
