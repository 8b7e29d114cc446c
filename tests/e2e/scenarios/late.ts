import { describe, expect, it } from 'vitest';
import { adSlots } from '../../../lib/article/portals/ad-slots.ts';
import { type Driver, openRead, until } from '../harness/driver.ts';
import { servedPages } from '../harness/written.ts';

const PAGE = servedPages.find(({ name }) => name === 'baotintuc')!;

/** Slots with a height of their own, as each network writes them, above the headline and inside the story. */
const slots = adSlots.map(({ example }) =>
  example.replace(/^<([a-z]+)/, '<$1 data-slot-test style="display:block;height:60px"'),
);

/** Runs in the page from its beginning: fills the slots at once, after 0.2 s and after 1 s, and follows the headline from frame to frame. */
const FILL = `
globalThis.tops = new Set();
const title = document.querySelector('h1.detail-title');
const story = document.querySelector('.contents');
const kept = '<div data-slot-test style="min-height:250px"><ins class="adsbygoogle" style="display:block;height:250px"></ins><script></' + 'script></div>';
const fill = () => {
  title.insertAdjacentHTML('beforebegin', kept);
  for (const slot of ${JSON.stringify(slots)}) {
    title.insertAdjacentHTML('beforebegin', slot);
    story.querySelectorAll('p')[1].insertAdjacentHTML('beforebegin', slot);
  }
};
fill();
setTimeout(fill, 200);
setTimeout(fill, 1000);
setTimeout(() => (globalThis.filled = true), 1500);
const follow = () => {
  globalThis.tops.add(Math.round(title.getBoundingClientRect().top + scrollY));
  requestAnimationFrame(follow);
};
requestAnimationFrame(follow);`;

/** Ms after which a page and a reader that are quiet are no longer watched; the watcher itself says 4000. */
const RESTED = 4700;

/** Slots of the networks that fill before, while and after the page is read. */
export function lateScenarios(driver: () => Driver): void {
  describe('slots that are filled late', () => {
    it('are never seen, of any network, and the page does not jump', async () => {
      const d = driver();
      const url = `${PAGE.url}?slots`;
      d.serve(url, PAGE.html.replace('</body>', `<script>${FILL}</script></body>`));
      const tab = await openRead(d, url);
      await until(
        () => tab.run(() => (globalThis as any).filled === true),
        (filled) => filled,
        'not filled',
      );
      expect(await tab.run(() => [...(globalThis as any).tops].length)).toBe(1);
      const seen = await tab.run(() =>
        [...document.querySelectorAll('[data-slot-test]')]
          .filter((slot) => slot.getBoundingClientRect().height > 0)
          .map((slot) => slot.outerHTML),
      );
      expect(seen).toEqual([]);
      expect(await tab.run(() => document.querySelectorAll('[data-slot-test]').length)).toBeGreaterThan(80);
      await tab.close();
    });

    it('leave no paint on words that change when nobody watches any more, and the page is read again at the next move', async () => {
      const d = driver();
      d.serve(PAGE.url, PAGE.html);
      const tab = await openRead(d, PAGE.url);
      await new Promise((done) => setTimeout(done, RESTED));
      const left = await tab.run(() => {
        const walker = document.createTreeWalker(document.querySelector('.contents') as Element, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
          node.data = `Thì ra ${node.data.toLowerCase()}`;
        return new Promise<string[]>((resolve) =>
          requestAnimationFrame(() =>
            resolve(
              [...(CSS.highlights.get('doc-ro-person') ?? [])]
                .filter((range) => !range.collapsed && range.startContainer.parentElement?.closest('.contents'))
                .map((range) => (range.startContainer as Text).data.slice(range.startOffset, range.endOffset)),
            ),
          ),
        );
      });
      expect(left).toEqual([]);
      await tab.run(() => {
        const more = document.createElement('p');
        more.textContent =
          'Chiều cùng ngày, ông Kiều Thanh Vinh, Giám đốc Sở Xây dựng, dẫn đoàn xem khu vườn trên mái. Ông Vinh nói rằng vườn không dột.';
        document.querySelector('.contents')?.append(more);
      });
      await tab.move(120, 120);
      await until(
        async () => {
          const state = await tab.ask({ type: 'state' });
          return state.status === 'article' ? state.card.people.map(({ name }) => name) : [];
        },
        (names) => names.includes('Kiều Thanh Vinh'),
        'not read again',
      );
      await tab.close();
    });
  });
}
