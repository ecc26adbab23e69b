// Who is signed in is so in the whole browser. The tabs of a brand's site tell each other when that changes, and each tells the
// vendor's tag in its own page: what is on the screen of one customer's chat goes before the next one sits there.
import { endChat } from './live-assist-tag';

/** Heard in every page of this brand in this browser, and on no other origin. Carries a mark of the customer; '' for nobody. */
export const customerChannel = (brand: string) => new BroadcastChannel(`${brand} customer`);

/** `customer`: the mark of who was signed in when this page came; '' for nobody. */
export function endChatWithItsCustomer(brand: string, customer: string): void {
  const channel = customerChannel(brand);
  let known = customer;
  channel.onmessage = ({ data }: MessageEvent<string>) => {
    // A page that came before the sign-in belongs to whoever signs in first.
    if (data === '' || (known && data !== known)) endChat(() => {});
    known = data;
  };
  if (customer) channel.postMessage(customer);
}
