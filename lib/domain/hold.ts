import { type Day, numberOfDay, startOfDayNumber } from './calendar/day';
import { firstWorkdayAfter } from './calendar/first-workday-after';
import type { NudgeRule } from './due';
import type { FollowUp, MachineAnswer } from './follow-up';
import type { EpochMs } from './time';

/**
 * Put a follow-up off until the first workday after somebody's return. A time that the user named
 * stands, and so does a wait that ends later.
 */
export function holdWhileAway(followUp: FollowUp, rule: NudgeRule, now: EpochMs): FollowUp {
  const { machineAnswer, plan, nudge } = followUp;
  if (plan.kind === 'at' || machineAnswer?.kind !== 'auto-reply') return followUp;
  if (machineAnswer.returnsOn === null) return followUp;
  const until = firstWorkdayAfter(machineAnswer.returnsOn, rule);
  if (until <= now || until <= followUp.dueAt) return followUp;
  // A nudge that went out before this was known comes once more, at the right time.
  return { ...followUp, dueAt: until, nudge: nudge && null };
}

/** An absence that a new mail will meet as well. */
export function lastingAbsence(
  machineAnswer: MachineAnswer | null,
  at: EpochMs,
): MachineAnswer | null {
  const isAway =
    machineAnswer?.kind === 'auto-reply' &&
    machineAnswer.returnsOn !== null &&
    startOfLocalDay(machineAnswer.returnsOn) > at;
  return isAway ? machineAnswer : null;
}

/** When a calendar day begins where the user is. */
export function startOfLocalDay(day: Day): EpochMs {
  return startOfDayNumber(numberOfDay(day));
}
