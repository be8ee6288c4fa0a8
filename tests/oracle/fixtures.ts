import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, test as base, chromium, expect, type Page } from '@playwright/test';
import { type FakeGmail, type FakeGmailOptions, startFakeGmail } from '../fake-gmail/server';
import { buildOracle } from './build';
import { REPORT_ELEMENT, type Sighting } from './sighting';

type OracleFixtures = {
  /** How the fake Gmail starts; override with `test.use`. */
  readonly gmailOptions: FakeGmailOptions;
  readonly gmail: FakeGmail;
  /** A browser with the oracle's extension, for which only mail.google.com exists. */
  readonly browserContext: BrowserContext;
  readonly oraclePage: Page;
};

export const test = base.extend<OracleFixtures, { readonly extension: string }>({
  extension: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from it.
    async ({}, use) => use(await buildOracle()),
    { scope: 'worker' },
  ],
  gmailOptions: [{}, { option: true }],
  gmail: async ({ gmailOptions }, use) => {
    const gmail = await startFakeGmail(gmailOptions);
    await use(gmail);
    await gmail.close();
  },
  browserContext: async ({ extension, gmail }, use) => {
    const profile = await mkdtemp(join(tmpdir(), 'oracle-'));
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: process.env.CHROMIUM ?? '/usr/lib/chromium/chromium',
      headless: true,
      chromiumSandbox: false,
      viewport: { width: 1280, height: 800 },
      args: [
        `--disable-extensions-except=${extension}`,
        `--load-extension=${extension}`,
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--ignore-certificate-errors',
        `--host-resolver-rules=MAP mail.google.com 127.0.0.1:${gmail.port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost`,
      ],
    });
    await use(context);
    await context.close();
    await rm(profile, { recursive: true, force: true });
  },
  oraclePage: async ({ browserContext }, use) => {
    const [page = await browserContext.newPage()] = browserContext.pages();
    const complaints = collectComplaints(page);
    await use(page);
    if (!page.isClosed()) expect(await seen(page, 'error')).toEqual([]);
    expect(complaints, 'what InboxSDK could not read').toEqual([]);
  },
});

/** What InboxSDK logs when the page is not as it knows Gmail. */
export function collectComplaints(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.text().startsWith('Error logged')) complaints.push(message.text());
  });
  return complaints;
}

/** All that InboxSDK has seen on a page since it was loaded. */
export async function sightings(page: Page): Promise<Sighting[]> {
  const lines = await page.locator(`${REPORT_ELEMENT} > p`).allTextContents();
  return lines.map((line) => JSON.parse(line) as Sighting);
}

/** What it has seen of one kind. */
export async function seen<Kind extends Sighting['kind']>(
  page: Page,
  kind: Kind,
): Promise<Extract<Sighting, { kind: Kind }>[]> {
  const all = await sightings(page);
  return all.filter((sighting) => sighting.kind === kind) as Extract<Sighting, { kind: Kind }>[];
}
