import type { Page } from '@playwright/test';
import type { Extension } from './extension';
import { expect, test } from './fixtures';
import { row, send } from './gmail-user';

const ANA = { email: 'ana@client.example', name: 'Ana Ruiz' };
const BEA = { email: 'bea@other.example', name: 'Bea Costa' };

/** A mail whose answer is overdue. */
async function sendAndWait(inbox: Page, extension: Extension, to = `Ana Ruiz <${ANA.email}>`) {
  await send(inbox, { to, subject: 'Offer' });
  await expect.poll(async () => (await extension.followUps()).length).toBe(1);
  await extension.passDays(5);
  await expect.poll(async () => (await extension.notifications()).length).toBe(1);
  const [followUp] = await extension.followUps();
  if (!followUp) throw new Error('nothing is followed up');
  return followUp;
}

async function stateOf(extension: Extension) {
  const [followUp] = await extension.followUps();
  return followUp && { state: followUp.state, by: followUp.closing?.by.kind ?? null };
}

/** The rules that options list, after which they are removed. */
async function expectTaught(extension: Extension, words: RegExp): Promise<void> {
  const options = await extension.open('options.html');
  const taught = options.getByRole('region', { name: 'What I taught' });
  await expect(taught.getByRole('listitem')).toHaveCount(1);
  await expect(taught.getByRole('listitem')).toHaveText(words);
  await taught.getByRole('button', { name: /^Remove/ }).click();
  await expect(taught.getByText(/^Nothing yet/)).toBeVisible();
  await options.close();
}

test('“not an answer” waits again at once, and holds for the next mail from there', async ({
  gmail,
  extension,
  inbox,
}) => {
  const { threadId } = await sendAndWait(inbox, extension);
  gmail.mailbox('me@example.com').deliver({ threadId, from: ANA });
  await expect.poll(() => stateOf(extension)).toEqual({ state: 'replied', by: 'reply' });

  const popup = await extension.open('popup.html');
  await expect(popup.getByRole('button', { name: 'Answered lately' })).toBeVisible();
  await popup.keyboard.press('a');
  await expect(popup.getByRole('listitem')).toHaveText(/replied/);
  await popup.getByRole('listitem').getByRole('button').first().focus();
  await popup.keyboard.press('n');
  await expect(popup.getByText(/^Not an answer, and learnt/)).toBeVisible();
  await expect.poll(() => extension.badge()).toBe('1');
  expect(await extension.notifications()).toEqual([]);

  gmail.mailbox('me@example.com').deliver({ threadId, from: ANA });
  await inbox.goto('https://mail.google.com/mail/u/0/#sent');
  await expect(row(inbox, 'Offer').locator('.retoma-mark')).toHaveText(/^overdue/);
  expect(await stateOf(extension)).toEqual({ state: 'waiting', by: null });
  await expectTaught(extension, /^Mail from ana@client\.example is never an answer\./);
});

test('“answered by phone” and “needs no answer” end the wait by one key, and are taken back', async ({
  extension,
  inbox,
}) => {
  await sendAndWait(inbox, extension);
  const popup = await extension.open('popup.html');
  await expect(popup.getByRole('listitem')).toHaveCount(1);
  await popup.keyboard.press('p');
  await expect.poll(() => stateOf(extension)).toEqual({ state: 'replied', by: 'outside' });
  await expect.poll(() => extension.notifications()).toEqual([]);
  await popup.keyboard.press('z');
  await expect(popup.getByRole('listitem').getByRole('button').first()).toBeFocused({
    timeout: 5000,
  });

  await popup.keyboard.press('x');
  await expect.poll(() => stateOf(extension)).toEqual({ state: 'done', by: 'needless' });
  await expectTaught(extension, /^Mail to ana@client\.example needs no answer/);
});

test('“a person, not a robot” takes what was automatic for the answer', async ({
  gmail,
  extension,
  inbox,
}) => {
  const { threadId } = await sendAndWait(inbox, extension);
  gmail.mailbox('me@example.com').deliver({ threadId, from: ANA, kind: 'auto-reply' });
  await expect
    .poll(async () => (await extension.followUps())[0]?.machineAnswer?.kind)
    .toBe('auto-reply');
  const popup = await extension.open('popup.html');
  await expect(popup.getByRole('listitem')).toHaveCount(1);
  await popup.keyboard.press('h');
  await expect.poll(() => stateOf(extension)).toEqual({ state: 'replied', by: 'reply' });
  await expectTaught(extension, /^Mail from ana@client\.example is a person's/);
});

test('waits for all of several, chosen in the bar, and says who is missing', async ({
  gmail,
  extension,
  inbox,
}) => {
  const people = `Ana Ruiz <${ANA.email}>, Bea Costa <${BEA.email}>`;
  const { threadId } = await sendAndWait(inbox, extension, people);
  await inbox.goto(`https://mail.google.com/mail/u/0/#all/${threadId}`);
  const bar = inbox.getByRole('region', { name: 'Follow-up' });
  await bar.getByRole('button', { name: 'Awaiting: anyone' }).click();
  await inbox.getByRole('menuitemradio', { name: 'All of them' }).click();
  await expect(bar.getByRole('button', { name: 'Awaiting: all' })).toBeVisible();

  gmail.mailbox('me@example.com').deliver({ threadId, from: ANA });
  await expect(bar).toContainText('Still awaited: Bea Costa.');
  expect(await stateOf(extension)).toEqual({ state: 'waiting', by: null });
  gmail.mailbox('me@example.com').deliver({ threadId, from: BEA });
  await expect.poll(() => stateOf(extension)).toEqual({ state: 'replied', by: 'reply' });
});

test('what I owe stands above what they owe, in the list and on the conversation', async ({
  extension,
  inbox,
}) => {
  const body = "Does Friday suit you? I'll send you the price list tomorrow.";
  await send(inbox, { to: `Ana Ruiz <${ANA.email}>`, subject: 'Offer', body });
  await expect.poll(async () => (await extension.followUps()).length).toBe(2);
  await extension.passDays(5);
  await expect.poll(() => extension.badge()).toBe('2');

  const popup = await extension.open('popup.html');
  await expect(popup.getByRole('heading', { level: 2 })).toHaveText([
    /^I owe\s*1$/,
    /^They owe · overdue\s*1$/,
  ]);
  await expect(popup.getByRole('listitem').first()).toContainText('you promised');

  await inbox.goto('https://mail.google.com/mail/u/0/#sent');
  await expect(row(inbox, 'Offer').locator('.retoma-mark')).toHaveText(/^owed/);
  const [followUp] = await extension.followUps();
  await inbox.goto(`https://mail.google.com/mail/u/0/#all/${followUp?.threadId}`);
  const mine = inbox.getByRole('region', { name: 'What I owe' });
  await expect(mine).toContainText('You promised Ana Ruiz something');
  await expect(inbox.getByRole('region', { name: 'Follow-up' })).toContainText('You wrote to Ana');
  await mine.getByRole('button', { name: 'Done' }).click();
  await expect.poll(() => extension.badge()).toBe('1');
});
