// npm test: everything, from a bare clone. The last line is "N passed, N failed", with ", N skipped" where some were.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowsers } from './browsers.mjs';
import { lintFirefox } from './lint-firefox.mjs';
import { run, runBeside, setUp } from './setup.mjs';
import { measure } from './size-budget.mjs';
import { root } from './with-node.mjs';

const total = { passed: 0, failed: 0, skipped: 0 };
const started = Date.now();

/** One check: prints its name, its time and, where it failed, what it said. */
async function check(name, work) {
  const from = Date.now();
  let ok = false;
  let said = '';
  try {
    ({ ok, said = '' } = await work());
  } catch (error) {
    said = String(error?.message ?? error);
  }
  total[ok ? 'passed' : 'failed']++;
  console.log(`${ok ? '✓' : '✗'} ${name} (${((Date.now() - from) / 1000).toFixed(1)} s)`);
  if (said) console.log(said.trimEnd());
  return ok;
}

const tool = (env, name, args, extra) => async () => {
  const { status, output } = await runBeside(env, name, args, { extra });
  return { ok: status === 0, said: status === 0 ? '' : output };
};

const SILENT = { CI: '1', NO_COLOR: '1' };
const argumentsFor = (projects) => ['run', ...projects.flatMap((project) => ['--project', project])];

/** Adds a run of vitest by its own count; a run without a count is a failure. */
function count(name, from, { status, output }) {
  const counts = [...output.matchAll(/^(\d+) passed, (\d+) failed, (\d+) skipped$/gm)].pop();
  const [passed, failed, skipped] = counts ? counts.slice(1).map(Number) : [0, 1, 0];
  const ok = status === 0 && failed === 0 && passed > 0;
  total.passed += passed;
  total.failed += ok ? 0 : Math.max(1, failed);
  total.skipped += skipped;
  console.log(
    `${ok ? '✓' : '✗'} ${name}: ${passed} passed, ${failed} failed (${((Date.now() - from) / 1000).toFixed(1)} s)`,
  );
  for (const [line] of output.matchAll(/^passed on the second try: .*$/gm)) console.log(`  ${line}`);
  if (!ok) console.log(output.trimEnd());
}

function vitest(env, name, projects, extra, ...filters) {
  console.log(`… ${name}`);
  const from = Date.now();
  count(name, from, run(env, 'vitest', [...argumentsFor(projects), ...filters], { extra: { ...extra, ...SILENT } }));
}

/** Files whose bars are in milliseconds say so in their names: nothing may run beside them. */
const TIMED = '.timed.';

/** The built extension in both browsers, side by side, and what is timed alone: each file says in its name whose it is. */
async function inBrowsers(env, extra) {
  const files = readdirSync(join(root, 'tests', 'e2e')).filter((file) => file.endsWith('.test.ts'));
  const names = ['chromium', 'firefox'];
  const nobodys = files.filter((file) => names.filter((name) => file.includes(name)).length !== 1);
  if (nobodys.length > 0) throw new Error(`whose tests are these: ${nobodys.join(', ')}?`);
  console.log('… the extension in both browsers');
  const from = Date.now();
  await Promise.all(
    names.map(async (name) => {
      const args = [...argumentsFor(['e2e']), name, '--exclude', `**/*${TIMED}*`];
      const result = await runBeside(env, 'vitest', args, { extra: { ...extra, ...SILENT } });
      count(`the extension in ${name}`, from, result);
    }),
  );
  vitest(env, 'what is timed in both browsers', ['e2e'], extra, TIMED);
}

let env;
let browsers = {};
await check('set-up', () => {
  env = setUp();
  return { ok: true };
});
if (env) {
  await check('browsers', () => {
    const found = ensureBrowsers(['chromium', 'firefox'], { languages: true });
    browsers = { CHROMIUM_BIN: found.chromium, FIREFOX_BIN: found.firefox };
    return { ok: true };
  });
  await Promise.all([
    check('format, lint and walls', tool(env, 'biome', ['check', '--error-on-warnings', '.'])),
    check('types', tool(env, 'tsc', ['--noEmit'])),
  ]);
  vitest(env, 'unit tests', ['pure', 'node', 'ui'], browsers);
  // Measured only where the labelled articles lie beside the project; elsewhere it says so and passes.
  await check('scores', tool(env, 'node', ['scripts/eval.ts', '--check']));
  await check('scores of the card', tool(env, 'node', ['scripts/eval-card.ts', '--check']));
  vitest(env, 'ranges and layout in Chromium', ['browser'], browsers);
  const built = [
    await check('build for Chrome', tool(env, 'wxt', ['build'])),
    await check('build for Firefox', tool(env, 'wxt', ['build', '-b', 'firefox', '--mv3'])),
  ];
  await check('web-ext lint', () => {
    const { ok, lines } = lintFirefox(env);
    return { ok, said: lines.join('\n') };
  });
  await check('size budget', () => {
    const { ok, parts } = measure(join(root, '.output', 'chrome-mv3'));
    return { ok, said: parts.map(({ name, bytes, limit }) => `  ${name}: ${bytes} of ${limit} bytes gzip`).join('\n') };
  });
  if (built.every(Boolean) && browsers.CHROMIUM_BIN) await inBrowsers(env, browsers);
  else await check('the extension in both browsers', () => ({ ok: false, said: 'not run: no build, or no browser' }));
}

console.log(`\n${((Date.now() - started) / 1000).toFixed(0)} s`);
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 || !env ? 1 : 0;
