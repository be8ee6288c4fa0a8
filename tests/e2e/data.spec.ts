import { readFileSync, writeFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Download, Page } from '@playwright/test';
import type { FollowUp } from '@/lib/domain/follow-up';
import { expect, test } from './fixtures';
import { SENT, send } from './gmail-user';

/** One mail sent, unanswered, and nudged of. */
test.beforeEach(async ({ extension, inbox }) => {
  await send(inbox, { to: 'Ana Ruiz <ana@client.example>', subject: 'Offer' });
  await expect.poll(async () => (await extension.followUps()).length).toBe(1);
  await extension.passDays(5);
  await expect.poll(async () => (await extension.notifications()).length).toBe(1);
});

async function exported(options: Page, button: string): Promise<Download> {
  const downloading = options.waitForEvent('download');
  await options.getByRole('button', { name: button }).click();
  return downloading;
}

async function pathOf(download: Download): Promise<string> {
  return download.path();
}

async function eraseAll(options: Page): Promise<void> {
  await options.getByRole('button', { name: 'Erase everything…' }).click();
  await options.getByRole('button', { name: 'Erase now' }).click();
  await expect(options.getByText('Everything is erased.')).toBeVisible();
}

test('an export is imported again after everything was erased', async ({ extension }) => {
  const options = await extension.open('options.html');
  const download = await exported(options, 'Export JSON');
  expect(download.suggestedFilename()).toMatch(/^retoma-\d{4}-\d\d-\d\d\.json$/);
  const file = await pathOf(download);
  const before = await extension.followUps();
  await expect(options.getByText('1 follow-up exported.')).toBeVisible();

  await eraseAll(options);
  await options.getByLabel('Import or restore').setInputFiles(file);
  await expect(options.getByText('1 follow-up that is not here yet')).toBeVisible();
  const { violations } = await new AxeBuilder({ page: options }).analyze();
  expect(violations).toEqual([]);
  expect(await extension.followUps()).toEqual([]);
  await options.getByRole('button', { name: 'Merge' }).press('Enter');
  await expect(options.getByText('1 follow-up imported.')).toBeVisible();
  expect(await extension.followUps()).toEqual(before);
  await expect.poll(() => extension.badge()).toBe('1');

  const again = await extension.open('options.html');
  await again.getByLabel('Import or restore').setInputFiles(file);
  await expect(again.getByText('1 that you have already')).toBeVisible();
});

test('CSV is a table that a spreadsheet opens', async ({ extension }) => {
  const options = await extension.open('options.html');
  const file = await pathOf(await exported(options, 'Export CSV'));
  const [header, row, end] = readFileSync(file, 'utf8').split('\r\n');
  expect(header).toMatch(/^\uFEFFState,People,Addresses,Subject/);
  expect(row).toMatch(/^awaiting,Ana Ruiz,ana@client\.example,Offer,\d{4}-\d\d-\d\d \d\d:\d\d,1,/);
  expect(end).toBe('');
});

test('a broken file is refused with the field’s name, and nothing is changed', async ({
  extension,
}, info) => {
  const options = await extension.open('options.html');
  const text = readFileSync(await pathOf(await exported(options, 'Export JSON')), 'utf8');
  const before = await extension.followUps();
  const choose = async (content: string): Promise<void> => {
    const path = info.outputPath(`broken-${content.length}.json`);
    writeFileSync(path, content);
    await options.getByLabel('Import or restore').setInputFiles(path);
  };
  await choose(text.replace('"waitDays":3', '"waitDays":"soon"'));
  await expect(options.getByText(/cannot be read: settings\.waitDays/)).toBeVisible();
  await choose(text.slice(0, -30));
  await expect(options.getByText(/is no export of Retoma/)).toBeVisible();
  await choose(text.replace('"version":2', '"version":3'));
  await expect(options.getByText(/later version of Retoma/)).toBeVisible();
  await choose(text.replace(/"dueAt":\d+/, '"dueAt":"soon"'));
  await expect(options.getByText('Follow-up 1: dueAt')).toBeVisible();
  expect(await extension.followUps()).toEqual(before);
});

test('erase everything leaves nothing, in the browser or in Gmail', async ({
  extension,
  inbox,
}) => {
  await inbox.goto(SENT);
  await expect(inbox.locator('.retoma-mark')).toBeVisible();
  const options = await extension.open('options.html');
  await options.getByRole('button', { name: 'Erase everything…' }).press('Enter');
  await expect(options.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await options.keyboard.press('Enter');
  expect(await extension.followUps()).toHaveLength(1);
  await eraseAll(options);

  await expect(inbox.locator('.retoma-mark')).toHaveCount(0);
  expect(await extension.followUps()).toEqual([]);
  expect(await extension.notifications()).toEqual([]);
  expect(await extension.alarms()).toEqual([]);
  expect(await extension.badge()).toBe('');
  expect(await extension.request('getSettings')).toMatchObject({ quietFromHour: 18 });
  const left = await extension.page.evaluate(async () => {
    const rows: Record<string, number> = {};
    for (const { name = '' } of await indexedDB.databases()) {
      const opening = indexedDB.open(name);
      await new Promise((resolve) => {
        opening.onsuccess = resolve;
      });
      for (const store of opening.result.objectStoreNames) {
        const counting = opening.result.transaction(store).objectStore(store).count();
        await new Promise((resolve) => {
          counting.onsuccess = resolve;
        });
        if (counting.result > 0) rows[`${name}/${store}`] = counting.result;
      }
      opening.result.close();
    }
    const { length } = Object.keys({
      ...(await chrome.storage.local.get()),
      ...(await chrome.storage.session.get()),
    });
    return { rows, keys: length };
  });
  expect(left).toEqual({ rows: {}, keys: 0 });
});

test.describe('an encrypted backup', () => {
  /** The user's choice in the browser's own dialog, which no test can press: a file of the origin's. */
  async function openWithPicker(page: Page): Promise<void> {
    await page.addInitScript(() => {
      Object.assign(window, {
        showSaveFilePicker: async () =>
          (await navigator.storage.getDirectory()).getFileHandle('chosen.retoma', { create: true }),
      });
    });
    await page.reload();
  }

  async function content(page: Page): Promise<number[]> {
    return page.evaluate(async () => {
      const root = await navigator.storage.getDirectory();
      const file = await (await root.getFileHandle('chosen.retoma')).getFile();
      return [...new Uint8Array(await file.arrayBuffer())];
    });
  }

  /** The next backup. While the browser puts it in the place of the last, there is none to read. */
  async function nextContent(page: Page, last: readonly number[]): Promise<number[]> {
    let next: number[] = [];
    await expect(async () => {
      next = await content(page);
      expect(next).not.toEqual(last);
    }).toPass({ timeout: 10_000 });
    return next;
  }

  /** Let the last backup be more than a week old. */
  async function ageBackup(page: Page): Promise<void> {
    await page.evaluate(
      async (week) => {
        const opening = indexedDB.open('retoma-files');
        await new Promise((resolve) => {
          opening.onsuccess = resolve;
        });
        const store = opening.result.transaction('backup', 'readwrite').objectStore('backup');
        const reading = store.get('plan');
        await new Promise((resolve) => {
          reading.onsuccess = resolve;
        });
        store.put({ ...reading.result, writtenAt: reading.result.writtenAt - week }, 'plan');
        opening.result.close();
      },
      8 * 24 * 3_600_000,
    );
  }

  test('is written when it is due, and restored with its passphrase', async ({
    extension,
  }, info) => {
    const options = await extension.open('options.html');
    await openWithPicker(options);
    await options.getByLabel('Passphrase').fill('short');
    await options.getByRole('button', { name: 'Choose file and back up' }).click();
    await expect(options.getByText('Use at least 8 characters.')).toBeVisible();
    await options.getByLabel('Passphrase').fill('correct horse');
    await options.getByRole('button', { name: 'Choose file and back up' }).click();
    await expect(options.getByText(/^Last backup today .*; every week\.$/)).toBeVisible();
    const first = await content(options);
    expect(Buffer.from(first).toString('latin1')).not.toContain('Offer');

    // A week later the popup writes the next, without a question.
    await options.close();
    await ageBackup(extension.page);
    const popup = await extension.open('popup.html');
    await expect(popup.getByText('Offer')).toBeVisible();
    const next = await nextContent(popup, first);
    const backup = info.outputPath('backup.retoma');
    writeFileSync(backup, Buffer.from(next));

    const [followUp] = await extension.followUps();
    const again = await extension.open('options.html');
    await eraseAll(again);
    await again.getByLabel('Import or restore').setInputFiles(backup);
    const passphrase = again.getByLabel(/This backup is encrypted/);
    await passphrase.fill('wrong horse');
    await passphrase.press('Enter');
    await expect(again.getByText(/not the passphrase of this backup/)).toBeVisible();
    expect(await extension.followUps()).toEqual([]);
    await passphrase.fill('correct horse');
    await passphrase.press('Enter');
    await again.getByRole('checkbox', { name: 'Take over its settings too' }).check();
    await again.getByRole('button', { name: 'Replace all' }).click();
    await expect(again.getByText('1 follow-up imported.')).toBeVisible();
    expect(await extension.followUps()).toEqual([followUp]);
    expect(await extension.request('getSettings')).toMatchObject({ quietFromHour: 0 });
  });

  test('is written by the background where no page is open, over none of what was lost', async ({
    extension,
  }) => {
    const options = await extension.open('options.html');
    await openWithPicker(options);
    await options.getByLabel('Passphrase').fill('correct horse');
    await options.getByRole('button', { name: 'Choose file and back up' }).click();
    await expect(options.getByText(/^Last backup today/)).toBeVisible();
    const first = await content(options);
    await options.close();
    await ageBackup(extension.page);
    await extension.stopWorker();
    // A page of the extension's origin that runs nothing of it, and can still ask the browser.
    await extension.page.goto(`chrome-extension://${extension.id}/manifest.json`);
    await extension.ring();

    const second = await nextContent(extension.page, first);
    await ageBackup(extension.page);
    await extension.page.evaluate(() => chrome.storage.local.set({ storeLost: true }));
    await extension.stopWorker();
    await extension.ring();
    const popup = await extension.open('popup.html');
    await expect(popup.getByText(/^A backup is due/)).toBeVisible();
    expect(await content(popup)).toEqual(second);
  });

  test('is not written over by nothing without a click', async ({ extension }) => {
    const options = await extension.open('options.html');
    await openWithPicker(options);
    await options.getByLabel('Passphrase').fill('correct horse');
    await options.getByRole('button', { name: 'Choose file and back up' }).click();
    await expect(options.getByText(/^Last backup today/)).toBeVisible();
    const written = await content(options);
    await extension.request('startImport');
    await extension.request('commitImport', {
      mode: 'replace',
      accounts: [],
      corrections: [],
      settings: null,
    });
    // Only now: what was due before could be written rightly while there was something.
    await ageBackup(extension.page);
    const popup = await extension.open('popup.html');
    await expect(popup.getByText(/^A backup is due/)).toBeVisible();
    expect(await content(popup)).toEqual(written);
  });

  test('is asked for where the browser gives no lasting access to a file', async ({
    extension,
  }) => {
    const options = await extension.open('options.html');
    await options.addInitScript(() => Object.assign(window, { showSaveFilePicker: undefined }));
    await options.reload();
    await options.getByLabel('Passphrase').fill('correct horse');
    const downloading = options.waitForEvent('download');
    await options.getByRole('button', { name: 'Back up', exact: true }).click();
    const path = await (await downloading).path();
    expect(readFileSync(path).subarray(0, 8).toString()).toBe('RETOMABK');
    await expect(options.getByText(/^Last backup today/)).toBeVisible();
  });
});

test('a broken row does not stop the others, and is told of', async ({ extension }) => {
  const [sound] = await extension.followUps();
  const broken = { ...sound, id: `${sound?.account}/00000000000000ff`, people: 'odd' };
  await extension.store([broken as unknown as FollowUp]);
  const popup = await extension.open('popup.html');
  await expect(popup.getByRole('listitem')).toHaveCount(1);
  const options = await extension.open('options.html');
  await expect(options.getByText(/1 stored row could not be read and was set aside/)).toBeVisible();
  await options.getByText('What was read').click();
  await expect(options.getByRole('row', { name: /stored:people/ })).toBeVisible();
  const kept = JSON.parse(
    readFileSync(await pathOf(await exported(options, 'Export them')), 'utf8'),
  );
  expect(kept).toMatchObject([{ people: 'odd' }]);
  await options.getByRole('button', { name: 'Remove them' }).click();
  await expect(options.getByText(/could not be read and was set aside/)).toHaveCount(0);
});

test('a database that the browser emptied is missed in words, with the way to a backup', async ({
  extension,
}) => {
  const { followUps } = await extension.request('exportFollowUps', { after: '' });
  // What a browser does that finds a database damaged, or needs its room.
  await extension.page.evaluate(async () => {
    const deleting = indexedDB.deleteDatabase('retoma');
    await new Promise((resolve, reject) => {
      deleting.onsuccess = resolve;
      deleting.onerror = reject;
    });
  });
  await extension.stopWorker();
  const popup = await extension.open('popup.html');
  await expect(popup.getByRole('alert')).toContainText('My database is empty');
  await expect(popup.getByRole('link', { name: 'Your data' })).toBeVisible();

  const options = await extension.open('options.html');
  await expect(options.getByText('My database is empty')).toBeVisible();
  await expect(options.getByRole('button', { name: 'Go on without it' })).toBeVisible();
  await extension.request('startImport');
  await extension.request('stageImport', { followUps });
  await extension.request('commitImport', {
    mode: 'merge',
    accounts: [],
    corrections: [],
    settings: null,
  });
  await expect(options.getByText('My database is empty')).toHaveCount(0);
  expect(await extension.followUps()).toHaveLength(1);
});
