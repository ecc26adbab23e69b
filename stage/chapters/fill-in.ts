// The chapters' texts name people of the brand that is on the stage.
import type { PLACEHOLDERS } from './chapter';
import { customerOf, pretendedOf } from './cast';

export type Filling = Record<(typeof PLACEHOLDERS)[number], string>;

/** The text with each `{placeholder}` replaced. */
export const fillIn = (text: string, filling: Filling): string => text.replace(/\{([^{}]*)\}/g, (whole, name: string) => filling[name as keyof Filling] ?? whole);

/** Where there is no brand yet. */
export const NO_FILLING: Filling = { customer: 'the customer', 'other customer': 'another customer', agent: 'the agent', invitation: 'Chat', brand: 'the brand' };

/** What a brand fills in: a customer and another one, its first agent. */
export const fillingOf = (brand: { name: string; invitation: string; customers: readonly { sub: string; name: string; inCrm: boolean }[]; agents: readonly { name: string }[] }): Filling => ({
  customer: customerOf(brand.customers).name,
  'other customer': pretendedOf(brand.customers).name,
  agent: brand.agents[0]!.name,
  invitation: brand.invitation,
  brand: brand.name,
});
