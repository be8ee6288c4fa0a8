import type { Season } from './season';
import type { Wait } from './wait';

/** What the user may choose for somebody who said "not now". */
export type SeasonAction =
  | { readonly kind: 'rest'; readonly season: Season }
  /** Touched again and again, so long apart. */
  | { readonly kind: 'recur'; readonly every: Wait };
