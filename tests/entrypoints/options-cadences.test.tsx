import { QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '@/entrypoints/options/App';
import { handlers } from '@/lib/background/handlers';
import { db } from '@/lib/db/db';
import { readSettings } from '@/lib/db/settings';
import { writeCadenceFile } from '@/lib/domain/cadence/read-cadence';
import { DEFAULT_STAGES } from '@/lib/domain/person/stages';
import { serve } from '@/lib/messaging/server';
import { makeQueryClient } from '@/lib/queries/client';
import { speak } from '@/tests/i18n';
import { install } from '../lib/background/setup';
import { makeCadence } from '../lib/domain/cadence/any-cadence';

async function openCadences() {
  render(
    <QueryClientProvider client={makeQueryClient()}>
      <App />
    </QueryClientProvider>,
  );
  const summary = await screen.findByText('Cadences, templates and stages');
  await userEvent.click(summary);
  return screen.findByRole('list', { name: 'Cadences' }, { timeout: 10_000 });
}

async function openPart(summary: string): Promise<void> {
  await userEvent.click(await screen.findByText(summary));
}

const editor = (name: string) => within(screen.getByRole('form', { name }));

async function edit(name: string) {
  await userEvent.click(screen.getByRole('button', { name: `Edit ${name}` }));
  return editor(name);
}

beforeEach(async () => {
  await install(); // on Monday 2 November 2026, 10:00
  speak('en', 'en-GB');
  serve(handlers);
});
afterEach(() => void vi.useRealTimers());

describe('cadences', () => {
  it('are out of the way until they are wanted', async () => {
    render(
      <QueryClientProvider client={makeQueryClient()}>
        <App />
      </QueryClientProvider>,
    );
    await screen.findByText('Cadences, templates and stages');
    expect(screen.queryByText('Quote sent')).not.toBeInTheDocument();
  });

  it('are listed with why, and their steps in one line', async () => {
    const list = await openCadences();
    const [first] = within(list).getAllByRole('listitem');
    expect(first).toHaveTextContent('Quote sent');
    expect(first).toHaveTextContent(/A mail is easily put off/);
    expect(first).toHaveTextContent(
      'mail after 3 workdays · call after 3 workdays · mail after 5 workdays · mail after 7 workdays',
    );
  });

  it('are edited with the dates that come of it', async () => {
    await openCadences();
    const form = await edit('Quote sent');
    expect(
      form.getByText('Thu 5 Nov mail · Tue 10 Nov call · Tue 17 Nov mail · Thu 26 Nov mail'),
    ).toBeVisible();
    const second = within(form.getByRole('group', { name: 'Step 2' }));
    const wait = second.getByRole('textbox', { name: 'Wait' });
    await userEvent.clear(wait);
    await userEvent.type(wait, '1');
    await userEvent.selectOptions(
      second.getByRole('combobox', { name: 'Unit of the wait' }),
      'weeks',
    );
    await userEvent.selectOptions(second.getByRole('combobox', { name: 'Moves to' }), 'Meeting');
    await userEvent.type(second.getByRole('textbox', { name: 'Note' }), 'Ask for the date');
    expect(form.getByText(/^Thu 5 Nov mail · Thu 12 Nov call/)).toBeVisible();
    await userEvent.click(form.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText(/^mail after 3 workdays · call after 1 week · /)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Edit Quote sent' })).toHaveFocus();
    expect(await db.cadences.get('quoteSent')).toMatchObject({
      steps: [
        {},
        { wait: { unit: 'weeks', count: 1 }, stage: 'meeting', note: 'Ask for the date' },
        {},
        {},
      ],
    });
  });

  it('have steps that are added, moved by button and key, and removed', async () => {
    await openCadences();
    const form = await edit('Quote sent');
    const channels = () =>
      form
        .getAllByRole('combobox', { name: 'Channel' })
        .map((it) => (it as HTMLSelectElement).value);
    await userEvent.click(form.getByRole('button', { name: 'Add a step' }));
    expect(channels()).toEqual(['email', 'call', 'email', 'email', 'call']);
    const up = form.getByRole('button', { name: 'Move Step 5 up' });
    await userEvent.click(up);
    expect(channels()).toEqual(['email', 'call', 'email', 'call', 'email']);
    expect(form.getByRole('button', { name: 'Move Step 4 up' })).toHaveFocus();
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(channels()).toEqual(['email', 'call', 'call', 'email', 'email']);
    await userEvent.click(form.getByRole('button', { name: 'Remove Step 2' }));
    await userEvent.click(form.getByRole('button', { name: 'Move Step 1 up' }));
    expect(channels()).toEqual(['email', 'call', 'email', 'email']);
  });

  it('say where the manners of the user change their dates', async () => {
    await handlers.saveSettings({ budget: { daysBetween: 20, maxUnanswered: 2 } });
    await openCadences();
    const form = await edit('Quote sent');
    await userEvent.click(form.getByRole('checkbox', { name: 'Keeps its own pace' }));
    expect(form.getByText('Thu 5 Nov mail · Wed 25 Nov call')).toBeVisible();
    expect(form.getByText(/^Moved so that there are 20 days/)).toBeVisible();
    expect(form.getByText(/^No step after 2 without an answer/)).toBeVisible();
  });

  it.each([
    ['-1', 'Step 1, Wait: It cannot be less than 0. Nothing was changed.'],
    ['', 'Step 1, Wait: A number belongs here. Nothing was changed.'],
    ['1.5', 'Step 1, Wait: It must be a whole number. Nothing was changed.'],
  ])('are refused with a wait of "%s", in words', async (count, words) => {
    await openCadences();
    await userEvent.click(screen.getByRole('button', { name: 'Add a cadence' }));
    const form = editor('Add a cadence');
    const wait = form.getByRole('textbox', { name: 'Wait' });
    fireEvent.change(wait, { target: { value: count } });
    await userEvent.click(form.getByRole('button', { name: 'Save' }));
    expect(form.getByText(words)).toBeVisible();
    expect(form.getByText('Name: It is empty. Nothing was changed.')).toBeVisible();
    expect(await db.cadences.count()).toBe(0);
  });

  it('keep their last step: an empty one cannot be made', async () => {
    await openCadences();
    const form = await edit('Not now');
    await userEvent.click(form.getByRole('button', { name: 'Remove Step 3' }));
    await userEvent.click(form.getByRole('button', { name: 'Remove Step 2' }));
    expect(form.queryByRole('button', { name: /^Remove Step/ })).not.toBeInTheDocument();
  });

  it('that never wait before they begin again are refused', async () => {
    await openCadences();
    const form = await edit('Not now');
    await userEvent.click(form.getByRole('checkbox', { name: 'Begin again at the end' }));
    const wait = form.getByRole('textbox', { name: 'Wait before it begins again' });
    fireEvent.change(wait, { target: { value: '0' } });
    await userEvent.click(form.getByRole('button', { name: 'Save' }));
    expect(form.getByText(/^Begin again at the end: It would begin again at once/)).toBeVisible();
  });

  it('are removed, and put back', async () => {
    const list = await openCadences();
    await userEvent.click(screen.getByRole('button', { name: 'Remove Not now' }));
    await waitFor(() => expect(within(list).queryByText('Not now')).not.toBeInTheDocument());
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await within(list).findByText('Not now')).toBeVisible();
    expect(await db.cadences.count()).toBe(0);
  });

  it('come from a file, or the file is refused by its fields', async () => {
    const list = await openCadences();
    const input = screen.getByLabelText('Import cadences');
    const text = writeCadenceFile({ cadences: [makeCadence({ name: 'Theirs' })], templates: [] });
    await userEvent.upload(input, new File([text.replace('"count": 3', '"count": -3')], 'x.json'));
    expect(
      await screen.findByText(
        'cadences.0.steps.1.wait.count: It cannot be less than 0. Nothing was changed.',
      ),
    ).toBeVisible();
    expect(await db.cadences.count()).toBe(0);
    await userEvent.upload(input, new File([text], 'x.json'));
    expect(await screen.findByText('Imported: 1 cadence, no template.')).toBeVisible();
    expect(await within(list).findByText('Theirs')).toBeVisible();
  });
});

describe('templates', () => {
  it('are written with blanks put in at the cursor, and say how long they are', async () => {
    await openCadences();
    await openPart('13 templates');
    await userEvent.click(await screen.findByRole('button', { name: 'Add a template' }));
    const form = editor('Add a template');
    await userEvent.type(form.getByRole('textbox', { name: 'Name' }), 'Short');
    const text = form.getByRole('textbox', { name: 'Text' }) as HTMLTextAreaElement;
    await userEvent.type(text, 'Hi , {{the date}?');
    text.setSelectionRange(3, 3);
    await userEvent.click(form.getByRole('button', { name: '{first name}' }));
    expect(text).toHaveValue('Hi {first name}, {the date}?');
    expect(text).toHaveFocus();
    expect(text).toHaveAccessibleDescription(
      '3 words: short. Say what they asked for. To be written by you each time: {the date}',
    );
    await userEvent.click(form.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('14 templates')).toBeVisible();
    expect((await db.templates.toArray())[0]).toMatchObject({ name: 'Short' });
  });

  it('are not removed while a cadence uses them', async () => {
    await openCadences();
    await openPart('13 templates');
    await userEvent.click(await screen.findByRole('button', { name: 'Remove Break-up' }));
    expect(await screen.findByText(/^It is used in: Quote sent, Inbound enquiry/)).toBeVisible();
    expect(await db.templates.count()).toBe(0);
  });

  it('of 100 kB are refused', async () => {
    await openCadences();
    await openPart('13 templates');
    const form = await edit('Break-up');
    const text = form.getByRole('textbox', { name: 'Text' });
    fireEvent.change(text, { target: { value: 'long '.repeat(20_000) } });
    expect(form.getByText('20,000 words: long. Few read to the end.')).toBeVisible();
    await userEvent.click(form.getByRole('button', { name: 'Save' }));
    expect(form.getByText('Text: It is too long. Nothing was changed.')).toBeVisible();
    expect(await db.templates.count()).toBe(0);
  });
});

describe('stages', () => {
  it('are the user’s own list; won and lost stay', async () => {
    await openCadences();
    await openPart('Stages');
    const list = within(await screen.findByRole('list', { name: 'Stages' }));
    expect(list.queryByRole('button', { name: 'Remove Won' })).not.toBeInTheDocument();
    await userEvent.click(list.getByRole('button', { name: 'Move Proposal up' }));
    await userEvent.click(list.getByRole('button', { name: 'Remove Lead' }));
    await waitFor(async () =>
      expect((await readSettings()).stages).toEqual([
        'contacted',
        'proposal',
        'meeting',
        'won',
        'lost',
      ]),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Add a stage' }));
    expect(screen.getByText(/^A stage needs a name/)).toBeVisible();
    await userEvent.type(list.getByRole('textbox', { name: 'Stage 6' }), 'Demo');
    await waitFor(async () => expect((await readSettings()).stages.at(-1)).toBe('Demo'));
  });

  it('cannot have the name of another, however it is translated', async () => {
    await openCadences();
    await openPart('Stages');
    await userEvent.click(await screen.findByRole('button', { name: 'Add a stage' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Stage 7' }), 'WON');
    expect(screen.getByText(/^Two stages have the same name/)).toBeVisible();
    expect((await readSettings()).stages).not.toContain('WON');
    expect((await readSettings()).stages.slice(0, 6)).toEqual(DEFAULT_STAGES);
  });
});
