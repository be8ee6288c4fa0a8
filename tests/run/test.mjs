// `npm test`: everything, from a fresh clone. Stops at the first step that fails.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureChromium } from './chromium.mjs';
import { ROOT, run, runBin } from './command.mjs';
import { ensureFirefox } from './firefox.mjs';
import { ensureDependencies } from './install.mjs';

const UNIT_RESULTS = '.output/unit.json';
const E2E_RESULTS = '.output/e2e.json';
const FIREFOX_RESULTS = '.output/firefox.json';
const FIREFOX_PACKAGE = '.output/firefox-mv3';
const TIME_ZONES = ['America/New_York', 'Europe/London', 'Asia/Kolkata', 'Pacific/Apia'];

ensureDependencies();
const chromium = ensureChromium();
const firefox = ensureFirefox();
mkdirSync(path.join(ROOT, '.output'), { recursive: true });
for (const file of [UNIT_RESULTS, E2E_RESULTS, FIREFOX_RESULTS])
  rmSync(path.join(ROOT, file), { force: true });

const steps = [
  ['lint', () => runBin('biome', ['check', '--error-on-warnings'])],
  ['types', () => runBin('tsc', ['--noEmit'])],
  ['unused code', () => runBin('knip', [])],
  [
    'unit tests',
    () =>
      runBin('vitest', [
        'run',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${UNIT_RESULTS}`,
      ]),
  ],
  ...TIME_ZONES.map((zone) => [
    `domain tests in ${zone}`,
    () => runBin('vitest', ['run', '--reporter=dot', 'tests/lib/domain'], { TZ: zone }),
  ]),
  [
    'packages: two builds, the same bytes',
    () => run(process.execPath, [path.join(ROOT, 'tests/run/packages.mjs')]),
  ],
  ['bytes within their limits', () => runBin('size-limit', [])],
  [
    'what Firefox says of its package',
    () => runBin('web-ext', ['lint', '--warnings-as-errors', '--source-dir', FIREFOX_PACKAGE]),
  ],
  [
    'end-to-end tests',
    () =>
      run(process.execPath, [path.join(ROOT, 'node_modules/@playwright/test/cli.js'), 'test'], {
        CHROMIUM: chromium,
        PLAYWRIGHT_JSON_OUTPUT_NAME: E2E_RESULTS,
      }),
  ],
  [
    'what is drawn, in both languages and themes',
    () =>
      run(
        process.execPath,
        [
          path.join(ROOT, 'node_modules/@playwright/test/cli.js'),
          'test',
          '--config',
          'tests/gallery/playwright.config.ts',
        ],
        { CHROMIUM: chromium },
      ),
  ],
  ['end-to-end tests in Firefox', testInFirefox],
];

for (const [name, step] of steps) {
  console.log(`\n── ${name}`);
  if (step() === 0) continue;
  console.error(`\n✗ ${name}`);
  report();
  process.exit(1);
}
report();

/** Where there is no Firefox, and none can be installed, nobody is kept from working. */
function testInFirefox() {
  if (!firefox) {
    console.log('Skipped: no Firefox found. Install it, or name one in FIREFOX.');
    return 0;
  }
  return runBin('playwright', ['test', '--config', 'tests/firefox/playwright.config.ts'], {
    FIREFOX: firefox,
  });
}

/** One line that counts the tests of all runners. */
function report() {
  const unit = readResults(UNIT_RESULTS);
  const e2e = readResults(E2E_RESULTS)?.stats;
  const inFirefox = readResults(FIREFOX_RESULTS)?.stats;
  const sum = (...counts) => counts.reduce((total, count = 0) => total + count, 0);
  const passed = sum(unit?.numPassedTests, e2e?.expected, inFirefox?.expected);
  const failed = sum(unit?.numFailedTests, e2e?.unexpected, inFirefox?.unexpected);
  const skipped = sum(unit?.numPendingTests, e2e?.skipped, inFirefox?.skipped);
  console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
}

function readResults(file) {
  const full = path.join(ROOT, file);
  return existsSync(full) ? JSON.parse(readFileSync(full, 'utf8')) : undefined;
}
