import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Comfort } from '../../../lib/extension/messages.ts';
import { axeFindings } from '../harness/axe.ts';
import { type Driver, openRead, type Tab, until } from '../harness/driver.ts';
import { floating, floatingMarkup, wordAt } from '../harness/floating.ts';
import { highlightSizes, serialised } from '../harness/in-page.ts';
import { kinhtedothi } from '../harness/pages.ts';

const STORY = '.content-ktdt-article > p';
const PLAIN: Comfort = { size: 20, lineHeight: 1.7, width: 70, face: 'serif', ground: 'auto' };

/** Type, ground and progress of the focus level, and reading aloud. */
export function comfortScenarios(driver: () => Driver): void {
  describe('reading comfort', () => {
    let d: Driver;
    let tab: Tab;
    let before: string;

    beforeAll(async () => {
      d = driver();
      tab = await openRead(d, kinhtedothi.url);
      before = await tab.run(serialised);
      await tab.ask({ type: 'set-clutter', level: 'focus' });
    });
    afterAll(() => tab?.close());

    const looks = () =>
      tab.run((selector) => {
        const paragraph = document.querySelectorAll(selector)[4] as Element;
        const of = getComputedStyle(paragraph);
        const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
        const light = (colour: string) => {
          const [r = 0, g = 0, b = 0] = channels(colour).map((one) => {
            const share = one / 255;
            return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
          });
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        let ground = 'rgb(255, 255, 255)';
        for (let at: Element | null = paragraph; at; at = at.parentElement) {
          const painted = getComputedStyle(at).backgroundColor;
          if (painted === 'transparent' || painted === 'rgba(0, 0, 0, 0)') continue;
          ground = painted;
          break;
        }
        const [one, other] = [light(of.color), light(ground)].sort((a, b) => b - a) as [number, number];
        return {
          size: Number.parseFloat(of.fontSize),
          line: Number.parseFloat(of.lineHeight),
          face: of.fontFamily,
          width: paragraph.getBoundingClientRect().width,
          contrast: (one + 0.05) / (other + 0.05),
          ground,
        };
      }, STORY);
    const set = async (change: Partial<Comfort>) => {
      const comfort = { ...PLAIN, ...change };
      await tab.ask({ type: 'set-comfort', comfort });
      return looks();
    };

    it('sets size, line height, width and face as they are chosen', async () => {
      // The browser is given the style sheet in another process: it is there a moment after the answer.
      const see = async (change: Partial<Comfort>, isGood: (now: Awaited<ReturnType<typeof looks>>) => boolean) => {
        await set(change);
        return until(looks, isGood, `not as chosen: ${JSON.stringify(change)}`);
      };
      const plain = await see({}, ({ size, line }) => size === 20 && Math.round(line) === 34);
      await see({ size: 28 }, ({ size }) => size === 28);
      await see({ lineHeight: 2.2 }, ({ line }) => Math.round(line) === 44);
      await see({ width: 45 }, ({ width, size }) => size === 20 && width < plain.width);
      await see(
        { face: 'sans' },
        ({ face, size }) => size === 20 && face !== plain.face && face.endsWith('sans-serif'),
      );
      await until(
        () => tab.run(() => getComputedStyle(document.querySelector('h1') as Element).fontSize),
        (title) => title === '34px',
        'the headline is no larger',
      );
    });

    it.each([
      ['light', 'rgb(255, 255, 255)'],
      ['sepia', 'rgb(246, 237, 220)'],
      ['dark', 'rgb(22, 25, 29)'],
      ['contrast', 'rgb(0, 0, 0)'],
    ] as const)('has ink at 7:1 or better on the %s ground', async (ground, paper) => {
      await set({ ground });
      const now = await until(looks, (found) => found.ground === paper, 'the ground is not there');
      expect(now.contrast).toBeGreaterThanOrEqual(7);
      const dark = ground === 'dark' || ground === 'contrast';
      await until(
        () => tab.run(highlightSizes),
        (sizes) => (sizes[dark ? 'person-dark' : 'person'] ?? 0) > 0,
        'the marks have the wrong tint',
      );
      await tab.run(() => scrollTo(0, 0));
      await tab.picture(`comfort-${ground}`);
    });

    it('tells how far one has come and what is left', async () => {
      await set({});
      await tab.run(() => scrollTo(0, 0));
      const top = await until(
        () => floating(tab),
        (now) => /%/.test(now?.bar ?? ''),
        'no progress',
      );
      expect(top?.bar).toMatch(/^\d+% · còn \d+ phút$/);
      const seen = () => getComputedStyle(document.querySelector('doc-ro-card')!).getPropertyValue('--doc-ro-here');
      expect(await tab.run(seen)).toBe('visible');
      await tab.run(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
      const end = await until(
        () => floating(tab),
        (now) => now?.progress === '100',
        'no progress',
      );
      expect(end?.bar).toBe('Đã đến cuối bài');
    });

    it.each([320, 400, 1200])('fits a window of %i px', async (width) => {
      await tab.size(width, 640);
      await tab.run(() => scrollTo(0, 300));
      expect(await tab.run(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      for (const button of (await floating(tab))?.buttons ?? []) {
        expect(button.right).toBeLessThanOrEqual(width);
        expect(button.bottom - button.top).toBeGreaterThanOrEqual(44);
      }
      await tab.picture(`comfort-${width}`);
      await tab.size(1000, 800);
    });

    it('gives way to the text on a phone while one reads on, and comes back for who goes up or is at the end', async () => {
      await tab.size(320, 640);
      // The page hears of each scrolling by itself, as it does from a finger.
      const scroll = (top: number) =>
        tab.run(async (to) => {
          scrollTo({ top: to, behavior: 'instant' });
          for (let frame = 0; frame < 2; frame++) await new Promise((done) => requestAnimationFrame(done));
        }, top);
      const barAt = (where: 'in sight' | 'away') =>
        until(
          async () => (await floating(tab))?.buttons[0]?.top ?? Number.NaN,
          (top) => (where === 'away' ? top >= 640 : top < 640),
          `the bar is not ${where}`,
        );
      await scroll(0);
      await barAt('in sight');
      await scroll(400);
      await barAt('away');
      await scroll(250);
      await barAt('in sight');
      await scroll(600);
      await barAt('away');
      await scroll(1_000_000);
      await barAt('in sight');
      await tab.size(1000, 800);
    });

    it('says it where the machine has no Vietnamese voice', async () => {
      const state = await tab.ask({ type: 'read-aloud', action: 'start' });
      expect(state.status === 'article' && state.said).toMatchObject({ word: 'noVoice', done: false });
      await until(
        () => floating(tab),
        (now) => now?.note.includes('giọng đọc tiếng Việt') === true,
        'nothing is said',
      );
    });

    it('reads aloud with the Vietnamese voice of the machine, and the eye can follow', async () => {
      // A voice that says nothing and tells when it is done: machines for tests have none.
      await tab.inReader(() => {
        const world = globalThis as any;
        world.spoken = [];
        world.SpeechSynthesisUtterance = class {
          text: string;
          constructor(text: string) {
            this.text = text;
          }
        };
        const own = (name: string, value: unknown) =>
          Object.defineProperty(speechSynthesis, name, { value, configurable: true });
        own('getVoices', () => [
          { lang: 'en-US', localService: true },
          { lang: 'vi-VN', localService: false },
          { lang: 'vi-VN', localService: true, name: 'An' },
        ]);
        own('speak', (utterance: unknown) => world.spoken.push(utterance));
        for (const name of ['cancel', 'pause', 'resume']) own(name, () => world.spoken.push(name));
      });
      const spoken = () =>
        tab.inReader(() =>
          (globalThis as any).spoken
            .filter((one: any) => one.text)
            .map((one: any) => ({ text: one.text, rate: one.rate, voice: one.voice?.name })),
        ) as Promise<{ text: string; rate: number; voice: string }[]>;
      const press = async (label: string) => {
        const button = (await floating(tab))?.buttons.find((one) => one.name.startsWith(label));
        if (!button) throw new Error(`no button: ${label}`);
        await tab.click((button.left + button.right) / 2, (button.top + button.bottom) / 2);
      };
      await wordAt(tab, STORY, 'Ông Lam cho biết', 0, 'start');
      await until(
        () => floating(tab),
        (now) => now?.note === '',
        'the note stays',
      );
      await press('Nghe');
      const [first] = await until(spoken, (list) => list.length === 1, 'nothing is read');
      expect(first).toMatchObject({ voice: 'An', rate: 1 });
      expect(
        await tab.run(() => [...CSS.highlights.keys()].filter((one) => one.startsWith('doc-ro-aloud'))),
      ).toHaveLength(1);
      await tab.picture('comfort-aloud');
      await tab.inReader(() => (globalThis as any).spoken.findLast((one: any) => one.text).onend());
      const [, second] = await until(spoken, (list) => list.length === 2, 'the next sentence is not read');
      expect(second?.text).not.toBe(first?.text);
      await press('Tốc độ');
      const faster = await until(spoken, (list) => list.length === 3, 'the speed does not change');
      expect(faster[2]).toMatchObject({ text: second?.text, rate: 1.25 });
      await press('Tạm dừng');
      const paused = await tab.ask({ type: 'state' });
      expect(paused.status === 'article' && paused.aloud).toMatchObject({ speaking: true, paused: true });
      await press('Nghe tiếp');
      await press('Câu trước');
      const back = await until(spoken, (list) => list.length === 4, 'it does not go back');
      expect(back[3]?.text).toBe(first?.text);
      await press('Dừng nghe');
      expect(await tab.run(() => [...CSS.highlights.keys()].filter((one) => one.startsWith('doc-ro-aloud')))).toEqual(
        [],
      );
    });

    it.each(['light', 'dark'] as const)('is clean for axe in %s', async (scheme) => {
      await d.look({ scheme });
      const { html, css } = await floatingMarkup(tab);
      expect(html).toContain('bar-box');
      expect(await axeFindings(d, html, css)).toEqual([]);
      await d.look({});
    });

    it('leaves the page as it was', async () => {
      await tab.ask({ type: 'set-clutter', level: 'tidy' });
      expect(await tab.run(serialised)).toBe(before);
      expect((await looks()).size).toBe(17);
    });
  });
}
