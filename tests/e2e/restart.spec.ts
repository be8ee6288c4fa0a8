import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { EXTENSION, launch } from './browser';
import { Extension } from './extension';
import { expect, test } from './fixtures';
import { INBOX, send } from './gmail-user';
import { NEVER_QUIET } from './never-quiet';

/** How Chromium names an unpacked extension: by its folder. */
const ID = [...createHash('sha256').update(EXTENSION).digest('hex').slice(0, 32)]
  .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
  .join('');

/**
 * Let a profile have the extension as if the user had loaded it. Given on the command line instead,
 * every start would look like an installation, and alarms would be gone.
 */
function installInto(profile: string): void {
  const { permissions } = JSON.parse(readFileSync(path.join(EXTENSION, 'manifest.json'), 'utf8'));
  const hosts = ['https://mail.google.com/*'];
  const granted = {
    api: permissions,
    explicit_host: hosts,
    manifest_permissions: [],
    scriptable_host: hosts,
  };
  const settings = {
    location: 4,
    path: EXTENSION,
    state: 1,
    creation_flags: 38,
    from_webstore: false,
    active_permissions: granted,
    granted_permissions: granted,
    disable_reasons: [],
    newAllowFileAccess: true,
  };
  const preferences = {
    extensions: { ui: { developer_mode: true }, settings: { [ID]: settings } },
  };
  writeFileSync(path.join(profile, 'Default/Preferences'), JSON.stringify(preferences));
}

for (const [name, args] of [
  ['a true browser restart', [] as const],
  // Given on the command line, every start looks like an installation: alarms are gone.
  ['a browser restart that wipes alarms', undefined],
] as const) {
  test(`${name} while a nudge was due: it comes at the start`, async ({ gmail, profile }) => {
    if (args) installInto(profile);
    const start = () => launch({ port: gmail.port, profile, ...(args && { args }) });

    const before = await start();
    const first = await Extension.of(before);
    await first.request('saveSettings', NEVER_QUIET);
    const page = await before.newPage();
    await page.goto(INBOX);
    await send(page, { to: 'Ana Ruiz <ana@client.example>', subject: 'Quote' });
    await expect.poll(async () => (await first.followUps()).length).toBe(1);
    // Gmail's tab would wake the worker, and the nudge would come before the end. What it says when
    // it closes is heard before this question is answered.
    await page.close();
    await first.request('getSettings');
    await first.stopWorker();
    await first.age(5 * 24 * 3_600_000);
    expect(await first.notifications()).toEqual([]);
    await before.close();

    const after = await start();
    const second = await Extension.of(after);
    const [followUp] = await second.followUps();
    await expect.poll(() => second.notifications()).toEqual([followUp?.id]);
    expect(await second.badge()).toBe('1');
    await after.close();
  });
}
