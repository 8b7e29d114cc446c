import { resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { expect, vi } from 'vitest';
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
  // Ended before its first run has come to an end, it has told the browser of nothing that it listens to, and no message ever wakes it.
  const first = await (await browser.waitForTarget(isWorker)).worker();
  // What it listens to goes to the browser behind it: an answer to a later question says that it has arrived.
  const listens = () =>
    first?.evaluate(
      "chrome.runtime.onMessage.hasListeners() && self.registration.active?.state === 'activated' && chrome.storage.local.get().then(() => true)",
    );
  await vi.waitUntil(listens, { timeout: 20_000, interval: 50 });
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
