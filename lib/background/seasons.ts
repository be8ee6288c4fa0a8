import { followUpsWith, getFollowUp } from '@/lib/db/follow-ups';
import { readSettings } from '@/lib/db/settings';
import { startSeason, takesSeason } from '@/lib/domain/cadence/follow-up-season';
import { recurringCadence } from '@/lib/domain/cadence/recurring';
import type { SeasonAction } from '@/lib/domain/cadence/season-action';
import { startOnThread } from '@/lib/domain/cadence/start-on-thread';
import type { NudgeRule } from '@/lib/domain/due';
import type { FollowUp, FollowUpId } from '@/lib/domain/follow-up';
import { type SeasonCard, seasonCardOf } from '@/lib/domain/person/season-card';
import type { EpochMs } from '@/lib/domain/time';
import type { Change } from '@/lib/messaging/protocol';
import { everyName } from '@/lib/words/seasons';
import { act } from './act';

/**
 * Let a follow-up rest for a season, or touch its people again and again.
 *
 * @throws RangeError if a day is named that is not later than today
 */
export async function startSeasonOn(
  id: FollowUpId,
  action: SeasonAction,
  now: EpochMs,
): Promise<Change> {
  const rule = await readSettings();
  return act(id, now, (it) => it && started(it, action, rule, now));
}

function started(
  followUp: FollowUp,
  action: SeasonAction,
  rule: NudgeRule,
  now: EpochMs,
): FollowUp {
  if (action.kind === 'rest') return startSeason(followUp, action.season, rule, now);
  if (!takesSeason(followUp)) return followUp;
  const cadence = recurringCadence(action.every, everyName(action.every));
  return startOnThread(followUp, followUp, cadence, rule, now);
}

export async function findSeasonCard(id: FollowUpId, now: EpochMs): Promise<SeasonCard | null> {
  const followUp = await getFollowUp(id);
  return followUp ? readSeasonCard(followUp, now) : null;
}

export async function readSeasonCard(followUp: FollowUp, now: EpochMs): Promise<SeasonCard> {
  const [person] = followUp.people;
  const known = person ? await followUpsWith(followUp.account, [person.email]) : [followUp];
  return seasonCardOf(followUp, known, now);
}
