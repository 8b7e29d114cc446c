// npm start: set-up, build, then a browser with the extension on a sample article.
//   npm start -- [PAGE.html --url https://…] [--browser chromium|firefox] [--headless]
// Plain JavaScript, because the machine's Node may be old.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { ensureBrowsers } from './browsers.mjs';
import { run, setUp } from './setup.mjs';

const USAGE = 'npm start -- [PAGE.html --url https://…] [--browser chromium|firefox] [--headless]';

function readArguments(args) {
  const options = { browser: 'chromium', headless: false };
  for (let at = 0; at < args.length; at++) {
    const word = args[at];
    if (word === '--help') {
      console.log(USAGE);
      process.exit(0);
    } else if (word === '--headless') options.headless = true;
    else if (word === '--url' || word === '--browser') options[word.slice(2)] = args[++at];
    else if (!word.startsWith('-')) options.page = resolve(process.env.INIT_CWD ?? '.', word);
    else throw new Error(`${word}? ${USAGE}`);
  }
  if (options.browser === 'chrome') options.browser = 'chromium';
  if (!['chromium', 'firefox'].includes(options.browser)) throw new Error(`--browser ${options.browser}? ${USAGE}`);
  if (options.page && !existsSync(options.page)) throw new Error(`There is no file ${options.page}`);
  if (options.url && !URL.canParse(options.url)) throw new Error(`${options.url} is no address: --url https://…`);
  if (options.page && !options.url) throw new Error('A page needs the address that it comes from: --url https://…');
  return options;
}

/** Linux without X or Wayland has no display; other systems have one. */
const hasDisplay = () => process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

try {
  const options = readArguments(process.argv.slice(2));
  console.log('1/4 set-up …');
  const env = setUp();
  console.log('2/4 browser …');
  const found = ensureBrowsers([options.browser]);
  console.log('3/4 build …');
  const args = options.browser === 'firefox' ? ['build', '-b', 'firefox', '--mv3'] : ['build'];
  const built = run(env, 'wxt', args);
  if (built.status !== 0) throw new Error(`the build did not succeed\n${built.output}`);
  console.log(`4/4 ${found[options.browser]} …`);
  const headless = options.headless || !hasDisplay();
  const job = JSON.stringify({ ...options, headless });
  const extra = { CHROMIUM_BIN: found.chromium ?? '', FIREFOX_BIN: found.firefox ?? '' };
  const shown = run(env, 'node', ['--disable-warning=ExperimentalWarning', 'scripts/show-sample.ts', job], {
    show: true,
    extra,
  });
  process.exitCode = shown.status;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
