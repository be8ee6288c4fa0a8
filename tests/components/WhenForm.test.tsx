import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { WarnOfTime } from '@/components/use-time-warnings';
import { WhenForm } from '@/components/WhenForm';
import { speak } from '@/tests/i18n';
import { ANA, MONDAY, november } from '@/tests/make';

const PICK = 'Or pick a date and time';
const warnOfTime = vi.fn<WarnOfTime>();
const onPick = vi.fn();

function renderForm() {
  render(
    <WhenForm now={MONDAY} readWhen={async () => null} warnOfTime={warnOfTime} onPick={onPick} />,
  );
}

const pick = (value: string) => userEvent.type(screen.getByLabelText(PICK), value);
const choose = () => userEvent.click(screen.getByRole('button', { name: 'Set' }));

describe('WhenForm', () => {
  beforeEach(() => {
    speak('en', 'en-GB');
    warnOfTime.mockResolvedValue([]);
  });

  it('says what speaks against a time, which can be chosen all the same', async () => {
    warnOfTime.mockResolvedValue([
      { kind: 'quiet' },
      { kind: 'clash', at: november(5, 20, 10), subject: 'Oak desks', people: [ANA] },
    ]);
    renderForm();
    await pick('2026-11-05T20:00');
    expect(await screen.findByText(/That is in your quiet time/)).toBeVisible();
    expect(screen.getByRole('status')).toHaveTextContent(
      'Thu 5 Nov, 20:00 · in 3 days' +
        "That is in your quiet time. I'll nudge you then all the same." +
        'Around then there is Ana Ruiz: Oak desks (Thu 5 Nov, 20:10)',
    );
    expect(warnOfTime).toHaveBeenLastCalledWith({
      kind: 'at',
      at: november(5, 20),
      isAppointment: true,
    });
    await choose();
    expect(onPick).toHaveBeenCalledExactlyOnceWith(november(5, 20), true);
  });

  it('takes a warning back with its time', async () => {
    warnOfTime.mockImplementation(async ({ at }) =>
      at === november(7, 10) ? [{ kind: 'away' }] : [],
    );
    renderForm();
    await pick('2026-11-07T10:00');
    expect(await screen.findByText(/You are away then/)).toBeVisible();
    await userEvent.clear(screen.getByLabelText(PICK));
    await pick('2026-11-05T10:00');
    expect(screen.queryByText(/You are away then/)).not.toBeInTheDocument();
  });

  it('lets a time be chosen where no warning can be had', async () => {
    warnOfTime.mockRejectedValue(new Error('gone'));
    renderForm();
    await pick('2026-11-05T10:00');
    await choose();
    expect(onPick).toHaveBeenCalledExactlyOnceWith(november(5, 10), true);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('asks nothing of a time that has passed', async () => {
    renderForm();
    await pick('2026-11-01T10:00');
    expect(await screen.findByText('This time has passed.')).toBeVisible();
    expect(warnOfTime).not.toHaveBeenCalled();
  });
});
