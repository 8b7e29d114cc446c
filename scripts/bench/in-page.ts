/** Runs inside Chromium, bundled by `browser-bench.ts`: our reading and the peers on the very same live document. */
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import Mark from 'mark.js';
import { readPage } from '../../lib/article/read-page.ts';
import { makeCard } from '../../lib/card/make-card.ts';
import { findEntities } from '../../lib/entities/find-entities.ts';
import { loadModel, type PeopleModel } from '../../lib/entities/people/tagger/model-file.ts';
import { Highlighter } from '../../lib/page/marks/highlighter.ts';
import { locateMentions } from '../../lib/page/marks/mention-ranges.ts';
import { medians } from './timing.ts';

let model: PeopleModel;

const benches = {
  use(text: string) {
    model = loadModel(text);
  },

  /** Median ms of each part on the document as it stands; null where we take it for no article. */
  async pipeline(url: string, rounds: number) {
    const first = readPage(document, url);
    if (!first.article) return null;
    const { article } = first;
    const entities = findEntities(article, { model });
    const copies: Document[] = [];
    const copy = () => copies.pop() ?? (document.cloneNode(true) as Document);
    // Peers change the document that they are given, so each round gets a copy, made before the clock starts.
    for (let i = 0; i < 2 * (rounds + 3); i++) copies.push(document.cloneNode(true) as Document);
    const times = await medians(
      {
        article: () => readPage(document, url),
        entities: () => findEntities(article, { model }),
        card: () => makeCard(article, entities),
        readability: () => new Readability(copy()).parse(),
        defuddle: () => new Defuddle(copy(), { url }).parse(),
      },
      rounds,
    );
    return { ...times, words: article.blocks.reduce((sum, { text }) => sum + text.split(' ').length, 0) };
  },

  /** Median ms to mark the same words: ours as ranges with CSS Custom Highlight, mark.js by wrapping; each with its taking away. */
  async highlight(url: string, rounds: number) {
    const reading = readPage(document, url);
    if (!reading.article) return null;
    const entities = findEntities(reading.article, { model });
    const names = [
      ...new Set(entities.mentions.filter(({ kind }) => kind === 'person' || kind === 'party').map(({ text }) => text)),
    ];
    const kinds = { person: true, party: true, date: true, role: false, place: false, organisation: false };
    const wanted = entities.mentions.filter(({ kind }) => kinds[kind]);
    const layout = () => document.body.getBoundingClientRect().height;
    return medians(
      {
        ours: () => {
          const life = new AbortController();
          new Highlighter({ on: true, kinds }, life.signal).show(locateMentions(wanted, reading.sources));
          layout();
          life.abort();
          layout();
        },
        // The very same words, each in an element: what highlights would be without CSS Custom Highlight.
        wrapping: () => {
          const marks = locateMentions(wanted, reading.sources)
            .reverse()
            .flatMap(({ range }) => wrap(range));
          layout();
          for (const mark of marks) {
            const parent = mark.parentNode;
            mark.replaceWith(...mark.childNodes);
            parent?.normalize();
          }
          layout();
        },
        markjs: () => {
          const mark = new Mark(reading.root as HTMLElement);
          mark.mark(names, { separateWordSearch: false, acrossElements: false, accuracy: 'partially' });
          layout();
          mark.unmark();
          layout();
        },
      },
      rounds,
    );
  },
};

/** From the end, so that the offsets of the words before stay true; words that reach over elements are left out. */
function wrap({ startContainer, startOffset, endContainer, endOffset }: StaticRange): HTMLElement[] {
  if (startContainer !== endContainer || !(startContainer instanceof Text)) return [];
  if (endOffset > startContainer.length) return [];
  const word = startContainer.splitText(startOffset);
  word.splitText(endOffset - startOffset);
  const mark = document.createElement('mark');
  word.replaceWith(mark);
  mark.append(word);
  return [mark];
}

Object.assign(globalThis, { benches });
export type Benches = typeof benches;
