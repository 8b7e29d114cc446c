import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AXE, axeRun } from './harness/axe.ts';
import { launchFirefox, UUID } from './harness/firefox.ts';
import { kinhtedothi, noArticles, pageAt } from './harness/pages.ts';
import { servePage } from './harness/serve-page.ts';
import { strayDots } from './harness/stray-dots.ts';

const HOME = noArticles[0][1];

describe('our own pages in Firefox', () => {
  let f: Awaited<ReturnType<typeof launchFirefox>>;
  let own: string;

  beforeAll(async () => {
    f = await launchFirefox(resolve('.output/firefox-mv3'));
    own = await f.b.open(`moz-extension://${UUID}/options.html`);
    for (const url of [kinhtedothi.url, HOME]) await open(url);
    await expectText(await popup(kinhtedothi.url), kinhtedothi.title);
  });
  afterAll(() => f?.close());

  const open = async (url: string): Promise<void> => {
    const page = await f.browser.newPage();
    await servePage(page, pageAt);
    await page.goto(url);
  };
  const popup = async (url: string, { loaded = true } = {}): Promise<string> => {
    const tab = await f.b.evaluate(
      own,
      async (address: string) =>
        (await (globalThis as any).browser.tabs.query({})).find((one: { url: string }) => one.url === address)?.id ??
        -1,
      url,
    );
    const address = `moz-extension://${UUID}/popup.html?tab=${tab}`;
    if (loaded) return f.b.open(address);
    const { context } = await f.b.send('browsingContext.create', { type: 'tab' });
    await f.b.send('browsingContext.navigate', { context, url: address, wait: 'none' });
    return context;
  };
  const expectText = (context: string, text: string) =>
    f.b.waitFor(context, `document.body.innerText.includes(${JSON.stringify(text)})`, 10_000);
  const violations = async (context: string): Promise<string[]> => {
    await f.b.send('script.evaluate', { expression: `${AXE};0`, target: { context }, awaitPromise: false });
    return f.b.evaluate(context, axeRun());
  };

  it('popup and options are clean for axe, light and dark', async () => {
    for (const theme of ['light', 'dark']) {
      await f.b.evaluate(
        own,
        async (name: string) => {
          const { storage } = (globalThis as any).browser;
          for (const area of [storage.local, storage.sync]) {
            const all = await area.get(null);
            for (const [key, value] of Object.entries<any>(all))
              if (value?.theme) await area.set({ [key]: { ...value, theme: name } });
          }
          return true;
        },
        theme,
      );
      for (const context of [
        await popup(kinhtedothi.url),
        await popup(HOME),
        await f.b.open(`moz-extension://${UUID}/options.html`),
      ]) {
        await f.b.waitFor(context, "document.querySelector('h1, h2') !== null");
        await new Promise((done) => setTimeout(done, 300));
        expect(await violations(context)).toEqual([]);
        await f.b.close(context);
      }
    }
  });

  it('the popup shows the headline right behind the answer', async () => {
    const took: number[] = [];
    for (let time = 0; time < 3; time++) {
      const context = await popup(kinhtedothi.url, { loaded: false });
      // Asked again and again, for nothing of ours runs in it before its own scripts: painted then at the latest.
      const shown = `(async () => {
        if (location.protocol !== 'moz-extension:' || !document.body?.innerText.includes(${JSON.stringify(kinhtedothi.title)})) return 0;
        const now = await new Promise((painted) => requestAnimationFrame(painted));
        return now - performance.getEntriesByName('doc-ro:answered')[0].startTime;
      })()`;
      let after = 0;
      while (after === 0) after = Number(await f.b.evaluate(context, shown).catch(() => 0));
      took.push(after);
      await f.b.close(context);
    }
    // The best of three, some 55 ms: the machine may be busy with another test.
    expect(Math.min(...took)).toBeLessThan(300);
  });

  it('what is set of a slider is brighter than what is not, on a dark ground', async () => {
    const context = await f.b.open(`moz-extension://${UUID}/options.html`);
    await f.b.waitFor(context, "document.querySelector('.slider input') !== null");
    const luminance = await f.b.evaluate(context, () => {
      document.documentElement.dataset.theme = 'dark';
      const input = document.querySelector('.slider input') as Element;
      return ['track', 'progress'].map((part) => {
        const { backgroundColor } = getComputedStyle(input, `::-moz-range-${part}`);
        const [red = 0, green = 0, blue = 0] = (backgroundColor.match(/\d+/g) ?? []).map(Number);
        return red + green + blue;
      });
    });
    const [rest = 0, set = 0] = luminance;
    expect(rest).toBeGreaterThan(0);
    expect(set).toBeGreaterThan(rest);
    await f.b.close(context);
  });

  it('nothing runs over the edge at 320 px', async () => {
    for (const context of [await popup(kinhtedothi.url), await f.b.open(`moz-extension://${UUID}/options.html`)]) {
      await f.b.send('browsingContext.setViewport', { context, viewport: { width: 320, height: 700 } });
      await f.b.waitFor(context, "document.querySelector('h1, h2') !== null");
      const over = await f.b.evaluate(
        context,
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over).toBeLessThanOrEqual(1);
      await f.b.close(context);
    }
  });

  it('no line begins or ends with the dot between two facts', async () => {
    const context = await popup(kinhtedothi.url);
    await expectText(context, kinhtedothi.title);
    for (let width = 280; width < 460; width += 20) {
      await f.b.send('browsingContext.setViewport', { context, viewport: { width, height: 700 } });
      expect(await f.b.evaluate(context, strayDots), `${width} px`).toEqual([]);
    }
    await f.b.close(context);
  });

  it('keeps a choice of the options at once', async () => {
    const box = `[...document.querySelectorAll('fieldset input[type=checkbox]')].find((one) => one.closest('label').textContent.includes('Địa danh'))`;
    await f.b.waitFor(own, `Boolean(${box})`);
    await f.b.evaluate(own, `(${box}).click()`);
    await expectText(own, 'Đã lưu');
    const again = await f.b.open(`moz-extension://${UUID}/options.html`);
    await f.b.waitFor(again, `(${box})?.checked === true`);
    await f.b.evaluate(again, `(${box}).click()`);
    await f.b.close(again);
  });

  it('says why there is no card, and reads the page all the same where asked to', async () => {
    const context = await popup(HOME);
    await expectText(context, 'Trang này không phải bài báo');
    await f.b.evaluate(
      context,
      `[...document.querySelectorAll('button')].find((one) => one.textContent.includes('Vẫn đọc trang này')).click()`,
    );
    await expectText(context, 'Sao chép thẻ');
    await f.b.close(context);
  });

  it('the sidebar shows the card of the tab in front', async () => {
    const window = await f.b.evaluate(own, async () => (await (globalThis as any).browser.windows.getLastFocused()).id);
    const tab = await f.b.evaluate(
      own,
      async (address: string) => {
        const { tabs } = (globalThis as any).browser;
        const found = (await tabs.query({})).find((one: { url: string }) => one.url === address);
        await tabs.update(found.id, { active: true });
        return found.id;
      },
      kinhtedothi.url,
    );
    expect(tab).toBeGreaterThan(0);
    const panel = await f.b.open(`moz-extension://${UUID}/sidepanel.html?window=${window}`);
    await f.b.evaluate(
      panel,
      async (id: number) => (await (globalThis as any).browser.tabs.update(id, { active: true })).id,
      tab,
    );
    await expectText(panel, kinhtedothi.title);
    await f.b.close(panel);
  });
});
