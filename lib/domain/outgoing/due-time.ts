import { MONTH, NUMBER, numberNamed } from './date-words';

const HALF_DAY = '(?: ?([ap]) ?m\\b)?';
const ENGLISH_AT = '(?<!\\bthe )\\b(?:at|by|before|until|till|around|about|after|from|than|say|,)';
const SPANISH_AT =
  '(?:\\b(?:a|antes de|sobre|hacia|para|hasta|despues de|partir de|eso de|como a|cerca de) las?|\\btipo(?: las?)?)';
const NOT_A_TIME = `(?! ?(?:st|nd|rd|th|%|/|min|hour|day|week|month|people|of|de ${MONTH}|${MONTH}|dias|semanas|horas|euros|pesos))`;

type TimeRule = {
  readonly pattern: RegExp;
  /** @returns minutes since midnight */
  readonly read: (match: readonly (string | undefined)[], text: string) => number | null;
};

const RULES: readonly TimeRule[] = [
  {
    pattern: new RegExp(`\\bbetween [\\w:. ]{1,12} and (\\d{1,2})(?:[:.](\\d{2}))?${HALF_DAY}`),
    read: ([, hour, minutes, half], text) => clock(Number(hour), Number(minutes ?? 0), half, text),
  },
  {
    pattern: new RegExp(`\\bentre las? [\\w: ]{1,14} y las? (${NUMBER})(?:[:.](\\d{2}))?`),
    read: ([, hour = '', minutes], text) =>
      clock(numberNamed(hour), Number(minutes ?? 0), undefined, text),
  },
  {
    pattern:
      /\b(half past|quarter past|quarter to) (\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/,
    read: ([, part = '', hour = ''], text) => {
      const at = clock(numberNamed(hour), 0, undefined, text);
      return at === null
        ? null
        : at + (part === 'half past' ? 30 : part === 'quarter past' ? 15 : -15);
    },
  },
  {
    pattern:
      /\bhalf (\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b(?! (?:hour|day|week|price|hours|days|of|a|the))/,
    read: ([, hour = ''], text) => {
      const at = clock(numberNamed(hour), 0, undefined, text);
      return at === null ? null : at + 30;
    },
  },
  {
    pattern:
      /\b(five|ten|twenty|twenty five|5|10|20|25) (past|to) (\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b(?! (?:hours?|days?|weeks?|people|of))/,
    read: ([, minutes = '', side, hour = ''], text) => {
      const at = clock(numberNamed(hour), 0, undefined, text);
      const extra = { twenty: 20, 'twenty five': 25 }[minutes] ?? numberNamed(minutes);
      return at === null ? null : at + (side === 'past' ? extra : -extra);
    },
  },
  {
    pattern: new RegExp(
      `${SPANISH_AT} (${NUMBER})\\b(?:[:.](\\d{2}))?(?: (y|menos) (media|cuarto|cinco|diez|veinte|veinticinco))?(?: ?(?:h|hs|hrs|horas)\\b)?(?: (?:en punto|del mediodia))?(?: de la (manana|tarde|noche)|${HALF_DAY})`,
    ),
    read: ([, hour = '', minutes, sign, part = '', day, half], text) => {
      const side = day ? (day === 'manana' ? 'a' : 'p') : half;
      const at = clock(numberNamed(hour), Number(minutes ?? 0), side, text);
      if (at === null || !sign) return at;
      const extra = { media: 30, cuarto: 15, cinco: 5, veinticinco: 25 }[part] ?? numberNamed(part);
      return sign === 'y' ? at + extra : at - extra;
    },
  },
  {
    pattern: /(?<!\b(?:the|your|our|my|de las?) )\b(\d{1,2})(?:[:.](\d{2}))? ?([ap]) ?m\b/,
    read: ([, hour, minutes, half], text) => clock(Number(hour), Number(minutes ?? 0), half, text),
  },
  {
    pattern: /(?<!\b(?:the|your|our|my|de las?) )\b(\d{1,2}):(\d{2})\b/,
    read: ([, hour, minutes], text) => clock(Number(hour), Number(minutes), undefined, text),
  },
  {
    pattern: /\b(\d{1,2})(?:[:.](\d{2}))? ?(?:hs?|hrs)\b(?! de )/,
    read: ([, hour, minutes], text) => clock(Number(hour), Number(minutes ?? 0), undefined, text),
  },
  {
    pattern: /\b(?:noon|midday|12 noon|mediodia)\b/,
    read: () => 12 * 60,
  },
  {
    pattern: new RegExp(
      `${ENGLISH_AT} (\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?:\\.(\\d{2}))?(?: oclock)?\\b${NOT_A_TIME}`,
    ),
    read: ([, hour = '', minutes], text) =>
      clock(numberNamed(hour), Number(minutes ?? 0), undefined, text),
  },
];

/** The time of day that words name by the clock, in minutes since midnight. */
export function namedTime(text: string): number | null {
  for (const { pattern, read } of RULES) {
    const match = pattern.exec(text);
    const time = match && read(match, text);
    if (time !== null && time !== undefined) return time;
  }
  return null;
}

/**
 * @param half - "a" before noon, "p" after it; without it, people mean an hour of the working day
 *   or the part of the day that they name
 */
function clock(
  hour: number,
  minutes: number,
  half: string | undefined,
  text: string,
): number | null {
  if (!(hour >= 0 && hour <= 24 && minutes < 60)) return null;
  const isLate =
    half === 'p' ||
    (half === undefined &&
      (/\b(?:afternoon|evening|tonight|tarde|noche)\b/.test(text) || hour < 8) &&
      !/\b(?:morning|la manana)\b/.test(text));
  const isMidnight = half === 'a' && hour === 12;
  const hours = isMidnight ? 0 : isLate && hour < 12 && hour > 0 ? hour + 12 : hour;
  return (hours % 24) * 60 + minutes;
}
