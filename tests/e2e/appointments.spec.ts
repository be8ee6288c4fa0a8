import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { Extension } from './extension';
import { expect, test } from './fixtures';
import { row, SENT, send } from './gmail-user';

const DESKS = { to: 'Ana Ruiz <ana@client.example>', subject: 'Quote for 12 desks, oak' };
const ADD = { name: /^Add to your calendar/ };
const CHAIRS = { to: 'Bea Costa <bea@other.example>', subject: 'Chairs' };

async function trackedAs(extension: Extension, subject: string) {
  const found = (await extension.followUps()).find((it) => it.subject === subject);
  if (!found) throw new Error(`no follow-up: ${subject}`);
  return found;
}

/** Say when in the menu of a popup's row. */
async function sayWhen(popup: Page, subject: string, words: string) {
  await popup.getByRole('listitem', { name: subject }).hover();
  await popup.getByRole('button', { name: `Snooze ${subject}` }).click();
  await popup.getByLabel('In your own words').fill(words);
  return popup.getByRole('status').filter({ hasText: '4:' });
}

async function openMore(popup: Page, subject: string): Promise<void> {
  await popup.getByRole('listitem', { name: subject }).hover();
  await popup.getByRole('button', { name: `More for ${subject}` }).click();
}

/** `DTSTART:20261126T160000Z` of an instant. */
function utc(at: number): string {
  return new Date(at).toISOString().replace(/[-:]|\.\d+/g, '');
}

test.beforeEach(async ({ extension, inbox }) => {
  await extension.request('saveSettings', { promises: 'off', tracking: 'all' });
  await send(inbox, DESKS);
  await send(inbox, CHAIRS);
  await expect.poll(async () => (await extension.followUps()).length).toBe(2);
  // The undo window is over.
  await extension.age(60_000);
});

test.describe('in Google Calendar too', () => {
  test.use({ opened: ['calendar.google.com'] });

  test('an appointment by words goes into a calendar, and its clash is said', async ({
    context,
    extension,
  }) => {
    const popup = await extension.open('popup.html');
    // Who only waits is offered no calendar.
    await openMore(popup, DESKS.subject);
    await expect(popup.getByRole('menuitem').first()).toBeVisible();
    await expect(popup.getByRole('menuitem', { name: /calendar/i })).toHaveCount(0);
    await popup.keyboard.press('Escape');

    await expect(await sayWhen(popup, DESKS.subject, 'Thursday 16:00')).toContainText(
      /Thu .*4:00 PM/,
    );
    await popup.keyboard.press('Enter');
    await expect
      .poll(async () => (await trackedAs(extension, DESKS.subject)).plan)
      .toMatchObject({ kind: 'at', isAppointment: true });
    const { dueAt, account, threadId } = await trackedAs(extension, DESKS.subject);
    const due = new Date(dueAt);
    expect([due.getDay(), due.getHours(), due.getMinutes()]).toEqual([4, 16, 0]);

    const downloading = popup.waitForEvent('download');
    await openMore(popup, DESKS.subject);
    await popup.getByRole('menuitem', ADD).click();
    await popup.getByRole('menuitem', { name: /A file for any calendar/ }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toMatch(/^retoma-\d{4}-\d\d-\d\d-1600\.ics$/);
    const file = (await readFile(await download.path(), 'utf8')).replaceAll('\r\n ', '');
    expect(file.split('\r\n')).toEqual(
      expect.arrayContaining([
        'BEGIN:VCALENDAR',
        `DTSTART:${utc(dueAt)}`,
        'SUMMARY:Follow up with Ana Ruiz: Quote for 12 desks\\, oak',
        `URL;VALUE=URI:https://mail.google.com/mail/?authuser=${encodeURIComponent(account)}#all/${threadId}`,
        'TRIGGER:-PT10M',
      ]),
    );
    await expect(popup.getByText('Saved. Open the file')).toBeVisible();

    await context.route('https://calendar.google.com/**', (route) => route.fulfill({ body: '' }));
    const opening = context.waitForEvent('page');
    await openMore(popup, DESKS.subject);
    await popup.getByRole('menuitem', ADD).click();
    await popup.getByRole('menuitem', { name: /Google Calendar/ }).click();
    const google = await opening;
    await google.waitForURL('https://calendar.google.com/**');
    const { searchParams } = new URL(google.url());
    expect(searchParams.get('text')).toBe(`Follow up with Ana Ruiz: ${DESKS.subject}`);
    expect(searchParams.get('dates')).toBe(`${utc(dueAt)}/${utc(dueAt + 1_800_000)}`);
    await google.close();

    const said = await sayWhen(popup, CHAIRS.subject, 'Thursday at 4:10 pm');
    await expect(said).toContainText(`Around then there is Ana Ruiz: ${DESKS.subject}`);
    await popup.keyboard.press('Enter');
    await expect
      .poll(async () => (await trackedAs(extension, CHAIRS.subject)).dueAt)
      .toBe(dueAt + 600_000);
  });
});

test('in the thread too an exact time is warned of, kept and handed out as a file', async ({
  extension,
  inbox,
}) => {
  await extension.request('saveSettings', {
    workdaysOnly: true,
    quietFromHour: 18,
    quietUntilHour: 9,
  });
  await inbox.goto(SENT);
  await row(inbox, DESKS.subject).click();
  const bar = inbox.getByRole('region', { name: 'Follow-up' });
  await bar.getByRole('button', { name: 'Snooze' }).click();
  await bar.getByLabel('In your own words').fill('jueves a las 21');
  await expect(bar.getByText('That is in your quiet time.')).toBeVisible();
  await inbox.keyboard.press('Enter');
  await expect(bar.getByText(/Nudge: Thu .*9:00 PM/)).toBeVisible();
  const downloading = inbox.waitForEvent('download');
  await bar.getByRole('button', { name: 'More' }).click();
  await bar.getByRole('menuitem', ADD).click();
  await bar.getByRole('menuitem', { name: /A file for any calendar/ }).click();
  const file = await readFile(await (await downloading).path(), 'utf8');
  const { dueAt } = await trackedAs(extension, DESKS.subject);
  expect(new Date(dueAt).getHours()).toBe(21);
  expect(file).toContain(`DTSTART:${utc(dueAt)}`);
});
