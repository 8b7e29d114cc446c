import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Driver, openRead, type Tab, until } from '../harness/driver.ts';
import { cardOpen, nothingShown, wordAt } from '../harness/floating.ts';
import { highlightSizes, serialised } from '../harness/in-page.ts';
import { ELSEWHERE, kinhtedothi } from '../harness/pages.ts';

const LEAD = '.article-sapo';
const LEAD_AGAIN = '.content-ktdt-article > p:first-child';
const CAPTION_AGAIN = 'p.caption';

/** Runs in the page: words that stand in the selected elements, each place of them, and whether it is painted. */
function places(selector: string, words: string[]): { word: string; painted: boolean }[] {
  const ranges = [...CSS.highlights].flatMap(([name, highlight]) => (name.startsWith('doc-ro-') ? [...highlight] : []));
  return [...document.querySelectorAll(selector)].flatMap((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const found: { word: string; painted: boolean }[] = [];
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
      for (const word of words)
        for (let at = node.data.indexOf(word); at >= 0; at = node.data.indexOf(word, at + 1)) {
          const painted = ranges.some(
            ({ startContainer, startOffset, endOffset }) =>
              startContainer === node && startOffset <= at && endOffset >= at + word.length,
          );
          found.push({ word, painted });
        }
    return found;
  });
}

/** Lead and caption that a portal prints twice: in the text once, on the page marked wherever a reader sees them. */
export function printedTwiceScenarios(driver: () => Driver): void {
  describe('words that are printed twice', () => {
    let d: Driver;
    let tab: Tab;

    beforeAll(async () => {
      d = driver();
      tab = await openRead(d, kinhtedothi.url);
    });
    afterAll(() => tab?.close());

    const paintedIn = async (page: Pick<Tab, 'run'>, selector: string, words: string[]) =>
      (await page.run(places, selector, words)).map(({ word, painted }) => `${word}: ${painted}`);

    it('are marked at every place: people, parties and dates', async () => {
      const words = ['Chiều 14/3', 'Trịnh Hoài Lam', 'Đảng Lao động (PT) Brazil', 'Rafael Monteiro Quintana'];
      const all = words.map((word) => `${word}: true`).sort();
      expect((await paintedIn(tab, LEAD, words)).sort()).toEqual(all);
      expect((await paintedIn(tab, LEAD_AGAIN, words)).sort()).toEqual(all);
      const captions = await paintedIn(tab, `figcaption, ${CAPTION_AGAIN}`, [
        'Trịnh Hoài Lam',
        'Rafael Monteiro Quintana',
      ]);
      expect(captions).toHaveLength(4);
      expect(captions.filter((one) => one.endsWith('false'))).toEqual([]);
      await tab.run(() => scrollTo(0, 0));
      await tab.picture('printed-twice');
    });

    it('count once, and open the same card at both places', async () => {
      const cards = [];
      for (const selector of [LEAD, LEAD_AGAIN]) {
        const word = await wordAt(tab, selector, 'Trịnh Hoài Lam');
        await tab.move(word.x, word.y);
        const { title, count, why, lines } = await cardOpen(tab);
        cards.push({ title, count, why, lines });
        await tab.press('Escape');
        await tab.move(5, 5);
        await nothingShown(tab);
      }
      expect(cards[0]).toMatchObject({ title: 'Trịnh Hoài Lam' });
      expect(cards[1]).toEqual(cards[0]);
      const state = await tab.ask({ type: 'state' });
      const lam = state.status === 'article' && state.card.people.find((one) => one.name === 'Trịnh Hoài Lam');
      expect(lam && `Lần 1/${lam.mentions.length}`).toBe(cards[0]?.count);
    });

    it('open it for a finger, too, and lead on to the next mention', async () => {
      const word = await wordAt(tab, CAPTION_AGAIN, 'Rafael Monteiro Quintana');
      await tab.tap(word.x, word.y);
      const { count, buttons } = await cardOpen(tab, ({ title }) => title.includes('Quintana'));
      const [index, all] = count.replace('Lần ', '').split('/').map(Number);
      const next = buttons.find((button) => button.name === 'Lần nhắc sau');
      if (!next || !index) throw new Error('no way on');
      await tab.tap((next.left + next.right) / 2, (next.top + next.bottom) / 2);
      await cardOpen(tab, (card) => card.count === `Lần ${index + 1}/${all}`);
      expect((await tab.run(highlightSizes)).current).toBe(1);
      await tab.press('Escape');
      await tab.press('Escape');
      await nothingShown(tab);
    });

    it('lose the paint of a place whose words change, and go on with the other when one goes', async () => {
      const changed = await openRead(d, kinhtedothi.url);
      const words = ['Trịnh Hoài Lam', 'Chiều 14/3'];
      await changed.run((selector) => {
        const text = document.querySelector(selector)?.firstChild as Text;
        text.data = text.data.replace('Trịnh Hoài Lam', 'Người Khác Hẳn');
      }, LEAD_AGAIN);
      await until(
        () => changed.run(places, LEAD_AGAIN, ['Người', 'Khác', 'Hẳn']),
        (found) => found.length === 3 && found.every((one) => !one.painted),
        'other words are painted',
      );
      expect(await paintedIn(changed, LEAD, words)).toEqual(words.map((word) => `${word}: true`));
      await changed.reload();
      await until(
        () => paintedIn(changed, LEAD_AGAIN, words),
        (found) => found.every((one) => one.endsWith('true')) && found.length === 2,
        'not read again',
      );
      await changed.run((selector) => document.querySelector(selector)?.remove(), LEAD);
      await until(
        () => paintedIn(changed, LEAD_AGAIN, words),
        (found) => found.every((one) => one.endsWith('true')) && found.length === 2,
        'the copy is not painted without the first printing',
      );
      await changed.close();
    });

    it('are gone to where they can be seen, when the page hides the first place', async () => {
      const narrow = `${kinhtedothi.url}?hep`;
      d.serve(narrow, kinhtedothi.html.replace('</style>', '.article-sapo{display:none}</style>'));
      const hidden = await openRead(d, narrow);
      const state = await hidden.ask({ type: 'state' });
      const day = state.status === 'article' && state.card.dates.find((one) => one.mentions[0]?.text.includes('14/3'));
      if (!day) throw new Error('no day of the lead');
      await hidden.ask({ type: 'jump', entity: day.id });
      await cardOpen(hidden, ({ kind }) => kind === 'Ngày tháng');
      expect(await paintedIn(hidden, LEAD_AGAIN, ['Chiều 14/3'])).toEqual(['Chiều 14/3: true']);
      await hidden.close();
    });

    it('leave the page as it was', async () => {
      await tab.ask({ type: 'set-highlights', on: false });
      await tab.ask({ type: 'set-clutter', level: 'off' });
      expect(await tab.run(highlightSizes)).toEqual({});
      const plain = await d.open(`${ELSEWHERE}kinhtedothi`);
      expect(await tab.run(serialised)).toBe(await plain.run(serialised));
      await plain.close();
      await tab.ask({ type: 'set-highlights', on: true });
      await tab.ask({ type: 'set-clutter', level: 'tidy' });
    });
  });
}
