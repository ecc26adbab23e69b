// When something was seen, in the reader's time zone: as the Agent Workspace writes times, beside which the wire stands.

const TO_THE_SECOND = { hour: '2-digit', minute: '2-digit', second: '2-digit' } as const;
const seconds = new Intl.DateTimeFormat('en-GB', TO_THE_SECOND);
const milliseconds = new Intl.DateTimeFormat('en-GB', { ...TO_THE_SECOND, fractionalSecondDigits: 3 });

/** `at`: ISO 8601. To the second. */
export const clock = (at: string): string => seconds.format(new Date(at));

/** `at`: ISO 8601. To the millisecond. */
export const exactClock = (at: string): string => milliseconds.format(new Date(at));
