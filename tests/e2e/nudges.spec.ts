import { launch, makeProfile, removeProfile } from './browser';
import { contactedHosts } from './contacted-hosts';
import { Extension } from './extension';
import { expect, test } from './fixtures';
import { INBOX, send } from './gmail-user';
import { NEVER_QUIET } from './never-quiet';

const DAYS = 5;

async function sendMany(
  extension: Extension,
  inbox: Parameters<typeof send>[0],
  count: number,
): Promise<void> {
  for (let n = 1; n <= count; n++) {
    await send(inbox, { to: `Client ${n} <c${n}@client.example>`, subject: `Offer ${n}` });
    await expect.poll(async () => (await extension.followUps()).length).toBe(n);
  }
}

/** Click a button of a notification, as the browser reports it. */
async function clickButton(extension: Extension, id: string, button: number): Promise<void> {
  const [worker] = extension.context.serviceWorkers();
  await worker?.evaluate(
    ([notification, index]) => {
      const { onButtonClicked } = chrome.notifications as unknown as {
        onButtonClicked: { dispatch(id: string, index: number): void };
      };
      onButtonClicked.dispatch(notification, index);
    },
    [id, button] as const,
  );
}

test('up to three nudges come one by one, more as one digest', async ({ extension, inbox }) => {
  await sendMany(extension, inbox, 4);
  await extension.passDays(DAYS);
  await expect
    .poll(async () => (await extension.notifications()).map((id) => id.split('/')[0]))
    .toEqual(['digest']);
  expect(await extension.badge()).toBe('4');
  const ids = new Set((await extension.followUps()).map(({ nudge }) => nudge?.notificationId));
  expect(ids.size).toBe(1);
});

test('Snooze 1 day on a notification brings the nudge back tomorrow', async ({
  extension,
  inbox,
}) => {
  await sendMany(extension, inbox, 1);
  await extension.passDays(DAYS);
  await expect.poll(async () => (await extension.notifications()).length).toBe(1);
  const [id = ''] = await extension.notifications();
  await clickButton(extension, id, 1);
  await expect.poll(() => extension.notifications()).toEqual([]);
  expect(await extension.badge()).toBe('');
  await extension.passDays(1);
  await expect.poll(() => extension.notifications()).toEqual([id]);
});

test('Open on a notification focuses the tab of its account, on the thread', async ({
  extension,
  inbox,
}) => {
  await sendMany(extension, inbox, 1);
  await extension.passDays(DAYS);
  await expect.poll(async () => (await extension.notifications()).length).toBe(1);
  const [id = ''] = await extension.notifications();
  const tabs = extension.context.pages().length;
  await clickButton(extension, id, 0);
  await expect(inbox.getByRole('heading', { name: 'Offer 1' })).toBeVisible();
  await expect(inbox.getByRole('region', { name: 'Follow-up' })).toBeVisible();
  expect(extension.context.pages()).toHaveLength(tabs);
  expect(await extension.notifications()).toEqual([]);
});

test('an answer that Gmail has already is no nudge', async ({ gmail, extension, inbox }) => {
  await sendMany(extension, inbox, 1);
  const [followUp] = await extension.followUps();
  await inbox.close();
  gmail.mailbox('me@example.com').deliver({
    threadId: followUp?.threadId,
    from: { email: 'c1@client.example', name: 'Client 1' },
  });
  await extension.passDays(DAYS);
  await expect
    .poll(async () => (await extension.followUps()).map(({ state }) => state))
    .toEqual(['replied']);
  expect(await extension.notifications()).toEqual([]);
});

test('what the user did on the phone is understood at the check', async ({
  gmail,
  extension,
  inbox,
}) => {
  await sendMany(extension, inbox, 4);
  const mailbox = gmail.mailbox('me@example.com');
  const [answered, trashed, archived, automatic] = (await extension.followUps())
    .sort((a, b) => a.touch.at - b.touch.at)
    .map(({ threadId }) => threadId);
  await inbox.close();
  const from = { email: 'c1@client.example', name: 'Client 1' };
  mailbox.deliver({ threadId: answered, from });
  mailbox.deliver({ threadId: answered, kind: 'own' });
  mailbox.trash(trashed ?? '');
  mailbox.archive(archived ?? '');
  const body = 'Thank you for your mail. I am out of the office at the moment.';
  mailbox.deliver({ threadId: automatic, from, kind: 'auto-reply', body });
  await extension.passDays(DAYS);
  const states = async () =>
    Object.fromEntries(
      (await extension.followUps()).map(({ threadId, state }) => [threadId, state]),
    );
  await expect.poll(states).toEqual({
    [answered ?? '']: 'replied',
    [trashed ?? '']: 'stopped',
    [archived ?? '']: 'waiting',
    [automatic ?? '']: 'waiting',
  });
  await expect.poll(() => extension.badge()).toBe('2');
  await expect.poll(async () => (await extension.notifications()).length).toBe(1);
});

test('a run contacts mail.google.com and nobody else, and another host would be noticed', async ({
  gmail,
}, info) => {
  const profile = makeProfile();
  const netLog = info.outputPath('net-log.json');
  const context = await launch({ port: gmail.port, profile, netLog });
  const extension = await Extension.of(context);
  await extension.request('saveSettings', NEVER_QUIET);
  const inbox = await context.newPage();
  await inbox.goto(INBOX);
  await sendMany(extension, inbox, 1);
  await extension.passDays(DAYS);
  await expect.poll(async () => (await extension.notifications()).length).toBe(1);
  expect(new Set(gmail.requests.map(({ host }) => host))).toEqual(new Set(['mail.google.com']));

  const elsewhere = () => fetch('https://elsewhere.example/').catch(() => undefined);
  await context.serviceWorkers()[0]?.evaluate(elsewhere);
  await context.close();
  removeProfile(profile);
  // Each other test ends by looking that there is no second one: see fixtures.ts.
  expect([...contactedHosts(netLog)].sort()).toEqual(['elsewhere.example', 'mail.google.com']);
});
