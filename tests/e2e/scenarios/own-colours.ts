import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readableColour } from '../../../components/options/readable-colour.ts';
import { type Driver, type OwnPage, openRead, type Tab, until } from '../harness/driver.ts';
import { kinhtedothi, nhandan } from '../harness/pages.ts';

const OURS = '#b3261e';
/** Picked, and as it is painted: a colour that could not be seen on white or on black is brought to where it can. */
const PICKED = '#ffff00';
const OWN = readableColour(PICKED);
const OTHER = '#b657c9';

/** Colours of the reader's own, from the options to the pages and back. */
export function ownColourScenarios(driver: () => Driver): void {
  describe('colours of the reader’s own', () => {
    let d: Driver;
    let options: OwnPage;
    let open: Tab;
    beforeAll(async () => {
      d = driver();
      open = await openRead(d, kinhtedothi.url);
      await open.size(600, 400);
      options = await d.openOwn('options.html');
      await until(
        () => options.run(() => document.querySelectorAll('.colours input').length),
        (count) => count === 6,
        'no colours to choose',
      );
    });
    afterAll(async () => {
      await options?.close();
      await open?.close();
    });

    /** How many points of a picture of the page have a colour exactly. */
    const points = async (tab: Tab, colour: string): Promise<number> => {
      const png = await tab.picture('own-colours');
      return options.run(
        async (data, wanted) => {
          const image = new Image();
          image.src = `data:image/png;base64,${data}`;
          await image.decode();
          const canvas = new OffscreenCanvas(image.width, image.height);
          const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
          context.drawImage(image, 0, 0);
          const { data: all } = context.getImageData(0, 0, image.width, image.height);
          const value = Number.parseInt(wanted.slice(1), 16);
          let count = 0;
          for (let at = 0; at < all.length; at += 4)
            if (((all[at]! << 16) | (all[at + 1]! << 8) | all[at + 2]!) === value) count++;
          return count;
        },
        png.toString('base64'),
        colour,
      );
    };
    const isPainted = (tab: Tab, colour: string) =>
      until(
        () => points(tab, colour),
        (count) => count > 50,
        `${colour} is not on the page`,
      );
    const choose = (colour: string) =>
      options.run((picked) => {
        const field = document.querySelectorAll<HTMLInputElement>('.colours input')[1] as HTMLInputElement;
        field.value = picked;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        field.dispatchEvent(new Event('change', { bubbles: true }));
      }, colour);

    it('are painted on a page that is open, and on one that is opened then', async () => {
      await isPainted(open, OURS);
      await choose(PICKED);
      await isPainted(open, OWN);
      expect(await points(open, OURS)).toBe(0);
      const fresh = await openRead(d, nhandan.url);
      await fresh.size(600, 400);
      await isPainted(fresh, OWN);
      expect(await points(fresh, OURS)).toBe(0);

      // A second choice takes the place of the first, on both.
      await choose(OTHER);
      await isPainted(open, OTHER);
      await isPainted(fresh, OTHER);
      expect(await points(fresh, OWN)).toBe(0);

      // Back to ours by the button beside the colour.
      await options.click('.colours li:nth-child(2) button');
      await isPainted(open, OURS);
      await isPainted(fresh, OURS);
      expect(await points(fresh, OTHER)).toBe(0);
      await fresh.close();
    });

    it('go with everything else that is set back', async () => {
      await choose(PICKED);
      await isPainted(open, OWN);
      await options.run(() =>
        [...document.querySelectorAll<HTMLElement>('button')]
          .find((one) => one.textContent?.includes('Đặt lại từ đầu'))
          ?.click(),
      );
      await isPainted(open, OURS);
      expect(await points(open, OWN)).toBe(0);
    });
  });
}
