import { defineConfig } from '@playwright/test';

// `npx playwright test -c tests/gallery`: what we draw, in a real browser with made-up mail. It
// leaves a picture of each in .output/gallery.
// biome-ignore lint/style/noDefaultExport: Playwright asks for it
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/gallery',
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  retries: 0,
  workers: 2,
  reporter: 'list',
});
