import { type Address, isSameMailbox } from '../address';
import type { StepTaken } from '../cadence/run';
import { type FollowUp, isOpen, isOwed } from '../follow-up';
import type { PersonTouch, Touches } from '../manners/contact-budget';
import { type PastTouch, presentTouch } from '../past-touches';
import type { LegacyId } from '../snapshot';
import type { EpochMs } from '../time';
import type { Exchange } from './timeline';

/**
 * Whose answer answers a touch. For how often a person may be written to, anyone's does: a
 * conversation that goes on is no pestering. For how fast a person answers, their own alone.
 */
export type AnswersOf = 'anyone' | 'person';

/**
 * What happened with a person, a thread at a time, by what is stored of it.
 *
 * @param followUps - of one account; those without the person are left out
 */
export function exchangesWith(
  person: Address,
  followUps: readonly FollowUp[],
  answersOf: AnswersOf = 'anyone',
): readonly Exchange[] {
  const byThread = new Map<LegacyId, FollowUp[]>();
  for (const followUp of followUps) {
    if (!followUp.people.some(({ email }) => isSameMailbox(email, person))) continue;
    const ofThread = byThread.get(followUp.threadId);
    if (ofThread) ofThread.push(followUp);
    else byThread.set(followUp.threadId, [followUp]);
  }
  return [...byThread.values()].map((ofThread) => exchangeOf(ofThread, person, answersOf));
}

/** All touches of a person, on whatever thread. */
export function touchesOf(person: Address, followUps: readonly FollowUp[]): Touches {
  return exchangesWith(person, followUps).flatMap(({ touches }) => touches);
}

/** The same, each as a step of the run that is or was at work on its thread. */
export function touchesByThread(person: Address, followUps: readonly FollowUp[]): Touches {
  return exchangesWith(person, followUps).flatMap(({ followUpId, touches }) =>
    touches.map((touch) => ({ ...touch, runId: followUpId })),
  );
}

function exchangeOf(
  followUps: readonly FollowUp[],
  person: Address,
  answersOf: AnswersOf,
): Exchange {
  const all = followUps
    .flatMap((it) => [...it.pastTouches, ...present(it)])
    .sort((one, other) => one.at - other.at);
  const mine = all.filter(({ by }) => by === 'me').map((it) => counted(it, person, answersOf));
  // What is awaited comes first: it is the thread's own.
  const [first] = followUps.toSorted((one, other) => Number(isOwed(one)) - Number(isOwed(other)));
  return {
    followUpId: first?.id ?? '',
    touches: [
      ...sharedAnswers(onceEach(mine)),
      ...followUps.flatMap(({ run }) => talksIn(run?.history ?? [])),
    ],
    receivedAt: all.filter(({ by }) => by === 'them').map(({ at }) => at),
    isOpen: followUps.some((it) => isOpen(it) && it.kind !== 'promise'),
    isPromised: followUps.some((it) => isOpen(it) && it.kind === 'promise'),
  };
}

/** Calls, meetings and what else of a cadence was no mail. */
export function talksIn(history: readonly StepTaken[]): Touches {
  return history.flatMap(({ at, channel, outcome, note }) => {
    if (channel === 'email' || outcome === 'sent' || outcome === 'skipped') return [];
    const answeredAt = outcome === 'talked' ? at : null;
    return { at, channel, answeredAt, runId: null, talk: { outcome, note } };
  });
}

function present(followUp: FollowUp): readonly PastTouch[] {
  const touch = presentTouch(followUp);
  return touch ? [touch] : [];
}

function counted(touch: PastTouch, person: Address, answersOf: AnswersOf): PersonTouch {
  const { at, answeredAt, answeredBy } = touch;
  const isOwn = answeredBy !== null && isSameMailbox(answeredBy, person);
  const counts = answersOf === 'anyone' || isOwn;
  return { at, channel: 'email', answeredAt: counts ? answeredAt : null, runId: null };
}

/** A mail that is awaited and promises something as well is one touch. */
function onceEach(touches: readonly PersonTouch[]): readonly PersonTouch[] {
  const byInstant = new Map<EpochMs, PersonTouch>();
  for (const touch of touches) {
    const known = byInstant.get(touch.at);
    if (!known || known.answeredAt === null) byInstant.set(touch.at, touch);
  }
  return [...byInstant.values()];
}

/** An answer is to all that was written since the last one. @param touches - oldest first */
function sharedAnswers(touches: readonly PersonTouch[]): readonly PersonTouch[] {
  let answeredAt: EpochMs | null = null;
  return touches
    .toReversed()
    .map((touch) => {
      answeredAt = touch.answeredAt ?? answeredAt;
      return answeredAt === touch.answeredAt ? touch : { ...touch, answeredAt };
    })
    .reverse();
}
