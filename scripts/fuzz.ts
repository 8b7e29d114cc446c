/**
 * `npm run fuzz`: 10,000 broken texts and pages through the whole pipeline. `--runs=N`, `--seed=N` (the day by default, so that each day
 * tries others; a failure prints the seed that repeats it). `--browsers=200` also breaks that many pages in each real browser,
 * with what `npm run build` and `npm run build:firefox` have built.
 */
import { spawnSync } from 'node:child_process';

const option = (name: string) => process.argv.find((one) => one.startsWith(`--${name}=`))?.split('=')[1];
const seed = option('seed') ?? new Date().toISOString().slice(0, 10).replaceAll('-', '');
const env = {
  ...process.env,
  FUZZ_RUNS: option('runs') ?? '10000',
  FUZZ_SEED: seed,
  ...(option('browsers') && { FUZZ_PAGES: option('browsers') }),
};
const run = (...args: string[]) =>
  spawnSync('vitest', ['run', ...args], { env, stdio: 'inherit', shell: process.platform === 'win32' }).status ?? 1;

console.log(`seed ${seed}`);
let failed = run('--project', 'node', 'tests/fuzz');
if (option('browsers')) failed ||= run('--project', 'e2e', 'tests/e2e/scenarios.', '-t', 'broken pages');
process.exitCode = failed;
