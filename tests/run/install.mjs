import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT, run, runBin } from './command.mjs';

/** Install the locked dependencies if they are missing or are not those of the lock file. */
export function ensureDependencies() {
  if (!isInstalled()) {
    console.log('Installing dependencies (npm ci) …');
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    // No dependency needs its install script.
    const code = run(npm, ['ci', '--ignore-scripts', '--no-audit', '--no-fund']);
    if (code !== 0) throw new Error('npm ci failed');
  }
  if (runBin('wxt', ['prepare']) !== 0) throw new Error('wxt prepare failed');
}

/** npm keeps a copy of the lock it installed from. */
function isInstalled() {
  const installed = path.join(ROOT, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  const wanted = readPackages(path.join(ROOT, 'package-lock.json'));
  const present = readPackages(installed);
  return Object.entries(wanted).every(
    ([name, { version, optional }]) =>
      name === '' || optional || present[name]?.version === version,
  );
}

function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}
