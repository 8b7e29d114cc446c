import { afterAll } from 'vitest';
import { driveChromium } from './harness/chromium-driver.ts';
import { inOneBrowser } from './harness/in-one-browser.ts';
import { watchProxy } from './harness/watch-proxy.ts';
import { allScenarios } from './scenarios/all.ts';

const proxy = await watchProxy();
afterAll(() => proxy.close());

inOneBrowser(
  'in Chromium',
  () => driveChromium([`--proxy-server=127.0.0.1:${proxy.port}`]),
  allScenarios({ canAdd: false, strangers: () => proxy.strangers(['nhandan.vn', 'example.org']) }),
);
