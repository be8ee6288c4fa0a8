import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CadenceMenu } from '@/components/CadenceMenu';
import type { Cadence } from '@/lib/domain/cadence/cadence';
import { changeRun, startCadence } from '@/lib/domain/cadence/follow-up-run';
import type { FollowUp } from '@/lib/domain/follow-up';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/domain/settings';
import { speak } from '@/tests/i18n';
import { MONDAY, makeFollowUp, november } from '@/tests/make';
import { installPopover } from './popover';

const step = (channel: 'email' | 'call', count: number) =>
  ({
    channel,
    wait: { unit: 'workdays', count },
    template: null,
    stage: null,
    note: '',
  }) as const;
const QUOTE: Cadence = {
  id: 'quote',
  name: 'Quote sent',
  why: '',
  steps: [step('call', 3), step('email', 3), step('call', 5)],
  repeat: null,
  keepsPace: false,
};
const running = startCadence(makeFollowUp({ sending: null }), QUOTE, DEFAULT_SETTINGS, MONDAY);
const NOW = november(3, 12);

async function open(
  followUp: FollowUp = running,
  { cadences = [QUOTE], rule = DEFAULT_SETTINGS }: { cadences?: Cadence[]; rule?: Settings } = {},
) {
  const onAct = vi.fn();
  const readWhen = async () => ({ at: november(20, 16), isAppointment: true });
  render(<CadenceMenu {...{ followUp, cadences, now: NOW, rule, readWhen, onAct }} />);
  await userEvent.click(screen.getByRole('button', { name: 'Step' }));
  return onAct;
}

const press = (name: string) => userEvent.click(screen.getByRole('menuitem', { name }));
const names = () => screen.getAllByRole('menuitem').map(({ textContent }) => textContent);

describe('the menu of a step', () => {
  beforeEach(() => {
    speak('en', 'en-GB');
    installPopover();
  });

  it('keeps a note of one line with what came of a call', async () => {
    const onAct = await open();
    await userEvent.type(
      screen.getByLabelText('Note in one line, kept with what you choose'),
      ' wants it in oak ',
    );
    await press('No answer');
    const change = { kind: 'take', outcome: 'no-answer', note: 'wants it in oak' };
    expect(onAct).toHaveBeenCalledExactlyOnceWith({ kind: 'change', change });
  });

  it('asks for no note of a mail', async () => {
    const mail = changeRun(running, { kind: 'move', to: 1 }, DEFAULT_SETTINGS, NOW);
    await open(mail);
    expect(names()[0]).toBe('Write');
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  });

  it('moves the step to a day by presets, all by keyboard', async () => {
    const onAct = await open();
    await userEvent.keyboard('{ArrowDown>4/}{Enter}');
    expect(screen.getByRole('menu', { name: 'Move to another day…' })).toBeVisible();
    expect(screen.getAllByRole('menuitem')[0]).toHaveFocus();
    await userEvent.keyboard('{End}{Enter}');
    const change = { kind: 'reschedule', at: november(9, 9), isAppointment: false };
    expect(onAct).toHaveBeenCalledExactlyOnceWith({ kind: 'change', change });
  });

  it('moves it to a time in the user’s own words', async () => {
    const onAct = await open();
    await press('Move to another day…');
    await userEvent.type(screen.getByLabelText('In your own words'), 'friday in two weeks at 4pm');
    await userEvent.click(screen.getByRole('button', { name: 'Set' }));
    const change = { kind: 'reschedule', at: november(20, 16), isAppointment: true };
    expect(onAct).toHaveBeenCalledExactlyOnceWith({ kind: 'change', change });
  });

  it('goes on with another step', async () => {
    const onAct = await open();
    await press('Go to another step…');
    expect(screen.getByRole('menuitemradio', { name: 'Step 1: call' })).toBeChecked();
    await userEvent.click(screen.getByRole('menuitemradio', { name: 'Step 3: call' }));
    const change = { kind: 'move', to: 2 };
    expect(onAct).toHaveBeenCalledExactlyOnceWith({ kind: 'change', change });
  });

  it('offers the edited cadence, and only that', async () => {
    const onAct = await open(running, { cadences: [{ ...QUOTE, steps: [step('call', 9)] }] });
    await press('Follow the cadence as it is now');
    expect(onAct).toHaveBeenCalledExactlyOnceWith({ kind: 'follow-edited', cadenceId: 'quote' });
  });

  it('does not offer it where nothing was edited', async () => {
    await open();
    expect(names()).toEqual([
      'Done',
      'No answer',
      'Talked: reply counts',
      'Skip this step',
      'Move to another day…',
      'Go to another step…',
      'Pause',
      'End the cadence',
      'Won',
      'Lost',
    ]);
  });

  it('says both sides of the pace', async () => {
    const held = { ...running, dueAt: november(9, 9) };
    await open(held, { rule: { ...DEFAULT_SETTINGS, latestDays: 7 } });
    expect(
      screen.getByText(
        'Due Mon 9 Nov, 9:00. Not before: its day was Thu 5 Nov, and you leave 7 days between two touches of a person. Not later than Thu 12 Nov, as you set.',
      ),
    ).toBeVisible();
  });
});
