import { describe, expect, it } from 'vitest';
import {
  areHolidaysStale,
  type HolidayPlace,
  holidaysFrom,
  holidayYears,
  renewHolidays,
} from '@/lib/domain/calendar/holidays';
import { november } from '@/tests/make';

/** As `date-holidays` 3.37 gives it: the date by the place's clock, start and end as instants. */
function makeEntry(date: string, name: string, type = 'public', days = 1) {
  const start = new Date(`${date}T03:00:00Z`);
  const end = new Date(start.getTime() + days * 86_400_000);
  return { date: `${date} 00:00:00`, start, end, name, type };
}

describe('holidaysFrom', () => {
  it('takes the public ones, each day once, in order', () => {
    const list = [
      makeEntry('2026-12-25', 'Navidad'),
      makeEntry('2026-01-01', 'Año Nuevo'),
      makeEntry('2026-01-05', 'Víspera de Reyes', 'observance'),
      makeEntry('2026-12-25', 'Christmas'),
    ];
    expect(holidaysFrom(list)).toEqual([
      { day: '2026-01-01', name: 'Año Nuevo' },
      { day: '2026-12-25', name: 'Navidad / Christmas' },
    ]);
  });

  it('takes every day of a feast of several, over the end of a month', () => {
    expect(holidaysFrom([makeEntry('2026-05-30', 'Eid', 'public', 3)])).toEqual([
      { day: '2026-05-30', name: 'Eid' },
      { day: '2026-05-31', name: 'Eid' },
      { day: '2026-06-01', name: 'Eid' },
    ]);
  });
});

describe('the next years', () => {
  const place: HolidayPlace = { country: 'ES', region: 'MD', throughYear: 2027 };

  it('are wanted when a year has come', () => {
    expect(holidayYears(november(2))).toEqual([2026, 2027, 2028]);
    expect(areHolidaysStale(place, november(2))).toBe(true);
    expect(areHolidaysStale({ ...place, throughYear: 2028 }, november(2))).toBe(false);
  });

  it('are added, what was struck out stays out, and what is over goes', () => {
    const offered = ['2027-01-01', '2027-01-06', '2028-01-01'].map((day) => ({ day, name: 'x' }));
    const chosen = ['2025-12-25', '2026-12-25', '2027-01-01'];
    expect(renewHolidays(chosen, place, offered, november(2))).toEqual([
      '2026-12-25',
      '2027-01-01',
      '2028-01-01',
    ]);
  });
});
