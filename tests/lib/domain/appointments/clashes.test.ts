import { describe, expect, it } from 'vitest';
import {
  type Appointment,
  appointmentWarnings,
  clashesWith,
  USUAL_MINUTES,
} from '@/lib/domain/appointments/clashes';
import { DEFAULT_SETTINGS as RULE } from '@/lib/domain/settings';
import { november } from '@/tests/make';

function make(id: string, hour: number, minute = 0, minutes = USUAL_MINUTES): Appointment {
  return { id, at: november(5, hour, minute), minutes };
}

const IT = make('it', 16);

describe('clashesWith', () => {
  it.each([
    ['one at the same time', make('other', 16), true],
    ['one that begins before it ends', make('other', 16, 29), true],
    ['one that ends after it begins', make('other', 15, 31), true],
    ['one around it', make('other', 15, 0, 120), true],
    ['one of no length within it', make('other', 16, 10, 0), true],
    ['one that begins when it ends', make('other', 16, 30), false],
    ['one that ends when it begins', make('other', 15, 30), false],
    ['itself', make('it', 16), false],
  ])('%s', (_, other, is) => {
    expect(clashesWith(IT, [other])).toEqual(is ? [other] : []);
  });

  it('names the earliest first', () => {
    const others = [make('c', 16, 20), make('a', 15, 40), make('b', 16)];
    expect(clashesWith(IT, others).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });
});

it.each([
  ['in working hours', IT, []],
  ['in the evening', make('it', 20), ['quiet']],
  ['in the past', make('it', 9), ['past']],
  ['with a clash', make('it', 17), ['clash']],
])('warns of an appointment %s', (_, appointment, warnings) => {
  const others = [make('other', 17, 10)];
  expect(appointmentWarnings(appointment, others, RULE, november(5, 10))).toEqual(warnings);
});

it('warns of an absence rather than of quiet', () => {
  const away = { ...RULE, away: { from: '2026-11-05', until: '2026-11-05' } };
  expect(appointmentWarnings(make('it', 20), [], away, november(2))).toEqual(['away']);
});
