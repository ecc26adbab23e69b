// The chapters' texts name people of the brand that is on the stage.
import type { PLACEHOLDERS } from './chapter';

export type Filling = Record<(typeof PLACEHOLDERS)[number], string>;

/** The text with each `{placeholder}` replaced. */
export const fillIn = (text: string, filling: Filling): string => text.replace(/\{([^{}]*)\}/g, (whole, name: string) => filling[name as keyof Filling] ?? whole);

/** Where there is no brand yet. */
export const NO_FILLING: Filling = { customer: 'the customer', 'other customer': 'another customer', agent: 'the agent', invitation: 'Chat', brand: 'the brand' };

/** What a brand fills in: its first two customers, its first agent. */
export const fillingOf = (brand: { name: string; invitation: string; customers: readonly { name: string }[]; agents: readonly { name: string }[] }): Filling => ({
  customer: brand.customers[0]!.name,
  'other customer': (brand.customers[1] ?? brand.customers[0]!).name,
  agent: brand.agents[0]!.name,
  invitation: brand.invitation,
  brand: brand.name,
});
