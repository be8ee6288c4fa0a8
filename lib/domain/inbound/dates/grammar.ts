import type { Language } from '../language';
import type { Weekday } from './calendar';
import { DATE_WORDS, type DateWords } from './date-words';

/** The ways in which a language names a day, as patterns to be searched in folded text. */
export type Grammar = {
  /** "16 March 2026": day, month, year, year of two digits. */
  readonly dayMonth: RegExp;
  /** "March 16–20, 2026": month, day, last day, year, year of two digits. English alone. */
  readonly monthDay: RegExp | null;
  readonly weekday: RegExp;
  readonly weekdayOfNextWeek: RegExp;
  readonly bareDay: RegExp;
  readonly tomorrow: RegExp;
  readonly dayAfterTomorrow: RegExp;
  readonly nextWeek: RegExp;
  /** "in two weeks": number and unit, of the alternatives that there are. */
  readonly ahead: RegExp;
  readonly week: RegExp;
  readonly endOfWeek: RegExp;
  readonly endOfMonth: RegExp;
  readonly endOfYear: RegExp;
  /** January is 1; 0 if it is none. */
  readonly monthNamed: (text: string) => number;
  readonly weekdayNamed: (text: string) => Weekday | null;
  readonly dayNamed: (text: string) => number;
  readonly numberNamed: (text: string) => number;
  readonly unitNamed: (text: string) => 'day' | 'week' | 'month';
};

/** What makes a number no day: a time, an amount, more digits. */
const NOT_A_DAY =
  '(?! ?\\d|%|[.,:/-]\\d| ?(?:uhr|h\\b|hs\\b|am\\b|pm\\b|a\\.m|p\\.m|uur|ore\\b|heures|horas|days|dias|jours|tage|giorni|dagen|%|€))';

const YEAR = "(?:,? (?:del? |do |van |of )?(\\d{4})(?!\\d)|,? '(\\d{2})(?!\\d))?";

const GRAMMARS = new Map<Language, Grammar>();

/** Compiled once, when a language is first met. */
export function grammarOf(language: Language): Grammar {
  const known = GRAMMARS.get(language);
  if (known) return known;
  const made = compile(DATE_WORDS[language], language);
  GRAMMARS.set(language, made);
  return made;
}

function compile(words: DateWords, language: Language): Grammar {
  const month = words.months.join('|');
  const weekday = words.weekdays.join('|');
  const longestFirst = [...words.days].sort((a, b) => b.length - a.length).join('|');
  const day = `(\\d{1,2}(?!\\d)(?:${words.ordinal})?|${longestFirst})`;
  const number = `(\\d{1,2}|${words.numbers.join('|')})`;
  const unit = `(${Object.values(words.units).join('|')})`;
  const filled = (source: string): string =>
    source
      .replaceAll('{n}', number)
      .replaceAll('{u}', unit)
      .replaceAll('{w}', `(?:${weekday})`)
      .replaceAll('{m}', `(?:${month})`);
  const months = words.months.map(exactly);
  const weekdays = words.weekdays.map((it) => new RegExp(`\\b(?:${it})(?![a-z0-9])`));
  const days = words.days.map(exactly);
  const numbers = words.numbers.map(exactly);
  const [isDay, isWeek] = [exactly(words.units.day), exactly(words.units.week)];
  return {
    dayMonth: new RegExp(
      `(?<![.,/:])\\b${day}${words.of}[ .-]{1,2}(${month})(?![a-z0-9])\\.?${YEAR}`,
      'g',
    ),
    monthDay:
      language === 'en'
        ? new RegExp(
            `\\b(${month})\\.? ?(?:the )?${day}(?![\\d%]|:\\d)(?: ?(?:-|to|through|thru|until|till|and) ?(?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:%a-z]| ?(?:${month})))?${YEAR}`,
            'g',
          )
        : null,
    weekday: word(`(${weekday})`),
    weekdayOfNextWeek: word(filled(words.weekdayOfNextWeek)),
    bareDay: new RegExp(`\\b(?:${words.bareDay.replace('{n}', '(\\d{1,2})')})${NOT_A_DAY}`, 'g'),
    tomorrow: word(words.tomorrow),
    dayAfterTomorrow: word(words.dayAfterTomorrow),
    nextWeek: word(words.nextWeek),
    ahead: word(filled(words.ahead)),
    week: word(words.week.replace('{n}', '(\\d{1,2})')),
    endOfWeek: word(words.endOf.week),
    endOfMonth: word(filled(words.endOf.month)),
    endOfYear: word(words.endOf.year),
    monthNamed: (text) => indexIn(months, text) + 1,
    weekdayNamed: (text) => {
      const index = weekdays.findIndex((it) => it.test(text));
      return index < 0 ? null : (index as Weekday);
    },
    dayNamed: (text) => leadingNumber(text) || indexIn(days, text) + 1,
    numberNamed: (text) => leadingNumber(text) || indexIn(numbers, text) + 1,
    unitNamed: (text) => (isDay.test(text) ? 'day' : isWeek.test(text) ? 'week' : 'month'),
  };
}

function word(source: string): RegExp {
  return new RegExp(`\\b(?:${source})(?![a-z0-9])`, 'g');
}

function exactly(source: string): RegExp {
  return new RegExp(`^(?:${source})\\.?$`);
}

function indexIn(patterns: readonly RegExp[], text: string): number {
  return patterns.findIndex((pattern) => pattern.test(text));
}

function leadingNumber(text: string): number {
  return Number(/^\d{1,2}/.exec(text)?.[0] ?? 0);
}
