// `npm run torture -- --runs N --seed S`: random histories of the whole background, 10,000 by default.
import { parseArgs } from 'node:util';
import { runBin } from './command.mjs';
import { ensureDependencies } from './install.mjs';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '10000' }, seed: { type: 'string' } },
});
for (const [name, value] of Object.entries(values)) {
  if (!/^\d+$/.test(value)) throw new RangeError(`--${name} must be a whole number, got ${value}`);
}
ensureDependencies();
process.exitCode = runBin('vitest', ['run', 'tests/torture'], {
  TORTURE_RUNS: values.runs,
  ...(values.seed !== undefined && { TORTURE_SEED: values.seed }),
});
