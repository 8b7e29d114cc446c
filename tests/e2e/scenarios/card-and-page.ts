import { beforeAll, describe, expect, it } from 'vitest';
import { type Driver, openRead, tabIdOf, until } from '../harness/driver.ts';
import { cardOpen, nothingShown } from '../harness/floating.ts';
import { lastWindow, openOver } from '../harness/own-pages.ts';
import { kinhtedothi } from '../harness/pages.ts';

const OTHER = 'https://kinhtedothi.vn/cau-chuyen-khac-o-lang-hoa-100202.html';
const LATE = 'https://kinhtedothi.vn/cau-chuyen-den-muon-100205.html';
const OFF_THE_LIST = 'https://bao-la.example/ha-noi-ban-hop-tac-do-thi-xanh-100302.html';
const NAME = 'Trịnh Hoài Lam';
/** Ms: a page without a story is looked at again after one second and after five. */
const LOOKED_AGAIN = 12_000;

/** The story comes by script, after we have looked. */
const late = (name: string) =>
  kinhtedothi.html.replaceAll(NAME, name).replace(
    '</body>',
    `<script>
      const story = document.querySelector('article');
      const place = document.createElement('p');
      story.replaceWith(place);
      setTimeout(() => place.replaceWith(story), 1500);
    </script></body>`,
  );

/** What the card shows is what stands on the page, and what it leads to is seen there. */
export function cardAndPageScenarios(driver: () => Driver): void {
  describe('card and page', () => {
    let d: Driver;
    beforeAll(() => {
      d = driver();
      d.serve(LATE, late('Lò Bảo Khải'));
    });

    it('go together where a site changes its page without loading one, and where a story comes late', async () => {
      const tab = await openRead(d, kinhtedothi.url);
      const panel = await openOver(d, 'side panel', kinhtedothi.url, { width: 360, height: 800 });
      const isNamed = (name: string) =>
        until(
          () => panel.run(() => document.querySelector('.card')?.textContent ?? ''),
          (text) => text.includes(name),
          `the panel does not know ${name}`,
          LOOKED_AGAIN,
        );
      await isNamed(NAME);
      // As such sites do: first the address, then the story.
      await tab.run(
        (url, old) => {
          history.pushState({}, '', url);
          setTimeout(() => {
            const story = document.querySelector('article');
            if (story) story.outerHTML = story.outerHTML.replaceAll(old, 'Vũ Bảo Khải');
          }, 300);
        },
        OTHER,
        NAME,
      );
      await isNamed('Vũ Bảo Khải');
      await tab.go(LATE);
      await isNamed('Lò Bảo Khải');
      await panel.close();
      await tab.close();
    });

    it('are both there when a story comes while one looks at the popup', async () => {
      const tab = await d.open(LATE);
      const popup = await d.openOwn(`popup.html?tab=${await tabIdOf(d, LATE)}`);
      const shown = (selector: string) =>
        until(
          () => popup.run((wanted) => document.querySelector(wanted) !== null, selector),
          (there) => there,
          `no ${selector}`,
          LOOKED_AGAIN,
        );
      await shown('.notice');
      await shown('.card');
      await popup.close();
      await tab.close();
    });

    it('are both there when the button is pressed on a page that the panel could not read', async () => {
      d.serve(OFF_THE_LIST, kinhtedothi.html);
      const tab = await d.open(OFF_THE_LIST);
      const panel = await d.openOwn(`sidepanel.html?window=${await lastWindow(d)}`);
      const shown = (selector: string) =>
        until(
          () => panel.run((wanted) => document.querySelector(wanted) !== null, selector),
          (there) => there,
          `no ${selector}`,
        );
      await d.inExtension(async () => {
        const { tabs } = (globalThis as any).browser ?? (globalThis as any).chrome;
        // Its address is hidden from us.
        const hidden = (await tabs.query({})).findLast((one: { url?: string }) => one.url === undefined);
        await tabs.update(hidden.id, { active: true });
        return true;
      });
      await shown('.notice');
      await d.pressButton(OFF_THE_LIST);
      await shown('.card');
      await panel.close();
      await tab.close();
    });

    it('a sentence that the card leads to stands out, and nothing else does', async () => {
      const tab = await openRead(d, kinhtedothi.url);
      const state = await tab.ask({ type: 'state' });
      if (state.status !== 'article') throw new Error('no article');
      const shown = () =>
        tab.run(() =>
          [...(CSS.highlights.get('doc-ro-sentence') ?? [])].map((range) => String(range).replace(/\s+/g, ' ')),
        );
      await tab.press('Alt+Shift+ArrowRight');
      await cardOpen(tab);
      for (const { block, start, end, text } of state.card.keyPoints) {
        await tab.ask({ type: 'jump-span', span: { block, start, end } });
        expect(await shown()).toEqual([text]);
      }
      await until(
        () =>
          tab.run(() => {
            const [range] = CSS.highlights.get('doc-ro-sentence') ?? [];
            const { top = -1, bottom = -1 } = range instanceof Range ? range.getBoundingClientRect() : {};
            return top > 0 && bottom < innerHeight;
          }),
        (isSeen) => isSeen,
        'the sentence is out of sight',
      );
      await nothingShown(tab);
      expect(await tab.run(() => CSS.highlights.has('doc-ro-current'))).toBe(false);
      await tab.picture('sentence');
      await tab.press('Escape');
      expect(await shown()).toEqual([]);
      await tab.ask({ type: 'jump-span', span: state.card.keyPoints[0] ?? { block: 0, start: 0, end: 1 } });
      expect(await shown()).toHaveLength(1);
      await tab.press('Alt+Shift+ArrowRight');
      await cardOpen(tab);
      expect(await shown()).toEqual([]);
      await tab.close();
    });

    it('a sentence that the card leads to is brought from under a tall masthead', async () => {
      const tab = await openRead(d, kinhtedothi.url);
      const state = await tab.ask({ type: 'state' });
      if (state.status !== 'article') throw new Error('no article');
      const [point] = state.card.keyPoints;
      if (!point) throw new Error('no key point');
      const top = () =>
        tab.run(() => {
          const [range] = CSS.highlights.get('doc-ro-sentence') ?? [];
          return range instanceof Range ? range.getBoundingClientRect().top : -1;
        });
      const { block, start, end } = point;
      await tab.ask({ type: 'jump-span', span: { block, start, end } });
      const masthead = 140;
      await tab.run((height) => {
        const bar = document.createElement('div');
        bar.style.cssText = `position:fixed;inset:0 0 auto;height:${height}px;background:#c8102e`;
        document.body.append(bar);
      }, masthead);
      // The way to the sentence is a smooth one: as often as it takes, until the page rests where the bar covers it.
      let covered = 0;
      await until(
        async () => {
          const now = await top();
          covered = now > 0 && now < masthead ? covered + 1 : 0;
          if (covered === 0) await tab.run((by) => scrollBy({ top: by, behavior: 'instant' }), now - masthead + 40);
          return covered;
        },
        (times) => times > 5,
        'the sentence does not rest under the masthead',
      );
      await tab.ask({ type: 'jump-span', span: { block, start, end } });
      await until(top, (now) => now > masthead, 'the sentence stays under the masthead');
      await tab.close();
    });
  });
}
