import type { ParsedComponents } from 'chrono-node';
import * as english from 'chrono-node/en';
import * as spanish from 'chrono-node/es';
import { addDays, nextMonday } from 'date-fns';
import type { NamedTime } from './appointments/named-time';
import { atHour } from './due';
import { withPlainTimes } from './spoken-time';
import type { EpochMs } from './time';

/** Longer input is no answer to "when?". */
const MAX_LENGTH = 80;

/** What may stand around a date without changing it. */
const FILLER = /^(on|at|the|by|for|el|la|los|las|al|a|para|de|del|en)$/;

const readers = [
  withPhrases(english.casual.clone(), [
    { pattern: /\bnext week\b/i, read: nextMonday },
    { pattern: /\bthe day after tomorrow\b/i, read: (now) => addDays(now, 2) },
  ]),
  withPhrases(spanish.casual.clone(), [
    {
      pattern: /\b(la semana que viene|la pr[oó]xima semana|la semana pr[oó]xima)\b/i,
      read: nextMonday,
    },
    { pattern: /\bpasado ma[nñ]ana\b/i, read: (now) => addDays(now, 2) },
  ]),
];

/**
 * Read when to be nudged from a user's own words, in English or Spanish: "next tuesday at 10", "el
 * martes a las 10", "in 2 weeks", "pasado mañana". A day without a time gets the usual hour; "at 4" is
 * in the afternoon, since nobody works at four in the night.
 *
 * All of the words must be understood: "pasado mañana" read as "mañana" would be a day early.
 *
 * @returns a time later than `now`, or null if the words do not name one
 */
export function readWhen(text: string, now: EpochMs, hourOfDay: number): NamedTime | null {
  const typed = text.trim().toLowerCase();
  if (typed.length === 0 || typed.length > MAX_LENGTH) return null;
  const words = withPlainTimes(typed);
  for (const reader of readers) {
    const [result, ...others] = reader.parse(words, new Date(now), { forwardDate: true });
    if (!result || others.length > 0 || result.end || !isAllOf(words, result.text)) continue;
    const date = result.start.date();
    const at = result.start.isCertain('hour') ? date.getTime() : atHour(date, hourOfDay);
    if (at > now) return { at, isAppointment: isHourNamed(result.start) };
  }
  return null;
}

/** "At 16:00", and not "in two hours". */
function isHourNamed(start: ParsedComponents): boolean {
  return start.isCertain('hour') && !start.tags().has('result/relativeDateAndTime');
}

function isAllOf(words: string, understood: string): boolean {
  const rest = words.replace(understood, ' ').match(/[\p{L}\p{N}]+/gu) ?? [];
  return rest.every((word) => FILLER.test(word));
}

type Phrase = { readonly pattern: RegExp; readonly read: (now: Date) => Date };

/** Phrases that the library reads wrongly or not at all. A time may follow them. */
function withPhrases(chrono: english.Chrono, phrases: readonly Phrase[]): english.Chrono {
  for (const { pattern, read } of phrases) {
    chrono.parsers.unshift({
      pattern: () => pattern,
      extract: (context) => {
        const day = read(context.reference.instant);
        return context.createParsingComponents({
          year: day.getFullYear(),
          month: day.getMonth() + 1,
          day: day.getDate(),
        });
      },
    });
  }
  return chrono;
}
