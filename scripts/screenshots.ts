/**
 * `npm run screenshots`: pictures of every screen, after `npm run build` and `npm run build:firefox`.
 *   all of them, in both browsers, light and dark, at 320, 400 and 1200 px → `screenshots/` (ignored)
 *   those that README and the stores show → `docs/screenshots/`
 * The pages are those of `tests/pages`; nothing is fetched. `-- --browser=firefox`, `-- --shown` make a part of them.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { everyScreen } from './screenshots/every-screen.ts';
import { firefoxScreens } from './screenshots/firefox-screens.ts';
import { shownPictures } from './screenshots/shown-pictures.ts';
import { ALL, openStage, SHOWN } from './screenshots/stage.ts';

const USAGE =
  'npm run screenshots [-- --browser=chromium|firefox] [--shown]   (after both builds; see the head of this file)';
if (process.argv.includes('--help')) {
  console.log(USAGE);
  process.exit();
}

const only = process.argv.find((one) => one.startsWith('--browser='))?.split('=')[1];
const shownAlone = process.argv.includes('--shown');

rmSync(ALL, { recursive: true, force: true });
mkdirSync(ALL, { recursive: true });
mkdirSync(SHOWN, { recursive: true });
if (only !== 'firefox') {
  const stage = await openStage();
  if (!shownAlone) await everyScreen(stage);
  await shownPictures(stage);
  await stage.close();
}
if (only !== 'chromium' && !shownAlone) await firefoxScreens();
console.log('screenshots/ and docs/screenshots/');
