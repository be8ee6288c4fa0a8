import type { Page } from '@playwright/test';
import type { FollowUp } from '@/lib/domain/follow-up';
import type { DeliveryReceipt } from '../fake-gmail/delivery';
import type { FakeGmail } from '../fake-gmail/server';
import type { Extension } from './extension';
import { expect, test } from './fixtures';
import { reply, row, send } from './gmail-user';

const ME = 'me@example.com';
const ANA = { email: 'ana@client.example', name: 'Ana Ruiz' };
const MAIL = { to: 'Ana Ruiz <ana@client.example>', subject: 'Quote for the reception desk' };
const QUESTION = 'Hello,\ncould you send me the price of the oak table by Friday?\nAna';
const DAY_MS = 24 * 3_600_000;

/** Ana's answer is awaited, and her next mail comes on a thread of its own. */
async function awaited(extension: Extension, inbox: Page): Promise<FollowUp> {
  await send(inbox, MAIL);
  await expect.poll(async () => (await extension.followUps()).length).toBe(1);
  const [followUp] = await extension.followUps();
  if (!followUp) throw new Error('nothing is followed up');
  return followUp;
}

function ask(gmail: FakeGmail, body = QUESTION, at = Date.now()): DeliveryReceipt {
  return gmail.mailbox(ME).deliver({ from: ANA, subject: 'A table', body, at });
}

async function find(extension: Extension, id: string): Promise<FollowUp | undefined> {
  return (await extension.followUps()).find((it) => it.id === id);
}

const owedBy = (threadId: string): string => `${ME}/${threadId}/owed`;

test('an absence told on a thread of its own holds the nudge until after the return', async ({
  gmail,
  extension,
  inbox,
}) => {
  const { id } = await awaited(extension, inbox);
  const back = new Date(Date.now() + 20 * DAY_MS);
  const day = back.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
  gmail.mailbox(ME).deliver({
    from: ANA,
    kind: 'auto-reply',
    subject: `Automatic reply: ${MAIL.subject}`,
    body: `I am out of the office and will be back on ${day}.`,
  });
  await expect
    .poll(async () => (await find(extension, id))?.machineAnswer?.kind)
    .toBe('auto-reply');
  const held = await find(extension, id);
  expect(held?.state).toBe('waiting');
  expect(held?.dueAt).toBeGreaterThan(back.getTime() - DAY_MS);
  await extension.passDays(5);
  await expect
    .poll(async () => (await extension.alarms())[0] ?? 0)
    .toBeGreaterThan(Date.now() + DAY_MS);
  expect(await extension.notifications()).toEqual([]);
});

test('a failed delivery told on a thread of its own is nudged for at once, with the reason', async ({
  gmail,
  extension,
  inbox,
}) => {
  const { id } = await awaited(extension, inbox);
  gmail.mailbox(ME).finishSending();
  // The undo window is over.
  await extension.age(60_000);
  gmail.mailbox(ME).deliver({
    from: { email: 'mailer-daemon@googlemail.com', name: 'Mail Delivery Subsystem' },
    kind: 'bounce',
    subject: 'Delivery Status Notification (Failure)',
    body: `Address not found\nYour message wasn't delivered to ${ANA.email} because the address couldn't be found, or is unable to receive mail.`,
  });
  await expect.poll(() => extension.notifications()).toEqual([id]);
  expect((await find(extension, id))?.machineAnswer).toMatchObject({
    kind: 'bounce',
    variant: 'permanent',
    reason: 'address-unknown',
  });
  expect(await extension.badge()).toBe('1');
});

test('whether a mail on another thread was the answer is asked, and one word settles it', async ({
  gmail,
  extension,
  inbox,
}) => {
  const { id } = await awaited(extension, inbox);
  const first = ask(gmail, 'Here is the agenda for Tuesday.');
  const elsewhere = async () => (await find(extension, id))?.elsewhere;
  await expect.poll(elsewhere).toMatchObject({ threadId: first.threadId, subject: 'A table' });
  expect((await find(extension, id))?.state).toBe('waiting');

  await extension.request('answeredElsewhere', { id, isAnswer: false });
  expect(await elsewhere()).toMatchObject({ isDismissed: true });
  const second = ask(gmail, 'And here are the minutes.', Date.now() + 1000);
  await expect.poll(elsewhere).toMatchObject({ threadId: second.threadId, isDismissed: false });

  const { undoId } = await extension.request('answeredElsewhere', { id, isAnswer: true });
  expect(await find(extension, id)).toMatchObject({
    state: 'replied',
    closing: { by: { kind: 'elsewhere', from: ANA.email } },
  });
  await extension.request('undo', { undoId: undoId ?? 0 });
  expect((await find(extension, id))?.state).toBe('waiting');
});

test('a question is owed an answer after 1 working hour, and again after 24', async ({
  gmail,
  extension,
  inbox,
}) => {
  await awaited(extension, inbox);
  const { threadId } = ask(gmail);
  const id = owedBy(threadId);
  await expect.poll(() => find(extension, id)).toMatchObject({ kind: 'enquiry', state: 'waiting' });
  expect(await extension.badge()).toBe('');

  await extension.passHours(1);
  await expect.poll(() => extension.notifications()).toEqual([id]);
  expect(await extension.badge()).toBe('1');
  await extension.page.evaluate((it) => chrome.notifications.clear(it), id);

  await extension.passHours(22);
  await expect.poll(async () => (await extension.alarms())[0] ?? 0).toBeGreaterThan(Date.now());
  expect(await extension.notifications()).toEqual([]);
  await extension.passHours(1);
  await expect.poll(() => extension.notifications()).toEqual([id]);
});

test('my answer ends what I owe', async ({ gmail, extension, inbox }) => {
  await awaited(extension, inbox);
  const { threadId } = ask(gmail);
  const id = owedBy(threadId);
  await expect.poll(async () => (await find(extension, id))?.state).toBe('waiting');
  await row(inbox, 'A table').click();
  await reply(inbox, 'It costs 900 euros. Thank you.');
  await expect
    .poll(() => find(extension, id))
    .toMatchObject({
      state: 'done',
      closing: { by: { kind: 'wrote' } },
    });
  await extension.passHours(1);
  expect(await extension.notifications()).toEqual([]);
});

test('an answer that ends the wait and asks something is owed one', async ({
  gmail,
  extension,
  inbox,
}) => {
  const { id, threadId } = await awaited(extension, inbox);
  gmail.mailbox(ME).deliver({ threadId, from: ANA, body: QUESTION });
  await expect.poll(async () => (await find(extension, id))?.state).toBe('replied');
  await expect.poll(() => find(extension, owedBy(threadId))).toMatchObject({ kind: 'enquiry' });
});

test('neither a newsletter nor a stranger is owed an answer', async ({
  gmail,
  extension,
  inbox,
}) => {
  await awaited(extension, inbox);
  gmail.clearRequests();
  const mailbox = gmail.mailbox(ME);
  const stranger = mailbox.deliver({
    from: { email: 'eve@stranger.example', name: 'Eve' },
    subject: 'An offer',
    body: 'Could we talk on Tuesday?',
  });
  const letter = mailbox.deliver({
    from: ANA,
    subject: 'Spring news',
    body: 'Would you like to know what is new? Unsubscribe from this newsletter.',
    labels: ['^unsub'],
  });
  const { threadId } = ask(gmail);
  await expect.poll(() => find(extension, owedBy(threadId))).toBeDefined();
  const owed = (await extension.followUps()).filter(({ kind }) => kind === 'enquiry');
  expect(owed.map((it) => it.threadId)).toEqual([threadId]);
  const asked = gmail.requests.filter(({ endpoint }) => endpoint === 'cv').map(({ path }) => path);
  expect(asked.some((path) => path.includes(letter.threadId))).toBe(true);
  expect(asked.some((path) => path.includes(stranger.threadId))).toBe(false);
});
