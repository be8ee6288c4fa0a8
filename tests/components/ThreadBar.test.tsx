import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ThreadBar } from '@/components/ThreadBar';
import type { Cadence } from '@/lib/domain/cadence/cadence';
import { markDone } from '@/lib/domain/follow-up';
import { DEFAULT_SETTINGS } from '@/lib/domain/settings';
import { speak } from '@/tests/i18n';
import { ANA, MONDAY, makeFollowUp, november } from '@/tests/make';
import { installPopover } from './popover';

const NOW = november(3, 10);
const BEA = { email: 'bea@other.example', name: 'Bea Costa' };
const autoReplied = makeFollowUp({
  sending: null,
  machineAnswer: {
    kind: 'auto-reply',
    from: ANA.email,
    at: november(2, 11),
    returnsOn: null,
    standIn: null,
  },
});

type Props = Parameters<typeof ThreadBar>[0];

function renderBar(over: Partial<Props> = {}) {
  const callbacks = {
    onFollowUp: vi.fn(),
    onSnooze: vi.fn(),
    onDone: vi.fn(),
    onStop: vi.fn(),
    onReopen: vi.fn(),
    onCheckNow: vi.fn(),
    onSay: vi.fn(),
    onAwait: vi.fn(),
    onCadence: vi.fn(),
    onUndo: vi.fn(),
  };
  const props: Props = {
    followUp: makeFollowUp(),
    now: NOW,
    rule: DEFAULT_SETTINGS,
    cadences: [],
    isChecking: false,
    notice: null,
    canUndo: false,
    problem: null,
    readWhen: async () => null,
    ...callbacks,
    ...over,
  };
  return { ...callbacks, ...render(<ThreadBar {...props} />), props };
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const pressItem = (name: string | RegExp) =>
  userEvent.click(screen.getByRole('menuitem', { name }));
const buttons = () =>
  screen
    .getAllByRole('button')
    .map((button) => button.textContent || button.getAttribute('aria-label'));
const items = () => screen.getAllByRole('menuitem').map((item) => item.textContent);

const QUOTE: Cadence = {
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
};

describe('ThreadBar', () => {
  beforeEach(() => {
    speak('en', 'en-GB');
    installPopover();
  });

  it('says the state, the date and the evidence', () => {
    renderBar();
    expect(screen.getByRole('region', { name: 'Follow-up' })).toHaveTextContent(
      "awaiting · 1dNudge: Thu 5 Nov, 9:00 in 2 workdays You wrote to Ana Ruiz yesterday. I'll check before I nudge you.",
    );
  });

  it('offers what can be done with an open follow-up', async () => {
    const { onDone, onStop, onCheckNow } = renderBar();
    expect(buttons()).toEqual(['Check now', 'Snooze', 'Done', 'More']);
    await press('Done');
    await press('More');
    await pressItem('Stop following up');
    await press('Check now');
    for (const called of [onDone, onStop, onCheckNow]) expect(called).toHaveBeenCalledOnce();
  });

  it('opens the person, and names the last message once it is offered', async () => {
    const onPerson = vi.fn();
    const { rerender, props } = renderBar({ onPerson });
    await press('More');
    await pressItem('Person');
    rerender(<ThreadBar {...props} isLastMessageOffered />);
    await press('A last message');
    expect(onPerson).toHaveBeenCalledTimes(2);
  });

  it('snoozes to the time chosen, and gives the focus back', async () => {
    const { onSnooze } = renderBar();
    await press('Snooze');
    const menu = within(screen.getByRole('dialog', { name: 'Snooze until' }));
    expect(menu.getAllByRole('menuitem').map((item) => item.textContent)).toEqual([
      'Later todaytoday 13:00',
      'TomorrowWed 4 Nov, 9:00',
      'In 2 daysThu 5 Nov, 9:00',
      'Next MondayMon 9 Nov, 9:00',
    ]);
    await userEvent.click(menu.getByRole('menuitem', { name: /^Tomorrow/ }));
    expect(onSnooze).toHaveBeenCalledExactlyOnceWith(november(4, 9));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Snooze' })).toHaveFocus();
  });

  it('offers only to follow up where nothing is followed up', async () => {
    const { onFollowUp } = renderBar({ followUp: null });
    expect(buttons()).toEqual(['Follow up']);
    await press('Follow up');
    await userEvent.click(screen.getByRole('menuitem', { name: /^1 week/ }));
    expect(onFollowUp).toHaveBeenCalledExactlyOnceWith({ kind: 'days', days: 5 });
  });

  it('offers to reopen what is closed', async () => {
    const { onReopen } = renderBar({ followUp: markDone(makeFollowUp(), NOW) });
    expect(screen.getByRole('region')).toHaveTextContent('doneYou marked it done today.');
    expect(buttons()).toEqual(['Reopen']);
    await press('Reopen');
    expect(onReopen).toHaveBeenCalledOnce();
  });

  it('tells of an action and takes it back', async () => {
    const { onUndo } = renderBar({
      followUp: markDone(makeFollowUp(), NOW),
      notice: 'Done: Quote for March',
      canUndo: true,
    });
    expect(screen.getByRole('status')).toHaveTextContent('Done: Quote for March');
    await press('Undo');
    expect(onUndo).toHaveBeenCalledOnce();
  });

  it('tells of a failure at once', () => {
    renderBar({ problem: 'That did not work.' });
    expect(screen.getByRole('alert')).toHaveTextContent('That did not work.');
  });

  it('asks Gmail once at a time, and keeps the focus', async () => {
    const { onCheckNow } = renderBar({ isChecking: true });
    await press('Checking…');
    expect(onCheckNow).not.toHaveBeenCalled();
    expect(screen.getByRole('button', { name: 'Checking…' })).toHaveFocus();
  });

  it('has nothing to ask Gmail while the mail can be undone, nor to snooze before it is sent', async () => {
    const { unmount } = renderBar({ now: MONDAY + 1000 });
    expect(buttons()).toEqual(['Snooze', 'Done', 'More']);
    await press('More');
    expect(items()).toEqual(['Stop following up']);
    unmount();
    renderBar({ followUp: makeFollowUp({ state: 'scheduled' }) });
    expect(buttons()).toEqual(['Check now', 'Done', 'More']);
  });

  it('offers to say what is not right, as far as it fits', async () => {
    const { onSay } = renderBar({ followUp: autoReplied });
    await press('More');
    expect(items()).toEqual([
      'Answered by phone or in person',
      'Needs no answer',
      'A person, not a robot',
      'Stop following up',
    ]);
    await pressItem('A person, not a robot');
    expect(onSay).toHaveBeenCalledExactlyOnceWith('person');
    expect(screen.getByRole('button', { name: 'More' })).toHaveFocus();
  });

  it('asks of a mail elsewhere for all to see', async () => {
    const elsewhere = {
      threadId: '19a4000000000099',
      subject: 'Re: Agenda',
      from: ANA.email,
      fromName: ANA.name,
      at: NOW,
      isDismissed: false,
    };
    const { onSay } = renderBar({ followUp: makeFollowUp({ sending: null, elsewhere }) });
    await press('Answered?');
    expect(items()).toEqual(['Yes, that mail was the answer', 'No, that mail was not the answer']);
    await pressItem(/^Yes/);
    expect(onSay).toHaveBeenCalledExactlyOnceWith('elsewhere');
  });

  it('leads on to the cadences, and back to the start when it was closed', async () => {
    const { onCadence } = renderBar({ cadences: [QUOTE] });
    expect(buttons()).toEqual(['Check now', 'Snooze', 'Done', 'More']);
    await press('More');
    await pressItem('Start a cadence…');
    expect(screen.getByRole('dialog', { name: 'Start a cadence' })).toBeVisible();
    expect(screen.getByRole('menuitem', { name: /^Quote sent/ })).toHaveFocus();
    await press('More');
    await press('More');
    await pressItem('Start a cadence…');
    await pressItem(/^Quote sent/);
    expect(onCadence).toHaveBeenCalledExactlyOnceWith({ kind: 'start', cadenceId: 'quote' });
    expect(screen.getByRole('button', { name: 'More' })).toHaveFocus();
  });

  it('adds an exact time to a calendar, and nothing else', async () => {
    const onCalendar = vi.fn();
    const { rerender, props } = renderBar({ onCalendar });
    await press('More');
    expect(items()).not.toContain('Add to your calendar…');
    await press('More');
    const plan = { kind: 'at', at: november(5, 16), isAppointment: true } as const;
    const followUp = makeFollowUp({ plan, dueAt: plan.at, sending: null });
    rerender(<ThreadBar {...props} followUp={followUp} />);
    await press('More');
    await pressItem('Add to your calendar…');
    expect(items()).toEqual(['A file for any calendar.ics', 'Google Calendaropens its page']);
    await pressItem('Google Calendar opens its page');
    expect(onCalendar).toHaveBeenCalledExactlyOnceWith('google');
  });

  it('lets one choose whose answer ends the wait, where there are several', async () => {
    const people = [ANA, BEA];
    const { onAwait, unmount } = renderBar({ followUp: makeFollowUp({ people, sending: null }) });
    await press('Awaiting: anyone');
    const menu = within(screen.getByRole('dialog', { name: 'Whose answer ends the wait' }));
    expect(menu.getByRole('menuitemradio', { name: 'Anyone' })).toBeChecked();
    await userEvent.click(menu.getByRole('menuitemradio', { name: 'All of them' }));
    expect(onAwait).toHaveBeenLastCalledWith({ kind: 'all' });
    unmount();

    const named = { kind: 'named', emails: [ANA.email] } as const;
    const again = renderBar({ followUp: makeFollowUp({ people, awaits: named, sending: null }) });
    await press('Awaiting: Ana Ruiz');
    expect(screen.getByRole('menuitemcheckbox', { name: 'Ana Ruiz' })).toBeChecked();
    await userEvent.click(screen.getByRole('menuitemcheckbox', { name: 'Bea Costa' }));
    expect(again.onAwait).toHaveBeenLastCalledWith({
      kind: 'named',
      emails: [ANA.email, BEA.email],
    });
  });

  it('has another name for what the user owes, and nothing of it to wait for', () => {
    const people = [ANA, BEA];
    renderBar({ followUp: makeFollowUp({ kind: 'promise', people, sending: null }) });
    expect(screen.getByRole('region', { name: 'What I owe' })).toHaveTextContent(
      'You promised Ana Ruiz and Bea Costa something yesterday.',
    );
    expect(buttons()).not.toContain('Awaiting: anyone');
  });

  it('speaks Spanish', () => {
    speak('es');
    renderBar();
    expect(buttons()).toEqual(['Comprobar ahora', 'Posponer', 'Hecho', 'Más']);
  });
});
