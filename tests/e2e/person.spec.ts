import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures';
import { compose, reply, row, SENT, send } from './gmail-user';

const ANA = 'Ana Ruiz <ana@client.example>';

/** The files under a folder in which a text stands, by its bytes in any of three encodings. */
function filesWith(folder: string, text: string): string[] {
  const needles = [
    Buffer.from(text, 'latin1'),
    Buffer.from(text, 'utf16le'),
    Buffer.from(text, 'utf16le').swap16(),
  ];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file).isFile())
    .filter((file) => {
      const bytes = readFileSync(file);
      return needles.some((needle) => bytes.includes(needle));
    });
}

test('compose warns of a second mail within days, and sends it all the same', async ({
  extension,
  inbox,
}) => {
  await send(inbox, { to: ANA, subject: 'Offer' });
  await expect.poll(async () => (await extension.followUps()).length).toBe(1);
  await compose(inbox, { to: ANA, subject: 'One more thing' });
  await expect(inbox.getByText(/^You wrote to Ana Ruiz today; better from/)).toBeVisible();
  await inbox.getByRole('button', { name: /^Send/ }).click();
  await expect.poll(async () => (await extension.followUps()).length).toBe(2);
});

test('whom the user does not want to contact is warned of, and not followed up', async ({
  extension,
  inbox,
}) => {
  await extension.request('refusePerson', { email: 'ana@client.example', isRefused: true });
  await compose(inbox, { to: ANA, subject: 'Offer' });
  await expect(inbox.getByText('You decided not to contact Ana Ruiz.')).toBeVisible();
  await inbox.getByRole('button', { name: /^Send/ }).click();
  await expect(inbox.getByText('Message sent')).toBeVisible();
  await send(inbox, { to: 'Bea <bea@firm.example>', subject: 'Plan' });
  await expect.poll(async () => (await extension.followUps()).length).toBe(1);
  expect((await extension.followUps())[0]?.subject).toBe('Plan');
});

test('who is erased is gone from the files of the browser as well', async ({
  context,
  extension,
  inbox,
  profile,
}) => {
  const address = 'zacarias.quijote@client.example';
  await send(inbox, { to: `Zacarías Quijote <${address}>`, subject: 'Xylophone lessons' });
  await send(inbox, { to: 'Wilhelmina Pfeffer <wp@firm.example>', subject: 'Plan' });
  await expect.poll(async () => (await extension.followUps()).length).toBe(2);
  await extension.passDays(5);
  await expect.poll(async () => (await extension.notifications()).length).toBeGreaterThan(0);
  const [zacarias] = (await extension.followUps()).filter(({ subject }) => /^Xyl/.test(subject));
  await extension.request('finish', { id: zacarias?.id ?? '' });

  await extension.request('erasePerson', { email: address, reason: 'by-hand' });
  expect((await extension.followUps()).map(({ subject }) => subject)).toEqual(['Plan']);
  const database = path.join(profile, 'Default/IndexedDB');
  const ours = readdirSync(database).filter((name) => name.startsWith('chrome-extension'));
  expect(ours).not.toEqual([]);
  const left = (): string[] =>
    ours.flatMap((name) =>
      ['zacarias', 'Quijote', 'quijote', 'Xylophone', 'xylophone'].flatMap((text) =>
        filesWith(path.join(database, name), text).map((file) => `${text} in ${file}`),
      ),
    );
  // The browser rewrites its files in its own time, under our eyes; closed, it would go on next time.
  await expect(() => expect(left()).toEqual([])).toPass({ timeout: 60_000 });
  await context.close();
  expect(left()).toEqual([]);
  // The files are compressed by repetitions alone: who is still there is found.
  const kept = ours.flatMap((name) => filesWith(path.join(database, name), 'Wilhelmina'));
  expect(kept).not.toEqual([]);
});

test('the page of a person opens from a row by a key, and from a thread', async ({
  context,
  extension,
  inbox,
}) => {
  await send(inbox, { to: ANA, subject: 'Offer' });
  await expect.poll(async () => (await extension.followUps()).length).toBe(1);
  const popup = await extension.open('popup.html');
  await expect(popup.getByRole('listitem', { name: 'Offer' })).toBeVisible();
  await popup.locator('[data-row]').press('c');
  await expect(popup.getByRole('heading', { name: 'Ana Ruiz' })).toBeFocused();
  await expect(popup.getByText('1 mail, last today.')).toBeVisible();
  await popup.getByRole('textbox', { name: /^New note/ }).fill('likes tea');
  await popup.keyboard.press('Enter');
  await expect(popup.getByText('likes tea')).toBeVisible();
  await popup.getByRole('button', { name: 'Erase this person…' }).click();
  await expect(popup.getByText('1 note')).toBeVisible();
  const { violations } = await new AxeBuilder({ page: popup }).analyze();
  expect(violations).toEqual([]);
  await popup.getByRole('button', { name: 'Cancel' }).click();
  await popup.getByRole('heading', { name: 'Ana Ruiz' }).focus();
  await popup.keyboard.press('Escape');
  await expect(popup.getByRole('listitem', { name: 'Offer' })).toBeVisible();

  await inbox.goto(SENT);
  await row(inbox, 'Offer').click();
  const opening = context.waitForEvent('page');
  const bar = inbox.getByRole('region', { name: 'Follow-up' });
  await bar.getByRole('button', { name: 'More' }).click();
  await inbox.getByRole('menuitem', { name: 'Person' }).click();
  const page = await opening;
  await expect(page.getByRole('heading', { name: 'Ana Ruiz' })).toBeVisible();
  await expect(page.getByText('likes tea')).toBeVisible();
  expect(decodeURIComponent(page.url())).not.toContain('ana@');
});

test('a break-up without an answer is closed in time, and erased after the period chosen', async ({
  extension,
  inbox,
}) => {
  await send(inbox, { to: ANA, subject: 'Offer' });
  await expect.poll(async () => (await extension.followUps()).length).toBe(1);
  const { endings } = await extension.request('getSettings');
  await extension.request('saveSettings', { endings: { ...endings, breakUpAfter: 1 } });
  const popup = await extension.open('popup.html');
  await expect(popup.getByRole('listitem', { name: 'Offer' })).toBeVisible();
  await popup.locator('[data-row]').press('c');
  const text = await popup.getByRole('textbox', { name: 'A last message' }).inputValue();

  await inbox.goto(SENT);
  await row(inbox, 'Offer').click();
  await reply(inbox, text);
  await expect
    .poll(async () => (await extension.followUps())[0]?.expected?.reason)
    .toMatch(/^(break-up|silence-is-consent)$/);
  await extension.passDays(13);
  expect(await extension.notifications()).toEqual([]);
  await extension.passDays(3);
  await expect
    .poll(async () => (await extension.followUps())[0]?.closing?.by.kind)
    .toBe('no-answer');
  expect(await extension.notifications()).toEqual([]);

  // Nothing goes before the user has chosen.
  await extension.passDays(400);
  expect(await extension.followUps()).toHaveLength(1);
  await popup.reload();
  await popup.getByRole('button', { name: 'After 6 months' }).click();
  await expect
    .poll(async () => (await extension.request('getSettings')).endings.erasure)
    .toEqual({ kind: 'after', days: 183 });
  await extension.ring();
  await expect.poll(async () => (await extension.followUps()).length).toBe(0);
  const [allowance] = await extension.request('getAllowance', {
    account: 'me@example.com',
    emails: ['ana@client.example'],
    from: 'me@example.com',
  });
  expect(allowance?.refusal).toBe('erased');
});
