import {
  type CalendarDay,
  calendarDay,
  dayOfMonth,
  type LocalTime,
  monthOf,
  weekdayOf,
  yearOf,
} from './calendar-day';
import { MONTH, monthNamed, NUMBER, numberNamed, WEEKDAY, weekdayNamed } from './date-words';

/** Words that name a day. Each is the last day on which a promise "by" them is still kept. */
type DayRule = {
  readonly pattern: RegExp;
  /** @returns null if the words name no day after all */
  readonly read: (
    match: readonly (string | undefined)[],
    sent: LocalTime,
    order: DateOrder,
  ) => CalendarDay | null;
  /** "before" such a day is the day before it; "before the end of the month" is its last day. */
  readonly isSingleDay?: true;
  /** Says when in the day, and the day only if nothing else does: "first thing". */
  readonly isPartOfDay?: true;
};

export type DateOrder = 'day-first' | 'month-first';

export type NamedDay = {
  readonly day: CalendarDay;
  /** Where its words begin and end in the text. */
  readonly from: number;
  readonly to: number;
  readonly isSingleDay: boolean;
  readonly isPartOfDay: boolean;
};

const FRIDAY = 5;
const NEXT_WEEK =
  '(?:next week|(?:the )?following week|(?:la )?semana (?:que viene|proxima|entrante|siguiente|que entra)|(?:la )?(?:proxima|otra|siguiente) semana)';
const IN =
  '(?:in|within|inside|dentro de|en|de aqui a|plazo de|menos de|(?:over|in|within|en) (?:the next|los proximos|las proximas))';

const RULES: readonly DayRule[] = [
  {
    pattern: /\b(20\d\d) (\d\d) (\d\d)\b/g,
    read: ([, year, month, day]) => existing(Number(year), Number(month), Number(day)),
    isSingleDay: true,
  },
  {
    pattern: /\b(\d{1,2})\/(\d{1,2})(?:\/(\d{2,4}))?(?![\d/])/g,
    read: ([, one, two, year], sent, order) => {
      const isMonthFirst = (order === 'month-first' && Number(one) <= 12) || Number(two) > 12;
      const [day, month] = isMonthFirst ? [Number(two), Number(one)] : [Number(one), Number(two)];
      return dated(day, month, year, sent);
    },
    isSingleDay: true,
  },
  {
    pattern: /\b(\d{1,2})\.(\d{1,2})\.(20\d\d|\d\d)\b/g,
    read: ([, day, month, year], sent) => dated(Number(day), Number(month), year, sent),
    isSingleDay: true,
  },
  {
    pattern: new RegExp(
      `\\b(\\d{1,2}|primero)(?:st|nd|rd|th|º)? (?:of |de |de mes de )?(${MONTH})\\b(?: ,)?(?: (?:del? )?(20\\d\\d))?`,
      'g',
    ),
    read: ([, day = '', month = '', year], sent) =>
      dated(day === 'primero' ? 1 : Number(day), monthNamed(month), year, sent),
    isSingleDay: true,
  },
  {
    pattern: new RegExp(
      `\\b(${MONTH}) (?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:.]| ?[ap] ?m\\b)(?: ,)?(?: (20\\d\\d))?`,
      'g',
    ),
    read: ([, month = '', day, year], sent) => dated(Number(day), monthNamed(month), year, sent),
    isSingleDay: true,
  },
  {
    pattern: new RegExp(
      `\\b(?:week of|week commencing|semana del?) (?:the |lunes )?(\\d{1,2})(?:st|nd|rd|th)?(?: (?:of |de )?(${MONTH}))?`,
      'g',
    ),
    read: ([, day, month], sent) => {
      const start = month
        ? dated(Number(day), monthNamed(month), undefined, sent)
        : nextDayOfMonth(Number(day), sent.day);
      return start === null ? null : fridayOf(start);
    },
  },
  {
    pattern: new RegExp(
      `\\b(${WEEKDAY})(?: ,)?(?: the| el| dia)? (\\d{1,2})(?:st|nd|rd|th)?(?![\\d:.]| ?[ap] ?m\\b|h|st|nd|rd|th)`,
      'g',
    ),
    read: ([, weekday = '', day], sent) => {
      const named = nextDayOfMonth(Number(day), sent.day);
      return named !== null && weekdayOf(named) === weekdayNamed(weekday) ? named : null;
    },
    isSingleDay: true,
  },
  {
    pattern:
      /\b(?:the (\d{1,2})(?:st|nd|rd|th)|(?:el|dia) (\d{1,2})(?![\d:.%]| por ciento| de la))\b/g,
    read: ([, english, spanish], sent) => nextDayOfMonth(Number(english ?? spanish), sent.day),
    isSingleDay: true,
  },
  {
    pattern: new RegExp(
      `\\b(?:(${WEEKDAY})(?: of| on| de)? ${NEXT_WEEK}|${NEXT_WEEK}(?: ,)?(?: on| el)? (${WEEKDAY}))\\b`,
      'g',
    ),
    read: ([, before, after], sent) => mondayOf(sent.day) + 6 + weekdayNamed(before ?? after ?? ''),
    isSingleDay: true,
  },
  {
    pattern: new RegExp(
      `\\b(next )?(${WEEKDAY})\\b(?! (?:pasado|pasada|last))( week| fortnight)?`,
      'g',
    ),
    read: ([, next, weekday = '', later], sent) => {
      const number = weekdayNamed(weekday);
      if (next) return mondayOf(sent.day) + 6 + number;
      return nextWeekday(number, sent.day) + (later === ' week' ? 7 : later ? 14 : 0);
    },
    isSingleDay: true,
  },
  {
    pattern:
      /\b(?:today|tonight|hoy|this (?:morning|afternoon|evening)|esta (?:misma )?(?:tarde|noche|manana)|end of (?:the )?today|(?:en|durante|transcurso|largo) del? dia(?: de hoy)?|en el (?:transcurso del )?dia)\b/g,
    read: (_, sent) => sent.day,
    isSingleDay: true,
  },
  {
    pattern: /\b(?:day after tomorrow|pasado manana)\b/g,
    read: (_, sent) => sent.day + 2,
    isSingleDay: true,
  },
  {
    pattern: /(?<!\b(?:la|esta|esta misma|pasado) )\b(?:tomorrow|manana)\b/g,
    read: (_, sent) => sent.day + 1,
    isSingleDay: true,
  },
  {
    pattern: new RegExp(
      `\\b${IN} (${NUMBER}|couple|par) (?:of |de )?(minut|hour|hora|h)[a-z]*\\b`,
      'g',
    ),
    read: ([, amount = '', unit = ''], sent) => {
      const minutes = numberNamed(amount) * (unit.startsWith('h') ? 60 : 1);
      return sent.day + Math.floor((sent.minutes + minutes) / (24 * 60));
    },
  },
  {
    pattern:
      /\b(?:half an hour|media hora|(?:the|la proxima|una) hora?)\b(?<=\b(?:in|within|en|dentro de) [a-z ]+)/g,
    read: (_, sent) => sent.day,
  },
  {
    pattern: new RegExp(
      `\\b${IN} (${NUMBER}|couple|par) (?:of |de )?(?:(?:working|business|work) days?|workdays?|dias? (?:habil|laborabl)[a-z]*)\\b`,
      'g',
    ),
    read: ([, amount = ''], sent) => afterWorkdays(sent.day, numberNamed(amount)),
  },
  {
    pattern: new RegExp(
      `\\b(?:${IN} )?(${NUMBER}|couple|par) (?:of |de )?(day|dia|week|semana|fortnight|month|mes)[a-z]*\\b(?! (?:habil|laborabl))(?: 's time)?(?: (from|on|de este|a partir del?) (?:now|today|hoy|(${WEEKDAY}|tomorrow|manana)))?`,
      'g',
    ),
    read: ([whole = '', amount = '', unit = '', , base], sent) => {
      if (!new RegExp(`^${IN}\\b`).test(whole) && !/ (from|on) /.test(whole)) return null;
      const start = !base
        ? sent.day
        : /tomorrow|manana/.test(base)
          ? sent.day + 1
          : nextWeekday(weekdayNamed(base), sent.day);
      return later(start, numberNamed(amount), unit);
    },
  },
  {
    pattern: new RegExp(
      `\\b(?:a|in a) (?:(${WEEKDAY}) )?(fortnight|week) (?:today|tomorrow|on (${WEEKDAY}))`,
      'g',
    ),
    read: ([whole = '', , unit, weekday], sent) => {
      const base = weekday
        ? nextWeekday(weekdayNamed(weekday), sent.day)
        : sent.day + (whole.endsWith('tomorrow') ? 1 : 0);
      return base + (unit === 'week' ? 7 : 14);
    },
    isSingleDay: true,
  },
  {
    pattern: /\b(?:week today|(?:this|same) time next week|hoy en ocho)\b/g,
    read: (_, sent) => sent.day + 7,
    isSingleDay: true,
  },
  {
    pattern: new RegExp(
      `\\b(?:(early|start of|beginning of|(?:principios|comienzos|inicios|primeros) de)|(mid|middle of|(?:mediados|mitad) de)|(?:(?:end|later?|finales|final|fin|fines) (?:of |de |in )?)) ?(?:part of )?${NEXT_WEEK}`,
      'g',
    ),
    read: ([, early, mid], sent) => mondayOf(sent.day) + 7 + (early ? 1 : mid ? 2 : 4),
  },
  { pattern: /\bweek after next\b/g, read: (_, sent) => fridayOf(sent.day) + 14 },
  { pattern: new RegExp(`\\b${NEXT_WEEK}\\b`, 'g'), read: (_, sent) => fridayOf(sent.day) + 7 },
  {
    pattern: /\b(?:mid ?week|middle of the week|(?:mediados|mitad) de (?:la )?semana)\b/g,
    read: (_, sent) => nextWeekday(3, sent.day - 1),
  },
  {
    pattern:
      /\b(?:this (?:same )?week|(?:end of|during) (?:the |this )?week|eow|esta (?:misma )?semana|(?:finales|final|fines) de (?:esta |la )?semana|(?:acabe|acabar|termine|terminar) la semana|(?:before|by) the weekend|(?:antes del|para el) fin de semana)\b/g,
    read: (_, sent) => nextWeekday(FRIDAY, sent.day - 1),
  },
  {
    pattern: /\b(?:weekend|fin de semana)\b/g,
    read: (_, sent) => nextWeekday(7, sent.day - 1),
  },
  {
    pattern:
      /\b(?:(?:end of|finales de|final de|fin de|fines de|a fin de) )?(?:next month|(?:el |del )?mes (?:que viene|proximo|entrante|siguiente)|(?:el |del )?proximo mes)\b/g,
    read: (_, sent) => lastDayOfMonth(yearOf(sent.day), monthOf(sent.day) + 1),
  },
  {
    pattern:
      /\b(?:(?:end of|before) (?:the|this) month|month end|eom|(?:fin|final|finales|fines|ultimos) del? (?:este |presente |el )?mes|(?:acabe|acabar|termine|terminar) el mes|this month|este (?:mismo )?mes)\b/g,
    read: (_, sent) => lastDayOfMonth(yearOf(sent.day), monthOf(sent.day)),
  },
  {
    pattern: /\b(?:(?:mid|middle of the) month|mediados de(?:l| este)? mes)\b/g,
    read: (_, sent) => nextDayOfMonth(15, sent.day),
  },
  {
    pattern: new RegExp(`\\b(?:mid|middle of|mediados de) (${MONTH})\\b`, 'g'),
    read: ([, month = ''], sent) => dated(15, monthNamed(month), undefined, sent),
  },
  {
    pattern: new RegExp(
      `\\b(?:end of|in|during|late|finales de|final de|fin de|fines de|en|durante) (${MONTH})\\b(?! \\d)`,
      'g',
    ),
    read: ([, month = ''], sent) => {
      const number = monthNamed(month);
      return lastDayOfMonth(yearOf(sent.day) + (number < monthOf(sent.day) ? 1 : 0), number);
    },
  },
  {
    pattern: /\b(?:end of (?:the|this) quarter|(?:fin|final|finales) del? trimestre)\b/g,
    read: (_, sent) => lastDayOfMonth(yearOf(sent.day), Math.ceil(monthOf(sent.day) / 3) * 3),
  },
  {
    pattern:
      /\b(?:end of (?:the|this) year|year end|(?:fin|final|finales) de(?:l)? ano|this year|este ano)\b/g,
    read: (_, sent) => lastDayOfMonth(yearOf(sent.day), 12),
  },
  {
    pattern:
      /\b(?:before i (?:leave|go|clock off|finish|head off|log off|knock off)|antes de (?:irme|salir|que me vaya|marcharme|cerrar|(?:terminar|acabar) (?:mi|el) turno))\b/g,
    read: (_, sent) => sent.day,
    isPartOfDay: true,
  },
  {
    pattern:
      /\b(?:in the morning|first thing|a primera hora|(?:por|a|en) la manana|tempran(?:o|ito))\b/g,
    read: (_, sent) => sent.day + 1,
    isPartOfDay: true,
  },
  {
    pattern:
      /\b(?:eod|cob|end of (?:the )?(?:day|business|play)|close of (?:business|play)|(?:fin|final) del dia|en la (?:tarde|noche)|(?:acabe|acabar|termine|terminar|cerrar) el dia|ultima hora|(?:por|a) la (?:tarde|noche)|in the (?:afternoon|evening)|(?:after|before|at) lunch(?:time)?|(?:despues|antes) de (?:comer|almorzar)|within the hour|mediodia)\b/g,
    read: (_, sent) => sent.day,
    isPartOfDay: true,
  },
];

/** Every day that words name, the longest reading of the same words only, in their order. */
export function namedDays(text: string, sent: LocalTime, order: DateOrder): readonly NamedDay[] {
  const found: NamedDay[] = [];
  for (const { pattern, read, isSingleDay = false, isPartOfDay = false } of RULES) {
    for (const match of text.matchAll(pattern)) {
      const day = read(match, sent, order);
      if (day === null) continue;
      found.push({
        day,
        from: match.index,
        to: match.index + match[0].length,
        isSingleDay,
        isPartOfDay,
      });
    }
  }
  found.sort((one, other) => one.from - other.from);
  return found.filter((one, index) => {
    const near = found.slice(Math.max(0, index - MAX_NEAR), index + MAX_NEAR + 1);
    return !near.some((other) => isWithin(one, other));
  });
}

/** So many readings at most begin within the words of one. */
const MAX_NEAR = 12;

function isWithin(one: NamedDay, other: NamedDay): boolean {
  const length = one.to - one.from;
  const otherLength = other.to - other.from;
  return one !== other && one.from < other.to && other.from < one.to && length < otherLength;
}

function existing(year: number, month: number, day: number): CalendarDay | null {
  if (month < 1 || month > 12 || day < 1) return null;
  const named = calendarDay(year, month, day);
  return dayOfMonth(named) === day ? named : null;
}

/** A date without a year is the next that comes. */
function dated(
  day: number,
  month: number,
  year: string | undefined,
  sent: LocalTime,
): CalendarDay | null {
  if (year !== undefined) return existing((Number(year) % 100) + 2000, month, day);
  const thisYear = existing(yearOf(sent.day), month, day);
  if (thisYear !== null && thisYear >= sent.day) return thisYear;
  return existing(yearOf(sent.day) + 1, month, day);
}

function nextDayOfMonth(day: number, from: CalendarDay): CalendarDay | null {
  for (let ahead = 0; ahead < 3; ahead += 1) {
    const month = monthOf(from) - 1 + ahead;
    const named = existing(yearOf(from) + Math.floor(month / 12), (month % 12) + 1, day);
    if (named !== null && named >= from) return named;
  }
  return null;
}

/** The next such day after one. */
function nextWeekday(weekday: number, after: CalendarDay): CalendarDay {
  return after + 1 + ((weekday - weekdayOf(after + 1) + 7) % 7);
}

function mondayOf(day: CalendarDay): CalendarDay {
  return day - weekdayOf(day) + 1;
}

function fridayOf(day: CalendarDay): CalendarDay {
  return mondayOf(day) + FRIDAY - 1;
}

/** @param month - 1–13 */
function lastDayOfMonth(year: number, month: number): CalendarDay {
  return calendarDay(year, month + 1, 0);
}

function later(day: CalendarDay, amount: number, unit: string): CalendarDay {
  if (unit.startsWith('d')) return day + amount;
  if (unit === 'fortnight') return day + 14 * amount;
  if (unit.startsWith('m')) {
    const last = lastDayOfMonth(yearOf(day), monthOf(day) + amount);
    return Math.min(calendarDay(yearOf(day), monthOf(day) + amount, dayOfMonth(day)), last);
  }
  return day + 7 * amount;
}

function afterWorkdays(day: CalendarDay, amount: number): CalendarDay {
  let at = day;
  for (let left = Math.min(amount, 300); left > 0; ) {
    at += 1;
    if (weekdayOf(at) < 6) left -= 1;
  }
  return at;
}
