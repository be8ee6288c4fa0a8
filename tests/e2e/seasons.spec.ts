import type { Page } from '@playwright/test';
import type { Extension } from './extension';
import { expect, test } from './fixtures';
import { clickSend, row, SENT, send } from './gmail-user';

const ME = 'me@example.com';
const ANA = { email: 'ana@client.example', name: 'Ana Ruiz' };
const MAIL = { to: 'Ana Ruiz <ana@client.example>', subject: 'Quote for 12 desks, oak' };
const DAY_MS = 24 * 3_600_000;

async function only(extension: Extension) {
  const awaited = (await extension.followUps()).filter(({ kind }) => kind === 'awaited');
  const [followUp, ...others] = awaited;
  if (!followUp || others.length > 0) throw new Error('not one follow-up');
  return followUp;
}

const daysLeft = async (extension: Extension) =>
  Math.round(((await only(extension)).dueAt - Date.now()) / DAY_MS);

async function notNow(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^More/ }).last().click();
  await page.getByRole('menuitem', { name: /^Not now/ }).click();
}

/** Let its season be over, and its nudge come. */
async function comeBack(extension: Extension): Promise<void> {
  const { dueAt, id } = await only(extension);
  await extension.age(Math.max(0, dueAt - Date.now()) + 60_000);
  await extension.ring();
  await expect.poll(() => extension.notifications()).toContain(id);
}

/** Write to Ana, and let the undo window pass. */
async function write(extension: Extension, inbox: Page, body?: string): Promise<void> {
  await extension.request('saveSettings', { promises: body ? 'automatic' : 'off' });
  await send(inbox, { ...MAIL, ...(body && { body }) });
  await expect.poll(async () => (await extension.followUps()).length).toBe(body ? 2 : 1);
  await extension.age(60_000);
}

test('not now rests for two months, and comes back with what there was', async ({
  extension,
  inbox,
}) => {
  await write(extension, inbox, "I'll send you the drawings on Friday. Does that suit you?");
  const popup = await extension.open('popup.html');
  await popup.getByRole('listitem', { name: MAIL.subject }).last().hover();
  await notNow(popup);
  await popup.getByRole('menuitem', { name: /^In 2–3 months/ }).click();
  await expect(
    popup.getByText(/^Not now: Quote for 12 desks, oak. It comes back on/),
  ).toBeVisible();
  await expect.poll(() => daysLeft(extension)).toBeGreaterThanOrEqual(58);
  expect(await daysLeft(extension)).toBeLessThanOrEqual(66);
  await expect(popup.getByText(/“not now” since/).first()).toBeVisible();

  // The drawings were sent, by another way.
  const owed = (await extension.followUps()).find(({ kind }) => kind === 'promise');
  await extension.request('finish', { id: owed?.id ?? '' });
  await extension.passDays(20);
  expect(await extension.notifications()).toEqual([]);
  await comeBack(extension);

  await popup.reload();
  const card = popup.getByRole('region', { name: 'Back from “not now”' });
  await expect(card.getByRole('listitem')).toHaveText([
    `Last about: ${MAIL.subject}`,
    /^You promised something on .*, and kept it$/,
    /^1 touch, the last (5|6)\d days ago$/,
  ]);

  await inbox.goto(SENT);
  await row(inbox, MAIL.subject).click();
  const bar = inbox.getByRole('region', { name: 'Follow-up' });
  await expect(bar.getByRole('region', { name: 'Back from “not now”' })).toContainText(
    `Last about: ${MAIL.subject}`,
  );
});

test('an answer of “not now” rests until a day of one’s own, and a later mail ends the rest', async ({
  gmail,
  extension,
  inbox,
}) => {
  await write(extension, inbox);
  const { threadId } = await only(extension);
  await inbox.goto(SENT);
  await row(inbox, MAIL.subject).click();
  gmail.mailbox(ME).deliver({ threadId, from: ANA, body: 'Not now. Ask me again in spring.' });
  await expect.poll(async () => (await only(extension)).state).toBe('replied');

  const bar = inbox.getByRole('region', { name: 'Follow-up' });
  await bar.getByRole('button', { name: 'More' }).click();
  await bar.getByRole('menuitem', { name: /^Not now/ }).click();
  const day = new Date(Date.now() + 100 * DAY_MS).toISOString().slice(0, 10);
  await bar.getByLabel('On a day').fill(day);
  await bar.getByRole('button', { name: 'Set' }).click();
  await expect.poll(async () => (await only(extension)).season?.kind).toBe('on');
  expect(await only(extension)).toMatchObject({ state: 'waiting', closing: null });
  await expect(bar.getByText(/You let this rest today/)).toBeVisible();

  // Gmail is asked, and the answer that came before is none.
  await bar.getByRole('button', { name: 'Check now' }).click();
  await expect.poll(async () => (await only(extension)).check?.outcome).toBe('unanswered');
  // Gmail tells seconds: what came within that of the choice came before it.
  await extension.age(60_000);
  gmail.mailbox(ME).deliver({ threadId, from: ANA, body: 'Now is a good time after all.' });
  await expect.poll(async () => (await only(extension)).state).toBe('replied');
});

test('a touch that recurs comes again after each mail', async ({ extension, inbox }) => {
  await write(extension, inbox);
  const popup = await extension.open('popup.html');
  await popup.getByRole('listitem', { name: MAIL.subject }).hover();
  await notNow(popup);
  await popup.getByRole('button', { name: 'Start' }).click();
  await expect(popup.getByText('Every 6 weeks: mail').first()).toBeVisible();
  expect(await daysLeft(extension)).toBeGreaterThanOrEqual(41);

  await comeBack(extension);
  await inbox.goto(SENT);
  await row(inbox, MAIL.subject).click();
  const bar = inbox.getByRole('region', { name: 'Follow-up' });
  await bar.getByRole('button', { name: 'Step' }).click();
  await bar.getByRole('menuitem', { name: 'Write' }).click();
  await inbox.getByRole('textbox', { name: 'Message Body' }).fill('How is it going?');
  await clickSend(inbox);
  await expect.poll(async () => (await only(extension)).run?.round).toBe(1);
  expect(await daysLeft(extension)).toBeGreaterThanOrEqual(41);
  await expect.poll(() => extension.notifications()).toEqual([]);
});
