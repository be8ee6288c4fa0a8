import { QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '@/entrypoints/options/App';
import { handlers } from '@/lib/background/handlers';
import { readSettings } from '@/lib/db/settings';
import { serve } from '@/lib/messaging/server';
import { makeQueryClient } from '@/lib/queries/client';
import { speak } from '@/tests/i18n';
import { install } from '../lib/background/setup';

function openOptions() {
  return render(
    <QueryClientProvider client={makeQueryClient()}>
      <App />
    </QueryClientProvider>,
  );
}

async function group(name: string) {
  return screen.findByRole('group', { name });
}

async function fillIn(name: string, from: string, until: string): Promise<void> {
  const fields = within(await group(name));
  fireEvent.change(fields.getByLabelText('From'), { target: { value: from } });
  fireEvent.change(fields.getByLabelText('Until'), { target: { value: until } });
}

beforeEach(async () => {
  await install(); // on Monday 2 November 2026, 10:00
  speak('en', 'en-GB');
  serve(handlers);
});
afterEach(() => void vi.useRealTimers());

describe('public holidays', () => {
  // The holidays of the world are a big file to read.
  it('are those of a country and region, and one can be struck out', {
    timeout: 30_000,
  }, async () => {
    openOptions();
    const holidays = await group('Public holidays');
    expect(holidays).toHaveAccessibleDescription(
      'No holidays are known, so a nudge may come on one.',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Choose a country…' }));
    const country = await screen.findByRole('combobox', { name: 'Country' }, { timeout: 20_000 });
    await userEvent.selectOptions(country, 'Spain');
    const region = await screen.findByRole('combobox', { name: 'Region' });
    await userEvent.selectOptions(region, 'MD');
    await waitFor(async () =>
      expect((await readSettings()).holidayPlace).toEqual({
        country: 'ES',
        region: 'MD',
        throughYear: 2028,
      }),
    );
    // Today is a holiday of Madrid's, and not over.
    expect(holidays).toHaveAccessibleDescription(/^The next one: Mon 2 Nov\./);
    expect((await readSettings()).holidays).toContain('2028-05-02');

    await userEvent.click(screen.getByRole('checkbox', { name: /^Mon 2 Nov/ }));
    await waitFor(() =>
      expect(holidays).toHaveAccessibleDescription(
        'The next one: Mon 7 Dec. A wait steps over it, and nothing disturbs you then.',
      ),
    );
    expect((await readSettings()).holidays).not.toContain('2026-11-02');
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.getByRole('button', { name: 'Spain · change…' })).toBeVisible();
  });

  it('go when no country is chosen', async () => {
    await handlers.saveSettings({
      holidayPlace: { country: 'ES', region: null, throughYear: 2028 },
      holidays: ['2026-12-08'],
    });
    openOptions();
    await userEvent.click(await screen.findByRole('button', { name: 'Spain · change…' }));
    const country = await screen.findByRole('combobox', { name: 'Country' }, { timeout: 20_000 });
    await userEvent.selectOptions(country, 'None');
    await waitFor(async () =>
      expect(await readSettings()).toMatchObject({ holidayPlace: null, holidays: [] }),
    );
  });

  it('of a new year are added when the options are opened, and what was struck out stays out', async () => {
    await handlers.saveSettings({
      holidayPlace: { country: 'ES', region: 'MD', throughYear: 2027 },
      holidays: ['2025-12-25', '2027-12-25'],
    });
    openOptions();
    await waitFor(async () => expect((await readSettings()).holidayPlace?.throughYear).toBe(2028), {
      timeout: 20_000,
    });
    const { holidays } = await readSettings();
    expect(holidays[0]).toBe('2027-12-25');
    expect(holidays.slice(1).every((day) => day.startsWith('2028-'))).toBe(true);
    expect(holidays).toContain('2028-12-25');
  });
});

describe('days off', () => {
  it('are added as a day or a range, listed and removed', async () => {
    openOptions();
    await fillIn('My own days off', '2026-12-24', '');
    await userEvent.click(screen.getByRole('button', { name: 'Add' }));
    await screen.findByText('Thu 24 Dec');
    await fillIn('My own days off', '2026-12-30', '2027-01-02');
    await userEvent.click(screen.getByRole('button', { name: 'Add' }));
    expect(await screen.findByText('Wed 30 Dec – Sat 2 Jan 2027')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Remove Thu 24 Dec' }));
    await waitFor(async () =>
      expect((await readSettings()).daysOff).toEqual([
        '2026-12-30',
        '2026-12-31',
        '2027-01-01',
        '2027-01-02',
      ]),
    );
  });

  it.each([
    ['', '', 'Give a day that exists. Nothing was changed.'],
    ['2026-12-24', '2026-12-20', 'It ends before it begins. Nothing was changed.'],
    ['2026-12-24', '2029-12-20', 'That is more than a year. Nothing was changed.'],
  ])('from "%s" until "%s" are refused', async (from, until, words) => {
    openOptions();
    await fillIn('My own days off', from, until);
    await userEvent.click(screen.getByRole('button', { name: 'Add' }));
    expect(await screen.findByText(words)).toBeVisible();
    expect((await readSettings()).daysOff).toEqual([]);
  });
});

describe('an absence', () => {
  it('says what it holds back and when all of it comes, and ends early', async () => {
    openOptions();
    await fillIn('I am away', '2026-11-05', '2026-11-13');
    await userEvent.click(screen.getByRole('button', { name: 'Hold nudges' }));
    const away = await group('I am away');
    await waitFor(() =>
      expect(away).toHaveAccessibleDescription(
        'Nothing disturbs you: Thu 5 Nov – Fri 13 Nov. All that falls due meanwhile comes in one digest, Mon 16 Nov, 9:00.',
      ),
    );
    await userEvent.click(screen.getByRole('button', { name: 'I am back' }));
    await waitFor(async () => expect((await readSettings()).away).toBeNull());
  });

  it('needs an end', async () => {
    openOptions();
    await fillIn('I am away', '2026-11-05', '');
    await userEvent.click(screen.getByRole('button', { name: 'Hold nudges' }));
    expect(await screen.findByText('Give a day that exists. Nothing was changed.')).toBeVisible();
    expect((await readSettings()).away).toBeNull();
  });
});
