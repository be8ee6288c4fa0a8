import type { FollowUp } from '../follow-up';
import type { EpochMs } from '../time';
import { exchangesWith } from './exchanges';
import { seasonCard, timelineOf } from './timeline';

/** What there was with a person before a season, for whoever takes it up again after months. */
export type SeasonCard = {
  /** The subject of the latest thread with them. */
  readonly topic: string;
  /** The latest promise to them that was noticed; its words are not stored. */
  readonly promise: { readonly at: EpochMs; readonly isKept: boolean } | null;
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
  const promise = all.find(({ kind }) => kind === 'promise');
  return {
    topic: all.find(({ subject }) => subject !== '')?.subject ?? followUp.subject,
    promise: promise ? { at: promise.touch.at, isKept: promise.state === 'done' } : null,
    ...seasonCard(timelineOf(person ? exchangesWith(person.email, known) : []), now),
  };
}
