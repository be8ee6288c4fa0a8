import { existsSync } from 'node:fs';
import { run } from './command.mjs';

/**
 * Chromium and its kin that load unpacked extensions. Branded Chrome has ignored
 * `--load-extension` since version 137; Chromium, Edge and Chrome for Testing have not.
 */
const PLACES = {
  // Debian's wrapper in /usr/bin adds flags of its own, so the program behind it comes first.
  linux: [
    '/usr/lib/chromium/chromium',
    '/usr/lib/chromium-browser/chromium-browser',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/usr/bin/microsoft-edge',
    '/opt/microsoft/msedge/msedge',
  ],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
    'C:\\Program Files\\Chromium\\Application\\chrome.exe',
  ],
};

/**
 * Find a browser, or install one where that is ours to do (Debian, as root).
 *
 * @returns the path of the program
 * @throws Error that says in one line what to install
 */
export function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    console.log('Installing Chromium (apt-get install chromium) …');
    const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['update', '-qq'], quiet);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], quiet);
    const installed = findChromium();
    if (installed) return installed;
  }
  throw new Error(
    'No Chromium found: install Chromium, Microsoft Edge or Chrome for Testing, or name one in CHROMIUM.',
  );
}

function findChromium() {
  const { CHROMIUM } = process.env;
  if (CHROMIUM) {
    if (existsSync(CHROMIUM)) return CHROMIUM;
    throw new Error(`CHROMIUM names no file: ${CHROMIUM}`);
  }
  return (PLACES[process.platform] ?? []).find((place) => existsSync(place));
}
