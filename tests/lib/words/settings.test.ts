import { beforeEach, describe, expect, it } from 'vitest';
import { healthOf, mergeHealth } from '@/lib/domain/health';
import { DEFAULT_SETTINGS } from '@/lib/domain/settings';
import { MINUTE_MS } from '@/lib/domain/time';
import { healthLine, partLine, trackingPaused } from '@/lib/words/health';
import { chipLabel, planPresets, snoozeName } from '@/lib/words/plans';
import {
  hourEffect,
  quietEffect,
  trackingEffect,
  waitDaysProblem,
  waitEffect,
  workdaysEffect,
} from '@/lib/words/settings-effects';
import { speak } from '@/tests/i18n';
import { MONDAY, november } from '@/tests/make';

const rule = DEFAULT_SETTINGS;
const everyDay = { ...rule, workdaysOnly: false };
const withoutQuiet = { ...rule, quietFromHour: 0, quietUntilHour: 0 };

describe('the effect of settings', () => {
  beforeEach(() => speak('en', 'en-GB'));

  it('is a date', () => {
    expect(waitEffect(rule, MONDAY)).toBe('Mail sent now would be nudged Thu 5 Nov, 9:00.');
    expect(waitEffect({ ...rule, waitDays: 18 }, MONDAY)).toBe(
      'Mail sent now would be nudged Thu 26 Nov, 9:00.',
    );
    speak('es');
    expect(waitEffect(rule, MONDAY)).toBe('Aviso de un correo enviado ahora: jue 5 nov, 9:00.');
  });

  it('shows workdays by a wait over the weekend', () => {
    expect(workdaysEffect(rule, MONDAY)).toBe(
      'Mail sent on Friday would be nudged Wed 11 Nov, 9:00.',
    );
    expect(workdaysEffect(everyDay, MONDAY)).toBe(
      'Every day counts, and a nudge may come on any day.',
    );
    speak('es');
    expect(workdaysEffect(rule, MONDAY)).toBe(
      'Aviso de un correo enviado el viernes: mié 11 nov, 9:00.',
    );
  });

  it('shows workdays by a wait over the next holiday', () => {
    expect(workdaysEffect({ ...rule, holidays: ['2026-11-03'] }, MONDAY)).toBe(
      'Mail sent on Monday would be nudged Fri 6 Nov, 9:00.',
    );
  });

  it('tells of an hour that is quiet', () => {
    expect(hourEffect(rule, MONDAY)).toBe('A nudge comes at 9:00 of its day.');
    expect(hourEffect({ ...rule, hourOfDay: 20 }, MONDAY)).toBe(
      '20:00 is in your quiet hours, so a nudge comes at 9:00.',
    );
  });

  it('tells what quiet is', () => {
    expect(quietEffect(everyDay)).toBe(
      'From 18:00 until 9:00 nothing disturbs you; a nudge waits until 9:00.',
    );
    expect(quietEffect(rule)).toBe(
      'From 18:00 until 9:00, and on Saturday and Sunday, nothing disturbs you; a nudge waits until it is over.',
    );
    expect(quietEffect({ ...withoutQuiet, workdaysOnly: false })).toBe(
      'A nudge may come at any hour.',
    );
    speak('es');
    expect(quietEffect(rule)).toBe(
      'Nada te molesta durante este tiempo (18:00 – 9:00) ni en sábado y domingo; el aviso espera a que termine.',
    );
  });

  it('has words for each way of tracking', () => {
    const effects = (['off', 'outside', 'all'] as const).map(trackingEffect);
    expect(new Set(effects).size).toBe(3);
  });

  it.each(['', ' ', '0', '366', '1.5', 'three', '1e9', '-1'])(
    'refuses to wait "%s" days',
    (input) => {
      expect(waitDaysProblem(input, rule)).toBe(
        'Give a whole number of days from 1 to 365. The setting stays at 3.',
      );
    },
  );

  it.each(['1', ' 3 ', '365'])('takes "%s" days', (input) => {
    expect(waitDaysProblem(input, rule)).toBeNull();
  });
});

describe('plans', () => {
  beforeEach(() => speak('en', 'en-GB'));

  it('offers the rule, then waits that end on the days they say', () => {
    const offered = planPresets(MONDAY, rule).map(({ name, dueAt }) => [
      name,
      chipLabel(dueAt, MONDAY),
    ]);
    expect(offered).toEqual([
      ['As in your settings', 'Nudge: Thu 5 Nov, 9:00'],
      ['1 workday', 'Nudge: Tue 3 Nov, 9:00'],
      ['1 week', 'Nudge: Mon 9 Nov, 9:00'],
      ['2 weeks', 'Nudge: Mon 16 Nov, 9:00'],
    ]);
  });

  it('counts weeks of seven days where every day counts', () => {
    const offered = planPresets(MONDAY, { ...everyDay, waitDays: 2 }).map(({ name, dueAt }) => [
      name,
      new Date(dueAt).getDate(),
    ]);
    expect(offered).toEqual([
      ['As in your settings', 4],
      ['1 day', 3],
      ['3 days', 5],
      ['1 week', 9],
      ['2 weeks', 16],
    ]);
  });

  it('offers each wait once, however few days are workdays', () => {
    const days = planPresets(MONDAY, { ...rule, waitDays: 10, workdays: [1] }).map(({ plan }) =>
      plan.kind === 'days' ? plan.days : plan.kind,
    );
    expect(days).toEqual(['rule', 1, 3, 2]);
  });

  it('labels the chip in both languages', () => {
    expect(chipLabel(null, MONDAY)).toBe('No nudge');
    speak('es');
    expect(chipLabel(november(5, 9), MONDAY)).toBe('Aviso: jue 5 nov, 9:00');
    expect(snoozeName('next-monday')).toBe('El próximo lunes');
  });
});

describe('health', () => {
  const parts = mergeHealth([], { understood: { row: 2 }, unknown: { 'sync:s': 1 } }, MONDAY);

  it('says when Gmail was understood', () => {
    speak('en');
    expect(healthLine(healthOf([]), MONDAY)).toMatch(/^I have not read anything in Gmail yet/);
    expect(healthLine(healthOf(parts), MONDAY + 3 * MINUTE_MS)).toBe(
      'Gmail was understood 3 minutes ago.',
    );
    expect(parts.map((part) => partLine(part, MONDAY + MINUTE_MS))).toEqual([
      'understood 1 minute ago',
      'not understood 1 minute ago',
    ]);
    expect(trackingPaused()).toBe('Gmail changed: automatic tracking paused, mark by hand.');
  });
});
