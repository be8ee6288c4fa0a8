import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '@/entrypoints/options/App';
import { handlers } from '@/lib/background/handlers';
import { db } from '@/lib/db/db';
import { readSettings } from '@/lib/db/settings';
import { correctionOf } from '@/lib/domain/corrections';
import type { Settings } from '@/lib/domain/settings';
import { serve } from '@/lib/messaging/server';
import { makeQueryClient } from '@/lib/queries/client';
import { speak } from '@/tests/i18n';
import { MONDAY } from '@/tests/make';
import { install } from '../lib/background/setup';

function openOptions() {
  return render(
    <QueryClientProvider client={makeQueryClient()}>
      <App />
    </QueryClientProvider>,
  );
}

async function expectSaved(settings: Partial<Settings>): Promise<void> {
  const saved = within(screen.getByRole('banner')).getByRole('status');
  await waitFor(() => expect(saved).toHaveTextContent('Saved.'));
  await waitFor(async () => expect(await readSettings()).toMatchObject(settings));
}

describe('the options', () => {
  beforeEach(async () => {
    await install(); // on Monday 2 November 2026, 10:00
    speak('en', 'en-GB');
    serve(handlers);
  });
  afterEach(() => void vi.useRealTimers());

  it('save which mail is tracked, and say what that does', async () => {
    openOptions();
    const group = await screen.findByRole('group', { name: 'Automatic tracking' });
    expect(screen.getByRole('radio', { name: /that expects an answer/ })).toBeChecked();
    expect(group).toHaveAccessibleDescription(/at least one person outside your own domain/);
    await userEvent.click(screen.getByRole('radio', { name: 'All mail' }));
    await expectSaved({ tracking: 'all' });
    expect(group).toHaveAccessibleDescription(/^Every mail you send is followed up/);
    expect(screen.getByRole('radio', { name: 'All mail' })).toBeChecked();
  });

  it('save how long to wait, and say the date it comes to', async () => {
    openOptions();
    const days = await screen.findByRole('textbox', { name: 'Days to wait for an answer' });
    expect(days).toHaveAccessibleDescription('Mail sent now would be nudged Thu 5 Nov, 9:00.');
    await userEvent.clear(days);
    await userEvent.type(days, '18');
    await expectSaved({ waitDays: 18 });
    expect(days).toHaveAccessibleDescription('Mail sent now would be nudged Thu 26 Nov, 9:00.');
  });

  it.each(['0', '400', 'two', '1.5'])('refuse to wait "%s" days', async (input) => {
    openOptions();
    const days = await screen.findByRole('textbox', { name: 'Days to wait for an answer' });
    await userEvent.clear(days);
    expect(days).toBeValid();
    await userEvent.type(days, input);
    await userEvent.tab();
    expect(days).toBeInvalid();
    expect(days).toHaveAccessibleDescription(
      /^Give a whole number of days from 1 to 365\. The setting stays at \d+\.$/,
    );
    const { waitDays } = await readSettings();
    expect([1, 3, 4, 40]).toContain(waitDays);
  });

  it('complain about an empty number only once it is left', async () => {
    openOptions();
    const days = await screen.findByRole('textbox', { name: 'Days to wait for an answer' });
    await userEvent.clear(days);
    expect(days).toBeValid();
    await userEvent.tab();
    expect(days).toBeInvalid();
  });

  it('save the workdays, and keep at least one', async () => {
    openOptions();
    const friday = await screen.findByRole('checkbox', { name: 'Friday' });
    expect(screen.getByRole('group', { name: 'Workdays' })).toHaveAccessibleDescription(
      'Mail sent on Friday would be nudged Wed 11 Nov, 9:00.',
    );
    await userEvent.click(friday);
    await expectSaved({ workdays: [1, 2, 3, 4] });
    for (const day of ['Monday', 'Tuesday', 'Wednesday']) {
      await userEvent.click(screen.getByRole('checkbox', { name: day }));
      await waitFor(() => expect(screen.getByRole('checkbox', { name: day })).not.toBeChecked());
    }
    await userEvent.click(screen.getByRole('checkbox', { name: 'Thursday' }));
    expect(screen.getByRole('group', { name: 'Workdays' })).toHaveAccessibleDescription(
      'At least one day must be a workday. The setting stays as it was.',
    );
    expect(screen.getByRole('checkbox', { name: 'Thursday' })).toBeChecked();
    expect(await readSettings()).toMatchObject({ workdays: [4] });
  });

  it('count every day when told to', async () => {
    openOptions();
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Count workdays only' }));
    await expectSaved({ workdaysOnly: false });
    expect(screen.queryByRole('checkbox', { name: 'Monday' })).not.toBeInTheDocument();
  });

  it('save the hour and the quiet hours, and say where they collide', async () => {
    openOptions();
    const hour = await screen.findByRole('combobox', { name: 'Hour of the nudge' });
    await userEvent.selectOptions(hour, '20:00');
    await expectSaved({ hourOfDay: 20 });
    expect(hour).toHaveAccessibleDescription(
      '20:00 is in your quiet hours, so a nudge comes at 9:00.',
    );
    const quiet = within(screen.getByRole('group', { name: 'Quiet hours' }));
    await userEvent.selectOptions(quiet.getByRole('combobox', { name: 'From' }), '22:00');
    await userEvent.selectOptions(quiet.getByRole('combobox', { name: 'Until' }), '7:00');
    await expectSaved({ quietFromHour: 22, quietUntilHour: 7 });
    expect(hour).toHaveAccessibleDescription('A nudge comes at 20:00 of its day.');
    expect(screen.getByRole('group', { name: 'Quiet hours' })).toHaveAccessibleDescription(
      /^From 22:00 until 7:00, and on Saturday and Sunday, nothing disturbs you/,
    );
  });

  it('say when a setting could not be saved, and show it as it was', async () => {
    openOptions();
    const all = await screen.findByRole('radio', { name: 'All mail' });
    vi.spyOn(console, 'error').mockReturnValue();
    vi.spyOn(handlers, 'saveSettings').mockRejectedValue(new Error('disk full'));
    await userEvent.click(all);
    await waitFor(() =>
      expect(
        screen.getByText('Could not save. The setting is as it was; try again.'),
      ).toBeVisible(),
    );
    expect(screen.getByRole('radio', { name: /that expects an answer/ })).toBeChecked();
  });

  it('say what becomes of promises, and of enquiries and their two clocks', async () => {
    openOptions();
    const promises = within(await screen.findByRole('group', { name: 'My promises' }));
    await userEvent.click(promises.getByRole('radio', { name: 'Remember them' }));
    await expectSaved({ promises: 'automatic' });
    expect(screen.getByRole('group', { name: 'My promises' })).toHaveAccessibleDescription(
      /is remembered with the sending/,
    );

    const again = screen.getByRole('textbox', { name: 'Second nudge, in hours' });
    await userEvent.clear(again);
    await userEvent.type(again, '8');
    await expectSaved({ enquiryAgainHours: 8 });
    expect(again).toHaveAccessibleDescription(
      'If it is still unanswered 8 working hours after the question, you are nudged once more.',
    );
    await userEvent.clear(again);
    await userEvent.type(again, '900');
    expect(again).toHaveAccessibleDescription(
      /^Give a whole number of hours from 1 to 200\. The setting stays at \d+\.$/,
    );

    const addresses = screen.getByRole('textbox', { name: 'Where strangers ask' });
    await userEvent.type(addresses, 'Sales@firm.example, info');
    await userEvent.tab();
    expect(addresses).toHaveAccessibleDescription(
      'This is no address: info. The setting stays as it was.',
    );
    await userEvent.type(addresses, '@firm.example{Enter}');
    await expectSaved({ enquiryAddresses: ['sales@firm.example', 'info@firm.example'] });

    await userEvent.click(screen.getByRole('checkbox', { name: /^Nudge me of questions/ }));
    await expectSaved({ enquiries: false });
    await waitFor(() => expect(addresses).not.toBeInTheDocument());
  });

  it('list what was taught, and remove it', async () => {
    const person = correctionOf({ kind: 'person', email: 'ana@client.example' }, MONDAY);
    const needless = { kind: 'needs-no-answer', email: 'bea@x.example', reason: 'thanks' } as const;
    await db.corrections.bulkPut([person, correctionOf(needless, MONDAY + 1)]);
    openOptions();
    const taught = within(await screen.findByRole('region', { name: 'What I taught' }));
    expect((await taught.findAllByRole('listitem')).map((it) => it.textContent)).toEqual([
      'Mail to bea@x.example needs no answer: thanks. You said so today.Remove',
      "Mail from ana@client.example is a person's, however it looks. You said so today.Remove",
    ]);
    await userEvent.click(taught.getByRole('button', { name: /^Remove: Mail from ana/ }));
    await waitFor(() => expect(taught.getAllByRole('listitem')).toHaveLength(1));
    expect(taught.getByRole('status')).toHaveTextContent('Removed.');
    await userEvent.click(taught.getByRole('button', { name: /^Remove: / }));
    expect(await taught.findByText(/^Nothing yet\./)).toBeVisible();
    expect(await handlers.getCorrections()).toEqual([]);
  });

  it('show the health', async () => {
    await handlers.reportHealth({ understood: { row: 3 }, unknown: {} });
    openOptions();
    const health = within(await screen.findByRole('region', { name: 'Health' }));
    expect(health.getByText('Gmail was understood just now.')).toBeVisible();
    await handlers.reportHealth({ understood: {}, unknown: { 'sync:s': 2 } });
    expect(await health.findByRole('alert')).toHaveTextContent(
      /^Gmail changed: automatic tracking paused, mark by hand\./,
    );
    expect(health.getByRole('row', { name: /sync:s 0 2 not understood just now/ })).toBeVisible();
  });

  it('say in three sentences what becomes of the mail, and which keys there are', async () => {
    openOptions();
    const privacy = await screen.findByRole('region', { name: 'Privacy' });
    expect(privacy.querySelectorAll('p')).toHaveLength(3);
    expect(screen.getByRole('region', { name: 'Keyboard' })).toHaveTextContent('Alt+Shift+F');
  });

  it('speak Spanish', async () => {
    speak('es');
    openOptions();
    expect(await screen.findByRole('heading', { name: 'Opciones' })).toBeVisible();
    expect(
      await screen.findByText('Aviso de un correo enviado ahora: jue 5 nov, 9:00.'),
    ).toBeVisible();
  });
});
