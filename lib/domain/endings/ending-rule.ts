/** Whether, and how long after it was closed without an answer, what is known of a person goes. */
export type Erasure =
  /** The user was never asked, so nothing is erased. */
  | { readonly kind: 'not-asked' }
  | { readonly kind: 'never' }
  | { readonly kind: 'after'; readonly days: number };

export type EndingRule = {
  /** After so many touches without an answer the break-up is offered. */
  readonly breakUpAfter: number;
  /** So many days after the break-up the follow-up is closed as without an answer. */
  readonly closeAfterDays: number;
  readonly erasure: Erasure;
};

export const DEFAULT_ENDINGS: EndingRule = {
  breakUpAfter: 6,
  closeAfterDays: 14,
  erasure: { kind: 'not-asked' },
};
