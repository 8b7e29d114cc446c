import { driveFirefox } from './harness/firefox-driver.ts';
import { inOneBrowser } from './harness/in-one-browser.ts';
import { allScenarios } from './scenarios/all.ts';

inOneBrowser('in Firefox', driveFirefox, allScenarios({ canAdd: true }));
