const SPANISH_HOURS: readonly string[] = [
  'una',
  'dos',
  'tres',
  'cuatro',
  'cinco',
  'seis',
  'siete',
  'ocho',
  'nueve',
  'diez',
  'once',
  'doce',
];

const HOUR_WORD = new RegExp(`\\b(a las?) (${SPANISH_HOURS.join('|')})\\b`);
const HALF_OR_QUARTER = /\b(a las? \d{1,2}) y (media|cuarto)\b/;
/** "16h", "16 h", "16h30", "16 horas"; not "in 2 hours", which is a span. */
const FULL_HOUR = /(?<!\b(?:en|in|dentro de|within) )\b(\d{1,2})\s?(?:horas|hrs|hs|h)(\d{2})?\b/;
const PART_OF_DAY =
  /\b(\d{1,2})((?::\d{2})?) (?:de la (ma[nñ]ana|madrugada|tarde|noche)|del (mediod[ií]a))(?!\p{L})/u;
/** Of a clock of twelve hours, with nothing said of which half of the day. "04:00" says it. */
const EARLY_HOUR =
  /(?:\b(at|a las?) ([1-6])(:\d{2})?|(?<![\d/.-])\b([1-6])(:\d{2}))(?![\d:/.-])(?!\s*[ap]\.?\s?m\b)/;

/**
 * A time as the library of dates reads it, from how it is said: "a las cuatro y media de la tarde",
 * "16h". An early hour is in the afternoon where nobody says otherwise: "at 4" is no time to work.
 *
 * @param words - in lower case
 */
export function withPlainTimes(words: string): string {
  return words
    .replace(HOUR_WORD, (_, at: string, hour: string) => {
      return `${at} ${SPANISH_HOURS.indexOf(hour) + 1}`;
    })
    .replace(HALF_OR_QUARTER, (_, time: string, part: string) => {
      return `${time}:${part === 'media' ? '30' : '15'}`;
    })
    .replace(FULL_HOUR, (_, hour: string, minutes = '00') => `${hour}:${minutes}`)
    .replace(PART_OF_DAY, (_, hour: string, minutes: string, part = 'mediodía') => {
      return `${hour}${minutes}${halfOfDay(Number(hour), part)}`;
    })
    .replace(EARLY_HOUR, '$& pm');
}

/** Twelve at night begins the day; twelve in the morning is noon. */
function halfOfDay(hour: number, part: string): string {
  if (hour > 12) return '';
  const isFirst = part.startsWith('mañana') || part.startsWith('manana') || part === 'madrugada';
  if (hour === 12) return part === 'noche' || part === 'madrugada' ? ' am' : ' pm';
  return isFirst ? ' am' : ' pm';
}
