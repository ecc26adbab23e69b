// Who signs out does so in the whole browser. The tabs of a brand's site tell each other; each tells the vendor's tag in its own page.

/** Heard in every page of this brand in this browser, and in no other origin's. */
export const signOutChannel = (brand: string) => new BroadcastChannel(`${brand} signed out`);
