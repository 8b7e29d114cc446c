import { driveChromium } from './harness/chromium-driver.ts';
import { inOneBrowser } from './harness/in-one-browser.ts';
import { LIVE } from './scenarios/all-live.ts';

inOneBrowser('pages that do not stand still in Chromium', driveChromium, LIVE);
