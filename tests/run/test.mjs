// `npm test`: everything, from a fresh clone. Stops at the first step that fails.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureChromium } from './chromium.mjs';
import { ROOT, run, runBin } from './command.mjs';
import { ensureDependencies } from './install.mjs';

const UNIT_RESULTS = '.output/unit.json';
const E2E_RESULTS = '.output/e2e.json';
const TIME_ZONES = ['America/New_York', 'Europe/London', 'Asia/Kolkata', 'Pacific/Apia'];

ensureDependencies();
const chromium = ensureChromium();
mkdirSync(path.join(ROOT, '.output'), { recursive: true });
for (const file of [UNIT_RESULTS, E2E_RESULTS]) rmSync(path.join(ROOT, file), { force: true });

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
  ['build for Chrome', () => runBin('wxt', ['build', '-b', 'chrome'])],
  ['build for Firefox', () => runBin('wxt', ['build', '-b', 'firefox'])],
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
];

for (const [name, step] of steps) {
  console.log(`\n── ${name}`);
  if (step() === 0) continue;
  console.error(`\n✗ ${name}`);
  report();
  process.exit(1);
}
report();

/** One line that counts the tests of all runners. */
function report() {
  const unit = readResults(UNIT_RESULTS);
  const e2e = readResults(E2E_RESULTS)?.stats;
  const passed = (unit?.numPassedTests ?? 0) + (e2e?.expected ?? 0);
  const failed = (unit?.numFailedTests ?? 0) + (e2e?.unexpected ?? 0);
  const skipped = (unit?.numPendingTests ?? 0) + (e2e?.skipped ?? 0);
  console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
}

function readResults(file) {
  const full = path.join(ROOT, file);
  return existsSync(full) ? JSON.parse(readFileSync(full, 'utf8')) : undefined;
}
