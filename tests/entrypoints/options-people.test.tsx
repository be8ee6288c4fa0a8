import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '@/entrypoints/options/App';
import { handlers } from '@/lib/background/handlers';
import { db } from '@/lib/db/db';
import { toRow } from '@/lib/db/follow-up-row';
import { followUpId, markDone } from '@/lib/domain/follow-up';
import { serve } from '@/lib/messaging/server';
import { makeQueryClient } from '@/lib/queries/client';
import { speak } from '@/tests/i18n';
import { ANA, legacyIdAt, ME, MONDAY, makeFollowUp, november } from '@/tests/make';
import { install } from '../lib/background/setup';

const BEA = { email: 'bea@firm.example', name: 'Bea Costa' };

async function store(number: number, people = [ANA], isDone = false): Promise<void> {
  const threadId = legacyIdAt(MONDAY, number);
  const id = followUpId(ME, threadId);
  const followUp = makeFollowUp({ id, threadId, people, subject: `Quote ${number}` });
  await db.followUps.put(toRow(isDone ? markDone(followUp, november(3)) : followUp));
}

async function openPeople(): Promise<void> {
  vi.setSystemTime(november(4, 12));
  render(
    <QueryClientProvider client={makeQueryClient()}>
      <App />
    </QueryClientProvider>,
  );
  await userEvent.click(await screen.findByText('Find somebody'));
  await screen.findByRole('searchbox', { name: 'Name or address' }, { timeout: 10_000 });
}

const shown = () =>
  within(screen.getByRole('region', { name: 'People' }))
    .queryAllByRole('button')
    .map((it) => it.textContent);

const search = (text: string) => userEvent.type(screen.getByRole('searchbox'), text);

beforeEach(async () => {
  await install(); // on Monday 2 November 2026, 10:00
  speak('en', 'en-GB');
  serve(handlers);
});
afterEach(() => void vi.useRealTimers());

describe('the people known', () => {
  it('are listed with what there is of them, open or closed', async () => {
    await store(1);
    await store(2, [ANA, BEA], true);
    await handlers.setStage({ email: ANA.email, stage: 'proposal' });
    await openPeople();
    await waitFor(() =>
      expect(shown()).toEqual([
        'Ana Ruizana@client.exampleProposal · 2 follow-ups, last on Mon 2 Nov',
        'Bea Costabea@firm.example1 follow-up, last on Mon 2 Nov',
      ]),
    );
  });

  it('are found by address, and by name while something is open', async () => {
    await store(1);
    await store(2, [BEA], true);
    await openPeople();
    await search('ruiz');
    await waitFor(() => expect(shown()).toHaveLength(1));
    expect(shown()[0]).toContain('Ana Ruiz');
    await userEvent.clear(screen.getByRole('searchbox'));
    await search('firm');
    await waitFor(() => expect(shown()[0]).toContain('Bea Costa'));
    await search('xyz');
    expect(await screen.findByText(/^Nobody found/)).toBeVisible();
  });

  it('open in the same page as from the popup, and can be erased there', async () => {
    await store(1);
    await store(2, [BEA]);
    await openPeople();
    await userEvent.click(await screen.findByRole('button', { name: /^Bea Costa/ }));
    expect(await screen.findByRole('heading', { name: 'Bea Costa' })).toHaveFocus();
    await userEvent.type(screen.getByRole('textbox', { name: /^New note/ }), 'jazz{Enter}');
    expect(await screen.findByText('jazz')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Back to the list' }));
    await userEvent.click(await screen.findByRole('button', { name: /^Bea Costa/ }));
    expect(await screen.findByText('jazz')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Erase this person…' }));
    const now = await screen.findByRole('button', { name: 'Erase now' });
    await waitFor(() => expect(now).toHaveAttribute('aria-disabled', 'false'));
    await userEvent.click(now);
    await waitFor(() => expect(shown()).toEqual([expect.stringContaining('Ana Ruiz')]), {
      timeout: 5000,
    });
  });

  it('are nobody at first, and of very many only the first are listed', async () => {
    await openPeople();
    expect(await screen.findByText('Nobody is known yet.')).toBeVisible();
    const rows = Array.from({ length: 60 }, (_, n) => {
      const threadId = legacyIdAt(MONDAY, n);
      const people = [{ email: `p${n + 100}@many.example`, name: '' }];
      return toRow(makeFollowUp({ id: followUpId(ME, threadId), threadId, people }));
    });
    await db.followUps.bulkPut(rows);
    await search('many');
    expect(await screen.findByText('10 more; type to find them')).toBeVisible();
    expect(shown()).toHaveLength(50);
  });
});
