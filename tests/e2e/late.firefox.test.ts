import { driveFirefox } from './harness/firefox-driver.ts';
import { lateScenarios } from './scenarios/late.ts';

lateScenarios('Firefox', driveFirefox);
