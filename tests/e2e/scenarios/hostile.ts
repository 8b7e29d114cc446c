import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Driver, type OwnPage, type Tab, tabIdOf, until } from '../harness/driver.ts';
import { cardOpen, floating } from '../harness/floating.ts';
import { dangersIn, HOSTILE, hostilePage, opened, wholePage } from '../harness/hostile-page.ts';

/**
 * A page that does what it can against its reader. Comes first in its browser: nobody has chosen or asked anything yet.
 * @param strangers hosts that the browser wanted to reach and that are none of ours, where somebody watches
 */
export function hostileScenarios(driver: () => Driver, strangers: () => readonly string[] = () => []): void {
  describe('a hostile page', () => {
    let d: Driver;
    let tab: Tab;
    let popup: OwnPage;

    beforeAll(async () => {
      d = driver();
      for (const url of [HOSTILE.url, HOSTILE.elsewhere]) d.serve(url, hostilePage());
      tab = await d.open(HOSTILE.url);
      await until(state, ({ status }) => status === 'article', 'the page is not read', 10_000);
      popup = await d.openOwn(`popup.html?tab=${await tabIdOf(d, HOSTILE.url)}`);
      const text = () => popup.run(() => document.body.innerText);
      await until(text, (said) => said.includes(HOSTILE.person), 'the popup has no card', 10_000);
    });
    afterAll(async () => {
      await popup?.close();
      await tab?.close();
    });

    const state = () => tab.ask({ type: 'state' });
    const pwned = () => tab.run(() => (globalThis as any).pwned);

    it('is read as any other, its markup as letters', async () => {
      const read = await state();
      if (read.status !== 'article') throw new Error(read.status);
      expect(read.card.people.map((person) => person.name)).toContain(HOSTILE.person);
      expect(read.card.title).toContain('Đoàn Đảng Cộng sản Nhật Bản thăm Cần Thơ');
      expect(read.card.url).toBe(HOSTILE.url);
      expect(JSON.stringify(read.card)).not.toContain('Cù Minh Hạo');
    });

    it('gets its highlights back when it has emptied the registry', async () => {
      await new Promise((done) => setTimeout(done, 1200));
      await state();
      expect(await tab.run(() => CSS.highlights.has('doc-ro-person'))).toBe(true);
    });

    it('runs nothing in our pages and puts no markup there', async () => {
      const found = await popup.run((origin: string) => {
        const one = (selector: string) => [...document.querySelectorAll(selector)];
        return {
          images: [...document.images].filter(({ src }) => !src.startsWith(origin)).length,
          links: one('[href]').filter((link) => /^\s*javascript:/i.test(link.getAttribute('href') ?? '')).length,
          frames: one('iframe, script:not([src])').length,
          polluted: ({} as any).polluted ?? null,
          ran: (globalThis as any).pwned ?? null,
        };
      }, d.origin);
      expect(found).toEqual({ images: 0, links: 0, frames: 0, polluted: null, ran: null });
      expect(await d.inExtension(() => (({}) as any).polluted ?? null)).toBe(null);
      expect(await pwned()).toEqual([]);
    });

    it('gives clean markup to the clipboard', async () => {
      await popup.click('.copy-row .primary');
      const copied = () =>
        popup.run(async () => {
          const [item] = await navigator.clipboard.read();
          return (await item?.getType('text/html'))?.text() ?? '';
        });
      const html = await until(copied, (text) => text.includes(HOSTILE.person), 'nothing was copied');
      expect(await popup.run(dangersIn, html)).toEqual([]);
    });

    it('is not heard: messages and events of its own change nothing', async () => {
      const read = await state();
      if (read.status !== 'article') throw new Error(read.status);
      expect(read.highlights).toMatchObject({ on: true, kinds: { person: true, party: true, date: true } });
      const kept = await d.inExtension(async () => {
        const { storage } = (globalThis as any).browser ?? (globalThis as any).chrome;
        return (await storage.local.get('settings')).settings?.highlights ?? null;
      });
      // Nobody has chosen anything yet.
      expect(kept).toBe(null);
      expect(await floating(tab)).toBeNull();
      const api = () => [typeof (globalThis as any).chrome?.runtime?.sendMessage, typeof (globalThis as any).browser];
      expect(await tab.run(api)).toEqual(['undefined', 'undefined']);
      const badge = await d.inExtension(() =>
        ((globalThis as any).browser ?? (globalThis as any).chrome).action.getBadgeText({}),
      );
      expect(badge).not.toContain('pwned');
    });

    it('can neither hide nor cover nor take what we show, by its styles or by an element of our name', async () => {
      await tab.press('Alt+Shift+ArrowRight');
      const { card } = await cardOpen(tab);
      expect([card.right - card.left, card.bottom - card.top].every((px) => px > 100)).toBe(true);
      const seen = await tab.inReader(
        (x, y) => {
          const there = Document.prototype.elementFromPoint.call(document, x, y);
          return [there?.matches('html > [data-doc-ro-card]'), there?.checkVisibility({ opacityProperty: true })];
        },
        (card.left + card.right) / 2,
        (card.top + card.bottom) / 2,
      );
      expect(seen).toEqual([true, true]);
      // The card, then what stands out.
      await tab.press('Escape');
      await tab.press('Escape');
      expect(await floating(tab)).toBeNull();
    });

    it('can open none of our files', async () => {
      const files = readdirSync(d.built, { recursive: true, encoding: 'utf8' }).filter((file) =>
        /\.(?:html|js|css|json)$/.test(file),
      );
      expect(files.length).toBeGreaterThan(5);
      const addresses = files.map((file) => `${d.origin}/${file}`);
      expect(await tab.run(opened, addresses)).toEqual([]);
    });

    it('hides what is hidden against its own style, and is itself again after "off"', async () => {
      expect(await tab.run(() => document.querySelector('.wrap-comment')?.checkVisibility())).toBe(false);
      await tab.ask({ type: 'set-highlights', on: false });
      await tab.ask({ type: 'set-clutter', level: 'off' });
      const plain = await d.open(HOSTILE.elsewhere);
      expect(await tab.run(wholePage)).toBe(await plain.run(wholePage));
      expect(await pwned()).toEqual([]);
      await plain.close();
    });

    it('makes us ask nobody', () => {
      expect(d.refused().filter((url) => !url.endsWith('/favicon.ico'))).toEqual([]);
      expect(strangers()).toEqual([]);
    });
  });
}
