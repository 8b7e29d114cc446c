import { driveFirefox } from './harness/firefox-driver.ts';
import { inOneBrowser } from './harness/in-one-browser.ts';
import { READING } from './scenarios/all-reading.ts';

inOneBrowser('while one reads in Firefox', driveFirefox, READING);
