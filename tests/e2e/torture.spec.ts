import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { EXTENSION, launch } from './browser';
import { Extension } from './extension';
import { expect, test } from './fixtures';
import { compose, INBOX, row, SENT, send } from './gmail-user';
import { NEVER_QUIET } from './never-quiet';

const ANA = 'Ana Ruiz <ana@client.example>';
const DAY_MS = 24 * 3_600_000;

test('the extension updated while Gmail is open: old UI goes, new starts, nothing is tracked twice', async ({
  gmail,
  profile,
}) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'retoma-update-'));
  cpSync(EXTENSION, folder, { recursive: true });
  const context = await launch({ port: gmail.port, profile, extension: folder });
  const before = await Extension.of(context);
  await before.request('saveSettings', NEVER_QUIET);
  const page = await context.newPage();
  await page.goto(INBOX);
  await send(page, { to: ANA, subject: 'Before the update' });
  await expect.poll(async () => (await before.followUps()).length).toBe(1);
  await page.goto(SENT);
  await expect(row(page, 'Before the update').locator('.retoma-mark')).toHaveCount(1);
  await compose(page, { to: ANA, subject: 'After the update' });
  await expect(page.getByRole('button', { name: /^Nudge: / })).toHaveCount(1);

  const manifest = path.join(folder, 'manifest.json');
  const updated = { ...JSON.parse(readFileSync(manifest, 'utf8')), version: '0.1.1' };
  writeFileSync(manifest, JSON.stringify(updated));
  // All of it belongs to the old version: its page goes as well.
  const restarted = context.waitForEvent('serviceworker');
  await before.page.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await restarted;

  const after = await Extension.of(context);
  expect(await after.page.evaluate(() => chrome.runtime.getManifest().version)).toBe('0.1.1');
  await page.bringToFront();
  await expect(page.getByRole('button', { name: /^Nudge: / })).toHaveCount(1);
  await expect(row(page, 'Before the update').locator('.retoma-mark')).toHaveCount(1);
  await page.getByRole('button', { name: /^Nudge: / }).click();
  await page.getByRole('menuitemradio', { name: /^1 week/ }).click();
  await page.getByRole('button', { name: /^Send/ }).click();
  await expect
    .poll(async () => (await after.followUps()).map(({ plan, touch }) => [plan.kind, touch.count]))
    .toEqual([
      ['rule', 1],
      ['days', 1],
    ]);
  await context.close();
  rmSync(folder, { recursive: true, force: true });
});

test('three other scripts wrap Gmail’s requests: all of them and Retoma work', async ({
  gmail,
  extension,
  inbox,
}) => {
  await inbox.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    for (const name of ['first', 'second', 'third']) {
      const { send: original } = XMLHttpRequest.prototype;
      XMLHttpRequest.prototype.send = function (body) {
        this.addEventListener('load', () => seen.push(name));
        return original.call(this, body);
      };
    }
  });
  await inbox.reload();
  await send(inbox, { to: ANA, subject: 'Offer' });
  await expect.poll(async () => (await extension.followUps()).length).toBe(1);
  const names = await inbox.evaluate(() => new Set((window as { seen?: string[] }).seen).size);
  expect(names).toBe(3);
  expect(gmail.cspReports).toEqual([]);
});

test('everything doubled: answers of Gmail and requests of its page', async ({
  gmail,
  extension,
  inbox,
}) => {
  gmail.duplicate('answers');
  await send(inbox, { to: ANA, subject: 'Offer' });
  await expect.poll(async () => (await extension.followUps()).length).toBe(1);
  gmail.duplicate('requests');
  await send(inbox, { to: ANA, subject: 'Another' });
  await expect.poll(async () => (await extension.followUps()).length).toBe(2);
  expect((await extension.followUps()).map(({ touch }) => touch.count)).toEqual([1, 1]);
});

test('the clock set forth and back: one nudge, and none lost', async ({ extension, inbox }) => {
  await send(inbox, { to: ANA, subject: 'Offer' });
  await expect.poll(async () => (await extension.followUps()).length).toBe(1);
  // The mail lies in the future now, as after the clock was set back.
  await extension.age(-2 * DAY_MS);
  await extension.ring();
  await expect.poll(async () => (await extension.alarms()).length).toBe(1);
  expect(await extension.notifications()).toEqual([]);
  await extension.passDays(7);
  await expect.poll(async () => (await extension.notifications()).length).toBe(1);
  const [id = ''] = await extension.notifications();
  await extension.page.evaluate((it) => chrome.notifications.clear(it), id);
  await extension.age(-DAY_MS);
  await extension.ring();
  await expect.poll(async () => (await extension.alarms()).length).toBe(1);
  expect(await extension.notifications()).toEqual([]);
});

test('Trusted Types and Gmail’s policy stand, whatever Retoma draws', async ({
  gmail,
  extension,
  inbox,
}) => {
  const violations: string[] = [];
  inbox.on('console', (message) => {
    if (/Trusted Type|Content Security Policy/.test(message.text()))
      violations.push(message.text());
  });
  await send(inbox, { to: ANA, subject: 'Offer' });
  await expect.poll(async () => (await extension.followUps()).length).toBe(1);
  await inbox.goto(SENT);
  await expect(row(inbox, 'Offer').locator('.retoma-mark')).toHaveCount(1);
  await row(inbox, 'Offer').click();
  await expect(inbox.getByRole('region', { name: 'Follow-up' })).toBeVisible();
  await compose(inbox, { to: ANA, subject: 'More' });
  await inbox.getByRole('button', { name: /^Nudge: / }).click();
  await expect(inbox.getByRole('menuitemradio', { name: /^1 week/ })).toBeVisible();
  expect(violations).toEqual([]);
  expect(gmail.cspReports).toEqual([]);
});
