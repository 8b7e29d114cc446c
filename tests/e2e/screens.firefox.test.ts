import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AXE, axeRun } from './harness/axe.ts';
import { UUID } from './harness/firefox.ts';
import { HOME, openScreens } from './harness/firefox-screens.ts';
import { kinhtedothi } from './harness/pages.ts';
import { strayDots } from './harness/stray-dots.ts';

describe('our own pages in Firefox', () => {
  let s: Awaited<ReturnType<typeof openScreens>>;

  beforeAll(async () => {
    s = await openScreens();
    await s.expectText(await s.popup(kinhtedothi.url), kinhtedothi.title);
  });
  afterAll(() => s?.close());

  const violations = async (context: string, rules: readonly string[]): Promise<string[]> => {
    await s.b.send('script.evaluate', { expression: `${AXE};0`, target: { context }, awaitPromise: false });
    return s.b.evaluate(context, axeRun(rules));
  };

  it('popup and options are clean for axe, light and dark', async () => {
    for (const theme of ['light', 'dark']) {
      await s.b.evaluate(
        s.own,
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
        await s.popup(kinhtedothi.url),
        await s.popup(HOME),
        await s.b.open(`moz-extension://${UUID}/options.html`),
      ]) {
        await s.b.waitFor(context, "document.querySelector('h1, h2') !== null");
        await new Promise((done) => setTimeout(done, 300));
        // What is there is the same in every look: in the dark only the colours are looked at.
        expect(await violations(context, theme === 'light' ? [] : ['color-contrast'])).toEqual([]);
        await s.b.close(context);
      }
    }
  });

  it('what is set of a slider is brighter than what is not, on a dark ground', async () => {
    const context = await s.b.open(`moz-extension://${UUID}/options.html`);
    await s.b.waitFor(context, "document.querySelector('.slider input') !== null");
    const luminance = await s.b.evaluate(context, () => {
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
    await s.b.close(context);
  });

  it('nothing runs over the edge at 320 px', async () => {
    for (const context of [await s.popup(kinhtedothi.url), await s.b.open(`moz-extension://${UUID}/options.html`)]) {
      await s.b.send('browsingContext.setViewport', { context, viewport: { width: 320, height: 700 } });
      await s.b.waitFor(context, "document.querySelector('h1, h2') !== null");
      const over = await s.b.evaluate(
        context,
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over).toBeLessThanOrEqual(1);
      await s.b.close(context);
    }
  });

  it('no line begins or ends with the dot between two facts', async () => {
    const context = await s.popup(kinhtedothi.url);
    await s.expectText(context, kinhtedothi.title);
    for (let width = 280; width < 460; width += 20) {
      await s.b.send('browsingContext.setViewport', { context, viewport: { width, height: 700 } });
      expect(await s.b.evaluate(context, strayDots), `${width} px`).toEqual([]);
    }
    await s.b.close(context);
  });

  it('keeps a choice of the options at once', async () => {
    const box = `[...document.querySelectorAll('fieldset input[type=checkbox]')].find((one) => one.closest('label').textContent.includes('Địa danh'))`;
    await s.b.waitFor(s.own, `Boolean(${box})`);
    await s.b.evaluate(s.own, `(${box}).click()`);
    await s.expectText(s.own, 'Đã lưu');
    const again = await s.b.open(`moz-extension://${UUID}/options.html`);
    await s.b.waitFor(again, `(${box})?.checked === true`);
    await s.b.evaluate(again, `(${box}).click()`);
    await s.b.close(again);
  });

  it('says why there is no card, and reads the page all the same where asked to', async () => {
    const context = await s.popup(HOME);
    await s.expectText(context, 'Trang này không phải bài báo');
    await s.b.evaluate(
      context,
      `[...document.querySelectorAll('button')].find((one) => one.textContent.includes('Vẫn đọc trang này')).click()`,
    );
    await s.expectText(context, 'Sao chép thẻ');
    await s.b.close(context);
  });

  it('the sidebar shows the card of the tab in front', async () => {
    const window = await s.b.evaluate(
      s.own,
      async () => (await (globalThis as any).browser.windows.getLastFocused()).id,
    );
    const tab = await s.b.evaluate(
      s.own,
      async (address: string) => {
        const { tabs } = (globalThis as any).browser;
        const found = (await tabs.query({})).find((one: { url: string }) => one.url === address);
        await tabs.update(found.id, { active: true });
        return found.id;
      },
      kinhtedothi.url,
    );
    expect(tab).toBeGreaterThan(0);
    const panel = await s.b.open(`moz-extension://${UUID}/sidepanel.html?window=${window}`);
    await s.b.evaluate(
      panel,
      async (id: number) => (await (globalThis as any).browser.tabs.update(id, { active: true })).id,
      tab,
    );
    await s.expectText(panel, kinhtedothi.title);
    await s.b.close(panel);
  });
});
