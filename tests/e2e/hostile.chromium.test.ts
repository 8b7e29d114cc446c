import { afterAll } from 'vitest';
import { driveChromium } from './harness/chromium-driver.ts';
import { watchProxy } from './harness/watch-proxy.ts';
import { hostileScenarios } from './scenarios/hostile.ts';

const proxy = await watchProxy();
afterAll(() => proxy.close());

hostileScenarios(
  'Chromium',
  () => driveChromium([`--proxy-server=127.0.0.1:${proxy.port}`]),
  () => proxy.strangers(['nhandan.vn', 'example.org']),
);
