import type { NudgeRule } from '../due';
import { BY_RULE, type FollowUp, isDue, isOpen, isOwed, reopen } from '../follow-up';
import type { EpochMs } from '../time';
import { endRun } from './run';
import { type Season, seasonEnd } from './season';

/** Whether "not now" means anything for a follow-up: not for what the user owes, nor before it is sent. */
export function takesSeason(followUp: FollowUp): boolean {
  return !isOwed(followUp) && followUp.state !== 'scheduled';
}

/**
 * Let a follow-up rest, open or closed, since the person said "not now", and come back when the season
 * is over. A cadence that ran on it ends. What came before is no answer any more; what comes ends the
 * rest.
 *
 * @throws RangeError if a day is named that is not later than today
 */
export function startSeason(
  followUp: FollowUp,
  season: Season,
  rule: NudgeRule,
  now: EpochMs,
): FollowUp {
  if (!takesSeason(followUp)) return followUp;
  const dueAt = seasonEnd(season, now, rule);
  const waiting = isOpen(followUp) ? followUp : reopen(followUp, rule, now);
  return {
    ...waiting,
    run: waiting.run && endRun(waiting.run, 'by-hand', now),
    season: { kind: season.kind, startedAt: now },
    plan: BY_RULE,
    dueAt,
    nudgeAgainAt: null,
    nudge: null,
    changedAt: now,
  };
}

/** Whether it is back from a season, and the user should be told what there was. */
export function isBackFromSeason(followUp: FollowUp, now: EpochMs): boolean {
  return followUp.season !== null && isDue(followUp, now);
}
