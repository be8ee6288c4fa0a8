import { type LastPromise, lastPromise } from '../cadence/last-promise';
import type { FollowUp } from '../follow-up';
import type { EpochMs } from '../time';
import { exchangesWith } from './exchanges';
import { seasonCard, timelineOf } from './timeline';

/** What there was with a person before a season, for whoever takes it up again after months. */
export type SeasonCard = {
  /** The subject of the latest thread with them. */
  readonly topic: string;
  /** The latest to them that was noticed. */
  readonly promise: LastPromise | null;
  readonly touches: number;
  /** Since the last touch; null where none is known. */
  readonly daysSince: number | null;
};

/** @param known - the account's follow-ups with the first of its people, itself included */
export function seasonCardOf(
  followUp: FollowUp,
  known: readonly FollowUp[],
  now: EpochMs,
): SeasonCard {
  const [person] = followUp.people;
  const all = known.toSorted((one, other) => other.touch.at - one.touch.at);
  return {
    topic: all.find(({ subject }) => subject !== '')?.subject ?? followUp.subject,
    promise: lastPromise(known, followUp.threadId),
    ...seasonCard(timelineOf(person ? exchangesWith(person.email, known) : []), now),
  };
}
