import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '@/entrypoints/popup/App';
import { handlers } from '@/lib/background/handlers';
import { db } from '@/lib/db/db';
import { toRow } from '@/lib/db/follow-up-row';
import { NOT_JUDGED } from '@/lib/domain/expected';
import { followUpId } from '@/lib/domain/follow-up';
import { BY_SETTINGS } from '@/lib/domain/tracking';
import { serve } from '@/lib/messaging/server';
import { makeQueryClient } from '@/lib/queries/client';
import { speak } from '@/tests/i18n';
import { ANA, legacyIdAt, ME, makeFollowUp, makeMail, november } from '@/tests/make';
import { installPopover } from '../components/popover';
import { install } from '../lib/background/setup';

const BEA = { email: 'bea@firm.example', name: 'Bea Costa' };

async function send(day: number, subject: string, to = [ANA]): Promise<string> {
  vi.setSystemTime(november(day, 8));
  const threadId = legacyIdAt(november(day, 8));
  const mail = makeMail({
    threadId,
    wireId: `msg-a:${subject}`,
    messageId: threadId,
    sentAt: november(day, 8),
    subject,
    to,
  });
  await handlers.reportSent({ mail, choice: BY_SETTINGS, judgement: NOT_JUDGED });
  return followUpId(ME, threadId);
}

function openPopup(now: number) {
  vi.setSystemTime(now);
  render(
    <QueryClientProvider client={makeQueryClient()}>
      <App />
    </QueryClientProvider>,
  );
}

async function openByKey(subject: string): Promise<void> {
  const row = await screen.findByRole('listitem', { name: subject });
  const [button] = within(row).getAllByRole('button');
  button?.focus();
  await userEvent.keyboard('c');
  await screen.findByRole('heading', { name: 'Ana Ruiz' });
}

const click = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

describe('the page of a person', () => {
  beforeEach(async () => {
    await install();
    speak('en', 'en-GB');
    installPopover();
    serve(handlers);
    history.replaceState(null, '', '/popup.html');
  });
  afterEach(() => void vi.useRealTimers());

  it('opens by a key, tells what is known, and goes back by a key', async () => {
    await send(2, 'Quote');
    await send(3, 'Visit');
    openPopup(november(4, 12));
    await openByKey('Quote');
    expect(screen.getByRole('heading', { name: 'Ana Ruiz' })).toHaveFocus();
    expect(screen.getByText('Ana Ruiz owes you an answer in 2 conversations.')).toBeVisible();
    expect(screen.getByText('2 mails, last yesterday.')).toBeVisible();
    expect(
      screen.getByText('Better write from Tue 10 Nov. 5 contacts left without an answer.'),
    ).toBeVisible();
    const threads = screen.getByRole('region', { name: 'Conversations' });
    expect(within(threads).getAllByRole('button')).toHaveLength(2);
    const line = screen.getByRole('region', { name: 'What happened' });
    expect(
      within(line)
        .getAllByRole('listitem')
        .map((it) => it.textContent),
    ).toEqual(['Tue 3 Nov: you, mail', 'Mon 2 Nov: you, mail']);
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('heading', { name: 'Ana Ruiz' })).toBeNull());
    expect(screen.getByRole('listitem', { name: 'Quote' })).toBeVisible();
  });

  it('has calls of a cadence on the time line, each with its note', async () => {
    const id = await send(2, 'Quote');
    await handlers.startCadence({ id, cadenceId: 'quoteSent' });
    await handlers.changeRun({ id, change: { kind: 'move', to: 1 } });
    vi.setSystemTime(november(10, 10));
    const change = { kind: 'take', outcome: 'no-answer', note: 'voice box is full' } as const;
    await handlers.changeRun({ id, change });
    openPopup(november(10, 12));
    await openByKey('Quote');
    expect(screen.getByText('1 mail and 1 call, last today.')).toBeVisible();
    expect(
      screen.getByText('Better write from Tue 17 Nov. 5 contacts left without an answer.'),
    ).toBeVisible();
    expect(
      screen.getByText(/^Next step on Tue 17 Nov: Quote sent, step 3 of 4: mail\.$/),
    ).toBeVisible();
    const line = screen.getByRole('region', { name: 'What happened' });
    expect(
      within(line)
        .getAllByRole('listitem')
        .map((it) => it.textContent),
    ).toEqual(['Tue 10 Nov: you, call, no answervoice box is full', 'Mon 2 Nov: you, mail']);
  });

  it('opens by a click on the name, and not by one beside it', async () => {
    await send(2, 'Quote');
    openPopup(november(4, 12));
    await userEvent.click(await screen.findByText('Ana Ruiz'));
    expect(await screen.findByRole('heading', { name: 'Ana Ruiz' })).toBeVisible();
  });

  it('is what the popup shows if it was opened for somebody', async () => {
    const id = await send(2, 'Quote', [ANA, BEA]);
    history.replaceState(null, '', `/popup.html?person=${encodeURIComponent(id)}`);
    openPopup(november(4, 12));
    expect(await screen.findByRole('heading', { name: 'Ana Ruiz' })).toBeVisible();
    await click('Bea Costa');
    expect(await screen.findByRole('heading', { name: 'Bea Costa' })).toBeVisible();
  });

  it('keeps notes of one line and a stage, by keys', async () => {
    await send(2, 'Quote');
    openPopup(november(4, 12));
    await openByKey('Quote');
    await userEvent.type(screen.getByRole('textbox', { name: /^New note/ }), 'jazz, calls{Enter}');
    expect(await screen.findByText('jazz, calls')).toBeVisible();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Stage' }), 'Proposal');
    await waitFor(async () =>
      expect(await db.people.toArray()).toMatchObject([
        { mailbox: ANA.email, stage: 'proposal', notes: [{ text: 'jazz, calls' }] },
      ]),
    );
    await click('Remove the note: jazz, calls');
    await waitFor(() => expect(screen.queryByText('jazz, calls')).toBeNull());
  });

  it('tells how fast the person answers, and that this is late', async () => {
    const pastTouches = [1, 2, 3, 4, 5].map((n) => ({
      at: november(n, 8) - 30 * 86_400_000,
      by: 'me' as const,
      answeredAt: november(n, 8) - 30 * 86_400_000 + 3 * 3_600_000,
      answeredBy: ANA.email,
    }));
    await db.followUps.put(toRow(makeFollowUp({ pastTouches })));
    openPopup(november(7, 12));
    await openByKey('Quote for March');
    expect(
      await screen.findByText('Usually answers in 1 day; today is day 5, later than most answers.'),
    ).toBeVisible();
  });

  it('lists what would go, and erases it', async () => {
    await send(2, 'Quote');
    await send(3, 'Visit', [ANA, BEA]);
    openPopup(november(4, 12));
    await openByKey('Quote');
    await click('Erase this person…');
    expect(screen.getByRole('button', { name: 'Cancel' })).toHaveFocus();
    const asked = screen.getByRole('region', { name: 'Erase this person…' });
    expect(await within(asked).findByText(/^1 follow-up$/)).toBeVisible();
    expect(within(asked).getByText('Quote')).toBeVisible();
    expect(
      within(asked).getByText('1 follow-up with others stays, without this person'),
    ).toBeVisible();
    await click('Erase now');
    await waitFor(() => expect(screen.queryByRole('heading', { name: 'Ana Ruiz' })).toBeNull(), {
      timeout: 5000,
    });
    await waitFor(() => expect(screen.queryByRole('listitem', { name: 'Quote' })).toBeNull());
    await waitFor(() => expect(screen.getByText('Bea Costa')).toBeVisible(), { timeout: 5000 });
  });

  it('refuses a person, and takes it back', async () => {
    await send(2, 'Quote');
    openPopup(november(4, 12));
    await openByKey('Quote');
    await click("Don't contact");
    expect(await screen.findByText('You decided not to contact this person.')).toBeVisible();
    await click('Contact again');
    await waitFor(async () => expect(await db.refusals.count()).toBe(0));
  });

  it('offers an end after so many without an answer', async () => {
    const { endings } = await handlers.getSettings();
    await handlers.saveSettings({ endings: { ...endings, breakUpAfter: 1 } });
    const id = await send(2, 'Quote');
    openPopup(november(4, 12));
    await openByKey('Quote');
    const text = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'A last message' });
    expect(text.value).toMatch(/^Hi Ana,\n\nI have written to you a few times about Quote/);
    await click('Close without an answer');
    await waitFor(async () =>
      expect((await db.followUps.get(id))?.closing?.by.kind).toBe('no-answer'),
    );
    // Only now there is something to ask.
    await click('After 6 months');
    await waitFor(async () =>
      expect((await handlers.getSettings()).endings.erasure).toEqual({ kind: 'after', days: 183 }),
    );
    await waitFor(() => expect(screen.queryByText(/Shall I erase such people/)).toBeNull());
  });
});
