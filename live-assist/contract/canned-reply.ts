// Texts that agents send often: part of the account's engagement.

export interface CannedReply {
  title: string;
  /** May have the placeholders {name}, {first name} (the visitor's) and {agent}. */
  text: string;
}
