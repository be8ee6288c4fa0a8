import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/**
 * Run a program in the project's folder, its output passed on.
 *
 * @returns its exit code
 */
export function run(command, args, env = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (error) throw error;
  return status ?? 1;
}

/** Run a program of a package that the project depends on, without a shell. */
export function runBin(name, args, env) {
  return run(process.execPath, [binOf(name), ...args], env);
}

/** The script behind a package's command, as its package.json names it. */
export function binOf(name) {
  const packageName =
    { tsc: 'typescript', biome: '@biomejs/biome', playwright: '@playwright/test' }[name] ?? name;
  const require = createRequire(path.join(ROOT, 'package.json'));
  const manifest = path.join(ROOT, 'node_modules', packageName, 'package.json');
  const { bin } = require(manifest);
  return path.join(path.dirname(manifest), typeof bin === 'string' ? bin : bin[name]);
}
