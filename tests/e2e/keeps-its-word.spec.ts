import type { FollowUp } from '@/lib/domain/follow-up';
import type { Extension } from './extension';
import { expect, test } from './fixtures';
import { INBOX, reply, row, SENT, send } from './gmail-user';
import { NEVER_QUIET } from './never-quiet';

const ME = 'me@example.com';
const ANA = { email: 'ana@client.example', name: 'Ana Ruiz' };
const MAIL = { to: 'Ana Ruiz <ana@client.example>', subject: 'Quote for the reception desk' };
const DAY_MS = 24 * 3_600_000;

async function tracked(extension: Extension, count = 1): Promise<FollowUp> {
  await expect.poll(async () => (await extension.followUps()).length).toBe(count);
  const [followUp] = await extension.followUps();
  if (!followUp) throw new Error('nothing is followed up');
  return followUp;
}

test('the worker stopped between tracking and nudge: the nudge comes, once', async ({
  extension,
  inbox,
}) => {
  await send(inbox, MAIL);
  const { id } = await tracked(extension);
  await extension.stopWorker();
  await extension.passDays(5);
  await expect.poll(() => extension.notifications()).toEqual([id]);

  await extension.page.evaluate((it) => chrome.notifications.clear(it), id);
  await extension.stopWorker();
  await extension.ring();
  await expect.poll(async () => (await extension.alarms()).length).toBe(1);
  expect(await extension.notifications()).toEqual([]);
});

test('the worker stopped while Gmail is being asked: it is asked again, and nudged once', async ({
  gmail,
  extension,
  inbox,
}) => {
  await send(inbox, MAIL);
  const { id } = await tracked(extension);
  gmail.delay('cv', 5000);
  await extension.passDays(5);
  await expect.poll(() => gmail.requests.some(({ endpoint }) => endpoint === 'cv')).toBe(true);
  await extension.stopWorker();
  expect(await extension.notifications()).toEqual([]);

  gmail.delay('cv', 0);
  await extension.ring();
  await expect.poll(() => extension.notifications()).toEqual([id]);
});

test('the worker stopped between check and nudge: nudged once, without asking again', async ({
  gmail,
  extension,
  inbox,
}) => {
  await send(inbox, MAIL);
  const followUp = await tracked(extension);
  await extension.stopWorker();
  await extension.age(5 * DAY_MS);
  const check = { at: Date.now(), outcome: 'unanswered' } as const;
  const [aged] = await extension.followUps();
  if (aged) await extension.store([{ ...aged, check }]);
  gmail.clearRequests();
  await extension.ring();
  await expect.poll(() => extension.notifications()).toEqual([followUp.id]);
  expect(gmail.requests.filter(({ endpoint }) => endpoint === 'cv')).toEqual([]);
});

test('the worker stopped between mark and notification: the next one shows it', async ({
  extension,
  inbox,
}) => {
  await send(inbox, MAIL);
  const { id } = await tracked(extension);
  await extension.stopWorker();
  await extension.age(5 * DAY_MS);
  const [aged] = await extension.followUps();
  const nudge = { at: Date.now(), notificationId: id, isShown: false };
  if (aged) await extension.store([{ ...aged, nudge, wakeAt: 0 } as FollowUp]);
  await extension.ring();
  await expect.poll(() => extension.notifications()).toEqual([id]);
});

test('alarms wiped: the next start sets the alarm again', async ({ extension, inbox }) => {
  await send(inbox, MAIL);
  await tracked(extension);
  await expect.poll(async () => (await extension.alarms()).length).toBe(1);
  await extension.page.evaluate(() => chrome.alarms.clearAll());
  await extension.stopWorker();
  await extension.request('getSettings');
  await expect.poll(async () => (await extension.alarms()).length).toBe(1);
});

test('signed out at the check: nudged, and said so', async ({ gmail, extension, inbox }) => {
  await send(inbox, MAIL);
  const { id } = await tracked(extension);
  gmail.signOut(ME);
  await extension.passDays(5);
  await expect.poll(() => extension.notifications()).toEqual([id]);
  expect((await tracked(extension)).check?.outcome).toBe('signed-out');
  const popup = await extension.open('popup.html');
  await expect(popup.getByText('unknown: Gmail signed out')).toBeVisible();
  await expect(popup.getByText('no answer')).toHaveCount(0);
});

test('offline at the check: nudged, said so, and found answered later', async ({
  gmail,
  extension,
  inbox,
}) => {
  await send(inbox, MAIL);
  const { id, threadId } = await tracked(extension);
  await inbox.close();
  gmail.setOffline(true);
  await extension.passDays(5);
  await expect.poll(() => extension.notifications()).toEqual([id]);
  expect((await tracked(extension)).check?.outcome).toBe('offline');

  gmail.setOffline(false);
  gmail.mailbox(ME).deliver({ threadId, from: ANA });
  await extension.age(3_600_000);
  await extension.ring();
  await expect.poll(async () => (await tracked(extension)).state).toBe('replied');
  expect(await extension.notifications()).toEqual([]);
  expect(await extension.badge()).toBe('');
});

for (const [fault, outcome] of [
  [{ status: 429 }, 'refused'],
  [{ status: 500 }, 'refused'],
  ['garbage', 'not-understood'],
  ['unknown-format', 'not-understood'],
] as const) {
  test(`Gmail answering ${JSON.stringify(fault)}: nudged, and said so`, async ({
    gmail,
    extension,
    inbox,
  }) => {
    await send(inbox, MAIL);
    const { id } = await tracked(extension);
    gmail.answer('cv', fault);
    gmail.answer('pt', fault);
    await extension.passDays(5);
    await expect.poll(() => extension.notifications()).toEqual([id]);
    expect((await tracked(extension)).check?.outcome).toBe(outcome);
  });
}

test('one format unknown: the print view is read instead', async ({ gmail, extension, inbox }) => {
  await send(inbox, MAIL);
  const { threadId } = await tracked(extension);
  gmail.answer('cv', 'unknown-format');
  await inbox.close();
  gmail.mailbox(ME).deliver({ threadId, from: ANA });
  await extension.passDays(5);
  await expect.poll(async () => (await tracked(extension)).state).toBe('replied');
  expect(await extension.notifications()).toEqual([]);
});

test('two accounts whose numbers swapped: the right one is asked and opened', async ({
  gmail,
  context,
  extension,
  inbox,
}) => {
  await send(inbox, MAIL);
  const { id, threadId } = await tracked(extension);
  await inbox.close();
  const [first = '', second = ''] = gmail.accounts;
  gmail.setAccounts([second, first]);
  await extension.passDays(5);
  await expect.poll(() => extension.notifications()).toEqual([id]);
  expect((await tracked(extension)).check?.outcome).toBe('unanswered');

  const opened = context.waitForEvent('page');
  await extension.request('openThread', { id });
  expect((await opened).url()).toBe(`https://mail.google.com/mail/u/1/#all/${threadId}`);
});

for (const undoWire of ['draft', 'labels'] as const) {
  test.describe(`Gmail takes back by ${undoWire}`, () => {
    test.use({ gmailOptions: { undoWire } });

    test('an undone send leaves no trace', async ({ extension, inbox }) => {
      await send(inbox, MAIL);
      await tracked(extension);
      await inbox.getByText('Undo').click();
      await expect(inbox.getByRole('textbox', { name: 'Subject' })).toHaveValue(MAIL.subject);
      await expect.poll(() => extension.followUps()).toEqual([]);
      await expect.poll(() => extension.alarms()).toEqual([]);

      await inbox.getByRole('button', { name: /^Send/ }).click();
      await tracked(extension);
    });
  });
}

test('hostile subjects and names are shown as text', async ({ gmail, extension, inbox }) => {
  const hostile = `<img src=x onerror="document.title='owned'">\u202Eevil\u0000😀`;
  const subject = `${hostile} ${'x'.repeat(10_000)}`;
  gmail.mailbox(ME).deliver({ from: { email: ANA.email, name: hostile }, subject });
  await row(inbox, '<img src=x').click();
  await reply(inbox, 'Does Friday suit you?');
  const { id } = await tracked(extension);
  await extension.passDays(5);
  await expect.poll(() => extension.notifications()).toEqual([id]);

  const popup = await extension.open('popup.html');
  await expect(popup.getByText('<img src=x').first()).toBeVisible();
  await expect(inbox.getByRole('region', { name: 'Follow-up' })).toContainText('<img src=x');
  await inbox.goto(SENT);
  await expect(row(inbox, '<img src=x').locator('.retoma-mark')).toHaveText(/^overdue/);
  for (const page of [popup, inbox]) {
    expect(await page.title()).not.toContain('owned');
    expect(await page.locator('img[src="x"]').count()).toBe(0);
  }
  expect(gmail.cspReports).toEqual([]);
});

test('messages of unknown form are refused with a named error', async ({ extension }) => {
  for (const message of [null, 'x', { source: 'retoma', name: 'drop' }, { source: 'retoma' }]) {
    const reply = await extension.send(message);
    expect(reply).toEqual({ ok: false, error: expect.stringMatching(/^RefusedMessageError: /) });
  }
});

test('two tabs of one account track a mail once', async ({ context, extension, inbox }) => {
  const other = await context.newPage();
  await other.goto(INBOX);
  await expect(row(other, 'Quote for 12 desks')).toBeVisible();
  await send(inbox, MAIL);
  const { touch } = await tracked(extension);
  await expect(row(other, 'Quote for 12 desks')).toBeVisible();
  expect(touch.count).toBe(1);
  expect((await extension.followUps()).length).toBe(1);
});

test('quiet hours hold a nudge back', async ({ extension, inbox }) => {
  const hour = new Date().getHours();
  await extension.request('saveSettings', {
    ...NEVER_QUIET,
    quietFromHour: hour,
    quietUntilHour: (hour + 2) % 24,
  });
  await send(inbox, MAIL);
  await tracked(extension);
  await extension.passDays(5);
  await expect.poll(() => extension.badge()).toBe('1');
  expect(await extension.notifications()).toEqual([]);
  await extension.request('saveSettings', NEVER_QUIET);
  await expect.poll(async () => (await extension.notifications()).length).toBe(1);
});
