import { addDays, nextMonday } from 'date-fns';
import { atHour, endOfQuiet, type NudgeRule } from './due';
import { type EpochMs, HOUR_MS } from './time';

export type SnoozePresetName = 'later-today' | 'tomorrow' | 'in-2-days' | 'next-monday';

export type SnoozePreset = { readonly name: SnoozePresetName; readonly at: EpochMs };

const LATER_HOURS = 3;

/**
 * The times that *Snooze* offers. "Later today" is three hours on and is left out once that would
 * be another day or quiet; the others come at the usual hour.
 */
export function snoozePresets(now: EpochMs, rule: NudgeRule): readonly SnoozePreset[] {
  const later = now + LATER_HOURS * HOUR_MS;
  const isToday = new Date(later).getDate() === new Date(now).getDate();
  const at = (day: Date): EpochMs => atHour(day, rule.hourOfDay);
  const presets: readonly SnoozePreset[] = [
    ...(isToday && endOfQuiet(later, { ...rule, workdaysOnly: false }) === later
      ? [{ name: 'later-today', at: later } as const]
      : []),
    { name: 'tomorrow', at: at(addDays(now, 1)) },
    { name: 'in-2-days', at: at(addDays(now, 2)) },
    { name: 'next-monday', at: at(nextMonday(now)) },
  ];
  // On a Sunday, tomorrow is next Monday: each time is offered once.
  return presets.filter((it, index) => presets.findIndex((other) => other.at === it.at) === index);
}

/** A notification's *Snooze 1 day*: this time tomorrow, or when the quiet of that night ends. */
export function snoozeOneDay(now: EpochMs, rule: NudgeRule): EpochMs {
  return endOfQuiet(addDays(now, 1).getTime(), { ...rule, workdaysOnly: false });
}
