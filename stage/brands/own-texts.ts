// The texts of an own brand: what its file says, and neutral ones for the rest.
import { z } from 'zod';
import { pageSlug, text } from './pack-fields';
import type { BrandPack } from './pack';
import { cannedReplies } from './pack-people';
import { figures, highlights, pageAttributes, questions, quote, signInDialog, words } from './pack-site';

const product = z
  .strictObject({ slug: pageSlug, name: text(60), headline: text(120), lead: text(400), price: text(60), action: text(40), benefits: highlights, questions, legal: text(600), attributes: pageAttributes })
  .partial();

export const ownTexts = z
  .strictObject({ headline: text(120), lead: text(400), highlights, figures, quote, product, words, signInDialog: signInDialog.partial(), footer: text(400), invitation: text(60), greeting: text(300), cannedReplies })
  .partial();

type OwnTexts = z.infer<typeof ownTexts>;

/** The site's texts. */
export function siteTexts(name: string, { product: own, signInDialog: dialog, headline, lead, words: ownWords, footer, ...home }: OwnTexts = {}): Pick<BrandPack['site'], 'words' | 'home' | 'product' | 'signInDialog' | 'footer'> {
  return {
    ...(ownWords && { words: ownWords }),
    home: {
      headline: headline ?? 'Somebody who knows you',
      lead: lead ?? `At ${name} you talk to people. Ask what you like, when you like: whoever answers knows who you are, and where you left off.`,
      highlights: home.highlights ?? HIGHLIGHTS,
      figures: home.figures ?? [],
      quote: home.quote ?? { text: 'I wrote late in the evening, and was answered by somebody who already had the right page open.', by: `A customer of ${name}` },
    },
    product: { ...PRODUCT, legal: `Shown as an example; ask ${name} what holds for you.`, ...own },
    signInDialog: { ...DIALOG, ...dialog },
    footer: footer ?? `This site was made to show authenticated chat at ${name}. The people and figures on it are examples.`,
  };
}

/** The chat's texts. */
export const liveAssistTexts = ({ invitation = 'Chat with us', greeting = 'Good to hear from you. What can we do for you?', cannedReplies: replies = REPLIES }: OwnTexts = {}) => ({ invitation, greeting, cannedReplies: replies });

const HIGHLIGHTS = [
  { title: 'Known from the first word', text: 'Sign in once, and we know who is writing. Nobody asks for a number, a birthday or your mother’s name.' },
  { title: 'People, not menus', text: 'A chat reaches somebody who can decide. If it takes a colleague, the colleague reads along and you need not begin again.' },
  { title: 'Between you and us', text: 'What you write is for us alone. When you sign out, this browser keeps nothing of it.' },
];

const PRODUCT = {
  slug: 'service',
  name: 'Personal service',
  headline: 'One place to ask, whatever it is about',
  lead: 'Orders, invoices, changes, complaints: one chat for all of it, with the people who can settle it.',
  price: 'Included',
  action: 'Sign in and begin',
  benefits: [
    { title: 'An answer, not a ticket', text: 'Most questions are settled in the chat in which they are asked.' },
    { title: 'Your history at hand', text: 'Whoever answers sees what was agreed before, and by whom.' },
    { title: 'Whenever it suits you', text: 'Outside our hours leave a message: it is answered on the next working morning.' },
    { title: 'On any device', text: 'Begin on the telephone and go on at the desk; the conversation is where you left it.' },
  ],
  questions: [
    { question: 'How do you know that it is me?', answer: 'You sign in here, with us. The chat gets a signed statement of who you are, and nobody can write one but us.' },
    { question: 'Can I ask without signing in?', answer: 'Yes. Leave a message with a way to reach you, and we write back. What concerns your account we discuss only when you are signed in.' },
    { question: 'Who sees what I write?', answer: 'The person who answers, and whoever they ask for help. It is kept with your other correspondence.' },
  ],
};

const DIALOG = {
  title: 'Sign in to chat',
  text: 'We talk about what concerns you alone, so we need to know that it is you. It takes a few seconds, and you come straight back to this page.',
  signIn: 'Sign in to chat',
  notNow: 'Not now',
};

const REPLIES = [
  { title: 'Greeting', text: 'Hello {first name}, this is {agent}. How can I help?' },
  { title: 'One moment', text: 'One moment please, {first name}: I am looking into it.' },
  { title: 'Call back', text: 'I would like to call you about this, {first name}. Which number and what time suit you?' },
  { title: 'Anything else', text: 'Is there anything else I can do for you, {first name}?' },
  { title: 'Goodbye', text: 'Thank you, {name}. If anything comes up, write to us here again.' },
];
