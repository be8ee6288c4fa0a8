import { type Address, isSameMailbox } from '../address';
import { type FollowUp, isPaused } from '../follow-up';
import { isExempt } from '../manners/contact-budget';
import { type DueStep, planAround } from '../manners/plan-around';
import { exchangesWith } from '../person/exchanges';
import type { Settings } from '../settings';
import type { EpochMs } from '../time';
import { hasRun } from './follow-up-run';

/**
 * Put the step of a cadence that is due off to when the contact budget allows it: behind other touches
 * of the same people, and the steps of their other cadences. A time that the user named stands.
 *
 * @param known - the account's follow-ups with one of its people, itself included
 * @param own - every address of the account's owner
 * @returns the follow-up itself if its step may come now
 */
export function placeStep(
  followUp: FollowUp,
  known: readonly FollowUp[],
  own: readonly Address[],
  settings: Settings,
  now: EpochMs,
): FollowUp {
  if (!isPlaced(followUp)) return followUp;
  const instants = followUp.people
    .filter(({ email }) => !isExempt(email, own, settings.budgetExempt))
    .map(({ email }) => placeFor(email, followUp, known, settings, now));
  const at = Math.max(followUp.dueAt, ...instants);
  return at > now && at > followUp.dueAt ? { ...followUp, dueAt: at, changedAt: now } : followUp;
}

function placeFor(
  person: Address,
  followUp: FollowUp,
  known: readonly FollowUp[],
  settings: Settings,
  now: EpochMs,
): EpochMs {
  const withPerson = known.filter(({ people }) =>
    people.some(({ email }) => isSameMailbox(email, person)),
  );
  const history = [
    ...exchangesWith(person, withPerson).flatMap(({ followUpId, touches }) =>
      touches.map((touch) => ({ ...touch, runId: followUpId })),
    ),
  ];
  const steps = withPerson.flatMap(stepOf);
  const { budget, latestDays } = settings;
  const placed = planAround(steps, history, budget, latestDays, settings, now);
  // Too many without an answer: no later day is better, and the last message is offered instead.
  return placed.find(({ runId }) => runId === followUp.id)?.at ?? followUp.dueAt;
}

function stepOf(followUp: FollowUp): readonly DueStep[] {
  const { id, run } = followUp;
  if (!run || !isPlaced(followUp)) return [];
  return [{ runId: id, dueAt: run.stepDueAt, keepsPace: run.keepsPace }];
}

function isPlaced(followUp: FollowUp): boolean {
  return hasRun(followUp) && !isPaused(followUp) && followUp.plan.kind !== 'at';
}
