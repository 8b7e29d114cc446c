import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { KeyInput, Page } from 'puppeteer-core';
import { COMMANDS } from '../../../lib/extension/commands/commands.ts';
import { AXE, axeRun } from './axe.ts';
import { type Driver, FILLED, type Tab, until } from './driver.ts';
import { launchFirefox, UUID } from './firefox.ts';
import { pageAt } from './pages.ts';
import { type Served, served, servePage } from './serve-page.ts';

const pictures = resolve('test-results');
const built = resolve('.output/firefox-mv3');
const call = (fn: (...args: never[]) => unknown, args: unknown[]) =>
  `(${fn})(${args.map((one) => JSON.stringify(one)).join(',')})`;

/** Real Firefox with the built extension. */
export async function driveFirefox(): Promise<Driver> {
  mkdirSync(pictures, { recursive: true });
  const f = await launchFirefox(built, {
    // The browser's own question for a permission cannot be answered from here: it counts as answered with yes.
    prefs: { 'extensions.webextOptionalPermissionPrompts': false },
  });
  const standing = new Map<string, Served>();
  const at = (url: string) => standing.get(url) ?? pageAt(url);
  const refused: string[] = [];
  const openOwn = () => f.b.open(`moz-extension://${UUID}/options.html`);
  let own = await openOwn();
  const inExtension = (source: string): Promise<any> => f.b.evaluate(own, source);
  let last: Page | undefined;

  /** Puppeteer can not: the browser itself is told, by the address of the page. */
  const medium = async (url: string, wanted: 'screen' | 'print') =>
    f.b.evaluate(
      await f.b.chromeWindow(),
      (address: string, name: string) => {
        const { gBrowser } = globalThis as any;
        const shown = gBrowser.browsers.find((one: any) => one.currentURI.spec === address);
        shown.browsingContext.mediumOverride = name;
      },
      url,
      wanted === 'print' ? 'print' : '',
    );

  const drive = (page: Page): Tab => {
    // Asked of the page itself: Puppeteer does not hear of a page that comes back from the cache.
    // The browser hides the address of a page that we may not enter any more: then it is the tab of before.
    let id: number | undefined;
    const idOf = async () => {
      const url = await page.evaluate(() => location.href);
      const found = await inExtension(
        `browser.tabs.query({}).then((all) => all.find(({ url }) => url === ${JSON.stringify(url)})?.id)`,
      );
      id = found ?? id;
      return id;
    };
    return {
      run: (fn, ...args) => page.evaluate(`(async () => ${call(fn, args)})()`) as never,
      inReader: async (fn, ...args) =>
        inExtension(
          `browser.scripting.executeScript({ target: { tabId: ${await idOf()} }, func: ${fn}, args: ${JSON.stringify(args)} }).then(([one]) => one.result)`,
        ),
      ask: async (request) => inExtension(`browser.tabs.sendMessage(${await idOf()}, ${JSON.stringify(request)})`),
      move: async (x, y) => {
        await page.mouse.move(x - 1, y);
        await page.mouse.move(x, y);
      },
      click: (x, y, button = 'left') => page.mouse.click(x, y, { button }),
      tap: (x, y) => page.touchscreen.tap(x, y),
      press: async (keys) => {
        const all = keys.split('+') as KeyInput[];
        for (const key of all) await page.keyboard.down(key);
        for (const key of all.reverse()) await page.keyboard.up(key);
      },
      type: (text) => page.keyboard.type(text),
      size: async (width, height) => page.setViewport({ width, height }),
      go: async (url) => void (await page.goto(url)),
      back: async () => {
        // Puppeteer waits for a load that a page from the back/forward cache does not have.
        await page.evaluate(() => history.back());
        await new Promise((done) => setTimeout(done, 500));
      },
      reload: async () => void (await page.reload()),
      medium: async (wanted) => medium(await page.evaluate(() => location.href), wanted),
      print: async () => {
        const { contexts } = await f.b.send('browsingContext.getTree', { maxDepth: 0 });
        const url = await page.evaluate(() => location.href);
        const { context } = contexts.find((one: { url: string }) => one.url === url);
        return Buffer.from((await f.b.send('browsingContext.print', { context })).data, 'base64');
      },
      picture: async (name) => {
        const png = Buffer.from(await page.screenshot());
        writeFileSync(join(pictures, `${name}-firefox.png`), png);
        return png;
      },
      close: () => page.close(),
    };
  };

  return {
    name: 'firefox',
    open: async (url) => {
      const page = await f.browser.newPage();
      await page.setViewport({ width: 1000, height: 800 });
      page.on('dialog', (dialog) => void dialog.dismiss().catch(() => {}));
      await servePage(page, at, (asked) => refused.push(asked));
      await page.goto(url);
      await page.bringToFront();
      last = page;
      return drive(page);
    },
    serve: (url, what) => void standing.set(url, what),
    discard: async (url) => {
      const id = await inExtension(
        `browser.tabs.query({}).then((all) => all.find((one) => one.url === ${JSON.stringify(url)}).id)`,
      );
      await inExtension(
        `browser.tabs.getCurrent().then(({ id }) => browser.tabs.update(id, { active: true })).then(() => browser.tabs.discard(${id}))`,
      );
      // Puppeteer takes the tab for closed: what it asks for is answered here.
      const { intercept } = await f.b.send('network.addIntercept', {
        phases: ['beforeRequestSent'],
        urlPatterns: [{ type: 'pattern', protocol: 'https' }],
      });
      const answer = (event: { isBlocked: boolean; request: { request: string; url: string } }) => {
        const what = at(event.request.url);
        if (!event.isBlocked || what === undefined) return;
        const { body, contentType } = served(what);
        const headers = [{ name: 'content-type', value: { type: 'string', value: contentType } }];
        const content = { type: 'base64', value: Buffer.from(body).toString('base64') };
        const { request } = event.request;
        void f.b.send('network.provideResponse', { request, statusCode: 200, headers, body: content }).catch(() => {});
      };
      f.b.on('network.beforeRequestSent', answer);
      await inExtension(`browser.tabs.update(${id}, { active: true }).then(() => 1)`);
      const context = await until(
        async () => {
          const { contexts } = await f.b.send('browsingContext.getTree', { maxDepth: 0 });
          return contexts.find((one: { url: string }) => one.url === url)?.context as string;
        },
        () => true,
        'the tab does not come back',
      );
      return {
        run: (fn, ...args) => f.b.evaluate(context, fn, ...args),
        ask: (request) => inExtension(`browser.tabs.sendMessage(${id}, ${JSON.stringify(request)})`),
        close: async () => {
          f.b.off('network.beforeRequestSent', answer);
          await f.b.send('network.removeIntercept', { intercept });
          await f.b.close(context);
        },
      };
    },
    allow: async (site, allowed) => f.b.setHost(`https://*.${site}/*`, allowed),
    refused: () => refused,
    origin: `moz-extension://${UUID}`,
    built,
    openOwn: async (path) => {
      const context = await f.b.open(`moz-extension://${UUID}/${path}`);
      return {
        run: (fn, ...args) => f.b.evaluate(context, call(fn, args)) as never,
        click: (selector) => f.b.click(context, selector),
        axe: async (rules) => {
          await f.b.send('script.evaluate', { expression: `${AXE};0`, target: { context }, awaitPromise: false });
          return f.b.evaluate(context, axeRun(rules));
        },
        size: async (width, height) =>
          void (await f.b.send('browsingContext.setViewport', { context, viewport: { width, height } })),
        medium: async (wanted) => medium(await f.b.evaluate(context, () => location.href), wanted),
        picture: async (name) => writeFileSync(join(pictures, `${name}-firefox.png`), await f.b.screenshot(context)),
        close: () => f.b.close(context),
      };
    },
    look: async ({ scheme = 'light', forced = false, stillness = false, coarse = false }) => {
      const prefs = {
        'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1,
        'browser.display.document_color_use': forced ? 2 : 0,
        'ui.prefersReducedMotion': stillness ? 1 : 0,
        // As the browser counts them: a finger is 1; a mouse, which can also hover, 6.
        'ui.primaryPointerCapabilities': coarse ? 1 : 6,
        'ui.allPointerCapabilities': coarse ? 1 : 6,
      };
      await f.b.evaluate(
        await f.b.chromeWindow(),
        (all: Record<string, number>) => {
          for (const [name, value] of Object.entries(all)) (globalThis as any).Services.prefs.setIntPref(name, value);
        },
        prefs,
      );
    },
    inExtension: (fn, ...args) => inExtension(call(fn, args)),
    clipboard: async () => {
      await last?.bringToFront();
      return inExtension('navigator.clipboard.readText()');
    },
    menu: async (tab, { title }) => {
      const menu = await f.b.chromeWindow();
      const popup = `document.querySelector('#contentAreaContextMenu')`;
      const item = `${popup}.querySelector('menuitem[label^=${JSON.stringify(title)}]')`;
      // A click that comes while the last menu is still going away closes it and opens none: then once more.
      for (let time = 0; ; time++) {
        await f.b.waitFor(menu, `${popup}.state === 'closed'`);
        await tab.click(300, 300, 'right');
        try {
          await f.b.waitFor(menu, `${popup}.state === 'open' && Boolean(${item})`, 2000);
          break;
        } catch (error) {
          if (time === 2) throw error;
          await f.b.evaluate(menu, `(${popup}.hidePopup(), 1)`);
        }
      }
      await f.b.evaluate(menu, `(${item}.doCommand(), ${popup}.hidePopup(), 1)`);
    },
    update: async () => {
      await f.browser.installExtension(built);
      own = await openOwn();
      await last?.bringToFront();
    },
    pressButton: async () => {
      await f.b.pressButton();
      await f.b.waitFor(
        own,
        `(() => { const [{ document }] = browser.extension.getViews({ type: 'popup' }); return ${FILLED}; })()`,
      );
      await f.b.evaluate(own, `(browser.extension.getViews({ type: 'popup' })[0]?.close(), 1)`);
    },
    command: async (name) => {
      const keys = COMMANDS[name]?.keys ?? '';
      if (!(await f.b.runCommand(keys.slice(-1)))) throw new Error(`no keys for ${name}`);
    },
    close: f.close,
  };
}
