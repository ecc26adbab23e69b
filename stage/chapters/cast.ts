// Whom the chapters are about: a customer, and in two chapters another one. Whom a brand has decides who they are, and what may be promised of them.
import { NOBODY } from '../fakes/try-fake';
import type { Chapter, Step } from './chapter';

/** The other customer is one whom the CRM knows, one whom it does not, or there is nobody. */
export type Other = 'known' | 'unknown' | 'nobody';

interface Customer {
  sub: string;
  name: string;
  /** Whether the CRM has a contact for them. */
  inCrm: boolean;
}

/** What a brand's customers allow to be told. */
export interface Cast {
  /** The CRM knows the customer: a contact card opens. */
  hasCard: boolean;
  other: Other;
}

/** The first whom the CRM knows: somebody with a card. Where it knows none of them, the first; undefined where there is nobody. */
const withCard = <C extends Pick<Customer, 'inCrm'>>(customers: readonly C[]): C | undefined => customers.find(({ inCrm }) => inCrm) ?? customers[0];

/** Whom the chapters are about. A brand has one customer at least. */
export const customerOf = <C extends Pick<Customer, 'inCrm'>>(customers: readonly C[]): C => withCard(customers)!;

/** Somebody else of the brand's, with a card where one of them has it. */
export function otherOf<C extends Pick<Customer, 'inCrm'>>(customers: readonly C[]): C | undefined {
  const customer = customerOf(customers);
  return withCard(customers.filter((one) => one !== customer));
}

/** Whom a page can pretend to be. */
export const pretendedOf = (customers: readonly Customer[]): Pick<Customer, 'sub' | 'name'> => otherOf(customers) ?? NOBODY;

/** As it is told where there is no brand yet. */
export const ALL_HAVE_CARDS: Cast = { hasCard: true, other: 'known' };

export function castOf(customers: readonly Pick<Customer, 'inCrm'>[]): Cast {
  const other = otherOf(customers);
  return { hasCard: customerOf(customers).inCrm, other: !other ? 'nobody' : other.inCrm ? 'known' : 'unknown' };
}

/** The chapters as they are told of a brand with such customers. */
export const chaptersFor = (chapters: readonly Chapter[], cast: Cast): Chapter[] =>
  chapters.map((chapter) => {
    const { story, steps } = (cast.other === 'nobody' && chapter.alone) || chapter;
    return { ...chapter, story, steps: steps.map((step) => stepFor(step, cast)) };
  });

const stepFor = (step: Step, { hasCard, other }: Cast): Step => ({ ...step, ...(other !== 'known' && step.instead?.[other]), ...(!hasCard && step.instead?.cardless) });
