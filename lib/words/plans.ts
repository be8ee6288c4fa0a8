import { dueAt, type NudgePlan, type NudgeRule } from '@/lib/domain/due';
import type { SnoozePresetName } from '@/lib/domain/snooze-presets';
import type { EpochMs } from '@/lib/domain/time';
import { i18n } from '@/lib/i18n/i18n';
import { moment } from './dates';

export type PlanPreset = {
  readonly plan: NudgePlan;
  /** "As in your settings", "1 day", "2 weeks" */
  readonly name: string;
  readonly dueAt: EpochMs;
};

const PRESET_DAYS = [1, 3];
const PRESET_WEEKS = [1, 2];

/**
 * The waits that a menu offers for a mail sent now: the user's rule first, then shorter and longer
 * ones, each once. Where workdays are counted a week has as many days as the user works.
 */
export function planPresets(now: EpochMs, rule: NudgeRule): readonly PlanPreset[] {
  const daysOfWeek = rule.workdaysOnly ? rule.workdays.length : 7;
  const waits = [
    ...PRESET_DAYS.map((days) => ({ days, name: daysName(days, rule) })),
    ...PRESET_WEEKS.map((weeks) => ({
      days: weeks * daysOfWeek,
      name: i18n.t('plan.weeks', weeks),
    })),
  ];
  const byRule: NudgePlan = { kind: 'rule' };
  return [
    { plan: byRule, name: i18n.t('plan.rule'), dueAt: dueAt(now, byRule, rule) },
    ...waits
      .filter(({ days }, index) => waits.findIndex((wait) => wait.days === days) === index)
      .filter(({ days }) => days !== rule.waitDays)
      .map(({ days, name }) => {
        const plan: NudgePlan = { kind: 'days', days };
        return { plan, name, dueAt: dueAt(now, plan, rule) };
      }),
  ];
}

/** "3 days", or "3 workdays" where only those count. */
export function daysName(days: number, { workdaysOnly }: NudgeRule): string {
  return workdaysOnly ? i18n.t('plan.workdays', days) : i18n.t('plan.days', days);
}

const SNOOZE_NAMES = {
  'later-today': 'plan.laterToday',
  tomorrow: 'plan.tomorrow',
  'in-2-days': 'plan.inTwoDays',
  'next-monday': 'plan.nextMonday',
} as const satisfies Record<SnoozePresetName, string>;

export function snoozeName(name: SnoozePresetName): string {
  return i18n.t(SNOOZE_NAMES[name]);
}

/** What the chip beside Send says. @param at - null for no nudge */
export function chipLabel(at: EpochMs | null, now: EpochMs): string {
  return at === null ? i18n.t('chip.none') : i18n.t('chip.nudge', { when: moment(at, now) });
}
