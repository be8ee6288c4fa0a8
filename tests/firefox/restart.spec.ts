import { INBOX } from '../e2e/gmail-user';
import { Extension } from './extension';
import { Firefox } from './firefox';
import { expect, test } from './fixtures';
import { clickSend, compose } from './gmail-user';

test('Firefox forgets its alarms at a restart: what fell due comes at the start', async ({
  gmail,
  profile,
  firefox,
  extension,
}) => {
  const page = await firefox.openTab(INBOX);
  await compose(firefox, page, { to: 'Ana Ruiz <ana@client.example>', subject: 'Quote' });
  await clickSend(firefox, page);
  await expect.poll(async () => (await extension.followUps()).length).toBe(1);
  await extension.stopBackground();
  await extension.age(5);
  const [followUp] = await extension.followUps();
  expect(await extension.notifications()).toEqual([]);
  await firefox.close();
  gmail.clearRequests();

  const again = await Firefox.launch(profile, gmail.port);
  try {
    // Before any page of the extension is open: opening one would start the background.
    await expect.poll(() => gmail.requests.map(({ endpoint }) => endpoint)).toContain('cv');
    const after = await Extension.of(again);
    await expect.poll(() => after.notifications()).toEqual([followUp?.id]);
    expect(await after.badge()).toBe('1');
  } finally {
    await again.close();
  }
});
