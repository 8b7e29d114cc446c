import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { AXE, axeRun } from './axe.ts';
import { launchChromium, rawTarget } from './chromium.ts';
import { type Driver, FILLED, type Tab } from './driver.ts';
import { pageAt } from './pages.ts';
import { type Served, served } from './serve-page.ts';

const pictures = resolve('test-results');
const built = resolve('.output/chrome-mv3');
const call = (fn: (...args: never[]) => unknown, args: unknown[]) =>
  `(${fn})(${args.map((one) => JSON.stringify(one)).join(',')})`;

/** Real Chromium with the built extension. */
export async function driveChromium(args?: string[]): Promise<Driver> {
  mkdirSync(pictures, { recursive: true });
  const b = await launchChromium(built, { together: true, ...(args ? { args } : {}) });
  const standing = new Map<string, Served>();
  const refused: string[] = [];
  await b.ctx.route(/^https?:/, (route) => {
    const url = route.request().url();
    const body = standing.get(url) ?? pageAt(url);
    if (body !== undefined) return route.fulfill(served(body));
    refused.push(url);
    return route.abort();
  });
  const worker = async () =>
    b.ctx.serviceWorkers().at(-1) ?? (await b.ctx.waitForEvent('serviceworker', { timeout: 10_000 }));
  const tabs = new Set<Page>();
  let now: Parameters<Driver['look']>[0] = {};
  const touching = new Map<Page, CDPSession>();
  const dress = async (page: Page) => {
    await page.emulateMedia({
      colorScheme: now.scheme ?? 'light',
      forcedColors: now.forced ? 'active' : 'none',
      reducedMotion: now.stillness ? 'reduce' : 'no-preference',
    });
    const touch = touching.get(page);
    if (Boolean(now.coarse) === (touch !== undefined)) return;
    if (touch) {
      touching.delete(page);
      await touch.send('Emulation.setTouchEmulationEnabled', { enabled: false });
      await touch.detach();
    } else {
      // Holds as long as the session does.
      const session = await b.ctx.newCDPSession(page);
      touching.set(page, session);
      await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
    }
  };
  const mediumOf = (page: Page) => (medium: 'screen' | 'print') =>
    page.emulateMedia({ media: medium === 'print' ? 'print' : null });

  const drive = (page: Page): Tab => {
    // The browser hides the address of a page that we may not enter any more: then it is the tab of before.
    let id: number | undefined;
    const idOf = async () => {
      const found = await (await worker()).evaluate(
        async (url) => (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id,
        page.url(),
      );
      id = found ?? id;
      return id;
    };
    return {
      run: (fn, ...args) => page.evaluate(call(fn, args)) as Promise<never>,
      inReader: async (fn, ...args) =>
        (await worker()).evaluate<never>(
          `chrome.scripting.executeScript({ target: { tabId: ${await idOf()} }, func: ${fn}, args: ${JSON.stringify(args)} }).then(([one]) => one.result)`,
        ),
      ask: async (request) =>
        (await worker()).evaluate(([tab, message]) => chrome.tabs.sendMessage(tab as number, message), [
          await idOf(),
          request,
        ] as const),
      move: async (x, y) => {
        await page.mouse.move(x - 1, y);
        await page.mouse.move(x, y);
      },
      click: (x, y, button = 'left') => page.mouse.click(x, y, { button }),
      tap: async (x, y) => {
        const cdp = touching.get(page) ?? (await b.ctx.newCDPSession(page));
        await cdp.send('Emulation.setTouchEmulationEnabled', { enabled: true });
        await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
        await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
        if (!touching.has(page)) await cdp.detach();
      },
      press: (keys) => page.keyboard.press(keys),
      type: (text) => page.keyboard.type(text),
      size: (width, height) => page.setViewportSize({ width, height }),
      go: async (url) => void (await page.goto(url)),
      back: async () => void (await page.goBack()),
      reload: async () => void (await page.reload()),
      medium: mediumOf(page),
      print: async () => {
        const cdp = await b.ctx.newCDPSession(page);
        const { data } = await cdp.send('Page.printToPDF', {});
        await cdp.detach();
        return Buffer.from(data, 'base64');
      },
      picture: (name) => page.screenshot({ path: join(pictures, `${name}-chromium.png`) }),
      close: async () => {
        tabs.delete(page);
        await page.close();
      },
    };
  };

  return {
    name: 'chromium',
    open: async (url) => {
      const page = await b.ctx.newPage();
      tabs.add(page);
      await dress(page);
      page.on('dialog', (dialog) => void dialog.dismiss().catch(() => {}));
      await page.goto(url);
      return drive(page);
    },
    serve: (url, what) => void standing.set(url, what),
    discard: async (url) => {
      const sw = await worker();
      const other = await b.ctx.newPage();
      await other.bringToFront();
      const id = await sw.evaluate(async (address) => {
        const tab = (await chrome.tabs.query({})).find((one) => one.url === address);
        return (await chrome.tabs.discard(tab?.id ?? -1))?.id ?? -1;
      }, url);
      const again = b.ctx.waitForEvent('page');
      await sw.evaluate((tab) => void chrome.tabs.update(tab, { active: true }), id);
      const page = await again;
      tabs.add(page);
      await other.close();
      return drive(page);
    },
    allow: async (site, allowed) => {
      const settings = await b.ctx.newPage();
      await settings.goto('chrome://extensions/');
      await settings.evaluate(
        async ([id, pattern, yes]) => {
          const { developerPrivate } = chrome as any;
          if (!yes) {
            // Some sites only: all of ours, but for the one that is taken away.
            const { permissions } = await developerPrivate.getExtensionInfo(id);
            const { hosts, hostAccess } = permissions.runtimeHostPermissions;
            if (hostAccess !== 'ON_SPECIFIC_SITES') {
              await developerPrivate.updateExtensionConfiguration({ extensionId: id, hostAccess: 'ON_SPECIFIC_SITES' });
              const others = hosts.filter(({ host }: { host: string }) => host !== pattern);
              await Promise.all(
                others.map(({ host }: { host: string }) => developerPrivate.addHostPermission(id, host)),
              );
            } else await developerPrivate.removeHostPermission(id, pattern);
          } else await developerPrivate.addHostPermission(id, pattern);
        },
        [b.id, `https://*.${site}/*`, allowed] as const,
      );
      await settings.close();
    },
    refused: () => refused,
    origin: `chrome-extension://${b.id}`,
    built,
    openOwn: async (path) => {
      const page = await b.ctx.newPage();
      tabs.add(page);
      await dress(page);
      await page.goto(`chrome-extension://${b.id}/${path}`);
      return {
        run: (fn, ...args) => page.evaluate(call(fn, args)) as Promise<never>,
        click: (selector) => page.click(selector),
        axe: async (rules) => {
          await page.evaluate(`${AXE};0`);
          return page.evaluate(axeRun(rules));
        },
        size: (width, height) => page.setViewportSize({ width, height }),
        medium: mediumOf(page),
        picture: async (name) => void (await page.screenshot({ path: join(pictures, `${name}-chromium.png`) })),
        close: async () => {
          tabs.delete(page);
          await page.close();
        },
      };
    },
    look: async (looks) => {
      now = looks;
      await Promise.all([...tabs].map(dress));
    },
    inExtension: async (fn, ...args) => (await worker()).evaluate<never>(call(fn, args)),
    clipboard: async () => {
      const page = [...tabs].at(-1);
      await page?.bringToFront();
      return (await page?.evaluate(() => navigator.clipboard.readText())) ?? '';
    },
    // Nothing of Chromium's menu can be reached from outside: the click is told as the browser tells it.
    menu: async (_, { id, selection }) => {
      await (await worker()).evaluate(
        async ([menuItemId, selectionText]) => {
          const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
          (chrome.contextMenus.onClicked as any).dispatch({ menuItemId, selectionText, editable: false }, tab);
        },
        [id, selection] as const,
      );
    },
    update: async () => {
      const started = b.ctx.waitForEvent('serviceworker', { timeout: 10_000 });
      await b.cdp.send('Extensions.loadUnpacked' as never, { path: built } as never);
      await started;
    },
    pressButton: async (url) => {
      await b.pressButton(url);
      const popup = await rawTarget(b.cdp, `chrome-extension://${b.id}/popup.html`);
      await popup.waitFor(FILLED);
      await popup.evaluate('window.close()').catch(() => {});
    },
    // No key that a test presses reaches the browser's own frame.
    command: async (name) =>
      void (await (
        await worker()
      ).evaluate(
        (command) => (chrome.commands.onCommand as unknown as { dispatch(name: string): void }).dispatch(command),
        name,
      )),
    close: b.close,
  };
}
