import { type FollowUp, isOpen, isOwed } from './follow-up';

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

/**
 * Of what is awaited on a thread and what is owed, the one that a row has room for: what is still
 * open, then what falls due first, and the user's turn where it is the same.
 *
 * @returns null where the user ended both, or there is none: that is nobody's business any more
 */
export function mostUrgent(marked: readonly MarkedFollowUp[]): MarkedFollowUp | null {
  const [first = null] = marked.filter(({ followUp }) => !isOver(followUp)).sort(byUrgency);
  return first;
}

/** The one whose answer is awaited, in whatever state. */
export function awaitedOf(marked: readonly MarkedFollowUp[]): FollowUp | null {
  return marked.find(({ followUp }) => !isOwed(followUp))?.followUp ?? null;
}

/** What the user owes, in whatever state. */
export function owedOf(marked: readonly MarkedFollowUp[]): FollowUp | null {
  return marked.find(({ followUp }) => isOwed(followUp))?.followUp ?? null;
}

function isOver({ state }: FollowUp): boolean {
  return state === 'done' || state === 'stopped';
}

function byUrgency({ followUp: a }: MarkedFollowUp, { followUp: b }: MarkedFollowUp): number {
  const openFirst = Number(isOpen(b)) - Number(isOpen(a));
  return openFirst || a.dueAt - b.dueAt || Number(isOwed(b)) - Number(isOwed(a));
}
