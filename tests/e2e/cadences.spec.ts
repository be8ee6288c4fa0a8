import type { Page } from '@playwright/test';
import type { Extension } from './extension';
import { expect, test } from './fixtures';
import { clickSend, send } from './gmail-user';

const ME = 'me@example.com';
const ANA = { email: 'ana@client.example', name: 'Ana Ruiz' };
const MAIL = { to: 'Ana Ruiz <ana@client.example>', subject: 'Quote for 12 desks, oak' };

async function only(extension: Extension) {
  const awaited = (await extension.followUps()).filter(({ kind }) => kind === 'awaited');
  const [followUp, ...others] = awaited;
  if (!followUp || others.length > 0) throw new Error('not one follow-up');
  return followUp;
}

const runOf = async (extension: Extension) => {
  const { run } = await only(extension);
  return run && [run.at, run.history.map(({ outcome }) => outcome), run.ending?.by ?? null];
};

/** Choose from the menus of the popup's only row. */
async function choose(popup: Page, menu: 'Step' | RegExp, ...choices: RegExp[]): Promise<void> {
  await popup.getByRole('listitem').hover();
  await popup.getByRole('button', { name: menu, exact: true }).click();
  for (const name of choices) await popup.getByRole('menuitem', { name }).click();
}

/** Let the present step fall due, and its nudge come. */
async function fallDue(extension: Extension): Promise<void> {
  const { dueAt, id } = await only(extension);
  await extension.age(Math.max(0, dueAt - Date.now()) + 60_000);
  await extension.ring();
  await expect.poll(() => extension.notifications()).toContain(id);
}

test('a quote is followed from first mail to goodbye: mail, call, mail, last mail', async ({
  extension,
  inbox,
}) => {
  await extension.request('saveSettings', { promises: 'off' });
  await send(inbox, MAIL);
  await expect.poll(async () => (await extension.followUps()).length).toBe(1);
  const popup = await extension.open('popup.html');
  await choose(popup, /^More for/, /^Start a cadence/, /^Quote sent.* mail · .* call · .* mail/);
  await expect.poll(() => runOf(extension)).toEqual([0, [], null]);

  await fallDue(extension);
  await expect(popup.getByText('step 1 of 4: mail').first()).toBeVisible();
  await choose(popup, 'Step', /^Write$/);
  const body = inbox.getByRole('textbox', { name: 'Message Body' });
  await expect(body).toContainText('Ana');
  await expect(body).toContainText(MAIL.subject);
  expect(await runOf(extension)).toEqual([0, [], null]);
  await clickSend(inbox);
  await expect.poll(() => runOf(extension)).toEqual([1, ['sent'], null]);
  await expect.poll(() => extension.notifications()).toEqual([]);

  await fallDue(extension);
  await expect(popup.getByText('step 2 of 4: call').first()).toBeVisible();
  await choose(popup, 'Step', /^No answer$/);
  await expect.poll(() => runOf(extension)).toEqual([2, ['sent', 'no-answer'], null]);

  await fallDue(extension);
  await choose(popup, 'Step', /^Skip this step$/);
  await expect.poll(() => runOf(extension)).toEqual([3, ['sent', 'no-answer', 'skipped'], null]);
  await choose(popup, 'Step', /^Lost$/);
  await expect.poll(() => runOf(extension)).toEqual([3, ['sent', 'no-answer', 'skipped'], 'lost']);
  expect((await only(extension)).state).toBe('done');
});

test('a reply stops a cadence; paused, it asks for nothing', async ({
  gmail,
  extension,
  inbox,
}) => {
  await send(inbox, MAIL);
  await expect.poll(async () => (await extension.followUps()).length).toBe(1);
  const { id, threadId } = await only(extension);
  // The undo window is over.
  await extension.age(60_000);
  await extension.request('startCadence', { id, cadenceId: 'sevenTouches' });
  const popup = await extension.open('popup.html');
  await choose(popup, 'Step', /^Pause$/);
  await expect(popup.getByText(/^paused at step 1 of 7/).first()).toBeVisible();
  await extension.passDays(30);
  expect(await extension.notifications()).toEqual([]);
  await choose(popup, 'Step', /^Go on$/);
  gmail.mailbox(ME).deliver({ threadId, from: ANA });
  await expect.poll(() => runOf(extension)).toEqual([0, [], 'reply']);
});
