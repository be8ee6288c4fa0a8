import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FollowUpRow } from '@/components/FollowUpRow';
import type { FollowUp } from '@/lib/domain/follow-up';
import { DEFAULT_SETTINGS } from '@/lib/domain/settings';
import { speak } from '@/tests/i18n';
import { makeFollowUp, november } from '@/tests/make';
import { installPopover } from './popover';

const NOW = november(8, 12);
const followUp = makeFollowUp({ check: { at: november(8, 9), outcome: 'unanswered' } });

function renderRow(over: Partial<FollowUp> = {}, isActive = true) {
  const callbacks = {
    onActivate: vi.fn(),
    onOpen: vi.fn(),
    onSnooze: vi.fn(),
    onDone: vi.fn(),
    onSay: vi.fn(),
    onCadence: vi.fn(),
  };
  render(
    <ul>
      <FollowUpRow
        followUp={{ ...followUp, ...over }}
        now={NOW}
        rule={DEFAULT_SETTINGS}
        isActive={isActive}
        readWhen={async () => null}
        cadences={[]}
        {...callbacks}
      />
    </ul>,
  );
  return callbacks;
}

const main = () => screen.getByRole('button', { name: /^overdue/ });

describe('FollowUpRow', () => {
  beforeEach(() => {
    speak('en', 'en-GB');
    installPopover();
  });

  it('says state, who, when, what and why', () => {
    renderRow();
    expect(screen.getByRole('listitem', { name: 'Quote for March' })).toBeVisible();
    expect(main()).toHaveAccessibleName(
      'overdue · 3d Ana Ruiz Thu 5 Nov Quote for March checked 9:00: no answer',
    );
    expect(main()).toHaveAccessibleDescription(
      'You wrote to Ana Ruiz on Mon 2 Nov. Checked with Gmail today 9:00: no answer.',
    );
  });

  it('opens, snoozes and is done by keys', async () => {
    const { onOpen, onSnooze, onDone, onActivate } = renderRow();
    await userEvent.tab();
    expect(main()).toHaveFocus();
    expect(onActivate).toHaveBeenCalledWith(followUp.id);
    await userEvent.keyboard('{Enter}');
    expect(onOpen).toHaveBeenCalledExactlyOnceWith(followUp.id);
    await userEvent.keyboard('s{ArrowDown}{Enter}');
    expect(onSnooze).toHaveBeenCalledExactlyOnceWith(followUp.id, november(9, 9));
    await userEvent.keyboard('d');
    expect(onDone).toHaveBeenCalledExactlyOnceWith(followUp.id);
  });

  it('is corrected by keys, each where it fits, or by its menu', async () => {
    const { onSay } = renderRow({ answers: [{ from: 'x@y.z', fromName: '', at: NOW }] });
    await userEvent.tab();
    await userEvent.keyboard('npxhy');
    expect(onSay.mock.calls.map(([, saying]) => saying)).toEqual([
      'not-an-answer',
      'outside',
      'needs-no-answer',
    ]);
    await userEvent.click(screen.getByRole('button', { name: 'More for Quote for March' }));
    await userEvent.click(screen.getByRole('menuitem', { name: 'Needs no answer x' }));
    expect(onSay).toHaveBeenLastCalledWith(followUp.id, 'needs-no-answer');
  });

  it('asks of a mail elsewhere first', async () => {
    const { onSay, onDone } = renderRow({
      elsewhere: {
        threadId: '19a4000000000099',
        subject: 'Re: Agenda',
        from: 'x@y.z',
        fromName: '',
        at: NOW,
        isDismissed: false,
      },
    });
    await userEvent.tab();
    await userEvent.keyboard('yn');
    expect(onSay.mock.calls.map(([, saying]) => saying)).toEqual(['elsewhere', 'not-elsewhere']);
    // Its question leaves no room for a button.
    await userEvent.click(screen.getByRole('button', { name: 'More for Quote for March' }));
    await userEvent.click(screen.getByRole('menuitem', { name: 'Done d' }));
    expect(onDone).toHaveBeenCalledOnce();
  });

  it('takes the letters typed in its menu as letters', async () => {
    const { onDone } = renderRow();
    await userEvent.tab();
    await userEvent.keyboard('sd');
    await userEvent.type(screen.getByLabelText('In your own words'), 'dds');
    expect(screen.getByLabelText('In your own words')).toHaveValue('dds');
    expect(onDone).not.toHaveBeenCalled();
  });

  it('is done and snoozed by buttons that say of what', async () => {
    const { onDone } = renderRow();
    await userEvent.click(screen.getByRole('button', { name: 'Mark Quote for March done' }));
    expect(onDone).toHaveBeenCalledExactlyOnceWith(followUp.id);
    expect(screen.getByRole('button', { name: 'Snooze Quote for March' })).toBeVisible();
  });

  it('leaves browser shortcuts alone', async () => {
    const { onDone } = renderRow();
    await userEvent.tab();
    await userEvent.keyboard('{Control>}d{/Control}');
    expect(onDone).not.toHaveBeenCalled();
  });

  it('is out of the tab order unless it is the active one', async () => {
    renderRow({}, false);
    await userEvent.tab();
    expect(document.body).toHaveFocus();
  });

  it('shows hostile subjects and names as text', () => {
    renderRow({
      subject: '<img src=x onerror=alert(1)>',
      people: [{ name: '<b>Eve</b>', email: 'e@x' }],
    });
    expect(screen.getByText('<b>Eve</b>')).toBeVisible();
    expect(document.querySelector('img')).toBeNull();
  });

  it('has no date, and cannot be snoozed, before it is sent', () => {
    renderRow({ state: 'scheduled' });
    expect(screen.getAllByRole('button')[0]).toHaveAccessibleName(
      'scheduled Ana Ruiz Quote for March not sent yet',
    );
    expect(screen.queryByRole('button', { name: /^Snooze/ })).not.toBeInTheDocument();
  });
});
