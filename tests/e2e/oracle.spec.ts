import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { TEAM_DELEGATE_ID } from '../fake-gmail/demo/accounts';
import type { FakeGmail } from '../fake-gmail/server';
import { seen, test } from '../oracle/fixtures';

const ME = 'me@example.com';
const INBOX = 'https://mail.google.com/mail/u/0/#inbox';

/** Legacy ids of the threads that have a message with a label, as the mailbox says. */
function threadsLabelled(gmail: FakeGmail, label: string, address = ME): string[] {
  return gmail
    .mailbox(address)
    .threads()
    .filter(({ messages }) => messages.some(({ labels }) => labels.includes(label)))
    .map(({ threadId }) => threadId);
}

function threadAbout(gmail: FakeGmail, subject: string) {
  const thread = gmail
    .mailbox(ME)
    .threads()
    .find((candidate) => candidate.subject === subject);
  if (!thread) throw new RangeError(`no thread about "${subject}"`);
  return thread;
}

async function rowIds(page: Page): Promise<string[]> {
  return (await seen(page, 'row')).map(({ threadId }) => threadId);
}

/** Thread and message ids of the mails that InboxSDK saw leave. */
async function sentIds(page: Page): Promise<(string | null)[][]> {
  const events = await seen(page, 'compose-event');
  return events
    .filter(({ event }) => event === 'sent')
    .map(({ threadId, messageId }) => [threadId, messageId]);
}

async function write(page: Page, to: string, subject: string, body: string): Promise<void> {
  await page.getByRole('button', { name: 'Compose' }).click();
  await expect.poll(() => seen(page, 'compose')).toHaveLength(1);
  await fill(page, to, subject, body);
}

async function fill(page: Page, to: string, subject: string, body: string): Promise<void> {
  await page.getByRole('combobox', { name: 'To', exact: true }).fill(to);
  await page.getByRole('textbox', { name: 'Subject' }).fill(subject);
  await page.getByRole('textbox', { name: 'Message Body' }).fill(body);
}

test('sees the account, and the inbox as it is', async ({ gmail, oraclePage }) => {
  await oraclePage.goto(INBOX);

  await expect.poll(() => seen(oraclePage, 'loaded')).toEqual([{ kind: 'loaded', address: ME }]);
  const inbox = threadsLabelled(gmail, '^i');
  await expect.poll(() => rowIds(oraclePage)).toEqual(inbox);
  for (const row of await seen(oraclePage, 'row')) {
    const thread = gmail.mailbox(ME).thread(row.threadId);
    const senders = new Set(thread.messages.map(({ from }) => from.email));
    expect(row).toMatchObject({ subject: thread.subject, messages: thread.messages.length });
    expect(new Set(row.people)).toEqual(senders);
  }
});

test('sees the list of sent mail', async ({ gmail, oraclePage }) => {
  await oraclePage.goto('https://mail.google.com/mail/u/0/#sent');

  const sent = threadsLabelled(gmail, '^f');
  await expect.poll(() => rowIds(oraclePage)).toEqual(sent);
});

test('sees the lists of a search, a star and a label', async ({ gmail, oraclePage }) => {
  const lists: [hash: string, threadIds: string[]][] = [
    ['#search/furniture+OR+desks', []],
    ['#search/desks', [threadAbout(gmail, 'Quote for 12 desks').threadId]],
    ['#starred', threadsLabelled(gmail, '^t')],
    ['#label/Customers', threadsLabelled(gmail, '^x_1')],
  ];
  await oraclePage.goto(INBOX);
  await expect.poll(() => rowIds(oraclePage)).toHaveLength(threadsLabelled(gmail, '^i').length);
  for (const [hash, threadIds] of lists) {
    const before = (await rowIds(oraclePage)).length;
    await oraclePage.goto(`https://mail.google.com/mail/u/0/${hash}`);
    await expect.poll(async () => (await rowIds(oraclePage)).slice(before)).toEqual(threadIds);
  }
});

test('sees mail that comes while the page is open', async ({ gmail, oraclePage }) => {
  await oraclePage.goto(INBOX);
  const inbox = threadsLabelled(gmail, '^i');
  await expect.poll(() => rowIds(oraclePage)).toEqual(inbox);
  const { threadId } = gmail.mailbox(ME).deliver({
    from: { email: 'new@customer.example', name: 'New Customer' },
    subject: 'A first enquiry',
  });

  await expect.poll(() => rowIds(oraclePage)).toEqual([...inbox, threadId]);
});

test('sees a thread and its messages', async ({ gmail, oraclePage }) => {
  const thread = threadAbout(gmail, 'Photos for the catalogue');
  await oraclePage.goto(INBOX);
  await expect.poll(() => rowIds(oraclePage)).toContain(thread.threadId);
  await oraclePage.locator('tr.zA', { hasText: thread.subject }).click();

  await expect
    .poll(() => seen(oraclePage, 'thread'))
    .toEqual([{ kind: 'thread', threadId: thread.threadId, subject: thread.subject }]);
  const last = thread.messages.at(-1);
  await expect
    .poll(() => seen(oraclePage, 'message'))
    .toEqual([
      {
        kind: 'message',
        messageId: last?.messageId,
        sender: last?.from.email,
        recipients: last?.to.map(({ email }) => email),
      },
    ]);
  await oraclePage.locator('.kv').first().click();
  await oraclePage.locator('.kv').first().click();
  await expect
    .poll(async () => (await seen(oraclePage, 'message')).map(({ messageId }) => messageId).sort())
    .toEqual(thread.messages.map(({ messageId }) => messageId).sort());
});

test('reads the recipients of messages from the traffic', async ({ gmail, oraclePage }) => {
  const thread = threadAbout(gmail, 'Oak boards, delivery date');
  await oraclePage.goto(INBOX);
  await expect.poll(() => rowIds(oraclePage)).toContain(thread.threadId);
  await oraclePage.locator('tr.zA', { hasText: thread.subject }).click();

  const last = thread.messages.at(-1);
  await expect
    .poll(() => seen(oraclePage, 'recipients'))
    .toEqual([
      {
        kind: 'recipients',
        messageId: last?.messageId,
        addresses: last?.to.map(({ email }) => email),
      },
    ]);
});

test('sees a new mail being written and sent', async ({ gmail, oraclePage }) => {
  await oraclePage.goto(INBOX);
  await expect.poll(() => seen(oraclePage, 'loaded')).toHaveLength(1);
  const body = 'Does Friday suit you?';
  await write(oraclePage, 'Bob Lane <bob@lane.example>', 'Delivery on Friday', body);
  await expect(oraclePage.getByText('Draft saved')).toBeVisible();
  await oraclePage.getByRole('button', { name: /^Send/ }).click();

  await expect
    .poll(async () => (await seen(oraclePage, 'compose-event')).map(({ event }) => event))
    .toEqual(['draftSaved', 'presending', 'sending', 'sent']);
  const thread = threadAbout(gmail, 'Delivery on Friday');
  const sent = (await seen(oraclePage, 'compose-event')).find(({ event }) => event === 'sent');
  expect(sent).toMatchObject({
    to: ['bob@lane.example'],
    threadId: thread.threadId,
    messageId: thread.messages.at(-1)?.messageId,
  });
});

test('sees an answer being written under a message and sent', async ({ gmail, oraclePage }) => {
  const { threadId } = threadAbout(gmail, 'Quote for 12 desks');
  await oraclePage.goto(`${INBOX}/${threadId}`);
  await expect.poll(() => seen(oraclePage, 'message')).toHaveLength(1);
  await oraclePage.getByRole('link', { name: 'Reply', exact: true }).click();
  await expect
    .poll(() => seen(oraclePage, 'compose'))
    .toMatchObject([{ isReply: true, isInline: true, from: ME }]);
  await oraclePage.getByRole('textbox', { name: 'Message Body' }).fill('Any news?');
  await oraclePage.getByRole('button', { name: /^Send/ }).click();

  await expect
    .poll(async () => (await seen(oraclePage, 'compose-event')).map(({ event }) => event))
    .toContain('sent');
  const message = gmail.mailbox(ME).thread(threadId).messages.at(-1);
  const sent = (await seen(oraclePage, 'compose-event')).find(({ event }) => event === 'sent');
  expect(sent).toMatchObject({
    to: ['ada.whitlock@brightmill.example'],
    subject: 'Re: Quote for 12 desks',
    threadId,
    messageId: message?.messageId,
  });
});

test('sees an undone send go out at the second try', async ({ gmail, oraclePage }) => {
  await oraclePage.goto(INBOX);
  await expect.poll(() => seen(oraclePage, 'loaded')).toHaveLength(1);
  await write(oraclePage, 'ann@lane.example', 'Two chairs', 'Would two do?');
  await oraclePage.getByRole('button', { name: /^Send/ }).click();
  await oraclePage.getByRole('link', { name: 'Undo' }).click();
  await expect.poll(() => seen(oraclePage, 'compose')).toHaveLength(2);
  expect(threadAbout(gmail, 'Two chairs').messages[0]?.labels).toEqual(['^all', '^r', '^r_bt']);
  await oraclePage.getByRole('button', { name: /^Send/ }).click();

  await expect.poll(() => sentIds(oraclePage)).toHaveLength(2);
  const { threadId, messages } = threadAbout(gmail, 'Two chairs');
  expect((await sentIds(oraclePage)).at(-1)).toEqual([threadId, messages[0]?.messageId]);
});

test('sees a compose go full screen and back', async ({ oraclePage }) => {
  await oraclePage.goto(INBOX);
  await expect.poll(() => seen(oraclePage, 'loaded')).toHaveLength(1);
  await oraclePage.getByRole('button', { name: 'Compose' }).click();
  await expect.poll(() => seen(oraclePage, 'compose')).toMatchObject([{ isFullScreen: false }]);
  const events = async () => (await seen(oraclePage, 'compose-event')).map(({ event }) => event);
  await oraclePage.getByRole('button', { name: 'Full screen' }).click();
  await expect.poll(events).toEqual(['fullscreenChanged']);
  await oraclePage.getByRole('button', { name: 'Full screen' }).click();
  await expect.poll(events).toEqual(['fullscreenChanged', 'fullscreenChanged']);
  expect(await seen(oraclePage, 'compose')).toHaveLength(1);
});

test('sees a compose window of its own, and what it sends', async ({ gmail, oraclePage }) => {
  await oraclePage.goto('https://mail.google.com/mail/u/0/?view=btop&search=drafts');
  await expect.poll(() => seen(oraclePage, 'compose')).toMatchObject([{ isFullScreen: true }]);
  await fill(oraclePage, 'cem@lane.example', 'From a window', 'Is it there yet?');
  await oraclePage.getByRole('button', { name: /^Send/ }).click();

  await expect.poll(() => sentIds(oraclePage)).toHaveLength(1);
  const { threadId, messages } = threadAbout(gmail, 'From a window');
  expect(await sentIds(oraclePage)).toEqual([[threadId, messages[0]?.messageId]]);
});

test('sees what is written from an alias', async ({ gmail, oraclePage }) => {
  const [alias] = gmail.mailbox(ME).settings.aliases;
  if (!alias) throw new RangeError('the demo mailbox has an alias');
  await oraclePage.goto(INBOX);
  await expect.poll(() => seen(oraclePage, 'loaded')).toHaveLength(1);
  await write(oraclePage, 'dan@lane.example', 'From an alias', 'Who is it?');
  await oraclePage.getByRole('button', { name: 'From' }).click();
  await oraclePage.getByRole('menuitem', { name: alias.email }).click();
  await oraclePage.getByRole('button', { name: /^Send/ }).click();

  await expect.poll(() => sentIds(oraclePage)).toHaveLength(1);
  expect(threadAbout(gmail, 'From an alias').messages[0]?.from).toEqual(alias);
});

test('sees the second account', async ({ gmail, oraclePage }) => {
  const [, second = ''] = gmail.accounts;
  await oraclePage.goto('https://mail.google.com/mail/u/1/#inbox');

  await expect
    .poll(() => seen(oraclePage, 'loaded'))
    .toEqual([{ kind: 'loaded', address: second }]);
  await expect.poll(() => rowIds(oraclePage)).toEqual(threadsLabelled(gmail, '^i', second));
});

test('sees a delegated mailbox', async ({ gmail, oraclePage }) => {
  const team = 'team@fieldandpine.example';
  await oraclePage.goto(`https://mail.google.com/mail/u/0/d/${TEAM_DELEGATE_ID}/#inbox`);

  await expect.poll(() => seen(oraclePage, 'loaded')).toEqual([{ kind: 'loaded', address: team }]);
  await expect.poll(() => rowIds(oraclePage)).toEqual(threadsLabelled(gmail, '^i', team));
});

test.describe('with conversation view off', () => {
  test.use({ gmailOptions: { interface: { conversationView: false } } });

  test('sees a row for each message, and what is sent', async ({ gmail, oraclePage }) => {
    await oraclePage.goto(INBOX);
    const inbox = gmail
      .mailbox(ME)
      .threads()
      .flatMap(({ threadId, messages }) =>
        messages.filter(({ labels }) => labels.includes('^i')).map(() => threadId),
      );
    await expect.poll(async () => (await rowIds(oraclePage)).sort()).toEqual(inbox.sort());
    await write(oraclePage, 'eva@lane.example', 'One by one', 'Are they single?');
    await oraclePage.getByRole('button', { name: /^Send/ }).click();

    await expect.poll(() => sentIds(oraclePage)).toHaveLength(1);
    const { threadId, messages } = threadAbout(gmail, 'One by one');
    expect(await sentIds(oraclePage)).toEqual([[threadId, messages[0]?.messageId]]);
  });
});

test.describe('with a vertical split', () => {
  test.use({ gmailOptions: { interface: { split: true } } });

  test('sees the rows, and the thread in the preview pane', async ({ gmail, oraclePage }) => {
    await oraclePage.goto(INBOX);
    await expect.poll(() => rowIds(oraclePage)).toEqual(threadsLabelled(gmail, '^i'));
    const thread = threadAbout(gmail, 'Photos for the catalogue');
    await oraclePage.locator('tr.zA', { hasText: thread.subject }).first().click();

    await expect
      .poll(() => seen(oraclePage, 'thread'))
      .toEqual([{ kind: 'thread', threadId: thread.threadId, subject: thread.subject }]);
    await expect
      .poll(async () => (await seen(oraclePage, 'message')).map(({ messageId }) => messageId))
      .toEqual([thread.messages.at(-1)?.messageId]);
  });
});

test.describe('with multiple inboxes', () => {
  test.use({ gmailOptions: { interface: { multipleInboxes: true } } });

  test('sees the rows of each section', async ({ gmail, oraclePage }) => {
    await oraclePage.goto(INBOX);
    const rows = [...threadsLabelled(gmail, '^i'), ...threadsLabelled(gmail, '^t')];
    await expect.poll(async () => (await rowIds(oraclePage)).sort()).toEqual(rows.sort());
  });
});

for (const [name, look] of [
  ['dark', { dark: true }],
  ['Spanish', { lang: 'es' }],
  ['right-to-left', { lang: 'ar' }],
] as const) {
  test.describe(`in the ${name} interface`, () => {
    test.use({ gmailOptions: { interface: look } });

    test('sees the inbox', async ({ gmail, oraclePage }) => {
      await oraclePage.goto(INBOX);
      await expect.poll(() => rowIds(oraclePage)).toEqual(threadsLabelled(gmail, '^i'));
    });
  });
}
