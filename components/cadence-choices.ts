import { type Cadence, previewRun } from '@/lib/domain/cadence/cadence';
import type { CadenceAction } from '@/lib/domain/cadence/cadence-action';
import { dueChannel, hasRun, type RunChange } from '@/lib/domain/cadence/follow-up-run';
import type { NudgeRule } from '@/lib/domain/due';
import { type FollowUp, isPaused } from '@/lib/domain/follow-up';
import type { EpochMs } from '@/lib/domain/time';
import { i18n } from '@/lib/i18n/i18n';
import { previewWords } from '@/lib/words/cadences';
import type { Choice } from './ChoiceMenu';

const START = 'start/';

/** The names of the messages, and what each does. */
const ACTIONS = {
  write: { kind: 'write' },
  done: change({ kind: 'take', outcome: 'done', note: '' }),
  noAnswer: change({ kind: 'take', outcome: 'no-answer', note: '' }),
  talked: change({ kind: 'take', outcome: 'talked', note: '' }),
  skip: change({ kind: 'skip', note: '' }),
  pause: change({ kind: 'pause' }),
  resume: change({ kind: 'resume' }),
  end: change({ kind: 'end' }),
  won: change({ kind: 'deal', end: 'won' }),
  lost: change({ kind: 'deal', end: 'lost' }),
} as const satisfies Record<string, CadenceAction>;

type ActionName = keyof typeof ACTIONS;

const ANY_TIME: readonly ActionName[] = ['end', 'won', 'lost'];

/**
 * Whether cadences mean anything for a follow-up: where an answer is awaited, to follow a question up,
 * and after the end, for a later season or after the sale.
 */
export function takesCadence({ kind, state }: FollowUp): boolean {
  return kind === 'awaited' || (kind === 'enquiry' && state === 'waiting');
}

/** What can be done with the cadence that runs, or else the cadences that can be started, with dates. */
export function cadenceChoices(
  followUp: FollowUp | null,
  cadences: readonly Cadence[],
  now: EpochMs,
  rule: NudgeRule,
): readonly Choice[] {
  if (!followUp || !hasRun(followUp)) {
    return cadences.map((cadence) => ({
      id: `${START}${cadence.id}`,
      name: cadence.name,
      detail: previewWords(previewRun(cadence, now, rule), now),
    }));
  }
  return fittingActions(followUp).map((name) => ({
    id: name,
    name: i18n.t(`cadence.act.${name}`),
    detail: '',
  }));
}

/** @param id - of one of the choices */
export function cadenceAction(id: string): CadenceAction {
  if (id.startsWith(START)) return { kind: 'start', cadenceId: id.slice(START.length) };
  return ACTIONS[id as ActionName];
}

function fittingActions(followUp: FollowUp): readonly ActionName[] {
  if (isPaused(followUp)) return ['resume', ...ANY_TIME];
  const taking: readonly ActionName[] =
    dueChannel(followUp) === 'email' ? ['write'] : ['done', 'noAnswer', 'talked'];
  return [...taking, 'skip', 'pause', ...ANY_TIME];
}

function change(it: RunChange): CadenceAction {
  return { kind: 'change', change: it };
}
