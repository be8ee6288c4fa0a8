import { type FollowUp, type FollowUpId, isOpen, isOwed } from './follow-up';
import type { LegacyId } from './snapshot';

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

/** What a list shows of a thread that has follow-ups. */
export type ThreadMark = {
  readonly threadId: LegacyId;
  /** The follow-up that its row has room for; null where the user ended all. */
  readonly shown: { readonly id: FollowUpId; readonly mark: Mark } | null;
  /** Whether an answer is awaited. */
  readonly isAwaited: boolean;
  /** Whether anything is awaited or owed. */
  readonly isOpen: boolean;
};

/**
 * @param followUps - of one thread
 * @returns null if there are none
 */
export function threadMarkOf(
  followUps: readonly FollowUp[],
  markOf: (followUp: FollowUp) => Mark,
): ThreadMark | null {
  const [first] = followUps;
  if (!first) return null;
  const shown = mostUrgent(followUps);
  const awaited = awaitedOf(followUps);
  return {
    threadId: first.threadId,
    shown: shown && { id: shown.id, mark: markOf(shown) },
    isAwaited: awaited !== null && isOpen(awaited),
    isOpen: followUps.some(isOpen),
  };
}

/**
 * Of what is awaited on a thread and what is owed, the one that a row has room for: what is still
 * open, then what falls due first, and the user's turn where it is the same.
 *
 * @returns null where the user ended both, or there is none: that is nobody's business any more
 */
export function mostUrgent(followUps: readonly FollowUp[]): FollowUp | null {
  const [first = null] = followUps.filter((it) => !isOver(it)).sort(byUrgency);
  return first;
}

/** The one whose answer is awaited, in whatever state. */
export function awaitedOf(followUps: readonly FollowUp[]): FollowUp | null {
  return followUps.find((it) => !isOwed(it)) ?? null;
}

/** What the user owes, in whatever state. */
export function owedOf(followUps: readonly FollowUp[]): FollowUp | null {
  return followUps.find(isOwed) ?? null;
}

function isOver({ state }: FollowUp): boolean {
  return state === 'done' || state === 'stopped';
}

function byUrgency(a: FollowUp, b: FollowUp): number {
  const openFirst = Number(isOpen(b)) - Number(isOpen(a));
  return openFirst || a.dueAt - b.dueAt || Number(isOwed(b)) - Number(isOwed(a));
}
