import type { FollowUp } from '@/lib/domain/follow-up';
import type { Extension } from './extension';
import { expect, test } from './fixtures';
import { clickSend, compose, row, SENT, send } from './gmail-user';

const ME = 'me@example.com';
const ANA = { email: 'ana@client.example', name: 'Ana Ruiz' };
const TO_ANA = 'Ana Ruiz <ana@client.example>';
const DAY_MS = 86_400_000;

const kinds = async (extension: Extension) =>
  (await extension.followUps()).map(({ kind, state }) => [kind, state]);

async function only(extension: Extension): Promise<FollowUp> {
  const [followUp, ...others] = await extension.followUps();
  if (!followUp || others.length > 0) throw new Error('not one follow-up');
  return followUp;
}

test.describe('what the user writes', () => {
  test('is judged while it is written, and the chip says what it is taken for', async ({
    extension,
    inbox,
  }) => {
    await compose(inbox, { to: TO_ANA, subject: 'Presupuesto', body: '' });
    await expect(inbox.getByRole('button', { name: /^Nudge: / })).toBeVisible();
    const body = inbox.getByRole('textbox', { name: 'Message Body' });
    await body.fill('Hola Ana:\n\nMuchas gracias por todo. No hace falta que respondas.\n\nJuan');
    await expect(inbox.getByRole('button', { name: 'No nudge · no reply needed' })).toBeVisible();
    await body.fill('Hola Ana:\n\n¿Te viene bien el viernes?\n\nJuan');
    await expect(inbox.getByRole('button', { name: /^Nudge: .* · a question$/ })).toBeVisible();
    await clickSend(inbox);
    await expect
      .poll(async () => (await extension.followUps()).map(({ expected }) => expected))
      .toEqual([{ verdict: true, reason: 'question' }]);
  });

  test('is not followed up if it expects no answer, though sent right after its last word', async ({
    extension,
    inbox,
  }) => {
    await send(inbox, { to: TO_ANA, subject: 'Thanks', body: 'Thanks a lot, all received!' });
    await send(inbox, { to: TO_ANA, subject: 'A question', body: 'Could you sign the contract?' });
    await expect
      .poll(async () => (await extension.followUps()).map(({ subject }) => subject))
      .toEqual(['A question']);
  });
});

test.describe('what the user promises', () => {
  const PROMISE = "Here is what we spoke about. I'll send you the quote by Friday noon.";

  test('is offered beside Send, remembered with the sending, and kept by the next mail', async ({
    extension,
    inbox,
  }) => {
    await compose(inbox, { to: TO_ANA, subject: 'Our call', body: PROMISE });
    await expect(inbox.getByRole('button', { name: /^I owe: Fri/, pressed: true })).toBeVisible();
    await clickSend(inbox);
    await expect.poll(() => kinds(extension)).toEqual([['promise', 'waiting']]);
    const { dueAt, people } = await only(extension);
    expect(people).toEqual([ANA]);
    expect([new Date(dueAt).getDay(), new Date(dueAt).getHours()]).toEqual([5, 12]);
    expect(dueAt - Date.now()).toBeLessThan(8 * DAY_MS);

    await inbox.goto(SENT);
    await row(inbox, 'Our call').click();
    await inbox.getByRole('link', { name: 'Reply', exact: true }).click();
    await inbox.getByRole('textbox', { name: 'Message Body' }).fill('Attached, as promised.');
    await clickSend(inbox);
    await expect.poll(() => kinds(extension)).toEqual([['promise', 'done']]);
  });

  test('is due at its time, and goes with a mail that is undone', async ({ extension, inbox }) => {
    await send(inbox, { to: TO_ANA, subject: 'Our call', body: PROMISE });
    await expect.poll(() => kinds(extension)).toEqual([['promise', 'waiting']]);
    await extension.passDays(9);
    const { id } = await only(extension);
    await expect.poll(() => extension.notifications()).toEqual([id]);
    await expect.poll(() => extension.badge()).toBe('1');

    await send(inbox, { to: TO_ANA, subject: 'Another', body: PROMISE });
    await expect.poll(async () => (await kinds(extension)).length).toBe(2);
    await inbox.getByRole('link', { name: 'Undo' }).click();
    await expect.poll(async () => (await kinds(extension)).length).toBe(1);
  });

  test('is not remembered if that is declined, or switched off', async ({ extension, inbox }) => {
    await compose(inbox, { to: TO_ANA, subject: 'Declined', body: `${PROMISE} Is noon fine?` });
    await inbox.getByRole('button', { name: /^I owe/ }).click();
    await clickSend(inbox);
    await expect.poll(() => kinds(extension)).toEqual([['awaited', 'waiting']]);
    await extension.request('saveSettings', { promises: 'off' });
    await compose(inbox, { to: TO_ANA, subject: 'Off', body: `${PROMISE} Is noon fine?` });
    await expect(inbox.getByRole('button', { name: /· a question$/ })).toBeVisible();
    await expect(inbox.getByRole('button', { name: /^I owe/ })).toHaveCount(0);
    await clickSend(inbox);
    await expect
      .poll(() => kinds(extension))
      .toEqual([
        ['awaited', 'waiting'],
        ['awaited', 'waiting'],
      ]);
  });
});

test.describe('what comes in', () => {
  test('an absence holds the nudge until after the return', async ({ gmail, extension, inbox }) => {
    await send(inbox, { to: TO_ANA, subject: 'Quote' });
    await expect.poll(() => kinds(extension)).toEqual([['awaited', 'waiting']]);
    const { threadId, id } = await only(extension);
    // The undo window is over.
    await extension.age(60_000);
    const back = new Date(Date.now() + 20 * DAY_MS);
    const day = back.toLocaleDateString('en-GB', {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
    });
    gmail.mailbox(ME).deliver({
      threadId,
      from: ANA,
      subject: 'Re: Quote',
      body: `Hello,\n\nI am out of the office and will be back on ${day}. In urgent cases please write to bea@client.example.\n\nAna`,
    });
    await expect
      .poll(async () => (await extension.followUps())[0]?.machineAnswer)
      .toMatchObject({ kind: 'auto-reply', standIn: 'bea@client.example' });
    const held = await only(extension);
    expect(held.dueAt).toBeGreaterThan(new Date(back).setHours(23, 59));
    const popup = await extension.open('popup.html');
    await expect(popup.getByText(/automatic reply: back/).first()).toBeVisible();
    await extension.passDays(5);
    await extension.request('checkNow', { id });
    expect(await extension.notifications()).toEqual([]);
  });

  test('a bounce is nudged for at once, as what it is', async ({ gmail, extension, inbox }) => {
    await send(inbox, { to: TO_ANA, subject: 'Quote' });
    await expect.poll(() => kinds(extension)).toEqual([['awaited', 'waiting']]);
    const { threadId, id } = await only(extension);
    // The undo window is over: nothing is nudged for before.
    await extension.age(60_000);
    gmail.mailbox(ME).deliver({
      threadId,
      kind: 'bounce',
      body: "Address not found\n\nYour message wasn't delivered to ana@client.example because the address couldn't be found.\n\n550 5.1.1 The email account that you tried to reach does not exist.",
    });
    await expect.poll(() => extension.notifications()).toEqual([id]);
    const popup = await extension.open('popup.html');
    await expect(popup.getByText('did not arrive: address unknown').first()).toBeVisible();
  });

  test('an invitation is answered by a click in the calendar', async ({
    gmail,
    extension,
    inbox,
  }) => {
    await send(inbox, { to: TO_ANA, subject: 'Invitation: Site visit @ Thu 19 Nov 2026 10am' });
    await expect.poll(() => kinds(extension)).toEqual([['awaited', 'waiting']]);
    const { threadId } = await only(extension);
    gmail.mailbox(ME).deliver({ threadId, from: ANA, kind: 'calendar' });
    await expect.poll(() => kinds(extension)).toEqual([['awaited', 'replied']]);
    expect((await only(extension)).closing?.by).toMatchObject({
      kind: 'calendar',
      response: 'accepted',
    });
  });

  test('any other mail still waits after one, and says so', async ({ gmail, extension, inbox }) => {
    await send(inbox, { to: TO_ANA, subject: 'Quote' });
    await expect.poll(() => kinds(extension)).toEqual([['awaited', 'waiting']]);
    const { threadId, id } = await only(extension);
    await extension.age(60_000);
    gmail.mailbox(ME).deliver({ threadId, from: ANA, kind: 'calendar' });
    await expect
      .poll(async () => (await extension.followUps())[0]?.machineAnswer)
      .toMatchObject({ kind: 'calendar', response: 'accepted' });
    const popup = await extension.open('popup.html');
    await expect(
      popup.getByRole('listitem', { name: 'Quote' }).getByRole('button').first(),
    ).toHaveAccessibleDescription(/Ana Ruiz accepted the invitation\./);
    await extension.passDays(5);
    await extension.request('checkNow', { id });
    await expect.poll(() => extension.notifications()).toEqual([id]);
  });

  test('a person who writes about being away has answered', async ({ gmail, extension, inbox }) => {
    await send(inbox, { to: TO_ANA, subject: 'Quote' });
    await expect.poll(() => kinds(extension)).toEqual([['awaited', 'waiting']]);
    const { threadId } = await only(extension);
    gmail.mailbox(ME).deliver({
      threadId,
      from: ANA,
      body: 'Hi! I am out of the office on Friday, so could we talk on Thursday? Your price works for me.',
    });
    // And asks something in turn.
    await expect
      .poll(() => kinds(extension))
      .toEqual([
        ['awaited', 'replied'],
        ['enquiry', 'waiting'],
      ]);
  });
});
