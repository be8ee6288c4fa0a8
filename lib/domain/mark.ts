import type { FollowUp } from './follow-up';

/** What a follow-up is to the eye: one word and one shape each, so that colour only helps. */
export type MarkState =
  | 'awaiting'
  /** Falls due later today. */
  | 'today'
  | 'overdue'
  /** Overdue, and Gmail could not be asked: nothing is claimed. */
  | 'unchecked'
  | 'bounced'
  /** The user's turn. */
  | 'owed'
  | 'sending'
  | 'scheduled'
  | 'replied'
  | 'done'
  | 'stopped';

export type Mark = {
  readonly state: MarkState;
  /** How late it is, for the colour: under 3 days, under a week, longer. */
  readonly lateness: 0 | 1 | 2;
  /** "awaiting · 2d" */
  readonly text: string;
};

/** A follow-up, and what is said of it at the moment. */
export type MarkedFollowUp = { readonly followUp: FollowUp; readonly mark: Mark };
