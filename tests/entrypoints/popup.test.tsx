import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { App } from '@/entrypoints/popup/App';
import { handlers } from '@/lib/background/handlers';
import { db } from '@/lib/db/db';
import { toRow } from '@/lib/db/follow-up-row';
import { getFollowUp } from '@/lib/db/follow-ups';
import { NOT_JUDGED } from '@/lib/domain/expected';
import { followUpId, owedId } from '@/lib/domain/follow-up';
import { BY_SETTINGS } from '@/lib/domain/tracking';
import { serve } from '@/lib/messaging/server';
import { makeQueryClient } from '@/lib/queries/client';
import { speak } from '@/tests/i18n';
import { ANA, legacyIdAt, ME, MONDAY, makeFollowUp, makeMail, november } from '@/tests/make';
import { installPopover } from '../components/popover';
import { install } from '../lib/background/setup';

const BEA = { email: 'bea@firm.example', name: 'Bea Costa' };

/** A mail of that morning of November, to be nudged for after three workdays. */
async function send(day: number, subject: string, to = ANA): Promise<string> {
  vi.setSystemTime(november(day, 8));
  const threadId = legacyIdAt(november(day, 8));
  await handlers.reportSent({
    mail: makeMail({
      threadId,
      wireId: `msg-a:${subject}`,
      messageId: threadId,
      sentAt: november(day, 8),
      subject,
      to: [to],
    }),
    choice: BY_SETTINGS,
    judgement: NOT_JUDGED,
  });
  return followUpId(ME, threadId);
}

/** Something promised on a morning of November. */
async function owe(day: number, subject: string, dueAt: number): Promise<void> {
  const at = november(day, 8);
  const threadId = legacyIdAt(at, 9);
  const touch = { messageId: threadId, wireId: null, at, count: 1 };
  const id = owedId(ME, threadId);
  const owed = { id, kind: 'promise', threadId, subject, dueAt, touch, sending: null } as const;
  await db.followUps.put(toRow(makeFollowUp(owed)));
}

function openPopup(now: number) {
  vi.setSystemTime(now);
  return render(
    <QueryClientProvider client={makeQueryClient()}>
      <App />
    </QueryClientProvider>,
  );
}

const rows = () => screen.queryAllByRole('listitem').map((row) => row.getAttribute('aria-label'));
const row = (subject: string) => screen.findByRole('listitem', { name: subject });
const main = async (subject: string) => {
  const [button] = within(await row(subject)).getAllByRole('button');
  if (!button) throw new RangeError('a row without a button');
  return button;
};

describe('the popup', () => {
  beforeEach(async () => {
    await install();
    speak('en', 'en-GB');
    installPopover();
    serve(handlers);
  });
  afterEach(() => void vi.useRealTimers());

  it('shows what is overdue, then today’s, then what waits, each with its total', async () => {
    await send(2, 'Quote'); // due on Thursday 5
    await send(3, 'Visit'); // due on Friday 6
    await send(4, 'Samples', BEA); // due on Monday 9
    openPopup(november(6, 8));

    await row('Quote');
    expect(rows()).toEqual(['Quote', 'Visit', 'Samples']);
    for (const title of ['Overdue 1', 'Due today 1', 'Waiting 1']) {
      expect(screen.getByRole('region', { name: title })).toBeVisible();
    }
    expect(await main('Quote')).toHaveAccessibleName(
      /^overdue · 1d Ana Ruiz .* waiting \(not checked yet\)$/,
    );
    expect(await main('Visit')).toHaveAccessibleName(/^today · 9:00 Ana Ruiz in 1 hour Visit/);
    expect(await main('Samples')).toHaveAccessibleName(/^awaiting · 2d Bea Costa Mon 9 Nov, 9:00/);
  });

  it('shows what I owe above what they owe, due first, and says whose turn it is', async () => {
    await send(2, 'Quote'); // due on Thursday 5
    await send(4, 'Samples', BEA); // due on Monday 9
    await owe(3, 'Price list', november(9, 9));
    await owe(4, 'Drawings', november(5, 16));
    openPopup(november(6, 8));

    await row('Quote');
    expect(rows()).toEqual(['Drawings', 'Price list', 'Quote', 'Samples']);
    for (const title of ['I owe 2', 'They owe · overdue 1', 'They owe · waiting 1']) {
      expect(screen.getByRole('region', { name: title })).toBeVisible();
    }
    expect(await main('Drawings')).toHaveAccessibleName(/^owed · 1d Ana Ruiz .* you promised/);
    await waitFor(async () => expect(await main('Drawings')).toHaveFocus());
    await userEvent.keyboard('jj');
    expect(await main('Quote')).toHaveFocus();
  });

  it('says that nobody owes the user anything, where only the user does', async () => {
    await owe(3, 'Price list', november(9, 9));
    openPopup(november(6, 8));
    await row('Price list');
    expect(screen.getByText('Nobody owes you an answer.')).toBeVisible();
    expect(screen.queryByText('You owe nobody anything.')).not.toBeInTheDocument();
  });

  it('corrects by key: what needs no answer goes, is learnt, and comes back with z', async () => {
    const id = await send(2, 'Quote');
    openPopup(november(6, 8));
    await waitFor(async () => expect(await main('Quote')).toHaveFocus());
    await userEvent.keyboard('x');
    await waitFor(() => expect(rows()).toEqual([]));
    expect(screen.getByRole('status')).toHaveTextContent('Needs no answer, and learnt: Quote');
    expect(await getFollowUp(id)).toMatchObject({ closing: { by: { kind: 'needless' } } });
    expect(await handlers.getCorrections()).toHaveLength(1);
    await userEvent.keyboard('z');
    await waitFor(() => expect(rows()).toEqual(['Quote']));
    expect(await main('Quote')).toHaveFocus();
    expect(await handlers.getCorrections()).toEqual([]);
  });

  it('unfolds what was answered lately, where it is denied by key', async () => {
    const id = await send(2, 'Quote');
    await send(3, 'Visit');
    const followUp = await getFollowUp(id);
    if (!followUp) throw new Error('not stored');
    const answer = { from: ANA.email, fromName: ANA.name, at: november(4) };
    const closing = { at: november(4, 9), by: { kind: 'reply', ...answer } } as const;
    await db.followUps.put(toRow({ ...followUp, state: 'replied', answers: [answer], closing }));
    openPopup(november(6, 8));
    await row('Visit');
    expect(rows()).toEqual(['Visit']);

    await userEvent.keyboard('a');
    expect(rows()).toEqual(['Visit', 'Quote']);
    expect(await main('Quote')).toHaveAccessibleName(
      /^replied .* Ana Ruiz answered on Wed 4 Nov\.$/,
    );
    expect(screen.getByRole('button', { name: 'Answered lately' })).toHaveAttribute(
      'aria-expanded',
      'true',
    );
    await userEvent.keyboard('{End}n');
    await waitFor(() => expect(rows()).toEqual(['Quote', 'Visit']));
    expect(screen.getByRole('status')).toHaveTextContent(
      'Not an answer, and learnt. Waiting again: Quote',
    );
    expect(await handlers.getCorrections()).toMatchObject([
      { kind: 'not-an-answer', email: ANA.email },
    ]);
  });

  it('says so when nothing is due', async () => {
    await send(2, 'Quote');
    await send(3, 'Visit');
    openPopup(november(3, 12));
    expect(await screen.findByText('Nobody owes you an answer.')).toBeVisible();
    expect(screen.getByText('2 mails are waiting; the next comes up Thursday.')).toBeVisible();
  });

  it('says how to begin when there is nothing at all', async () => {
    openPopup(MONDAY);
    expect(
      await screen.findByText('I have not read anything in Gmail yet. Open Gmail in a tab.'),
    ).toBeVisible();
  });

  it('begins on the first row, and is worked by keys from there', async () => {
    await send(2, 'Quote');
    await send(3, 'Visit');
    await send(4, 'Samples');
    openPopup(november(6, 8));
    await waitFor(async () => expect(await main('Quote')).toHaveFocus());

    await userEvent.keyboard('jj');
    expect(await main('Samples')).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}k');
    expect(await main('Visit')).toHaveFocus();
    await userEvent.keyboard('{End}');
    expect(await main('Samples')).toHaveFocus();
    await userEvent.keyboard('{Home}');
    expect(await main('Quote')).toHaveFocus();
  });

  it('marks done by key, goes to the next row, and takes it back', async () => {
    const id = await send(2, 'Quote');
    await send(3, 'Visit');
    openPopup(november(6, 8));
    await waitFor(async () => expect(await main('Quote')).toHaveFocus());

    await userEvent.keyboard('d');
    await waitFor(() => expect(rows()).toEqual(['Visit']));
    expect(screen.getByRole('status')).toHaveTextContent('Done: Quote');
    await waitFor(async () => expect(await main('Visit')).toHaveFocus());

    await userEvent.keyboard('z');
    await waitFor(() => expect(rows()).toEqual(['Quote', 'Visit']));
    expect(screen.getByRole('status')).toHaveTextContent('Undone.');
    expect(await getFollowUp(id)).toMatchObject({ state: 'waiting' });

    await userEvent.keyboard('z');
    await waitFor(() =>
      expect(screen.getByRole('status')).toHaveTextContent('There is nothing to undo.'),
    );
  });

  it('snoozes by key', async () => {
    const id = await send(2, 'Quote');
    openPopup(november(6, 8));
    await waitFor(async () => expect(await main('Quote')).toHaveFocus());

    await userEvent.keyboard('s');
    await userEvent.click(screen.getByRole('menuitem', { name: /^Next Monday/ }));
    await waitFor(() =>
      expect(screen.getByRole('status')).toHaveTextContent('Snoozed until Mon 9 Nov, 9:00: Quote'),
    );
    expect(await getFollowUp(id)).toMatchObject({ dueAt: november(9, 9) });
    expect(await screen.findByRole('region', { name: 'Waiting 1' })).toBeVisible();
  });

  it('snoozes until a time in the user’s own words', async () => {
    const id = await send(2, 'Quote');
    openPopup(november(6, 8));
    await waitFor(async () => expect(await main('Quote')).toHaveFocus());

    await userEvent.keyboard('s');
    await userEvent.type(screen.getByLabelText('In your own words'), 'el martes a las 10');
    expect(await screen.findByText('Tue 10 Nov, 10:00 · in 4 days')).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await waitFor(async () =>
      expect(await getFollowUp(id)).toMatchObject({ dueAt: november(10, 10) }),
    );
  });

  it('opens a thread', async () => {
    await send(2, 'Quote');
    openPopup(november(6, 8));
    await userEvent.click(await main('Quote'));
    await waitFor(async () => {
      const tabs = await fakeBrowser.tabs.query({});
      expect(tabs.map(({ url }) => url)).toContain(
        `https://mail.google.com/mail/u/0/#all/${legacyIdAt(november(2, 8))}`,
      );
    });
  });

  it('searches', async () => {
    await send(2, 'Quote');
    await send(3, 'Visit', BEA);
    openPopup(november(6, 8));
    await row('Quote');

    await userEvent.keyboard('/');
    expect(screen.getByRole('searchbox', { name: 'Search follow-ups' })).toHaveFocus();
    await userEvent.keyboard('bea');
    await waitFor(() => expect(rows()).toEqual(['Visit']));
    expect(screen.getByRole('region', { name: 'Found 1' })).toBeVisible();

    await userEvent.keyboard('{Enter}');
    expect(await main('Visit')).toHaveFocus();
    await userEvent.keyboard('/xyz');
    expect(await screen.findByText('Nothing open matches “beaxyz”.')).toBeVisible();

    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(rows()).toEqual(['Quote', 'Visit']));
    await waitFor(() => expect(document.activeElement).toHaveAttribute('data-row'));
  });

  it('shows more on demand', async () => {
    for (let number = 0; number < 32; number++) {
      const threadId = legacyIdAt(MONDAY, number);
      vi.setSystemTime(MONDAY);
      await handlers.reportSent({
        mail: makeMail({ threadId, wireId: `msg-a:${number}`, subject: `Quote ${number}` }),
        choice: BY_SETTINGS,
        judgement: NOT_JUDGED,
      });
    }
    openPopup(november(6, 8));
    await waitFor(() => expect(rows().length).toBe(30), { timeout: 4000 });
    expect(screen.getByRole('region', { name: 'Overdue 32' })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
    await waitFor(() => expect(rows().length).toBe(32));
    expect(screen.queryByRole('button', { name: 'Show more' })).not.toBeInTheDocument();
  });

  it('follows what happens elsewhere', async () => {
    const id = await send(2, 'Quote');
    openPopup(november(6, 8));
    await row('Quote');
    await handlers.finish({ id });
    expect(await screen.findByText('Nobody owes you an answer.')).toBeVisible();
  });

  it('says that tracking is paused', async () => {
    await handlers.reportHealth({ understood: {}, unknown: { 'sync:s': 1 } });
    openPopup(MONDAY);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Gmail changed: automatic tracking paused, mark by hand.',
    );
    expect(screen.getByRole('link', { name: 'Details' })).toHaveAttribute(
      'href',
      '/options.html#health',
    );
  });

  it('shows all keys', async () => {
    openPopup(MONDAY);
    await userEvent.keyboard('?');
    const dialog = within(await screen.findByRole('dialog', { name: 'Keyboard' }));
    expect(dialog.getByText('Undo the last action')).toBeVisible();
    await userEvent.click(dialog.getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  });

  it('leads to the options', () => {
    openPopup(MONDAY);
    expect(screen.getByRole('link', { name: 'Options' })).toHaveAttribute('href', '/options.html');
  });
});

it('says what to do when the background does not answer, and tries again', async () => {
  speak('en', 'en-GB');
  vi.spyOn(console, 'error').mockReturnValue();
  openPopup(Date.now());
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'Could not read your follow-ups. Nothing is lost; try again.',
  );
  await install();
  serve(handlers);
  speak('en', 'en-GB');
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('Nobody owes you an answer.')).toBeVisible();
  vi.useRealTimers();
});
