import { addDays } from 'date-fns';
import type { EpochMs } from '../time';
import { type Day, type DayNumber, dayNumberOf, numberOfDay, weekdayOfNumber } from './day';

/** 0 is Sunday, as in `Date.prototype.getDay`. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

export type WorkCalendar = {
  /** At least one. */
  readonly workdays: readonly Weekday[];
  /** Public holidays, as the user chose them. */
  readonly holidays: readonly Day[];
  /** Days off of the user's own. */
  readonly daysOff: readonly Day[];
};

/** Whether it is a workday of the week and neither a holiday nor a day off. */
export function isWorkingDay(instant: EpochMs | Date, calendar: WorkCalendar): boolean {
  return isWorkingDayNumber(dayNumberOf(instant), calendar);
}

/**
 * The day that lies so many workdays after another, at the same hour of its clock. Counted from a
 * day that is no workday, it is counted from the workday before.
 *
 * @throws RangeError if no day of the week is a workday
 */
export function addWorkdays(from: EpochMs, days: number, calendar: WorkCalendar): Date {
  const start = dayNumberOf(from);
  return addDays(from, addWorkdaysToNumber(start, days, calendar) - start);
}

/** How many workdays lie after one instant's day, up to and with the other's; 0 if that is earlier. */
export function workdaysBetween(from: EpochMs, until: EpochMs, calendar: WorkCalendar): number {
  const [first, last] = [dayNumberOf(from), dayNumberOf(until)];
  if (last <= first) return 0;
  const weeks = Math.floor((last - first) / 7);
  let count = weeks * new Set(calendar.workdays).size;
  for (let day = first + weeks * 7 + 1; day <= last; day++) {
    if (isDayOfWeek(day, calendar)) count++;
  }
  return count - countWithin(workdaysOff(calendar), first, last);
}

export function isWorkingDayNumber(number: DayNumber, calendar: WorkCalendar): boolean {
  if (!isDayOfWeek(number, calendar)) return false;
  const off = workdaysOff(calendar);
  return off.length === 0 || off[countUpTo(off, number) - 1] !== number;
}

/** @throws RangeError if no day of the week is a workday */
export function addWorkdaysToNumber(
  from: DayNumber,
  days: number,
  calendar: WorkCalendar,
): DayNumber {
  const off = workdaysOff(calendar);
  let day = from;
  // Whole weeks at once; each workday off that was passed is one more to go.
  for (let left = days; left > 0; ) {
    const next = addDaysOfWeek(day, left, calendar);
    left = countWithin(off, day, next);
    day = next;
  }
  return day;
}

function addDaysOfWeek(from: DayNumber, days: number, calendar: WorkCalendar): DayNumber {
  const perWeek = new Set(calendar.workdays).size;
  if (perWeek === 0) throw new RangeError('no day of the week is a workday');
  // The last one is walked to, so that the result is a workday itself.
  const weeks = Math.floor((days - 1) / perWeek);
  let day = from + weeks * 7;
  for (let left = days - weeks * perWeek; left > 0; ) {
    day++;
    if (isDayOfWeek(day, calendar)) left--;
  }
  return day;
}

function isDayOfWeek(number: DayNumber, { workdays }: WorkCalendar): boolean {
  return workdays.includes(weekdayOfNumber(number) as Weekday);
}

type Memo = Omit<WorkCalendar, 'holidays'> & { readonly off: readonly DayNumber[] };

const memos = new WeakMap<readonly Day[], Memo>();

/** The holidays and days off that would have been workdays, sorted. Read once for each list. */
function workdaysOff(calendar: WorkCalendar): readonly DayNumber[] {
  const { workdays, holidays, daysOff } = calendar;
  if (holidays.length === 0 && daysOff.length === 0) return NONE;
  const memo = memos.get(holidays);
  if (memo?.daysOff === daysOff && memo.workdays === workdays) return memo.off;
  const numbers = new Set([...holidays, ...daysOff].map(numberOfDay));
  const off = [...numbers]
    .filter((number) => isDayOfWeek(number, calendar))
    .sort((one, other) => one - other);
  memos.set(holidays, { workdays, daysOff, off });
  return off;
}

const NONE: readonly DayNumber[] = [];

/** How many of a sorted list are later than the one day and not later than the other. */
function countWithin(sorted: readonly DayNumber[], after: DayNumber, upTo: DayNumber): number {
  return sorted.length === 0 ? 0 : countUpTo(sorted, upTo) - countUpTo(sorted, after);
}

function countUpTo(sorted: readonly DayNumber[], day: DayNumber): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
