import { INBOX, SENT } from '../e2e/gmail-user';
import { expect, test } from './fixtures';
import { clickSend, compose, drawnText, markOf, openThread } from './gmail-user';

const ANA = { email: 'ana@client.example', name: 'Ana Ruiz' };
const SUBJECT = 'Quote for the reception desk';

test('sent, idle, due, checked, nudged, replied, and nobody asked but mail.google.com', async ({
  gmail,
  firefox,
  extension,
}) => {
  await firefox.watchHosts();
  const page = await firefox.openTab(INBOX);
  await compose(firefox, page, { to: `${ANA.name} <${ANA.email}>`, subject: SUBJECT });
  await expect.poll(() => drawnText(firefox, page)).toEqual([expect.stringMatching(/^Nudge: /)]);
  await clickSend(firefox, page);
  await expect.poll(async () => (await extension.followUps()).length).toBe(1);
  const [followUp] = await extension.followUps();
  expect(followUp).toMatchObject({ state: 'waiting', subject: SUBJECT, people: [ANA] });
  await firefox.goto(page, SENT);
  await expect.poll(() => markOf(firefox, page, SUBJECT)).toBe('sending');

  await extension.stopBackground();
  await extension.passDays(5);
  await expect.poll(() => extension.notifications()).toEqual([followUp?.id]);
  expect(gmail.requests.filter(({ endpoint }) => endpoint === 'cv')).toHaveLength(1);
  expect(await extension.badge()).toBe('1');
  await expect.poll(() => markOf(firefox, page, SUBJECT)).toMatch(/^overdue · [12]d$/);
  await openThread(firefox, page, SUBJECT);
  await expect
    .poll(() => drawnText(firefox, page))
    .toEqual([expect.stringMatching(/Checked with Gmail today .*: no answer/)]);

  await extension.stopBackground();
  const threadId = followUp?.threadId;
  gmail.mailbox('me@example.com').deliver({ threadId, from: ANA, kind: 'human' });
  await expect.poll(() => extension.notifications()).toEqual([]);
  expect(await extension.badge()).toBe('');
  await expect
    .poll(() => drawnText(firefox, page))
    .toEqual([expect.stringContaining('Ana Ruiz answered')]);
  await firefox.goto(page, SENT);
  await expect.poll(() => markOf(firefox, page, SUBJECT)).toBe('replied');

  expect(await firefox.hostsAsked()).toEqual(['mail.google.com']);
  expect(new Set(gmail.requests.map(({ host }) => host))).toEqual(new Set(['mail.google.com']));
});
