import { beforeAll, describe, expect, it } from 'vitest';
import { paintedTexts } from '../harness/broken-pages.ts';
import { type Driver, openRead, painted, type Tab, until } from '../harness/driver.ts';
import { cardOpen, floating, nothingShown, overlap, wordAt } from '../harness/floating.ts';
import { highlightSizes, serialised } from '../harness/in-page.ts';
import { kinhtedothi, nhandan, noArticles } from '../harness/pages.ts';

const STORY = '.content-ktdt-article > p';
const OTHER = 'https://kinhtedothi.vn/cau-chuyen-khac-o-lang-hoa-100202.html';
const SECTION = 'https://kinhtedothi.vn/do-thi';

/** Pages that change, come back, grow, are printed and zoomed, while we are on them. */
export function liveScenarios(driver: () => Driver): void {
  describe('live pages', () => {
    let d: Driver;
    beforeAll(() => {
      d = driver();
    });

    const openArticle = (url = kinhtedothi.url): Promise<Tab> => openRead(d, url);
    const people = async (tab: Tab): Promise<string[]> => {
      const state = await tab.ask({ type: 'state' });
      return state.status === 'article' ? state.card.people.map((one) => one.name) : [];
    };

    it('follow a site that changes its page without loading one, and let go where it shows no article', async () => {
      const tab = await openArticle();
      const after = await tab.run((url) => {
        const article = document.querySelector('article');
        if (!article) throw new Error('no article');
        const other = article.outerHTML
          .replaceAll('Trịnh Hoài Lam', 'Vũ Bảo Khải')
          .replaceAll('ông Lam', 'ông Khải')
          .replaceAll('Ông Lam', 'Ông Khải');
        history.pushState({}, '', url);
        article.outerHTML = other;
        return new Promise<string[]>((resolve) =>
          requestAnimationFrame(() =>
            resolve(
              [...CSS.highlights].flatMap(([key, marks]) =>
                key.startsWith('doc-ro-') ? [...marks].map((range) => String(range.startContainer.isConnected)) : [],
              ),
            ),
          ),
        );
      }, OTHER);
      expect(after.filter((connected) => connected === 'false')).toEqual([]);
      await until(
        () => people(tab),
        (names) => names.includes('Vũ Bảo Khải') && !names.includes('Trịnh Hoài Lam'),
        'the new article is not read',
      );
      await painted(tab);
      await tab.run((url) => {
        history.pushState({}, '', url);
        const main = document.querySelector('main');
        if (main)
          main.innerHTML =
            '<h1>Đô thị</h1><ul><li><a href="/x-100203.html">Một tin ngắn</a></li><li><a href="/y-100204.html">Một tin khác</a></li></ul>';
      }, SECTION);
      await until(
        () => tab.run(highlightSizes),
        (sizes) => Object.keys(sizes).length === 0,
        'still painted',
      );
      await until(
        () => tab.run(() => document.querySelectorAll('[data-doc-ro-hidden]').length),
        (count) => count === 0,
        'still hidden',
        8000,
      );
      await tab.close();
    });

    it('are never painted on words that changed', async () => {
      const tab = await openArticle();
      const wrong = await tab.run(() => {
        const walker = document.createTreeWalker(document.querySelector('article') as Element, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
          node.data = node.data.replaceAll('Trịnh Hoài Lam', 'hoa gạo nở');
        return new Promise<string[]>((resolve) =>
          requestAnimationFrame(() =>
            resolve(
              [...(CSS.highlights.get('doc-ro-person') ?? [])].map((range) =>
                (range.startContainer as Text).data.slice(range.startOffset, range.endOffset),
              ),
            ),
          ),
        );
      });
      expect(wrong.length).toBeGreaterThan(0);
      expect(wrong.filter((text) => /hoa|gạo|nở/.test(text) || !/^\p{Lu}/u.test(text))).toEqual([]);
      await tab.close();
    });

    it('get what comes to the article while scrolling painted too', async () => {
      const tab = await openArticle();
      await tab.run(() => {
        const more = document.createElement('p');
        more.textContent =
          'Chiều cùng ngày, ông Kiều Thanh Vinh, Giám đốc Sở Xây dựng, dẫn đoàn xem khu vườn trên mái nhà. Ông Vinh nói rằng vườn đã qua ba mùa mưa mà không dột một giọt.';
        document.querySelector('.content-ktdt-article')?.append(more);
      });
      await until(
        () => people(tab),
        (names) => names.includes('Kiều Thanh Vinh'),
        'not read',
      );
      expect(await tab.run(paintedTexts)).toContain('Kiều Thanh Vinh');
      await tab.close();
    });

    it('leave late comments alone, and hide what the portal is known to add', async () => {
      const tab = await openArticle(nhandan.url);
      await tab.run(() => {
        const box = document.createElement('div');
        box.className = 'wrap-comment';
        box.id = 'late';
        box.textContent = 'Bạn đọc Cù Minh Hạo viết ngày 1/1/2026: bài rất hay.';
        document.querySelector('main')?.append(box);
      });
      await until(
        () => tab.run(() => document.querySelector('#late')?.checkVisibility() === false),
        (hidden) => hidden,
        'the comments are seen',
      );
      expect(await people(tab)).not.toContain('Cù Minh Hạo');
      await tab.close();
    });

    it('keep card and strip at their words when a picture comes late', async () => {
      const tab = await openArticle();
      const word = await wordAt(tab, STORY, 'Đoàn Thục Uyên');
      await tab.move(word.x, word.y);
      await cardOpen(tab);
      await tab.run(() => {
        document.documentElement.style.overflowAnchor = 'none';
        const picture = document.createElement('div');
        picture.style.height = '90px';
        document.querySelector('.content-ktdt-article')?.prepend(picture);
      });
      const moved = await tab.run(() => {
        const walker = document.createTreeWalker(
          document.querySelector('.content-ktdt-article') as Element,
          NodeFilter.SHOW_TEXT,
        );
        for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
          const at = node.data.indexOf('Đoàn Thục Uyên');
          if (at < 0) continue;
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + 14);
          const { left, top, right, bottom } = range.getBoundingClientRect();
          return { left, top, right, bottom };
        }
        throw new Error('the word is gone');
      });
      const { card } = await cardOpen(tab, (now) => now.card !== null && Math.abs(now.card.top - moved.bottom) < 20);
      expect(overlap(card, moved)).toBe(false);
      await tab.close();
    });

    it('are painted again after going away and back', async () => {
      const tab = await openArticle();
      await tab.go('https://kinhtedothi.vn/');
      await tab.back();
      await painted(tab);
      await tab.press('Alt+Shift+ArrowRight');
      await cardOpen(tab);
      await tab.press('Escape');
      await tab.close();
    });

    it('take 200 % zoom: the card is whole and beside its word', async () => {
      const tab = await openArticle();
      await d.inExtension(async (url: string) => {
        const { tabs } = (globalThis as any).chrome;
        const [found] = (await tabs.query({})).filter((one: { url?: string }) => one.url === url);
        await tabs.setZoom(found.id, 2);
      }, kinhtedothi.url);
      await tab.press('Alt+Shift+ArrowRight');
      const { card } = await cardOpen(tab);
      const inner = await tab.run(() => ({ width: innerWidth, height: innerHeight }));
      expect(card.left).toBeGreaterThanOrEqual(0);
      expect(card.right).toBeLessThanOrEqual(inner.width);
      expect(card.bottom).toBeLessThanOrEqual(inner.height + 1);
      await d.inExtension(async (url: string) => {
        const { tabs } = (globalThis as any).chrome;
        const [found] = (await tabs.query({})).filter((one: { url?: string }) => one.url === url);
        await tabs.setZoom(found.id, 0);
      }, kinhtedothi.url);
      await tab.close();
    });

    it('come back as they were after 300 switches', async () => {
      const tab = await openArticle();
      const before = await tab.run(serialised);
      const sizes = await tab.run(highlightSizes);
      await d.inExtension(async (url: string) => {
        const { tabs } = (globalThis as any).chrome;
        const [found] = (await tabs.query({})).filter((one: { url?: string }) => one.url === url);
        for (let time = 0; time < 300; time++)
          await tabs.sendMessage(found.id, { type: 'set-highlights', on: time % 2 === 1 });
      }, kinhtedothi.url);
      expect(await tab.run(highlightSizes)).toEqual(sizes);
      await nothingShown(tab);
      expect(await tab.run(serialised)).toBe(before);
      await tab.close();
    });

    it.each(noArticles)('have nothing of ours on %s', async (_, url) => {
      const tab = await d.open(url);
      await new Promise((done) => setTimeout(done, 300));
      await tab.press('Alt+Shift+ArrowRight');
      await tab.move(200, 200);
      await new Promise((done) => setTimeout(done, 300));
      expect(await floating(tab)).toBeNull();
      expect(await tab.run(() => document.documentElement.outerHTML.includes('doc-ro'))).toBe(false);
      await tab.close();
    });

    it('lose everything of an extension that was updated, and serve the new one', async () => {
      const tab = await openArticle();
      await tab.press('Alt+Shift+ArrowRight');
      await until(
        () => tab.run(() => document.querySelector('doc-ro-card') !== null),
        (is) => is,
        'no card',
      );
      await d.update();
      // Firefox gives the new extension's scripts to pages that are open; Chromium does not.
      if (d.name === 'chromium') {
        await until(
          () => tab.run(() => document.documentElement.outerHTML.includes('doc-ro') || CSS.highlights.size > 0),
          (left) => !left,
          'the old one is still there',
          8000,
        );
      } else {
        await until(
          () => people(tab),
          (names) => names.includes(kinhtedothi.person),
          'the new one does not answer',
          10_000,
        );
        expect(await tab.run(() => document.querySelectorAll('doc-ro-card').length)).toBe(0);
      }
      await tab.reload();
      await painted(tab);
      await tab.press('Alt+Shift+ArrowRight');
      await cardOpen(tab);
      expect(await tab.run(() => document.querySelectorAll('doc-ro-card').length)).toBe(1);
      await tab.close();
    });
  });
}
