import { atHour, endOfQuiet, type NudgeRule } from '../due';
import type { EpochMs } from '../time';
import { type Day, isDay, numberOfDay, startOfDayNumber } from './day';
import { addWorkdaysToNumber } from './workdays';

/**
 * The usual hour of the first workday after a day, or of the next day where workdays do not matter;
 * where it would be quiet then, the end of quiet.
 *
 * @throws RangeError if there is no such day, or no day of the week is a workday
 */
export function firstWorkdayAfter(day: Day, rule: NudgeRule): EpochMs {
  if (!isDay(day)) throw new RangeError(`no such day: ${day}`);
  const number = numberOfDay(day);
  const next = rule.workdaysOnly ? addWorkdaysToNumber(number, 1, rule) : number + 1;
  return endOfQuiet(atHour(startOfDayNumber(next), rule.hourOfDay), rule);
}
