import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Mention } from '../../entities/entities.ts';
import { Highlighter } from './highlighter.ts';
import { locateCopies, type PageMention } from './mention-ranges.ts';

const kinds = { person: true, party: true, date: true, role: true, place: false, organisation: false };

function place(node: Text, text: string, kind: Mention['kind'] = 'person'): PageMention {
  const start = node.data.indexOf(text);
  const end = start + text.length;
  return {
    mention: { kind, block: 0, start, end, text, entity: `${kind}-${text}`, why: 'test' },
    range: new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end }),
  };
}

describe('Highlighter', () => {
  let node: Text;
  let life: AbortController;
  let highlighter: Highlighter;
  const size = (name: string) => CSS.highlights.get(`doc-ro-${name}`)?.size ?? 0;

  beforeEach(() => {
    document.body.innerHTML = '<p>Bà Lò Thị Hạnh gặp ông Trịnh Hoài Lam ngày 3/4.</p>';
    node = document.querySelector('p')?.firstChild as Text;
    life = new AbortController();
    highlighter = new Highlighter({ on: true, kinds }, life.signal);
    highlighter.show([place(node, 'Lò Thị Hạnh'), place(node, 'Trịnh Hoài Lam'), place(node, '3/4', 'date')]);
  });
  afterEach(() => life.abort());

  it('paints each kind without touching the page', () => {
    expect([size('person'), size('date'), size('party')]).toEqual([2, 1, 0]);
    expect(document.body.innerHTML).toBe('<p>Bà Lò Thị Hạnh gặp ông Trịnh Hoài Lam ngày 3/4.</p>');
  });

  it('takes the tints for paper while a page with a dark ground is printed', () => {
    highlighter.set({ dark: true });
    expect([size('person'), size('person-dark')]).toEqual([0, 2]);
    window.dispatchEvent(new Event('beforeprint'));
    expect([size('person'), size('person-dark')]).toEqual([2, 0]);
    window.dispatchEvent(new Event('afterprint'));
    expect([size('person'), size('person-dark')]).toEqual([0, 2]);
  });

  it('switches one kind and all of them', () => {
    highlighter.set({ kinds: { ...kinds, person: false } });
    expect([size('person'), size('date')]).toEqual([0, 1]);
    highlighter.set({ on: false });
    expect(size('date')).toBe(0);
  });

  it('lets what stands out go when its own kind is switched off, and no other time', () => {
    const [hanh] = highlighter.mentions;
    highlighter.setCurrent(hanh);
    highlighter.set({ kinds: { ...kinds, date: false } });
    expect(highlighter.current).toBe(hanh);
    highlighter.set({ kinds: { ...kinds, person: false } });
    expect([highlighter.chosen, highlighter.current, size('current')]).toEqual([undefined, undefined, 0]);
    highlighter.setCurrent(hanh);
    highlighter.set({ dark: true });
    expect([highlighter.current, size('current-dark')]).toEqual([hanh, 1]);
  });

  it('lets a sentence stand out until something else does, and paints it over the names in it', () => {
    const sentence = document.createRange();
    sentence.selectNodeContents(node);
    highlighter.setExtra('sentence', [sentence]);
    const rank = (name: string) => CSS.highlights.get(`doc-ro-${name}`)?.priority ?? -1;
    expect(rank('sentence')).toBeGreaterThan(rank('person'));
    highlighter.set({ on: false });
    expect(size('sentence')).toBe(1);
    highlighter.setCurrent(highlighter.mentions[0]);
    expect(size('sentence')).toBe(0);
    highlighter.setExtra('sentence', [sentence]);
    highlighter.choose(undefined);
    expect(size('sentence')).toBe(0);
  });

  it('drops a mention whose words have changed, and keeps the others', () => {
    node.data = node.data.replace('Trịnh Hoài Lam', 'Người Khác Hẳn');
    expect(highlighter.dropStale()).toBe(1);
    expect(size('person')).toBe(1);
  });

  it('drops mentions whose text left the page', () => {
    document.querySelector('p')?.remove();
    expect(highlighter.dropStale()).toBe(3);
    expect(size('person')).toBe(0);
  });

  describe('with words that are printed twice', () => {
    let second: Text;
    let mentions: PageMention[];
    let copies: PageMention[];

    beforeEach(() => {
      document.body.innerHTML += '<div>Bà Lò Thị Hạnh gặp ông Trịnh Hoài Lam ngày 3/4.</div>';
      node = document.querySelector('p')?.firstChild as Text;
      second = document.querySelector('div')?.firstChild as Text;
      mentions = [place(node, 'Lò Thị Hạnh'), place(node, 'Trịnh Hoài Lam'), place(node, '3/4', 'date')];
      const source = {
        element: second.parentElement!,
        locate: (offset: number) => ({ node: second, offset }),
      };
      copies = locateCopies(mentions, [{ block: 0, source }]);
      highlighter.show(mentions, copies);
    });

    it('paints both, and counts one', () => {
      expect([size('person'), size('date')]).toEqual([4, 2]);
      expect(highlighter.mentions).toHaveLength(3);
    });

    it('paints no copy on other words', () => {
      second.data = second.data.replace('Lò Thị Hạnh', 'Lò Thị Hoa,');
      const source = { element: second.parentElement!, locate: (offset: number) => ({ node: second, offset }) };
      expect(locateCopies(mentions, [{ block: 0, source }])).toHaveLength(2);
      expect(highlighter.dropStale(new Set([second]))).toBe(1);
      expect([size('person'), size('date')]).toEqual([3, 2]);
    });

    it('drops the copies with their mentions', () => {
      document.querySelector('p')?.remove();
      expect(highlighter.dropStale()).toBe(6);
      expect([size('person'), size('date')]).toEqual([0, 0]);
    });

    it('lets both stand out, and one of them as the current one', () => {
      highlighter.setCurrent(copies[0]);
      expect([size('current'), size('entity')]).toEqual([1, 1]);
      highlighter.show(mentions, copies);
      expect(highlighter.current).toBe(copies[0]);
    });
  });

  it('takes everything away when its life ends', () => {
    life.abort();
    expect([size('person'), size('date')]).toEqual([0, 0]);
  });

  it('registers of thousands of copies what is near the window, too', async () => {
    document.body.innerHTML = Array.from(
      { length: 1200 },
      (_, n) => `<p style="height:40px">Ông Trịnh Văn ${n}.</p><div>Ông Trịnh Văn ${n}.</div>`,
    ).join('');
    const of = (name: string) => [...document.querySelectorAll(name)].map((one) => one.firstChild as Text);
    const mentions = of('p').map((text) => place(text, 'Trịnh Văn'));
    const copies = of('div').map((text, i) => ({ ...place(text, 'Trịnh Văn'), mention: mentions[i]!.mention }));
    const isRegistered = (index: number) => CSS.highlights.get('doc-ro-person')?.has(copies[index]!.range) ?? false;
    scrollTo(0, 0);
    highlighter.show(mentions, copies);
    expect(size('person')).toBeLessThan(400);
    expect([isRegistered(0), isRegistered(900)]).toEqual([true, false]);
    document.querySelectorAll('p')[900]?.scrollIntoView();
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    expect([isRegistered(0), isRegistered(900)]).toEqual([false, true]);
  });

  it('registers of thousands what is near the window, and the rest as it comes into sight', async () => {
    document.body.innerHTML = Array.from(
      { length: 3000 },
      (_, n) => `<p style="height:40px">Ông Trịnh Văn ${n}.</p>`,
    ).join('');
    const list = [...document.querySelectorAll('p')].map((p) => place(p.firstChild as Text, 'Trịnh Văn'));
    const isRegistered = (index: number) =>
      CSS.highlights.get('doc-ro-person')?.has(list[index]?.range as StaticRange) ?? false;
    scrollTo(0, 0);
    highlighter.show(list);
    expect(size('person')).toBeLessThan(400);
    expect([isRegistered(0), isRegistered(1500)]).toEqual([true, false]);
    document.querySelectorAll('p')[1500]?.scrollIntoView();
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    expect([isRegistered(0), isRegistered(1500)]).toEqual([false, true]);
    window.dispatchEvent(new Event('beforeprint'));
    expect(size('person')).toBe(3000);
    window.dispatchEvent(new Event('afterprint'));
    expect(size('person')).toBeLessThan(400);
  });
});
