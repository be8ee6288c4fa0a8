import { defineConfig } from '@playwright/test';

// Playwright's runner alone: Firefox itself is driven by Marionette.
// biome-ignore lint/style/noDefaultExport: Playwright reads it
export default defineConfig({
  testDir: '.',
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json', { outputFile: '../../.output/firefox.json' }]],
});
