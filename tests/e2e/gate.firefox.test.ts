import { driveFirefox } from './harness/firefox-driver.ts';
import { gateScenarios } from './scenarios/gate.ts';

gateScenarios('Firefox', driveFirefox);
