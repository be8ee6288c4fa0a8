import { type Address, mailboxOf } from '../address';
import type { FollowUp, FollowUpChange, FollowUpId } from '../follow-up';
import { isExempt, type Touches } from '../manners/contact-budget';
import { planAround } from '../manners/plan-around';
import { touchesByThread } from '../person/exchanges';
import type { Settings } from '../settings';
import type { EpochMs } from '../time';
import { hasStep } from './follow-up-run';

/**
 * Plan when the next step of each cadence comes: on its own day, or later, behind other touches of the
 * same people and the steps of their other cadences. Each then falls due when it is planned for. A time
 * that the user named stands, and the others are planned around it.
 *
 * @param known - of one account: all follow-ups with whoever a step among them is for
 * @param own - every address of the account's owner
 * @returns those that come at another time than they did
 */
export function placeSteps(
  known: readonly FollowUp[],
  own: readonly Address[],
  settings: Settings,
  now: EpochMs,
): readonly FollowUp[] {
  const steps = known.filter(hasStep);
  const planned = new Map(steps.map((it) => [it.id, ownDay(it)]));
  const agendas = agendasOf(steps, known, own, settings);
  for (const agenda of agendas) placeAll(agenda, planned, settings, now);
  // A step for several people comes when it may for the last of them, which moves the others' steps.
  const shared = agendas.filter((agenda) => agenda.steps.some(({ people }) => people.length > 1));
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const moved = shared.filter((agenda) => placeAll(agenda, planned, settings, now));
    if (moved.length === 0) break;
  }
  return steps.flatMap((step) => {
    const at = planned.get(step.id) ?? step.dueAt;
    const placed = placedAt(step, at, now);
    return placed === step ? [] : placed;
  });
}

/** By what it is decided when people may be touched. */
const DECIDING = [
  'state',
  'people',
  'touch',
  'pastTouches',
  'answers',
  'closing',
  'run',
  'plan',
  'dueAt',
] as const satisfies readonly (keyof FollowUp)[];

/**
 * Whether a change may move steps of the same people. Transitions keep the very objects that they do
 * not change.
 */
export function movesSteps({ before, after }: FollowUpChange): boolean {
  return !before || !after || DECIDING.some((name) => before[name] !== after[name]);
}

/** More people than share steps with one another. */
const MAX_ROUNDS = 20;

/** What is to be done with one person, and what was. */
type Agenda = { readonly steps: readonly FollowUp[]; readonly history: Touches };

function agendasOf(
  steps: readonly FollowUp[],
  known: readonly FollowUp[],
  own: readonly Address[],
  settings: Settings,
): readonly Agenda[] {
  const people = new Map(
    steps.flatMap((it) => it.people.map(({ email }) => [mailboxOf(email), email] as const)),
  );
  const byMailbox = new Map<string, FollowUp[]>();
  for (const followUp of known) {
    for (const mailbox of new Set(followUp.people.map(({ email }) => mailboxOf(email)))) {
      const others = byMailbox.get(mailbox);
      if (others) others.push(followUp);
      else byMailbox.set(mailbox, [followUp]);
    }
  }
  return [...people].flatMap(([mailbox, email]) => {
    if (isExempt(email, own, settings.budgetExempt)) return [];
    const withPerson = byMailbox.get(mailbox) ?? [];
    return {
      steps: withPerson.filter(hasStep),
      history: touchesByThread(email, withPerson),
    };
  });
}

/** @returns whether any step had to be planned for later */
function placeAll(
  { steps, history }: Agenda,
  planned: Map<FollowUpId, EpochMs>,
  settings: Settings,
  now: EpochMs,
): boolean {
  const { budget, latestDays } = settings;
  const due = steps.map((it) => ({
    runId: it.id,
    dueAt: planned.get(it.id) ?? ownDay(it),
    keepsPace: it.run?.keepsPace ?? false,
  }));
  let isMoved = false;
  for (const { runId, at } of planAround(due, history, budget, latestDays, settings, now)) {
    // Too many without an answer: no later day is better, and the last message is offered instead.
    if (at === null || at <= (planned.get(runId) ?? at)) continue;
    planned.set(runId, at);
    isMoved = true;
  }
  return isMoved;
}

/** When it would come if there were nobody and nothing else. */
function ownDay({ plan, run, dueAt }: FollowUp): EpochMs {
  return plan.kind === 'at' || !run ? dueAt : run.stepDueAt;
}

/** What is due stays as it is until it has to wait: since when it is overdue is no matter of the plan. */
function placedAt(step: FollowUp, at: EpochMs, now: EpochMs): FollowUp {
  const isDueEither = at <= now && step.dueAt <= now;
  if (step.plan.kind === 'at' || isDueEither || at === step.dueAt) return step;
  return { ...step, dueAt: at, nudge: null, changedAt: now };
}
