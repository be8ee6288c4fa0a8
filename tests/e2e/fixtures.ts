import path from 'node:path';
import { type BrowserContext, test as base, type Page } from '@playwright/test';
import { type FakeGmail, type FakeGmailOptions, startFakeGmail } from '../fake-gmail/server';
import { launch, makeProfile, removeProfile } from './browser';
import { contactedHosts } from './contacted-hosts';
import { Extension } from './extension';
import { INBOX } from './gmail-user';
import { NEVER_QUIET } from './never-quiet';

type Fixtures = {
  /** How the fake Gmail starts; override with `test.use`. */
  readonly gmailOptions: FakeGmailOptions;
  readonly language: 'en' | 'es';
  /** Hosts that the user opens by a click; override with `test.use`. */
  readonly opened: readonly string[];
  readonly gmail: FakeGmail;
  readonly profile: string;
  readonly context: BrowserContext;
  readonly extension: Extension;
  /** The first account's inbox, with the extension started in it. */
  readonly inbox: Page;
};

/** A browser with the built extension, in which mail.google.com is the fake Gmail. */
export const test = base.extend<Fixtures>({
  gmailOptions: [{}, { option: true }],
  language: ['en', { option: true }],
  opened: [[], { option: true }],
  gmail: async ({ gmailOptions }, use) => {
    const gmail = await startFakeGmail(gmailOptions);
    await use(gmail);
    await gmail.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from it
  profile: async ({}, use) => {
    const profile = makeProfile();
    await use(profile);
    removeProfile(profile);
  },
  context: async ({ gmail, profile, language, opened }, use) => {
    const netLog = path.join(profile, 'net-log.json');
    const context = await launch({ port: gmail.port, profile, language, netLog });
    await use(context);
    await context.close();
    const known = ['mail.google.com', ...opened];
    const others = [...contactedHosts(netLog)].filter((host) => !known.includes(host));
    expect(others, 'hosts that the run contacted, besides Gmail').toEqual([]);
  },
  extension: async ({ context }, use) => {
    const extension = await Extension.of(context);
    await extension.request('saveSettings', NEVER_QUIET);
    await use(extension);
  },
  inbox: async ({ context, extension }, use) => {
    const [page = await context.newPage()] = context.pages().filter((it) => it !== extension.page);
    await page.goto(INBOX);
    await use(page);
  },
});

export const { expect } = test;
