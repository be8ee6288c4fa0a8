import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { downloadsOf, type Firefox, ORIGIN, type Tab } from './firefox';
import { expect, test } from './fixtures';

const THREAD = {
  account: 'me@example.com',
  threadId: '19a4000000000001',
  subject: 'Quote for the reception desk',
  people: [{ email: 'ana@client.example', name: 'Ana Ruiz' }],
  lastMessageAt: Date.now(),
};

const button = (name: string): string => `//button[normalize-space()="${name}"]`;
const field = (label: string): string =>
  `//input[@id=//label[starts-with(normalize-space(), "${label}")]/@for]`;

const textOf = (firefox: Firefox, tab: Tab): Promise<string> =>
  firefox.evaluate(tab, () => document.body.innerText);

/** Let the last backup be more than a week old. */
async function ageBackup(firefox: Firefox, tab: Tab): Promise<void> {
  await firefox.evaluate(tab, async () => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('retoma-files'));
    const store = database.transaction('backup', 'readwrite').objectStore('backup');
    const plan = await done(store.get('plan'));
    await done(store.put({ ...plan, writtenAt: plan.writtenAt - 8 * 24 * 3_600_000 }, 'plan'));
    database.close();
  });
}

test('Firefox has no file to choose: a backup is a download, asked for when it is due, and restored', async ({
  firefox,
  extension,
  profile,
}) => {
  await extension.request('trackThread', { thread: THREAD });
  const options = await firefox.openTab(`${ORIGIN}/options.html`);
  await expect.poll(() => textOf(firefox, options)).toContain('one click downloads it');
  await firefox.type(options, field('Passphrase'), 'correct horse');
  await firefox.click(options, button('Back up'));
  await expect.poll(() => textOf(firefox, options)).toContain('Last backup today');
  const folder = downloadsOf(profile);
  const backup = path.join(folder, 'retoma-backup.retoma');
  await expect
    .poll(() => existsSync(backup) && readFileSync(backup).subarray(0, 8).toString())
    .toBe('RETOMABK');

  await ageBackup(firefox, options);
  const popup = await firefox.openTab(`${ORIGIN}/popup.html`);
  await expect.poll(() => textOf(firefox, popup)).toContain('A backup is due');
  expect(readdirSync(folder)).toHaveLength(1);

  await firefox.click(options, button('Erase everything…'));
  await firefox.click(options, button('Erase now'));
  await expect.poll(() => textOf(firefox, options)).toContain('Everything is erased.');
  expect(await extension.followUps()).toEqual([]);
  await firefox.type(options, field('Import or restore'), backup);
  await firefox.type(options, field('This backup is encrypted'), 'correct horse\uE007');
  await firefox.click(options, button('Replace all'));
  await expect.poll(() => textOf(firefox, options)).toContain('1 follow-up imported.');
  expect(await extension.followUps()).toMatchObject([{ subject: THREAD.subject }]);
});
