import type { CalendarDay, LocalTime } from './calendar-day';
import { type DateOrder, type NamedDay, namedDays } from './due-day';
import { namedTime } from './due-time';

/** Longer sentences are not read to their end. */
const MAX_WORDS = 150;

export type Due = {
  /** The last day on which the promise is kept. */
  readonly day: CalendarDay;
  /** Minutes since midnight, if a time of the clock is named. */
  readonly minutes: number | null;
};

/**
 * When something is due, by the words of a sentence in English or Spanish.
 *
 * @param words - as `addWords` writes them
 * @param promise - the words of the promise itself: "I will send"
 * @param sent - the local time at which it was written
 * @returns null if the words name no day and no time
 */
export function readDue(
  words: readonly string[],
  promise: { readonly from: number; readonly to: number },
  sent: LocalTime,
  order: DateOrder,
): Due | null {
  const text = words.slice(0, MAX_WORDS).join(' ');
  const lengthOf = (count: number): number => words.slice(0, count).join(' ').length;
  const promised = { from: lengthOf(promise.from), to: lengthOf(promise.to) };
  const minutes = namedTime(text);
  const named = chosen(namedDays(text, sent, order), text, promised);
  if (!named) {
    if (minutes === null) return null;
    return { day: minutes > sent.minutes ? sent.day : sent.day + 1, minutes };
  }
  const isBefore = named.isSingleDay && minutes === null && BEFORE.test(text.slice(0, named.from));
  return { day: isBefore ? named.day - 1 : named.day, minutes };
}

const BEFORE = /(?<!\bon or )\b(?:before|antes de|antes del)(?: el)? $/;

/** "On Friday I'll send it, so that you have it on Monday": the day stands next to the promise. */
const NEAR = 2;

/** The day right before the promise, else the first after it, else the last; parts of days only if there is no other. */
function chosen(
  all: readonly NamedDay[],
  text: string,
  promised: { readonly from: number; readonly to: number },
): NamedDay | undefined {
  const own = all.filter((day) => !isOfSomething(day, text));
  const days = own.filter(({ isPartOfDay }) => !isPartOfDay);
  const pool =
    days.length > 0 ? days : own.length > 0 ? own : all.filter((day) => isPurpose(day, text));
  return (
    pool.find(({ to }) => to <= promised.from && promised.from - to <= NEAR) ??
    pool.find(({ from }) => from >= promised.to) ??
    pool.at(-1)
  );
}

/** "Monday's minutes", "la reunión del lunes": the day belongs to a thing, not to the promise. */
function isOfSomething({ from, to }: NamedDay, text: string): boolean {
  if (text.startsWith('hoy en ', from)) return false;
  if (text.startsWith(" 's", to)) return true;
  const before = text.slice(0, from);
  if (
    /\b(?:end|close|cierre|fin|final) (?:of |del? )(?:(?:business|play|day|the|dia) )?(?:on |del? |el )?$/.test(
      before,
    )
  )
    return false;
  return (
    /\b(?:of|from|since|desde el|del|de|last|pasado)(?: the)? $/.test(before) &&
    !/\b(?:antes|despues|tardar|partir|mediodia|manana|tarde|noche|dia|hora|horas|hs|alla|largo|curso|transcurso|\d{1,2}(?:[:.]\d\d)?) (?:del|de)(?: la)? $/.test(
      before,
    )
  );
}

/** "before Thursday's call", "para la reunión del martes": it must be done by then all the same. */
function isPurpose({ from }: NamedDay, text: string): boolean {
  return /\b(?:before|ahead of|in time for|for|antes de|para)(?: [a-z]+){0,4} $/.test(
    text.slice(0, from),
  );
}
