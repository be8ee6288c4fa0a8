const MONTHS: readonly string[] = [
  'january|jan|enero|ene',
  'february|feb|febrero',
  'march|mar|marzo',
  'april|apr|abril|abr',
  'may|mayo',
  'june|jun|junio',
  'july|jul|julio',
  'august|aug|agosto|ago',
  'september|sept|sep|septiembre|setiembre',
  'october|oct|octubre',
  'november|nov|noviembre',
  'december|dec|diciembre|dic',
];

const WEEKDAYS: readonly string[] = [
  'monday|mon|lunes',
  'tuesday|tues|tue|martes',
  'wednesday|weds|wed|miercoles',
  'thursday|thurs|thur|thu|jueves',
  'friday|fri|viernes',
  'saturday|sabado',
  'sunday|domingo',
];

const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fourteen: 14,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  un: 1,
  una: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
  diez: 10,
  once: 11,
  doce: 12,
  trece: 13,
  catorce: 14,
  quince: 15,
  veinte: 20,
  treinta: 30,
  couple: 2,
  par: 2,
};

/** Alternatives of a pattern. All are written as `addWords` writes them. */
export const MONTH = MONTHS.join('|');
export const WEEKDAY = WEEKDAYS.join('|');
export const NUMBER = `\\d{1,3}|a couple|un par|${Object.keys(NUMBERS).join('|')}`;

/** 1–12 */
export function monthNamed(name: string): number {
  return placeOf(name, MONTHS);
}

/** 1 is Monday. */
export function weekdayNamed(name: string): number {
  return placeOf(name, WEEKDAYS);
}

/** NaN for a word that is no number. */
export function numberNamed(name: string): number {
  return NUMBERS[name.replace(/^(a|un) (?=couple|par)/, '')] ?? Number(name);
}

function placeOf(name: string, names: readonly string[]): number {
  return names.findIndex((same) => same.split('|').includes(name)) + 1;
}
