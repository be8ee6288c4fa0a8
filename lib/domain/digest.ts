import { dayNumberOf, numberOfDay, startOfDayNumber } from './calendar/day';
import { endOfQuiet, type NudgeRule } from './due';
import { type FollowUp, isOwed } from './follow-up';
import { type EpochMs, HOUR_MS } from './time';

/** More than this many at once become one digest. */
export const MAX_SINGLE_NUDGES = 3;

/** What is later than this was due while the user was away. */
const AWAY_MS = 12 * HOUR_MS;

/**
 * Whether these nudges are told of in one notification rather than one by one: when they are many,
 * when they piled up while nobody was there, or when the user is back from an absence.
 *
 * @param due - most overdue first
 * @param rule - undefined where no absence is known
 */
export function isDigest(due: readonly FollowUp[], now: EpochMs, rule?: NudgeRule): boolean {
  const [oldest] = due;
  if (!oldest || due.length === 1) return false;
  if (rule && isFirstDayBack(now, rule)) return true;
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

/** Whether it is the first day after an absence on which the user may be disturbed. */
export function isFirstDayBack(now: EpochMs, rule: NudgeRule): boolean {
  if (!rule.away || rule.away.from > rule.away.until) return false;
  const over = startOfDayNumber(numberOfDay(rule.away.until) + 1);
  return dayNumberOf(now) === dayNumberOf(endOfQuiet(over, rule));
}
