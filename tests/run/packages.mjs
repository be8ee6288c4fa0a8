// `npm run packages`: packs the extension for both browsers twice and compares the bytes.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ROOT, runBin } from './command.mjs';
import { ensureDependencies } from './install.mjs';

const OUTPUT = path.join(ROOT, '.output');

/** As far from each other as two machines may be. */
const PLACES = [{ TZ: 'America/New_York' }, { TZ: 'Asia/Kolkata' }];

ensureDependencies();
const [first, second] = PLACES.map(pack);
const names = [...new Set([...first.keys(), ...second.keys()])].sort();
for (const name of names) {
  const isSame = first.get(name) === second.get(name);
  console.log(`${isSame ? '✓' : '✗'} ${name}  sha256 ${first.get(name)}`);
  if (!isSame) process.exitCode = 1;
}
if (names.length < 3) throw new Error(`packages are missing: there are ${names.join(', ')}`);

/** @returns the hash of each package by its name */
function pack(environment) {
  for (const name of packages()) rmSync(path.join(OUTPUT, name));
  for (const browser of ['chrome', 'firefox']) {
    const code = runBin('wxt', ['zip', '-b', browser, '--level', 'warn'], environment);
    if (code !== 0) throw new Error(`wxt zip -b ${browser} failed`);
  }
  return new Map(packages().map((name) => [name, hashOf(path.join(OUTPUT, name))]));
}

function packages() {
  return readdirSync(OUTPUT).filter((name) => name.endsWith('.zip'));
}

function hashOf(file) {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
