import { expect, test } from './fixtures';
import { INBOX, row, SENT, send } from './gmail-user';

const ANA = 'Ana Ruiz <ana@client.example>';
const SUBJECT = 'Quote for the reception desk';

for (const look of [
  { lang: 'es' },
  { lang: 'ar' },
  { dark: true },
  { split: true },
  { multipleInboxes: true },
  { conversationView: false },
] as const) {
  test(`marks and bar hold with ${JSON.stringify(look)}`, async ({ gmail, extension, inbox }) => {
    await send(inbox, { to: ANA, subject: SUBJECT });
    await expect.poll(async () => (await extension.followUps()).length).toBe(1);
    await extension.age(2 * 24 * 3_600_000);
    gmail.setInterface(look);
    await inbox.goto(SENT);
    await inbox.reload();
    const list = inbox.locator('[role=main]:visible');
    const mark = list.locator('tr', { hasText: SUBJECT }).locator('.retoma-mark');
    await expect(mark).toHaveCount(1);
    await expect(mark).toHaveText(/awaiting · 2d|today/);
    await list.locator('tr', { hasText: SUBJECT }).first().click();
    const host = inbox.locator('.retoma-host');
    await expect(host.getByText(/You wrote to Ana Ruiz/)).toBeVisible();
    const theme = 'dark' in look ? 'dark' : 'light';
    await expect(host).toHaveAttribute('data-theme', theme);
    await expect(host).toHaveAttribute('dir', 'lang' in look && look.lang === 'ar' ? 'rtl' : 'ltr');
  });
}

test('a mark survives hovering, and Gmail drawing its row anew', async ({
  gmail,
  extension,
  inbox,
}) => {
  await send(inbox, { to: ANA, subject: SUBJECT });
  await expect.poll(async () => (await extension.followUps()).length).toBe(1);
  await inbox.goto(SENT);
  const mark = row(inbox, SUBJECT).locator('.retoma-mark');
  await expect(mark).toHaveCount(1);
  await row(inbox, SUBJECT).hover();
  await inbox.mouse.move(0, 0);
  await expect(mark).toHaveCount(1);
  // Another mail arrives: Gmail syncs and draws its lists again.
  gmail.mailbox('me@example.com').deliver({ from: { email: 'x@y.example', name: 'X' } });
  await inbox.goto(INBOX);
  await expect(row(inbox, 'Quote for 12 desks')).toBeVisible();
  await inbox.goto(SENT);
  await expect(mark).toHaveCount(1);
});

test('old views that Gmail keeps hidden get no second bar', async ({ inbox }) => {
  await row(inbox, 'Quote for 12 desks').click();
  await expect(inbox.getByRole('region', { name: 'Follow-up' })).toBeVisible();
  await inbox.goBack();
  await row(inbox, 'Timber prices this autumn').click();
  await expect(inbox.getByRole('heading', { name: 'Timber prices this autumn' })).toBeVisible();
  await expect(inbox.getByRole('region', { name: 'Follow-up' })).toHaveCount(1);
  await inbox.goBack();
  await row(inbox, 'Quote for 12 desks').click();
  await expect(inbox.getByRole('region', { name: 'Follow-up' })).toHaveCount(1);
});

test('a delegated mailbox keeps its own follow-ups', async ({ gmail, extension, inbox }) => {
  const { accounts } = gmail;
  expect(accounts).not.toContain('team@fieldandpine.example');
  await inbox.goto('https://mail.google.com/mail/u/0/d/AEoRXRQv7nKm2sales/#inbox');
  await send(inbox, { to: ANA, subject: SUBJECT });
  await expect
    .poll(async () => (await extension.followUps()).map(({ account }) => account))
    .toEqual(['team@fieldandpine.example']);
  await extension.passDays(5);
  await expect.poll(async () => (await extension.notifications()).length).toBe(1);
  const [followUp] = await extension.followUps();
  expect(followUp?.check?.outcome).toBe('unanswered');
});

test('when Gmail changed, the popup says so, and what is tracked stays', async ({
  gmail,
  extension,
  inbox,
}) => {
  await send(inbox, { to: ANA, subject: SUBJECT });
  await expect.poll(async () => (await extension.followUps()).length).toBe(1);
  gmail.answer('s', 'unknown-format');
  gmail.mailbox('me@example.com').deliver({ from: { email: 'x@y.example', name: 'X' } });
  const popup = await extension.open('popup.html');
  await expect(
    popup.getByText('Gmail changed: automatic tracking paused, mark by hand.'),
  ).toBeVisible();
  await expect(popup.getByText(SUBJECT)).toBeVisible();
  const { parts } = await extension.request('getHealth');
  expect(parts.find(({ name }) => name === 'sync:s')?.unknown).toBeGreaterThan(0);
  expect(JSON.stringify(parts)).not.toContain('@');
});

test('Gmail’s own script meets no error of ours', async ({ gmail, extension, inbox }) => {
  const errors: string[] = [];
  inbox.on('pageerror', (error) => errors.push(error.message));
  for (const endpoint of ['s', 'bv', 'fd'] as const) gmail.answer(endpoint, 'garbage');
  await inbox.goto(SENT);
  await inbox.reload();
  await expect
    .poll(async () =>
      (await extension.request('getHealth')).parts.reduce((sum, part) => sum + part.unknown, 0),
    )
    .toBeGreaterThan(0);
  expect(errors.filter((error) => /retoma|content-scripts/.test(error))).toEqual([]);
  expect(gmail.cspReports).toEqual([]);
});
