import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { FollowUp } from '@/lib/domain/follow-up';
import type { Extension } from './extension';
import { expect, test } from './fixtures';
import { compose, send } from './gmail-user';

const ANA = 'Ana Ruiz <ana@client.example>';
const DAY_MS = 24 * 3_600_000;

async function followUpOf(extension: Extension, subject: string): Promise<FollowUp> {
  const found = (await extension.followUps()).find((it) => it.subject === subject);
  if (!found) throw new Error(`nothing is followed up about ${subject}`);
  return found;
}

/** Send a mail whose undo window is over. */
async function sent(extension: Extension, inbox: Page, subject: string): Promise<FollowUp> {
  const before = (await extension.followUps()).length;
  await send(inbox, { to: ANA, subject });
  await expect.poll(async () => (await extension.followUps()).length).toBe(before + 1);
  await extension.age(60_000);
  return followUpOf(extension, subject);
}

/** Calendar days from today. */
function daysAhead(at: number): number {
  const midnight = (instant: number): number => new Date(instant).setHours(0, 0, 0, 0);
  return Math.round((midnight(at) - midnight(Date.now())) / DAY_MS);
}

const daysUntil = async (extension: Extension, subject: string) =>
  daysAhead((await followUpOf(extension, subject)).dueAt);

const warning = (page: Page) => page.getByText(/^You wrote to .*; better from/);

test('colleagues and people whom the user chose are not warned of', async ({
  extension,
  inbox,
}) => {
  await extension.request('saveSettings', { tracking: 'all' });
  const bob = 'Bob <bob@example.com>';
  await send(inbox, { to: bob, subject: 'Lunch' });
  await send(inbox, { to: ANA, subject: 'Offer' });
  await expect.poll(async () => (await extension.followUps()).length).toBe(2);
  await compose(inbox, { to: `${bob}, ${ANA}`, subject: 'One more thing' });
  // Of the two, only she is warned of, and by the day of the week as well as the date.
  await expect(warning(inbox)).toHaveText(
    /^You wrote to Ana Ruiz today; better from (Mon|Tue|Wed|Thu|Fri|Sat|Sun) \d+ \w+\.$/,
  );
  await inbox.getByRole('button', { name: /^Send/ }).click();
  await expect.poll(async () => (await extension.followUps()).length).toBe(3);

  await extension.request('saveSettings', { budgetExempt: ['@client.example'] });
  await compose(inbox, { to: ANA, subject: 'And another' });
  await expect(inbox.getByRole('button', { name: /^Nudge/ })).toBeVisible();
  const [ana] = await extension.request('getAllowance', {
    account: 'me@example.com',
    emails: ['ana@client.example'],
    from: 'me@example.com',
  });
  expect(ana?.allowance).toBeNull();
  await expect(warning(inbox)).toBeHidden();
});

test('steps of other cadences move behind a mail, and the day shown is the day meant', async ({
  extension,
  inbox,
}) => {
  const offer = await sent(extension, inbox, 'Offer');
  await extension.request('startCadence', { id: offer.id, cadenceId: 'sevenTouches' });
  // Its first step is a mail of the same day, which has to wait for a week.
  expect(await daysUntil(extension, 'Offer')).toBeGreaterThanOrEqual(7);
  await extension.age(3 * DAY_MS);
  const visit = await sent(extension, inbox, 'Visit');
  await expect.poll(() => daysUntil(extension, 'Offer')).toBeGreaterThanOrEqual(7);
  await extension.request('startCadence', { id: visit.id, cadenceId: 'sevenTouches' });
  await expect.poll(() => daysUntil(extension, 'Visit')).toBeGreaterThanOrEqual(14);

  const popup = await extension.open('popup.html');
  await expect(popup.getByRole('listitem', { name: 'Offer' })).toBeVisible();
  await popup.getByRole('listitem', { name: 'Offer' }).locator('[data-row]').press('c');
  const step = popup.getByText(/^Next step .*Seven touches, step 1 of 7: mail\./);
  await expect(step).toContainText('it waits so that it does not follow another touch too closely');
  await extension.request('saveSettings', { latestDays: 2 });
  await expect(step).toContainText('but the days between two touches come first');

  // Nothing comes before its day, and on it only one of the two.
  await extension.passDays(5);
  expect(await extension.notifications()).toEqual([]);
  await extension.passDays(5);
  await expect.poll(() => extension.notifications()).toEqual([offer.id]);
  expect(await daysUntil(extension, 'Visit')).toBeGreaterThanOrEqual(1);
});

test('a call is on the time line with its note, and counts as a contact', async ({
  extension,
  inbox,
}) => {
  const { id } = await sent(extension, inbox, 'Offer');
  await extension.request('startCadence', { id, cadenceId: 'quoteSent' });
  await extension.request('changeRun', { id, change: { kind: 'move', to: 1 } });
  const popup = await extension.open('popup.html');
  await expect(popup.getByRole('listitem', { name: 'Offer' })).toBeVisible();
  await popup.locator('[data-row]').press('c');
  await expect(popup.getByText(/^Next step .*Quote sent, step 2 of 4: call\./)).toBeVisible();
  const change = { kind: 'take', outcome: 'no-answer', note: 'asks for oak' } as const;
  await extension.request('changeRun', { id, change });
  await expect(popup.getByText('1 mail and 1 call, last today.')).toBeVisible();
  const line = popup.getByRole('region', { name: 'What happened' });
  await expect(line.getByRole('listitem').first()).toHaveText(/you, call, no answer.*asks for oak/);
  await compose(inbox, { to: ANA, subject: 'One more thing' });
  await expect(inbox.getByText(/^You tried to reach Ana Ruiz today; better from/)).toBeVisible();
});

test('a person who usually takes long is waited for as long, where the user allows it', async ({
  extension,
  inbox,
}) => {
  await sent(extension, inbox, 'Offer');
  const [row] = await extension.followUps();
  if (!row) throw new Error('nothing is stored');
  // Five answers, each after six days.
  const pastTouches = [1, 2, 3, 4, 5].map((n) => ({
    at: Date.now() - (70 - 8 * n) * DAY_MS,
    by: 'me' as const,
    answeredAt: Date.now() - (70 - 8 * n - 6) * DAY_MS,
    answeredBy: 'ana@client.example',
  }));
  await extension.store([{ ...row, pastTouches }]);
  const popup = await extension.open('popup.html');
  await expect(popup.getByRole('listitem', { name: 'Offer' })).toBeVisible();
  await popup.locator('[data-row]').press('c');
  await expect(popup.getByText('Usually answers in 6 days; today is day 0.')).toBeVisible();

  await extension.request('saveSettings', { workdaysOnly: false });
  await sent(extension, inbox, 'By the settings');
  expect(await daysUntil(extension, 'By the settings')).toBe(3);
  await extension.request('saveSettings', { waitsByRhythm: true });
  await sent(extension, inbox, 'By her rhythm');
  expect(await daysUntil(extension, 'By her rhythm')).toBe(6);
});

test('options find everybody who is known, and open the same page', async ({
  extension,
  inbox,
}) => {
  await sent(extension, inbox, 'Offer');
  await send(inbox, { to: 'Bea Costa <bea@firm.example>', subject: 'Plan' });
  await expect.poll(async () => (await extension.followUps()).length).toBe(2);
  const options = await extension.open('options.html');
  await options.getByText('Find somebody').click();
  const people = options.getByRole('region', { name: 'People' });
  await expect(people.getByRole('listitem')).toHaveCount(2);
  await people.getByRole('searchbox', { name: 'Name or address' }).fill('costa');
  await expect(people.getByRole('listitem')).toHaveCount(1);
  await people.getByRole('button', { name: /^Bea Costa/ }).press('Enter');
  await expect(people.getByRole('heading', { name: 'Bea Costa' })).toBeFocused();
  await people.getByRole('combobox', { name: 'Stage' }).selectOption('Proposal');
  const { violations } = await new AxeBuilder({ page: options }).include('.people').analyze();
  expect(violations).toEqual([]);
  await people.getByRole('button', { name: 'Back to the list' }).click();
  await expect(people.getByRole('listitem')).toHaveText(/Proposal · 1 follow-up/);
});

test('who was erased does not come back with an export that was written before', async ({
  extension,
  inbox,
}) => {
  await sent(extension, inbox, 'Offer');
  await send(inbox, { to: 'Bea Costa <bea@firm.example>', subject: 'Plan' });
  await expect.poll(async () => (await extension.followUps()).length).toBe(2);
  const options = await extension.open('options.html');
  const exported = async () => {
    const downloading = options.waitForEvent('download');
    await options.getByRole('button', { name: 'Export JSON' }).click();
    return (await downloading).path();
  };
  const before = await exported();
  await extension.request('erasePerson', { email: 'ana@client.example', reason: 'asked' });
  await options.getByLabel('Import or restore').setInputFiles(before);
  await expect(options.getByText('1 with somebody whom you erased is left out')).toBeVisible();
  await options.getByRole('button', { name: 'Replace all' }).click();
  await expect(options.getByText('1 follow-up imported.')).toBeVisible();
  expect((await extension.followUps()).map(({ subject }) => subject)).toEqual(['Plan']);
});
