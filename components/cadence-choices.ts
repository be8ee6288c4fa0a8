import { type Cadence, previewRun } from '@/lib/domain/cadence/cadence';
import type { NudgeRule } from '@/lib/domain/due';
import type { FollowUp } from '@/lib/domain/follow-up';
import type { EpochMs } from '@/lib/domain/time';
import { previewWords } from '@/lib/words/cadences';
import type { Choice } from './ChoiceMenu';

/**
 * Whether cadences mean anything for a follow-up: where an answer is awaited, to follow a question up,
 * and after the end, for a later season or after the sale.
 */
export function takesCadence({ kind, state }: FollowUp): boolean {
  return kind === 'awaited' || (kind === 'enquiry' && state === 'waiting');
}

/** The cadences that can be started, by their ids, with the dates of their steps. */
export function cadenceChoices(
  cadences: readonly Cadence[],
  now: EpochMs,
  rule: NudgeRule,
): readonly Choice[] {
  return cadences.map((cadence) => ({
    id: cadence.id,
    name: cadence.name,
    detail: previewWords(previewRun(cadence, now, rule), now),
  }));
}
