import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { pageWordsOnly } from './scripts/build/page-words-plugin.ts';

const QUIET = [
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** The rooms that know no page and no browser, but for the documents that they are given. */
const PURE = 'lib/{text,article,entities,card,formats}/**/*.test.ts';
const SETUP = ['tests/setup/i18n.ts', 'tests/setup/seed.ts'];

/** Kinds of test: pure rooms, what else runs in Node, components in jsdom, ranges and layout in Chromium, the built extension in both browsers. */
export default defineConfig({
  test: {
    reporters: ['default', './scripts/plain-reporter.ts'],
    // Otherwise one core is left idle, on a small machine half of it.
    maxWorkers: '100%',
    projects: [
      {
        plugins: [WxtVitest(), pageWordsOnly()],
        test: {
          name: 'pure',
          include: [PURE],
          exclude: ['**/*.browser.test.ts'],
          environment: 'node',
          setupFiles: SETUP,
          testTimeout: 20_000,
          // Nothing in them changes, so that the files share what is loaded: in half the time.
          isolate: false,
        },
      },
      {
        plugins: [WxtVitest(), pageWordsOnly()],
        test: {
          name: 'node',
          include: ['{lib,scripts,training,components}/**/*.test.ts', 'tests/{walls,fuzz,pages}/**/*.test.ts'],
          exclude: [PURE, '**/*.browser.test.ts', '**/node_modules/**'],
          environment: 'node',
          setupFiles: SETUP,
          testTimeout: 20_000,
        },
      },
      {
        plugins: [WxtVitest(), preact()],
        test: {
          name: 'ui',
          include: ['{components,entrypoints}/**/*.test.tsx'],
          environment: 'jsdom',
          testTimeout: 20_000,
          setupFiles: SETUP,
        },
      },
      {
        plugins: [preact()],
        // Found only while the tests run, it would make Vite load their page anew, and one of them would wait for ever.
        optimizeDeps: { include: ['@mozilla/readability'] },
        test: {
          name: 'browser',
          include: ['lib/**/*.browser.test.ts'],
          testTimeout: 30_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: process.env.CHROMIUM_BIN ?? '/usr/bin/chromium', args: QUIET },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          fileParallelism: false,
          // Each file starts browsers of its own; what drives them is loaded once.
          isolate: false,
          testTimeout: 30_000,
          hookTimeout: 60_000,
          // Two whole browsers beside each other on a small machine: a second try, which the closing lines name, never a third.
          retry: 1,
        },
      },
    ],
  },
});
