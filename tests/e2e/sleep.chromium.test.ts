import { resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { expect } from 'vitest';
import { sleepScenarios } from './scenarios/sleep.ts';

sleepScenarios('Chromium', async () => {
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM_BIN ?? '/usr/bin/chromium',
    pipe: true,
    headless: true,
    enableExtensions: [resolve('.output/chrome-mv3')],
    args: [
      '--no-sandbox',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
    env: { ...process.env, LANGUAGE: 'vi' },
  });
  const isWorker = (target: { type(): string }) => target.type() === 'service_worker';
  const end = async () => void (await (await (await browser.waitForTarget(isWorker)).worker())?.close());
  await browser.waitForTarget(isWorker);
  return {
    newPage: () => browser.newPage(),
    sleep: async () => {
      // An event that was still on its way may wake it once more.
      for (let time = 0; time < 20 && browser.targets().some(isWorker); time++) {
        await end().catch(() => {});
        await new Promise((done) => setTimeout(done, 150));
      }
      expect(browser.targets().filter(isWorker).length).toBe(0);
    },
    end,
    close: () => browser.close(),
  };
});
