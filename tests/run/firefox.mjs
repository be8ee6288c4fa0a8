import { existsSync } from 'node:fs';
import { run } from './command.mjs';

const PLACES = {
  linux: [
    '/usr/lib/firefox-esr/firefox-esr',
    '/usr/lib/firefox/firefox',
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
  ],
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: ['C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
};

/**
 * Find Firefox, or install it where that is ours to do (Debian, as root). The product is tested
 * without it as well: it is the second browser, and nobody should have to install it.
 *
 * @returns the path of the program, undefined if there is none
 * @throws Error if FIREFOX names no file
 */
export function ensureFirefox() {
  const found = findFirefox();
  if (found || !existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return found;
  console.log('Installing Firefox (apt-get install firefox-esr) …');
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], quiet);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'firefox-esr'], quiet);
  return findFirefox();
}

function findFirefox() {
  const { FIREFOX } = process.env;
  if (FIREFOX) {
    if (existsSync(FIREFOX)) return FIREFOX;
    throw new Error(`FIREFOX names no file: ${FIREFOX}`);
  }
  return (PLACES[process.platform] ?? []).find((place) => existsSync(place));
}
