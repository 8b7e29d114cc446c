import { resolve } from 'node:path';
import { expect } from 'vitest';
import { ADDON, launchFirefox } from './harness/firefox.ts';
import { sleepScenarios } from './scenarios/sleep.ts';

sleepScenarios('Firefox', async () => {
  const { browser, b, close } = await launchFirefox(resolve('.output/firefox-mv3'));
  const end = async (): Promise<string> =>
    b.evaluate(
      await b.chromeWindow(),
      async (id: string) => {
        const { extension } = (globalThis as any).WebExtensionPolicy.getByID(id);
        await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
        return extension.backgroundState;
      },
      ADDON,
    );
  return {
    newPage: () => browser.newPage(),
    sleep: async () => expect(await end()).toBe('stopped'),
    end: async () => void (await end()),
    close,
  };
});
