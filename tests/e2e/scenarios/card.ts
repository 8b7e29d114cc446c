import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { axeFindings } from '../harness/axe.ts';
import { type Driver, openRead, painted, type Tab, until } from '../harness/driver.ts';
import { cardOpen, floating, floatingMarkup, nothingShown, overlap, wordAt } from '../harness/floating.ts';
import { highlightSizes, serialised } from '../harness/in-page.ts';
import { kinhtedothi } from '../harness/pages.ts';

const STORY = '.content-ktdt-article > p';

/** The card at the word, the steps from mention to mention and the strip, as pointer, finger and keyboard find them. */
export function cardScenarios(driver: () => Driver): void {
  describe('the card at the word', () => {
    let d: Driver;
    let tab: Tab;

    beforeAll(async () => {
      d = driver();
      tab = await openRead(d, kinhtedothi.url);
    });
    afterAll(() => tab?.close());

    const away = async () => {
      await tab.press('Escape');
      await tab.press('Escape');
      await tab.move(5, 5);
      await nothingShown(tab);
    };
    // Also what a first try left open.
    beforeEach(away);

    it('opens where the pointer rests, says who it is, and leaves the word in sight', async () => {
      const word = await wordAt(tab, STORY, 'Trịnh Hoài Lam', 2);
      await tab.move(word.x, word.y);
      const card = await cardOpen(tab);
      expect(card.kind).toBe('Nhân vật');
      expect(card.title).toBe('Trịnh Hoài Lam');
      expect(card.lines.join()).toContain('Phó Bí thư');
      expect(card.count).toMatch(/^Lần \d+\/\d+$/);
      expect(card.why).toBe('Vì sao được tô sáng?Đứng sau chức danh “Phó Bí thư Thành ủy”.');
      expect(card.buttons.map((button) => button.name)).toEqual(['Lần nhắc trước', 'Lần nhắc sau', 'Sao chép', 'Đóng']);
      expect(overlap(card.card, word)).toBe(false);
      await tab.picture('card-person');
      await tab.move(5, 5);
      await nothingShown(tab);
    });

    it('stays for a click on its word, and goes with one beside it', async () => {
      const word = await wordAt(tab, STORY, 'Trịnh Hoài Lam', 2);
      await tab.move(word.x, word.y);
      await cardOpen(tab);
      await tab.click(word.x, word.y);
      await cardOpen(tab);
      await tab.move(5, 5);
      await new Promise((done) => setTimeout(done, 700));
      await cardOpen(tab);
      await tab.click(5, 5);
      await nothingShown(tab);
    });

    it('does not open for a pointer that only passes', async () => {
      const word = await wordAt(tab, STORY, 'Trịnh Hoài Lam', 2);
      await tab.move(word.x, word.y);
      await tab.move(5, 5);
      await new Promise((done) => setTimeout(done, 500));
      expect(await floating(tab)).toBeNull();
    });

    it('tells weekday and lunar date of a day, and the country of a party', async () => {
      const day = await wordAt(tab, STORY, '16/3/2024');
      await tab.move(day.x, day.y);
      const dated = await cardOpen(tab, ({ kind }) => kind === 'Ngày tháng');
      expect([dated.title, ...dated.lines].join('\n')).toContain('tháng 3 năm 2024');
      const today = await wordAt(tab, STORY, 'Ngày 15/3');
      await tab.move(today.x, today.y);
      const single = await cardOpen(tab, ({ title }) => title.startsWith('Thứ Sáu, 15 tháng 3'));
      expect(single.lines.join('\n')).toContain('Âm lịch: mùng 6 tháng Hai năm Giáp Thìn');
      const party = await wordAt(tab, STORY, 'Đảng Cộng sản Việt Nam');
      await tab.move(party.x, party.y);
      const named = await cardOpen(tab, ({ kind }) => kind === 'Chính đảng');
      expect(named.title).toBe('Đảng Cộng sản Việt Nam');
      expect(named.lines.join('\n')).toContain('Việt Nam');
      await away();
    });

    it.each([320, 400, 1200])('never covers its word nor leaves the window at %i px', async (width) => {
      await tab.size(width, 560);
      for (const block of ['start', 'center', 'end'] as const) {
        const word = await wordAt(tab, STORY, 'Rafael Monteiro Quintana', 2, block);
        await tab.move(word.x, word.y);
        const { card, title } = await cardOpen(tab, ({ title }) => title.includes('Quintana'));
        expect(title).toContain('Quintana');
        expect(overlap(card, word)).toBe(false);
        expect(card.left).toBeGreaterThanOrEqual(0);
        expect(card.top).toBeGreaterThanOrEqual(0);
        // A scrollbar lies over what reaches into it.
        expect(card.right).toBeLessThanOrEqual(await tab.run(() => document.documentElement.clientWidth));
        expect(card.bottom).toBeLessThanOrEqual(560);
        await tab.picture(`card-${width}-${block}`);
        await away();
      }
      await tab.size(1000, 800);
    });

    it('goes from mention to mention by keyboard, says where it is, and gives the keyboard back', async () => {
      await tab.run(() => {
        scrollTo(0, 0);
        document.querySelector<HTMLElement>('.masthead a')?.focus();
      });
      await tab.press('Alt+Shift+ArrowRight');
      const first = await cardOpen(tab);
      expect((await tab.run(highlightSizes)).current).toBe(1);
      let second = first;
      do {
        const before = second;
        await tab.press('Alt+Shift+ArrowRight');
        second = await cardOpen(tab, ({ title, count }) => title !== before.title || count !== before.count);
      } while (second.count.endsWith('/1'));
      expect(second.focused).toBe('');
      await until(
        () => floating(tab),
        (now) => now?.said.includes(second.title) === true,
        'nothing is said',
      );
      await tab.press('Alt+Shift+Enter');
      await until(
        () => floating(tab),
        (now) => now?.focused === second.title,
        'the card has no focus',
      );
      await tab.press('Tab');
      await tab.press('Tab');
      await tab.press('Tab');
      expect((await floating(tab))?.focused).toBe('Lần nhắc sau');
      await tab.press('Enter');
      const third = await cardOpen(tab, ({ title, count }) => title === second.title && count !== second.count);
      expect(third.focused).not.toBe('');
      expect(third.ticks.filter(({ here }) => here)).toHaveLength(1);
      expect(third.ticks.every(({ right }) => right <= 1000)).toBe(true);
      await tab.picture('card-keyboard');
      await tab.press('Escape');
      expect((await floating(tab))?.card ?? null).toBeNull();
      expect(await tab.run(() => document.activeElement?.textContent)).toBe('Kinh tế & Đô thị');
      await tab.press('Escape');
      await nothingShown(tab);
      expect((await tab.run(highlightSizes)).current).toBeUndefined();
    });

    it('reaches every mention by keyboard, with no text put into the page', async () => {
      const before = await tab.run(serialised);
      const state = await tab.ask({ type: 'state' });
      if (state.status !== 'article') throw new Error(state.status);
      // What the page prints twice is painted twice and met once.
      const { people, parties, dates } = state.card;
      const all = [...people, ...parties, ...dates].flatMap(({ mentions }) => mentions).length;
      const met = new Set<string>();
      for (let step = 0; step < all; step++) {
        await tab.press('Alt+Shift+ArrowRight');
        const { kind, title, count } = await cardOpen(tab, (now) => !met.has(`${now.kind} ${now.title} ${now.count}`));
        met.add(`${kind} ${title} ${count}`);
      }
      expect(met.size).toBe(all);
      await away();
      expect(await tab.run(serialised)).toBe(before);
    });

    it('takes no key from a field, an editor or a page that uses it itself', async () => {
      await tab.run(() => {
        document
          .querySelector('.comments')
          ?.insertAdjacentHTML(
            'beforeend',
            '<textarea id="field">bạn đọc viết</textarea><div id="editor" contenteditable>viết ở đây</div>',
          );
        for (const box of document.querySelectorAll('.comments')) box.setAttribute('data-doc-ro-shown', '');
        document.querySelector('.comments')?.removeAttribute('data-doc-ro-hidden');
      });
      for (const id of ['field', 'editor']) {
        await tab.run((at) => document.getElementById(at)?.focus(), id);
        await tab.press('Alt+Shift+ArrowRight');
        await tab.press('Alt+Shift+1');
        await tab.type('xin chào');
        expect(
          await tab.run(
            (at) =>
              (document.getElementById(at) as HTMLTextAreaElement).value ?? document.getElementById(at)?.textContent,
            id,
          ),
        ).toContain('xin chào');
      }
      expect(await floating(tab)).toBeNull();
      await tab.reload();
      await painted(tab);
    });

    it('switches one kind by its key, and back', async () => {
      const before = await tab.run(highlightSizes);
      for (const [key, kind, said] of [
        ['Alt+Shift+Digit1', 'person', 'nhân vật'],
        ['Alt+Shift+Digit2', 'party', 'chính đảng'],
        ['Alt+Shift+Digit3', 'date', 'ngày tháng'],
      ] as const) {
        await tab.press(key);
        await until(
          () => tab.run(highlightSizes),
          (sizes) => sizes[kind] === undefined,
          `${kind} is still painted`,
        );
        await until(
          () => floating(tab),
          (now) => now?.note.toLowerCase().includes(said) === true,
          'nothing is said',
        );
        await tab.press(key);
        await until(
          () => tab.run(highlightSizes),
          (sizes) => sizes[kind] === before[kind],
          `${kind} did not come back`,
        );
      }
      await nothingShown(tab);
    });

    it('opens under a finger, with targets of 44 px, and closes beside it', async () => {
      const word = await wordAt(tab, STORY, 'Đoàn Thục Uyên');
      await tab.tap(word.x, word.y);
      const card = await cardOpen(tab);
      expect(card.title).toBe('Đoàn Thục Uyên');
      for (const button of card.buttons) {
        expect(button.right - button.left).toBeGreaterThanOrEqual(44);
        expect(button.bottom - button.top).toBeGreaterThanOrEqual(44);
      }
      const next = card.buttons.find((button) => button.name === 'Lần nhắc sau');
      if (!next) throw new Error('no button for the next mention');
      await tab.tap((next.left + next.right) / 2, (next.top + next.bottom) / 2);
      await cardOpen(tab, ({ count }) => count !== card.count);
      await tab.tap(500, 20);
      await until(
        () => floating(tab),
        (now) => !now?.card,
        'the card stays',
      );
      await away();
    });

    it('copies what it says, with the source', async () => {
      const word = await wordAt(tab, STORY, 'Đoàn Thục Uyên');
      await tab.move(word.x, word.y);
      const card = await cardOpen(tab);
      const copy = card.buttons.find((button) => button.name === 'Sao chép');
      if (!copy) throw new Error('no button to copy');
      await tab.click((copy.left + copy.right) / 2, (copy.top + copy.bottom) / 2);
      await cardOpen(tab, ({ count }) => count === 'Đã sao chép');
      const text = await d.clipboard();
      expect(text).toContain('Đoàn Thục Uyên');
      expect(text).toContain(kinhtedothi.url);
      await away();
    });

    it.each([
      ['light', { scheme: 'light' }],
      ['dark', { scheme: 'dark' }],
      ['forced colours', { forced: true }],
    ] as const)('is clean for axe in %s', async (look, looks) => {
      await d.look(looks);
      const word = await wordAt(tab, STORY, 'Trịnh Hoài Lam', 2);
      await tab.move(word.x, word.y);
      await cardOpen(tab);
      await tab.picture(`card-${look.replace(' ', '-')}`);
      const { html, css } = await floatingMarkup(tab);
      await away();
      expect(await axeFindings(d, html, css)).toEqual([]);
      await d.look({});
    });

    it('comes and goes a hundred times and leaves the page as it was', async () => {
      const before = await tab.run(serialised);
      for (let time = 0; time < 100; time++) {
        await tab.press('Alt+Shift+ArrowRight');
        await tab.press('Escape');
      }
      await away();
      expect(await tab.run(serialised)).toBe(before);
    });
  });
}
