import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { createServer } from 'vite';
import { NOW } from './data';
import { type Answers, fakeBrowser } from './fake-browser';

/** How a picture is to look. */
export type Look = {
  readonly language: 'en' | 'es';
  readonly theme: 'light' | 'dark';
  readonly direction: 'ltr' | 'rtl';
};

type Gallery = {
  /** Open a page of the repository in a look, with the background's answers. */
  show(path: string, look: Look, answers?: Answers): Promise<void>;
  /** Keep a picture, and let axe look at the page. `except` names rules that only this page breaks. */
  keep(name: string, look: Look, axe?: { readonly except: readonly string[] }): Promise<void>;
};

export const test = base.extend<{ gallery: Gallery }, { address: string }>({
  launchOptions: {
    executablePath: process.env.CHROMIUM ?? '/usr/lib/chromium/chromium',
    chromiumSandbox: false,
  },

  address: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from it
    async ({}, use) => {
      const server = await createServer({
        configFile: false,
        logLevel: 'error',
        resolve: { alias: { '@': process.cwd(), '#i18n': `${process.cwd()}/.wxt/i18n/index.ts` } },
        server: { hmr: false, host: '127.0.0.1', port: 0 },
        cacheDir: '.output/gallery-cache',
      });
      await server.listen();
      await use(server.resolvedUrls?.local[0] ?? '');
      await server.close();
    },
    { scope: 'worker' },
  ],

  gallery: async ({ page, address }, use) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.clock.setFixedTime(NOW);
    await use({
      show: (path, look, answers) => show(page, `${address}${path}`, look, answers),
      keep: (name, look, axe) => keep(page, name, look, axe?.except ?? []),
    });
    expect(errors).toEqual([]);
  },

  timezoneId: Intl.DateTimeFormat().resolvedOptions().timeZone,
});

export { expect };

async function show(page: Page, url: string, look: Look, answers: Answers = {}): Promise<void> {
  await fakeBrowser(page, look.language, answers);
  await page.emulateMedia({ colorScheme: look.theme, reducedMotion: 'reduce' });
  await page.goto(`${url}?theme=${look.theme}&dir=${look.direction}`);
  await page.evaluate((direction) => {
    document.documentElement.dir = direction;
  }, look.direction);
}

async function keep(
  page: Page,
  name: string,
  look: Look,
  except: readonly string[],
): Promise<void> {
  const { language, theme, direction } = look;
  await page.screenshot({
    path: `.output/gallery/${name}.${language}.${theme}.${direction}.png`,
    fullPage: true,
  });
  const { violations } = await new AxeBuilder({ page }).disableRules([...except]).analyze();
  expect(
    violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html)}`),
  ).toEqual([]);
}
