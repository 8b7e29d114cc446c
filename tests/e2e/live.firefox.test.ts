import { driveFirefox } from './harness/firefox-driver.ts';
import { liveScenarios } from './scenarios/live.ts';

liveScenarios('Firefox', driveFirefox);
