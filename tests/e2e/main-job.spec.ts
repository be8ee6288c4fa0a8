import { expect, test } from './fixtures';
import { row, send } from './gmail-user';

const ANA = { email: 'ana@client.example', name: 'Ana Ruiz' };
const SUBJECT = 'Quote for the reception desk';

test('a mail that nobody answers comes back, until its answer comes', async ({
  gmail,
  extension,
  inbox,
}) => {
  await send(inbox, { to: 'Ana Ruiz <ana@client.example>', subject: SUBJECT });
  await expect.poll(async () => (await extension.followUps()).length).toBe(1);
  const [followUp] = await extension.followUps();
  expect(followUp).toMatchObject({ state: 'waiting', subject: SUBJECT, people: [ANA] });
  const sent = gmail.mailbox('me@example.com').thread(followUp?.threadId ?? '');
  expect(followUp?.touch.messageId).toBe(sent.messages[0]?.messageId);

  await inbox.goto('https://mail.google.com/mail/u/0/#sent');
  await expect(row(inbox, SUBJECT).locator('.retoma-mark')).toHaveText('sending');

  await extension.passDays(5);
  await expect.poll(() => extension.notifications()).toEqual([followUp?.id]);
  expect(gmail.requests.filter(({ endpoint }) => endpoint === 'cv')).toHaveLength(1);
  expect(await extension.badge()).toBe('1');
  await expect(row(inbox, SUBJECT).locator('.retoma-mark')).toHaveText(/^overdue · [12]d$/);

  gmail.mailbox('me@example.com').deliver({ threadId: sent.threadId, from: ANA, kind: 'human' });
  await expect.poll(() => extension.notifications()).toEqual([]);
  expect(await extension.badge()).toBe('');
  await expect(row(inbox, SUBJECT).locator('.retoma-mark')).toHaveText('replied');
});
