import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Mention } from '../../entities/entities.ts';
import { Highlighter } from '../marks/highlighter.ts';
import { watchArticle } from './watch-article.ts';

const kinds = { person: true, party: true, date: true, role: true, place: false, organisation: false };
const QUIET = 4000;

describe('watchArticle', () => {
  let observing: Set<MutationObserver>;
  let life: AbortController;
  let highlighter: Highlighter;
  let told: string[];
  let story: Element;
  let node: Text;
  const later = (ms: number) => vi.advanceTimersByTime(ms);
  const painted = () => [...(CSS.highlights.get('doc-ro-person') ?? [])].map((range) => words(range as Range));
  const words = ({ collapsed, startContainer, startOffset, endOffset }: AbstractRange) =>
    collapsed ? '' : (startContainer as Text).data.slice(startOffset, endOffset);

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    observing = new Set();
    const { observe, disconnect } = MutationObserver.prototype;
    vi.spyOn(MutationObserver.prototype, 'observe').mockImplementation(function (this: MutationObserver, ...args) {
      observing.add(this);
      observe.apply(this, args);
    });
    vi.spyOn(MutationObserver.prototype, 'disconnect').mockImplementation(function (this: MutationObserver) {
      observing.delete(this);
      disconnect.apply(this);
    });
    document.body.innerHTML = '<main><article><p>Bà Lò Thị Hạnh gặp ông Trịnh Hoài Lam.</p></article></main>';
    story = document.querySelector('article')!;
    node = story.querySelector('p')?.firstChild as Text;
    life = new AbortController();
    highlighter = new Highlighter({ on: true, kinds }, life.signal);
    highlighter.show(
      ['Lò Thị Hạnh', 'Trịnh Hoài Lam'].map((text) => {
        const start = node.data.indexOf(text);
        const end = start + text.length;
        const mention: Mention = { kind: 'person', block: 0, start, end, text, entity: text, why: 'test' };
        const ends = { startContainer: node, startOffset: start, endContainer: node, endOffset: end };
        return { mention, range: new StaticRange(ends) };
      }),
    );
    told = [];
    watchArticle(
      [story],
      {
        textChanged: (nodes) => {
          told.push('changed');
          highlighter.dropStale(nodes);
        },
        textCame: () => told.push('came'),
        resting: (rests) => highlighter.rest(rests),
      },
      life.signal,
    );
  });
  afterEach(() => {
    life.abort();
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it('observes nothing when the page and the reader are quiet, and again when the reader does something', () => {
    expect(observing.size).toBe(2);
    later(QUIET + 10);
    expect(observing.size).toBe(0);
    expect(painted()).toEqual(['Lò Thị Hạnh', 'Trịnh Hoài Lam']);
    window.dispatchEvent(new Event('scroll'));
    expect(observing.size).toBe(2);
    later(QUIET + 10);
    expect(observing.size).toBe(0);
    life.abort();
    window.dispatchEvent(new Event('scroll'));
    expect(observing.size).toBe(0);
  });

  it('goes on as long as the page changes or the reader moves', async () => {
    later(QUIET - 500);
    node.data += ' Sau đó bà về.';
    await Promise.resolve();
    later(QUIET - 500);
    expect(observing.size).toBe(2);
    window.dispatchEvent(new Event('pointermove'));
    later(QUIET - 500);
    expect(observing.size).toBe(2);
    later(1000);
    expect(observing.size).toBe(0);
  });

  it('never leaves paint on words that change while nothing is observed', () => {
    later(QUIET + 10);
    node.data = node.data.replace('Trịnh Hoài Lam', 'hàng hoa gạo nở rộ');
    expect(painted().filter((text) => text !== '')).toEqual([]);
    window.dispatchEvent(new Event('pointermove'));
    expect(told).toEqual(['changed']);
    expect(painted()).toEqual(['Lò Thị Hạnh']);
  });

  it('follows words that are pushed along while nothing is observed', () => {
    later(QUIET + 10);
    node.insertData(0, 'Sáng nay, ');
    expect(painted()).toEqual(['Lò Thị Hạnh', 'Trịnh Hoài Lam']);
  });

  it('tells of text that came while nothing was observed', () => {
    later(QUIET + 10);
    story.insertAdjacentHTML('beforeend', `<p>${'Chiều cùng ngày đoàn đi thăm khu vườn trên mái. '.repeat(3)}</p>`);
    expect(told).toEqual([]);
    window.dispatchEvent(new Event('keydown'));
    expect(told).toContain('came');
  });

  it('drops everything of an article that was swapped while nothing was observed', () => {
    later(QUIET + 10);
    story.outerHTML = '<article><p>Một bài khác.</p></article>';
    expect(painted().filter((text) => text !== '')).toEqual([]);
    window.dispatchEvent(new Event('pointerdown'));
    expect(painted()).toEqual([]);
  });
});
