import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '@/lib/domain/settings';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '@/lib/domain/time';
import {
  briefDay,
  comingDay,
  hourOfDay,
  moment,
  onDay,
  onMoment,
  timeOfDay,
  weekdayName,
  weekdays,
} from '@/lib/words/dates';
import { ago, countOf, distance, shortSpan, spanOf } from '@/lib/words/distance';
import { speak } from '@/tests/i18n';
import { MONDAY, november } from '@/tests/make';

const NOON = november(2, 12);

describe.each([
  'Europe/Madrid',
  'America/New_York',
  'Asia/Kolkata',
  'Pacific/Apia',
  'America/Santiago',
])('in %s', (zone) => {
  beforeEach(() => void vi.stubEnv('TZ', zone));
  afterEach(() => void vi.unstubAllEnvs());

  it('says local time, whatever zone a formatter was made in', () => {
    speak('en', 'en-GB');
    const at = new Date(2026, 10, 26, 9).getTime();
    expect(new Date(at).toLocaleTimeString('en-GB', { timeZone: zone })).toBe('09:00:00');
    expect(moment(at, new Date(2026, 10, 2, 12).getTime())).toBe('Thu 26 Nov, 9:00');
  });

  it('keeps the day and hour across a change of the clocks', () => {
    speak('es');
    for (const month of [2, 3, 8, 9, 10]) {
      const now = new Date(2026, month, 1, 12).getTime();
      for (let day = 1; day <= 28; day++) {
        const at = new Date(2026, month, day, 9).getTime();
        expect(timeOfDay(at)).toBe('9:00');
        expect(onDay(at, now)).toContain(day === 1 ? 'hoy' : ` ${day} `);
      }
    }
  });
});

describe('dates', () => {
  it.each([
    ['en', 'en-US', 'Thu 26 Nov, 9:00 AM', 'today 4:05 PM'],
    ['en', 'en-GB', 'Thu 26 Nov, 9:00', 'today 16:05'],
    ['en', 'de', 'Thu 26 Nov, 9:00 AM', 'today 4:05 PM'],
    ['es', 'es', 'jue 26 nov, 9:00', 'hoy, 16:05'],
    ['es', 'es-MX', 'jue 26 nov, 9:00 a.m.', 'hoy, 4:05 p.m.'],
    ['es', 'es-AR', 'jue 26 nov, 9:00 a. m.', 'hoy, 4:05 p. m.'],
  ] as const)('in %s for a browser in %s', (messages, ui, later, today) => {
    speak(messages, ui);
    expect(moment(november(26, 9), NOON)).toBe(later);
    expect(moment(november(2, 16, 5), NOON)).toBe(today);
  });

  it('names the year where it is another', () => {
    speak('en', 'en-GB');
    expect(moment(new Date(2027, 0, 4, 9).getTime(), NOON)).toBe('Mon 4 Jan 2027, 9:00');
  });

  it.each([
    [november(2, 9), 'today', 'today 9:00', '9:00'],
    [november(1, 9), 'yesterday', 'yesterday 9:00', 'yesterday'],
    [november(1, 0), 'yesterday', 'yesterday 0:00', 'yesterday'],
    [new Date(2026, 9, 30, 9).getTime(), 'on Fri 30 Oct', 'on Fri 30 Oct, 9:00', 'Fri 30 Oct'],
  ])('places the past in a sentence (%#)', (at, day, dayAndTime, brief) => {
    speak('en', 'en-GB');
    expect(onDay(at, NOON)).toBe(day);
    expect(onMoment(at, NOON)).toBe(dayAndTime);
    expect(briefDay(at, NOON)).toBe(brief);
  });

  it.each([
    ['en', 3, 'tomorrow'],
    ['en', 5, 'Thursday'],
    ['en', 9, 'on Mon 9 Nov'],
    ['es', 3, 'mañana'],
    ['es', 5, 'el jueves'],
    ['es', 9, 'el lun 9 nov'],
  ] as const)('names a day to come in %s: %s November', (messages, day, words) => {
    speak(messages);
    expect(comingDay(november(day, 9), NOON)).toBe(words);
  });

  it('begins the week where the region does', () => {
    speak('en', 'en-US');
    expect(
      weekdays()
        .map((day) => weekdayName(day, 'short'))
        .join(' '),
    ).toBe('Sun Mon Tue Wed Thu Fri Sat');
    speak('es');
    expect(
      weekdays()
        .map((day) => weekdayName(day, 'long'))
        .slice(0, 2),
    ).toEqual(['lunes', 'martes']);
    expect(hourOfDay(0)).toBe('0:00');
  });
});

describe('distance', () => {
  it.each([
    [november(2, 12, 20), 'in 20 minutes', 'dentro de 20 minutos'],
    [november(2, 16), 'in 4 hours', 'dentro de 4 horas'],
    [november(3, 9), 'tomorrow', 'mañana'],
    [november(5, 9), 'in 3 workdays', 'dentro de 3 días laborables'],
    [november(9, 9), 'in 5 workdays', 'dentro de 5 días laborables'],
    [november(7, 9), 'in 5 days', 'dentro de 5 días'], // a Saturday, so somebody picked it
    [NOON, 'now', 'ahora'],
    [november(2, 11, 30), '30 minutes overdue', '30 minutos de atraso'],
    [november(2, 9), '3 hours overdue', '3 horas de atraso'],
    [november(1, 9), '1 day overdue', '1 día de atraso'],
    [november(2, 1), '11 hours overdue', '11 horas de atraso'],
  ])('%# in both languages', (dueAt, english, spanish) => {
    speak('en');
    expect(distance(dueAt, NOON, DEFAULT_SETTINGS)).toBe(english);
    speak('es');
    expect(distance(dueAt, NOON, DEFAULT_SETTINGS)).toBe(spanish);
  });

  it('counts no holiday and no day off as a workday', () => {
    speak('en');
    const calendar = { ...DEFAULT_SETTINGS, holidays: ['2026-11-03'], daysOff: ['2026-11-06'] };
    expect(distance(november(9, 9), NOON, calendar)).toBe('in 3 workdays');
    expect(distance(november(6, 9), NOON, calendar)).toBe('in 4 days');
  });

  it('counts days where workdays do not matter', () => {
    speak('en');
    expect(distance(november(9, 9), NOON)).toBe('in 7 days');
  });

  it.each([
    [30 * 1000, '0m', '0 min'],
    [59 * MINUTE_MS, '59m', '59 min'],
    [5 * HOUR_MS, '5h', '5 h'],
    [3 * DAY_MS, '3d', '3 d'],
    [1500 * DAY_MS, '1,500d', '1500 d'],
    [-DAY_MS, '0m', '0 min'],
  ])('is short on a mark: %s ms', (elapsed, english, spanish) => {
    speak('en');
    expect(shortSpan(spanOf(MONDAY, MONDAY + elapsed))).toBe(english);
    speak('es');
    expect(shortSpan(spanOf(MONDAY, MONDAY + elapsed))).toBe(spanish);
  });

  it('says how long ago', () => {
    speak('en');
    expect(ago(NOON - 3 * MINUTE_MS, NOON)).toBe('3 minutes ago');
    expect(ago(NOON, NOON)).toBe('just now');
    speak('es');
    expect(ago(november(1, 9), NOON)).toBe('ayer');
  });

  it('counts to the limit', () => {
    speak('en');
    expect(countOf(999, 1000)).toBe('999');
    expect(countOf(1000, 1000)).toBe('999+');
    expect(countOf(12_345)).toBe('12,345');
  });
});
