import { driveFirefox } from './harness/firefox-driver.ts';
import { unrulyScenarios } from './scenarios/unruly.ts';

unrulyScenarios('Firefox', driveFirefox);
