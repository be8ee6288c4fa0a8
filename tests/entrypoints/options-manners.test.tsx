import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '@/entrypoints/options/App';
import { handlers } from '@/lib/background/handlers';
import { readSettings } from '@/lib/db/settings';
import type { Settings } from '@/lib/domain/settings';
import { serve } from '@/lib/messaging/server';
import { makeQueryClient } from '@/lib/queries/client';
import { speak } from '@/tests/i18n';
import { install } from '../lib/background/setup';

async function openManners(): Promise<void> {
  render(
    <QueryClientProvider client={makeQueryClient()}>
      <App />
    </QueryClientProvider>,
  );
  await userEvent.click(await screen.findByText('How often, and until when'));
  await screen.findByRole('textbox', { name: 'Days between two touches' }, { timeout: 10_000 });
}

async function retype(name: string, text: string): Promise<HTMLElement> {
  const field = screen.getByRole('textbox', { name });
  await userEvent.clear(field);
  await userEvent.type(field, text);
  return field;
}

async function expectSaved(settings: Partial<Settings>): Promise<void> {
  await waitFor(async () => expect(await readSettings()).toMatchObject(settings));
}

beforeEach(async () => {
  await install(); // on Monday 2 November 2026, 10:00
  speak('en', 'en-GB');
  serve(handlers);
});
afterEach(() => void vi.useRealTimers());

describe('manners', () => {
  it('say from which day the next touch is better', async () => {
    await openManners();
    const days = screen.getByRole('textbox', { name: 'Days between two touches' });
    expect(days).toHaveAccessibleDescription(/^If you touch somebody today, .* from Mon 9 Nov,/);
    await retype('Days between two touches', '14');
    await expectSaved({ budget: { daysBetween: 14, maxUnanswered: 7 } });
    expect(days).toHaveAccessibleDescription(/ from Mon 16 Nov,/);
    await retype('Days between two touches', '0');
    await waitFor(() => expect(days).toHaveAccessibleDescription(/^There is no limit\./));
  });

  it('refuse what is no number of touches', async () => {
    await openManners();
    const field = await retype('Touches without an answer', '101');
    expect(field).toHaveAccessibleDescription(
      /^Give a whole number from 1 to 100\. The setting stays at 10\.$/,
    );
    await userEvent.clear(field);
    await userEvent.tab();
    expect(field).toBeInvalid();
  });

  it('leave people and domains out', async () => {
    await openManners();
    const field = screen.getByRole('textbox', { name: 'Address or domain' });
    await userEvent.type(field, 'not one{Enter}');
    expect(screen.getByText(/^Give one address or one domain/)).toBeVisible();
    await userEvent.clear(field);
    await userEvent.type(field, 'Client.example{Enter}');
    await expectSaved({ budgetExempt: ['@client.example'] });
    await userEvent.click(await screen.findByRole('button', { name: 'Remove @client.example' }));
    await expectSaved({ budgetExempt: [] });
  });

  it('have a limit and a rhythm where they are wanted', async () => {
    await openManners();
    await userEvent.click(screen.getByRole('checkbox', { name: /a step comes too late/ }));
    await expectSaved({ latestDays: 7 });
    await retype('Latest, in days', '3');
    await expectSaved({ latestDays: 3 });
    expect(screen.getByRole('group', { name: 'Not too late' })).toHaveAccessibleDescription(
      /more than 3 days after its own\. Your manners win\.$/,
    );
    await userEvent.click(screen.getByRole('checkbox', { name: /usually takes$/ }));
    await expectSaved({ waitsByRhythm: true });
  });
});

describe('endings', () => {
  it('ask whether to erase, and erase nothing until it is chosen', async () => {
    await openManners();
    const erasure = screen.getByRole('group', { name: 'Erase what I know' });
    expect(screen.getByText(/^When somebody never answered and it is closed/)).toBeVisible();
    expect(erasure).toHaveAccessibleDescription('Nothing is erased until you choose.');
    await userEvent.click(screen.getByRole('radio', { name: 'After some time' }));
    await retype('Days until they are erased', '90');
    await expectSaved({
      endings: { breakUpAfter: 6, closeAfterDays: 14, erasure: { kind: 'after', days: 90 } },
    });
    expect(erasure).toHaveAccessibleDescription(/^Name, address and subjects go 90 days after/);
    expect(screen.queryByText(/^When somebody never answered/)).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('radio', { name: 'Never by itself' }));
    await expectSaved({
      endings: { breakUpAfter: 6, closeAfterDays: 14, erasure: { kind: 'never' } },
    });
  });

  it('say when the break-up is offered, and when it is closed', async () => {
    await openManners();
    const after = await retype('Offer the break-up after', '5');
    const close = await retype('Days until it is closed', '21');
    await waitFor(() => expect(close).toHaveAccessibleDescription(/^21 days after the break-up/));
    expect(after).toHaveAccessibleDescription(/^After 5 touches without an answer I offer/);
    await waitFor(async () =>
      expect((await readSettings()).endings).toMatchObject({ breakUpAfter: 5, closeAfterDays: 21 }),
    );
  });
});
