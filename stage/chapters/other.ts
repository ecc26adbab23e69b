// Two chapters are about another customer than the first. Whom a brand has decides who that is, and what the chapters may promise of them.
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

/** The first after the first one whom the CRM knows: somebody with a card, which then opens, or does not. Where it knows none of them, the second; undefined where there is no second. */
export const otherOf = <C extends Pick<Customer, 'inCrm'>>([, ...others]: readonly C[]): C | undefined => others.find(({ inCrm }) => inCrm) ?? others[0];

/** Whom a page can pretend to be. */
export const pretendedOf = (customers: readonly Customer[]): Pick<Customer, 'sub' | 'name'> => otherOf(customers) ?? NOBODY;

export function kindOfOther(customers: readonly Pick<Customer, 'inCrm'>[]): Other {
  const other = otherOf(customers);
  if (!other) return 'nobody';
  return other.inCrm ? 'known' : 'unknown';
}

/** The chapters as they are told of a brand with such an other customer. */
export const chaptersFor = (chapters: readonly Chapter[], other: Other): Chapter[] =>
  chapters.map((chapter) => {
    const { story, steps } = (other === 'nobody' && chapter.alone) || chapter;
    return { ...chapter, story, steps: steps.map((step) => stepFor(step, other)) };
  });

const stepFor = (step: Step, other: Other): Step => (other === 'known' ? step : { ...step, ...step.instead?.[other] });
