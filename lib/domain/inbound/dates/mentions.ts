import type { Language } from '../language';
import {
  type EpochDay,
  epochDay,
  mondayOfWeek,
  nextDayOfMonth,
  nextDayOfYear,
  nextWeekday,
  partsOf,
  weekdayOfNextWeek,
} from './calendar';
import type { ReadOrder } from './day-order';
import { type Grammar, grammarOf } from './grammar';
import { joinMentions } from './join-mentions';

/** A place in a text that names a day. */
export type Mention = {
  readonly start: number;
  readonly end: number;
  /**
   * The day it names.
   *
   * @param now - the first day that it can be: the day of sending, or that of an earlier mention
   */
  readonly read: (now: EpochDay) => EpochDay | null;
  /** Whether its month is known, so that it says the same wherever the count begins. */
  readonly isFull: boolean;
  /** A weekday alone. */
  readonly isWeekday: boolean;
  /** A bare number is a day only beside a word that says so. */
  readonly isBare: boolean;
  /** "The end of March": read as the day after. */
  readonly isEndOf: boolean;
  /** "March 9–13": read as the last day of a span. */
  readonly isSpanEnd: boolean;
};

/** No notice names more days. */
const MAX_MENTIONS = 40;

const NUMERIC =
  /(?<![\d.,/:-])(\d{1,2})(?: ?([./]) ?|(-))(\d{1,2})(?:(?:\2|\3) ?(\d{4}|\d{2})(?!\d|[:.]\d)|(?![\d%])(?! ?(?:uhr|h\b|hs\b|am\b|pm\b|a\.m|p\.m|uur|o'clock|eur|usd|€|\$|km|kg)))/g;

const ISO = /(?<!\d)(20\d{2})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g;

/** Support "24/7" is no day in July. */
const ALWAYS_OPEN = /^24 ?\/ ?7$/;

/**
 * All places that name a day, in their order, none overlapping.
 *
 * @param folded - as `fold` leaves it
 */
export function findMentions(
  folded: string,
  languages: readonly Language[],
  order: ReadOrder,
): readonly Mention[] {
  const found: Mention[] = take(numericMentions(folded, order));
  for (const language of languages) found.push(...take(wordMentions(folded, grammarOf(language))));
  return joinMentions(folded, found);
}

function take(mentions: Iterable<Mention>): Mention[] {
  const taken: Mention[] = [];
  for (const mention of mentions) {
    taken.push(mention);
    if (taken.length === MAX_MENTIONS) break;
  }
  return taken;
}

function* numericMentions(folded: string, order: ReadOrder): Generator<Mention> {
  for (const match of folded.matchAll(ISO)) {
    const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
    const found = epochDay(year, month, day);
    if (found !== null) yield { ...place(match), read: () => found, isFull: true };
  }
  for (const match of folded.matchAll(NUMERIC)) {
    const [text, a = '', , dash, b = '', year] = match;
    const isRange = dash && !year && (a.length < 2 || b.length < 2);
    if (isRange || ALWAYS_OPEN.test(text)) continue;
    const [first, second] = [Number(a), Number(b)];
    const isDayFirst = order(first, second) === 'day-month';
    const [day, month] = isDayFirst ? [first, second] : [second, first];
    if (epochDay(LEAP_YEAR, month, day) === null) continue;
    const { end, ...rest } = place(match);
    const point = folded[end] === '.' ? 1 : 0;
    yield { ...rest, end: end + point, read: dayReader(day, month, year), isFull: true };
  }
}

/** In which every day exists. */
const LEAP_YEAR = 2024;

function* wordMentions(folded: string, grammar: Grammar): Generator<Mention> {
  yield* datesInWords(folded, grammar);
  yield* weekdays(folded, grammar);
  for (const match of folded.matchAll(grammar.bareDay)) {
    const day = Number(firstGroup(match));
    if (day < 1 || day > 31) continue;
    const { start, ...rest } = place(match);
    const read = (now: EpochDay): EpochDay | null => nextDayOfMonth(now, day, null);
    yield { ...rest, start: start + match[0].search(/\d/), read, isBare: true };
  }
  yield* relativeDays(folded, grammar);
  yield* endsOf(folded, grammar);
}

function* datesInWords(folded: string, grammar: Grammar): Generator<Mention> {
  for (const match of folded.matchAll(grammar.dayMonth)) {
    const [, day = '', month = '', year, shortYear] = match;
    const read = dayReader(grammar.dayNamed(day), grammar.monthNamed(month), year ?? shortYear);
    yield { ...place(match), read, isFull: true };
  }
  for (const match of grammar.monthDay ? folded.matchAll(grammar.monthDay) : []) {
    const [, month = '', first = '', last, year, shortYear] = match;
    const day = grammar.dayNamed(last ?? first);
    const read = dayReader(day, grammar.monthNamed(month), year ?? shortYear);
    yield { ...place(match), read, isFull: true, isSpanEnd: last !== undefined };
  }
}

function* weekdays(folded: string, grammar: Grammar): Generator<Mention> {
  for (const match of folded.matchAll(grammar.weekdayOfNextWeek)) {
    const weekday = grammar.weekdayNamed(match[0]);
    if (weekday === null) continue;
    yield { ...place(match), read: (now) => weekdayOfNextWeek(now, weekday) };
  }
  for (const match of folded.matchAll(grammar.weekday)) {
    const weekday = grammar.weekdayNamed(match[0]);
    if (weekday === null) continue;
    const { end, ...rest } = place(match);
    const behind = dayBehind(folded, end);
    if (behind) {
      const read = (now: EpochDay): EpochDay | null => nextDayOfMonth(now, behind.day, weekday);
      yield { ...rest, end: end + behind.length, read };
    } else yield { ...rest, end, read: (now) => nextWeekday(now, weekday), isWeekday: true };
  }
}

function* relativeDays(folded: string, grammar: Grammar): Generator<Mention> {
  for (const match of folded.matchAll(grammar.dayAfterTomorrow)) {
    yield { ...place(match), read: (now) => now + 2 };
  }
  for (const match of folded.matchAll(grammar.tomorrow)) {
    yield { ...place(match), read: (now) => now + 1 };
  }
  for (const match of folded.matchAll(grammar.nextWeek)) {
    yield { ...place(match), read: (now) => nextWeekday(now, 1) };
  }
  for (const match of folded.matchAll(grammar.ahead)) {
    const [number, unit] = match.slice(1).filter((group) => group !== undefined);
    if (number === undefined || unit === undefined) continue;
    const count = grammar.numberNamed(number);
    yield { ...place(match), read: (now) => ahead(now, count, grammar.unitNamed(unit)) };
  }
  for (const match of folded.matchAll(grammar.week)) {
    const week = Number(firstGroup(match));
    yield { ...place(match), read: (now) => nextMondayOfWeek(now, week) };
  }
}

function* endsOf(folded: string, grammar: Grammar): Generator<Mention> {
  for (const match of folded.matchAll(grammar.endOfWeek)) {
    yield { ...place(match), read: (now) => nextWeekday(now, 1), isEndOf: true };
  }
  for (const match of folded.matchAll(grammar.endOfMonth)) {
    const month = grammar.monthNamed(match[0].split(' ').at(-1) ?? '');
    yield { ...place(match), read: (now) => firstAfterMonth(now, month), isEndOf: true };
  }
  for (const match of folded.matchAll(grammar.endOfYear)) {
    const read = (now: EpochDay): EpochDay | null => epochDay(partsOf(now).year + 1, 1, 1);
    yield { ...place(match), read, isEndOf: true };
  }
}

function place(match: RegExpMatchArray): Omit<Mention, 'read'> {
  const start = match.index ?? 0;
  return {
    start,
    end: start + match[0].length,
    isFull: false,
    isWeekday: false,
    isBare: false,
    isEndOf: false,
    isSpanEnd: false,
  };
}

function firstGroup(match: RegExpMatchArray): string | undefined {
  return match.slice(1).find((group) => group !== undefined);
}

/** A date without a year is its next occurrence. */
function dayReader(
  day: number,
  month: number,
  year: string | undefined,
): (now: EpochDay) => EpochDay | null {
  if (year === undefined) return (now) => nextDayOfYear(now, month, day);
  const full = year.length === 2 ? 2000 + Number(year) : Number(year);
  return () => epochDay(full, month, day);
}

const DAY_BEHIND =
  /^,? (?:(?:the|den|dem|der|le|el|dia|il|de|o) )?(\d{1,2})(?:st|nd|rd|th|er|e|de|ste|\.)?(?![\d%a-z]|[.:,/-]\d| ?(?:uhr|h\b|hs\b|am\b|pm\b|a\.m|p\.m|uur|ore\b|heures|horas|[-–] ?\d))/;

/** The number that makes "Monday" "Monday 16". */
function dayBehind(folded: string, from: number): { day: number; length: number } | null {
  const match = DAY_BEHIND.exec(folded.slice(from, from + 40));
  const day = Number(match?.[1]);
  return match && day >= 1 && day <= 31 ? { day, length: match[0].length } : null;
}

function ahead(now: EpochDay, count: number, unit: 'day' | 'week' | 'month'): EpochDay | null {
  if (unit === 'day') return now + count;
  if (unit === 'week') return now + 7 * count;
  const { year, month, dayOfMonth } = partsOf(now);
  const index = month - 1 + count;
  return epochDay(year + Math.floor(index / 12), (index % 12) + 1, Math.min(dayOfMonth, 28));
}

function nextMondayOfWeek(now: EpochDay, week: number): EpochDay | null {
  const { year } = partsOf(now);
  const found = [year, year + 1].map((it) => mondayOfWeek(it, week));
  return found.find((it) => it !== null && it >= now - 6) ?? null;
}

/** @param month - 0 for the current one */
function firstAfterMonth(now: EpochDay, month: number): EpochDay | null {
  const { year, month: current } = partsOf(now);
  const last = month || current;
  const ofYear = last < current ? year + 1 : year;
  return epochDay(last === 12 ? ofYear + 1 : ofYear, last === 12 ? 1 : last + 1, 1);
}
