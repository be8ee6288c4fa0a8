import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ComposeChip } from '@/components/ComposeChip';
import type { NamedTime } from '@/lib/domain/appointments/named-time';
import { DEFAULT_SETTINGS } from '@/lib/domain/settings';
import { BY_SETTINGS, type MailChoice } from '@/lib/domain/tracking';
import { speak } from '@/tests/i18n';
import { MONDAY, november } from '@/tests/make';
import { installPopover } from './popover';

const readWhen = vi.fn<(text: string) => Promise<NamedTime | null>>();
const onPromise = vi.fn<(isDeclined: boolean) => void>();
const onChoose = vi.fn<(choice: MailChoice) => void>();

const PROPS = {
  choice: BY_SETTINGS,
  isAutomatic: true,
  expected: null,
  promiseDueAt: null,
  isPromiseDeclined: false,
  cadences: [],
  now: MONDAY,
  rule: DEFAULT_SETTINGS,
  readWhen,
  onChoose,
  onPromise,
};

function renderChip(choice: MailChoice = BY_SETTINGS, isAutomatic = true) {
  return render(<ComposeChip {...PROPS} choice={choice} isAutomatic={isAutomatic} />);
}

const chip = () => screen.getByRole('button', { name: /nudge/i });
const open = () => userEvent.click(chip());
const choices = () => screen.getAllByRole('menuitemradio');
const chosen = () => screen.getByRole('menuitemradio', { checked: true });

describe('ComposeChip', () => {
  beforeEach(() => {
    speak('en', 'en-GB');
    installPopover();
    readWhen.mockImplementation(async (text) =>
      /10$/.test(text) ? { at: november(10, 10), isAppointment: true } : null,
    );
  });

  it.each<[MailChoice, boolean, string]>([
    [BY_SETTINGS, true, 'Nudge: Thu 5 Nov, 9:00'],
    [BY_SETTINGS, false, 'No nudge'],
    [{ kind: 'dont-track' }, true, 'No nudge'],
    [{ kind: 'track', plan: { kind: 'days', days: 5 } }, false, 'Nudge: Mon 9 Nov, 9:00'],
    [{ kind: 'track', plan: { kind: 'at', at: november(2, 16) } }, true, 'Nudge: today 16:00'],
  ])('says when a nudge would come (%#)', (choice, isAutomatic, label) => {
    renderChip(choice, isAutomatic);
    expect(chip()).toHaveAccessibleName(label);
    expect(chip()).toHaveAttribute('aria-expanded', 'false');
  });

  it('opens on what is chosen, with the date of each choice', async () => {
    renderChip();
    await open();
    expect(
      screen.getByRole('dialog', { name: 'When to nudge you if nobody answers' }),
    ).toBeVisible();
    expect(choices().map((item) => item.textContent)).toEqual([
      'As in your settingsThu 5 Nov, 9:00',
      '1 workdayTue 3 Nov, 9:00',
      '1 weekMon 9 Nov, 9:00',
      '2 weeksMon 16 Nov, 9:00',
      'No nudge',
    ]);
    expect(chosen()).toHaveFocus();
    expect(chosen()).toHaveTextContent('As in your settings');
    expect(chip()).toHaveAttribute('aria-expanded', 'true');
  });

  it('is worked by keys', async () => {
    renderChip();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}{ArrowDown}');
    expect(choices()[1]).toHaveFocus();
    await userEvent.keyboard('{End}');
    expect(choices().at(-1)).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}');
    expect(choices()[0]).toHaveFocus();
    await userEvent.keyboard('{ArrowUp}{Home}{ArrowUp}{Enter}');
    expect(onChoose).toHaveBeenCalledExactlyOnceWith({ kind: 'dont-track' });
    expect(chip()).toHaveFocus();
  });

  it('shows a time picked before as the choice', async () => {
    renderChip({ kind: 'track', plan: { kind: 'at', at: november(7, 11) } });
    await open();
    expect(chosen()).toHaveTextContent('Sat 7 Nov, 11:00');
  });

  it('reads a time in the user’s words as they are typed', async () => {
    renderChip();
    await open();
    await userEvent.type(screen.getByLabelText('In your own words'), 'next tuesday at 10');
    expect(await screen.findByText('Tue 10 Nov, 10:00 · in 8 days')).toBeVisible();
    await userEvent.keyboard('{Enter}');
    expect(onChoose).toHaveBeenCalledExactlyOnceWith({
      kind: 'track',
      plan: { kind: 'at', at: november(10, 10), isAppointment: true },
    });
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('does not guess at words it cannot read', async () => {
    renderChip();
    await open();
    const field = screen.getByLabelText('In your own words');
    await userEvent.type(field, 'when he is back{Enter}');
    expect(await screen.findByText("I don't understand this time.")).toBeVisible();
    expect(field).toBeInvalid();
    expect(field).toHaveFocus();
    expect(onChoose).not.toHaveBeenCalled();
  });

  it('says when it could not ask', async () => {
    readWhen.mockRejectedValue(new Error('gone'));
    renderChip();
    await open();
    await userEvent.type(screen.getByLabelText('In your own words'), 'x');
    expect(await screen.findByText('I could not read this just now. Try again.')).toBeVisible();
  });

  it('forgets the answer to words that are no longer there', async () => {
    const answers: ((time: NamedTime | null) => void)[] = [];
    readWhen.mockImplementation(() => new Promise((resolve) => answers.push(resolve)));
    renderChip();
    await open();
    const field = screen.getByLabelText('In your own words');
    await userEvent.type(field, 'at 10');
    await vi.waitFor(() => expect(answers.length).toBe(1));
    await userEvent.clear(field);
    await act(async () => answers[0]?.({ at: november(10, 10), isAppointment: true }));
    expect(screen.getByRole('status')).toHaveTextContent(/^$/);
  });

  it.each([
    [
      '2026-11-06T16:30',
      { kind: 'track', plan: { kind: 'at', at: november(6, 16, 30), isAppointment: true } },
    ],
    ['2026-11-01T09:00', null],
  ])('takes a picked time, unless it has passed: %s', async (value, choice) => {
    renderChip();
    await open();
    await userEvent.type(screen.getByLabelText('Or pick a date and time'), value);
    await userEvent.click(screen.getByRole('button', { name: 'Set' }));
    if (choice) expect(onChoose).toHaveBeenCalledExactlyOnceWith(choice);
    else {
      expect(screen.getByRole('status')).toHaveTextContent('This time has passed.');
      expect(onChoose).not.toHaveBeenCalled();
    }
  });

  it('closes when Tab leaves it', async () => {
    renderChip();
    render(<button type="button">Send</button>);
    await open();
    for (const _ of ['text', 'date', 'beyond']) await userEvent.tab();
    expect(screen.getByRole('button', { name: 'Send' })).toHaveFocus();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('speaks Spanish', async () => {
    speak('es');
    renderChip();
    await userEvent.click(screen.getByRole('button', { name: 'Aviso: jue 5 nov, 9:00' }));
    expect(choices().map((item) => item.textContent)).toContain('1 semanalun 9 nov, 9:00');
  });

  it('says what the mail was taken for', () => {
    const expected = { verdict: false, reason: 'thanks' } as const;
    render(<ComposeChip {...PROPS} isAutomatic={false} expected={expected} />);
    expect(chip()).toHaveAccessibleName('No nudge · thanks');
  });

  it('offers to remember what the mail promises, and lets that be declined', async () => {
    const { rerender } = render(<ComposeChip {...PROPS} promiseDueAt={november(5, 9)} />);
    const offer = screen.getByRole('button', { name: 'I owe: Thu 5 Nov, 9:00', pressed: true });
    await userEvent.click(offer);
    expect(onPromise).toHaveBeenLastCalledWith(true);
    rerender(<ComposeChip {...PROPS} promiseDueAt={november(5, 9)} isPromiseDeclined />);
    await userEvent.click(screen.getByRole('button', { name: /^I owe/, pressed: false }));
    expect(onPromise).toHaveBeenLastCalledWith(false);
  });

  it('starts a cadence with the mail, where the user works with them', async () => {
    const cadence = {
      id: 'quote',
      name: 'Quote sent',
      why: '',
      steps: [
        {
          channel: 'call',
          wait: { unit: 'workdays', count: 3 },
          template: null,
          stage: null,
          note: '',
        },
      ],
      repeat: null,
      keepsPace: true,
    } as const;
    const { rerender } = render(<ComposeChip {...PROPS} cadences={[cadence]} />);
    await userEvent.click(screen.getByRole('button', { name: 'Cadence' }));
    await userEvent.click(screen.getByRole('menuitem', { name: /^Quote sent.*Thu 5 Nov call/ }));
    const choice = { kind: 'cadence', cadenceId: 'quote' } as const;
    expect(onChoose).toHaveBeenLastCalledWith(choice);
    rerender(<ComposeChip {...PROPS} cadences={[cadence]} choice={choice} />);
    expect(screen.getByRole('button', { name: 'Cadence: Quote sent' })).toBeVisible();
  });

  it('says what speaks against writing now, and how much more, and blocks nothing', () => {
    const { rerender } = render(<ComposeChip {...PROPS} />);
    expect(screen.queryByRole('status')).toBeNull();
    rerender(<ComposeChip {...PROPS} warnings={['Too early.', 'Refused.']} />);
    expect(screen.getByRole('status')).toHaveTextContent('Too early. and 1 more');
    expect(screen.getByRole('status')).toHaveAttribute('title', 'Too early.\nRefused.');
    expect(chip()).toBeEnabled();
  });
});
