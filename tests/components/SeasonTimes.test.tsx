import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { MoreMenu } from '@/components/MoreMenu';
import { SeasonCard } from '@/components/SeasonCard';
import { SeasonTimes } from '@/components/SeasonTimes';
import { seasonNotice } from '@/components/season-choices';
import { DEFAULT_SETTINGS as RULE } from '@/lib/domain/settings';
import { speak } from '@/tests/i18n';
import { MONDAY, makeFollowUp, november } from '@/tests/make';
import { installPopover } from './popover';

const onChoose = vi.fn();

beforeEach(() => {
  speak('en', 'en-GB');
  installPopover();
});

describe('SeasonTimes', () => {
  const day = () => screen.getByLabelText('On a day');
  const set = () => userEvent.click(screen.getByRole('button', { name: 'Set' }));
  const begin = () => screen.getByRole('button', { name: 'Start' });

  it('takes a day to come, and says so of another', async () => {
    render(<SeasonTimes now={MONDAY} onChoose={onChoose} />);
    await userEvent.type(day(), '2026-11-02');
    await set();
    expect(await screen.findByText('Choose a day after today.')).toBeVisible();
    expect(onChoose).not.toHaveBeenCalled();
    await userEvent.clear(day());
    await userEvent.type(day(), '2027-03-01');
    expect(screen.queryByText('Choose a day after today.')).not.toBeInTheDocument();
    await set();
    expect(onChoose).toHaveBeenCalledExactlyOnceWith({
      kind: 'rest',
      season: { kind: 'on', day: '2027-03-01' },
    });
  });

  it('recurs every six weeks unless told otherwise', async () => {
    render(<SeasonTimes now={MONDAY} onChoose={onChoose} />);
    await userEvent.click(begin());
    expect(onChoose).toHaveBeenLastCalledWith({
      kind: 'recur',
      every: { unit: 'weeks', count: 6 },
    });
    const count = screen.getByRole('spinbutton');
    await userEvent.selectOptions(screen.getByRole('combobox'), 'months');
    for (const wrong of ['0', '61', '1.5']) {
      await userEvent.clear(count);
      await userEvent.type(count, wrong);
      expect(begin()).toBeDisabled();
      expect(count).toBeInvalid();
    }
    await userEvent.clear(count);
    await userEvent.type(count, '2{Enter}');
    expect(onChoose).toHaveBeenLastCalledWith({
      kind: 'recur',
      every: { unit: 'months', count: 2 },
    });
  });
});

it('“not now” is a page of what is seldom wanted, and not for what the user owes', async () => {
  const menu = (followUp: ReturnType<typeof makeFollowUp>) => (
    <MoreMenu
      followUp={followUp}
      cadences={[]}
      now={MONDAY}
      rule={RULE}
      onSay={vi.fn()}
      onCadence={vi.fn()}
      onSeason={onChoose}
    />
  );
  const { rerender } = render(menu(makeFollowUp()));
  await userEvent.click(screen.getByRole('button', { name: 'More' }));
  await userEvent.click(screen.getByRole('menuitem', { name: /Not now/ }));
  expect(screen.getAllByRole('menuitem').map((it) => it.textContent)).toEqual([
    'In 2–3 monthsfrom Mon 4 Jan 2027',
    'In 8–12 monthsfrom Fri 2 Jul 2027',
  ]);
  await userEvent.click(screen.getByRole('menuitem', { name: /8–12/ }));
  expect(onChoose).toHaveBeenCalledExactlyOnceWith({ kind: 'rest', season: { kind: 'long' } });
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  rerender(menu(makeFollowUp({ kind: 'promise', sending: null })));
  await userEvent.click(screen.getByRole('button', { name: 'More' }));
  expect(screen.queryByRole('menuitem', { name: /Not now/ })).not.toBeInTheDocument();
});

it.each([
  [
    'en',
    [
      'Last about: Quote',
      'You promised something on Mon 2 Nov; it is still open',
      '3 touches, the last 64 days ago',
    ],
  ],
  [
    'es',
    [
      'Lo último: Quote',
      'Prometiste algo el lun 2 nov; sigue pendiente',
      '3 contactos; el último, hace 64 días',
    ],
  ],
] as const)('SeasonCard says what there was, in %s', (language, lines) => {
  speak(language);
  const card = {
    topic: 'Quote',
    promise: { at: november(2, 10), standing: 'open' } as const,
    touches: 3,
    daysSince: 64,
  };
  render(<SeasonCard card={card} now={november(20)} />);
  expect(screen.getAllByRole('listitem').map((it) => it.textContent)).toEqual(lines);
});

it('what was chosen is said with its date', () => {
  const say = (action: Parameters<typeof seasonNotice>[0]) =>
    seasonNotice(action, 'Quote', MONDAY, RULE);
  expect(say({ kind: 'rest', season: { kind: 'short' } })).toBe(
    'Not now: Quote. It comes back on Mon 4 Jan 2027.',
  );
  expect(say({ kind: 'recur', every: { unit: 'weeks', count: 6 } })).toBe(
    'Every 6 weeks, first on Mon 14 Dec: Quote',
  );
});
