import { driveFirefox } from './harness/firefox-driver.ts';
import { inOneBrowser } from './harness/in-one-browser.ts';
import { LIVE } from './scenarios/all-live.ts';

inOneBrowser('pages that do not stand still in Firefox', driveFirefox, LIVE);
