import { driveFirefox } from './harness/firefox-driver.ts';
import { fuzzScenarios } from './scenarios/fuzz.ts';

fuzzScenarios('Firefox', driveFirefox);
