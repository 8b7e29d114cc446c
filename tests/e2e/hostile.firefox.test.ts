import { driveFirefox } from './harness/firefox-driver.ts';
import { hostileScenarios } from './scenarios/hostile.ts';

hostileScenarios('Firefox', driveFirefox);
