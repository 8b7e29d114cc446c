import { driveFirefox } from './harness/firefox-driver.ts';
import { inOneBrowser } from './harness/in-one-browser.ts';
import { allScenarios } from './scenarios/all.ts';
import { portalScenarios } from './scenarios/portals.ts';

// In Chromium every portal's page is read, in a browser that counts how often the layout jumps.

inOneBrowser('in Firefox', driveFirefox, allScenarios({ canAdd: true, also: [portalScenarios] }));
