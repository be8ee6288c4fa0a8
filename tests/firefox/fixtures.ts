import { test as base } from '@playwright/test';
import { NEVER_QUIET } from '../e2e/never-quiet';
import { type FakeGmail, startFakeGmail } from '../fake-gmail/server';
import { Extension } from './extension';
import { Firefox, makeProfile, removeProfile } from './firefox';

type Fixtures = {
  readonly gmail: FakeGmail;
  readonly profile: string;
  readonly firefox: Firefox;
  readonly extension: Extension;
};

/** Firefox with the packed extension, in which mail.google.com is the fake Gmail. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from it
  gmail: async ({}, use) => {
    const gmail = await startFakeGmail();
    await use(gmail);
    await gmail.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from it
  profile: async ({}, use) => {
    const profile = makeProfile();
    await use(profile);
    removeProfile(profile);
  },
  firefox: async ({ gmail, profile }, use) => {
    const firefox = await Firefox.launch(profile, gmail.port);
    await firefox.installExtension();
    await use(firefox);
    await firefox.close();
  },
  extension: async ({ firefox }, use) => {
    const extension = await Extension.of(firefox);
    await extension.request('saveSettings', NEVER_QUIET);
    await use(extension);
  },
});

export const { expect } = test;
