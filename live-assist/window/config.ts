// What the chat window is told with its page: whose window it is, in which page it stands, and how to ask that page for a proof.
export interface WindowConfig {
  account: string;
  accountName: string;
  /** Exact origin of the page that embeds the window; the service has checked that the account knows it. */
  pageOrigin: string;
  /** True where the window comes back by itself after a page load: it then goes on with a conversation, and begins none. */
  resume: boolean;
  /** The page's JavaScript method, as configured in the connector. */
  method: { name: string; context: string };
  /** Whether that method gets a code challenge, of which the window keeps the verifier. */
  pkce: boolean;
  greeting: string;
  colour: string;
  onColour: string;
  /** BCP 47. */
  locale: string;
  /** Whether the demo's wire may be read, so that it is worth telling it something. */
  watched: boolean;
}

/** How long the page's method may take to answer. It may be asking the consumer to sign in somewhere else; 10 s is the contract's limit. */
export const METHOD_TIME_LIMIT_MS = 10_000;
