import type { NudgeRule } from '@/lib/domain/due';
import { snoozePresets } from '@/lib/domain/snooze-presets';
import type { EpochMs } from '@/lib/domain/time';
import { moment } from '@/lib/words/dates';
import { snoozeName } from '@/lib/words/plans';
import type { WhenChoice } from './WhenMenu';

/** The usual times to snooze until, each with its date. */
export function snoozeChoices(now: EpochMs, rule: NudgeRule): readonly WhenChoice[] {
  return snoozePresets(now, rule).map(({ name, at }) => ({
    id: String(at),
    name: snoozeName(name),
    detail: moment(at, now),
  }));
}
