// `npm start`: the main job, from a fresh clone. `-- --headless` walks it, `-- --gmail` opens the real Gmail.
import path from 'node:path';
import { ensureChromium } from './chromium.mjs';
import { ROOT, runBin } from './command.mjs';
import { ensureDependencies } from './install.mjs';

try {
  ensureDependencies();
  const chromium = ensureChromium();
  if (runBin('wxt', ['build', '-b', 'chrome']) !== 0) throw new Error('the build failed');
  const demo = path.join(ROOT, 'tests/demo/demo.ts');
  process.exitCode = runBin('tsx', [demo, ...process.argv.slice(2)], { CHROMIUM: chromium });
} catch (error) {
  console.error(`✗ ${error.message}`);
  process.exitCode = 1;
}
