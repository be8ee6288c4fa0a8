/** Milliseconds since 1970-01-01T00:00Z. Every instant that is stored or sent is one. */
export type EpochMs = number;

export const SECOND_MS = 1000;
export const MINUTE_MS = 60 * SECOND_MS;
export const HOUR_MS = 60 * MINUTE_MS;
/** Twenty-four hours: for spans, never for calendar days, which may have 23 or 25. */
export const DAY_MS = 24 * HOUR_MS;
