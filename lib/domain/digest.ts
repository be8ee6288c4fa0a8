import { type FollowUp, isOwed } from './follow-up';
import { type EpochMs, HOUR_MS } from './time';

/** More than this many at once become one digest. */
export const MAX_SINGLE_NUDGES = 3;

/** What is later than this was due while the user was away. */
const AWAY_MS = 12 * HOUR_MS;

/**
 * Whether these nudges are told of in one notification rather than one by one: when they are many,
 * or when they piled up while nobody was there.
 *
 * @param due - most overdue first
 */
export function isDigest(due: readonly FollowUp[], now: EpochMs): boolean {
  const [oldest] = due;
  if (!oldest || due.length === 1) return false;
  return due.length > MAX_SINGLE_NUDGES || now - oldest.dueAt > AWAY_MS;
}

/** Whether it was only guessed that an answer is expected, so that its nudge should be quiet. */
export function isDoubtful(followUp: FollowUp): boolean {
  const { expected, machineAnswer } = followUp;
  // Mail that did not arrive is worth knowing of, whatever it asked.
  const isLost = machineAnswer?.kind === 'bounce' && machineAnswer.variant === 'permanent';
  return !isOwed(followUp) && expected?.verdict === 'unsure' && !isLost;
}

/** What is sure before what is doubtful, each in the order given. */
export function surestFirst(followUps: readonly FollowUp[]): readonly FollowUp[] {
  return [...followUps.filter((it) => !isDoubtful(it)), ...followUps.filter(isDoubtful)];
}
