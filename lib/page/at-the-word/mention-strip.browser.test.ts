import { afterEach, expect, it } from 'vitest';
import type { FloatingHost } from '../floating-host.ts';
import type { PageMention } from '../marks/mention-ranges.ts';
import { MentionStrip } from './mention-strip.ts';

const life = new AbortController();
afterEach(() => {
  life.abort();
  document.body.replaceChildren();
});

it('leaves a tick that stays where it is in its place when the page settles: it may be pressed right then', async () => {
  document.body.innerHTML = '<p style="height: 900px">Lam</p><p style="height: 900px">Lam</p>';
  const list = [...document.querySelectorAll('p')].map((p, start): PageMention => {
    const [node] = p.childNodes;
    const range = { startContainer: node!, startOffset: 0, endContainer: node!, endOffset: 3, collapsed: false };
    return {
      mention: { kind: 'person', entity: 'p1', block: 0, start, end: start + 3 },
      range,
    } as unknown as PageMention;
  });
  const shadow = document.createElement('div');
  document.body.append(shadow);
  const floating = { put: (box: HTMLElement) => shadow.append(box), take: () => shadow.replaceChildren() };
  const gone: PageMention[] = [];
  new MentionStrip(floating as unknown as FloatingHost, (placed) => gone.push(placed), life.signal).show(list, list[0]);
  const ticks = [...shadow.firstElementChild!.children] as HTMLElement[];
  expect(ticks).toHaveLength(2);
  window.dispatchEvent(new Event('resize'));
  await new Promise((done) => setTimeout(done, 300));
  expect([...shadow.firstElementChild!.children]).toEqual(ticks);
  expect(shadow.firstElementChild!.children[1]).toBe(ticks[1]);
  ticks[1]!.click();
  expect(gone).toEqual([list[1]]);
});
