import { JSDOM, VirtualConsole } from 'jsdom';
import type { ArticleReading, BlockSource, Repeat } from '../../lib/article/page-reading.ts';
import { readPage } from '../../lib/article/read-page.ts';
import { showsStory } from '../../lib/article/shows-story.ts';
import { makeCard } from '../../lib/card/make-card.ts';
import type { Mention } from '../../lib/entities/entities.ts';
import { findEntities } from '../../lib/entities/find-entities.ts';
import { cleanText } from '../../lib/text/clean-text.ts';
import { readPeopleModel } from '../../scripts/people-model.ts';
import { checkFound } from './check-found.ts';

const model = readPeopleModel();

/** Reads a page as the content script does; throws an Error that says which promise was broken. */
export function checkPage(html: string, url: string, force: boolean): void {
  const { window } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
  try {
    const { document } = window;
    const before = document.documentElement.outerHTML;
    const reading = readPage(document, url, { force });
    if (document.documentElement.outerHTML !== before) throw new Error('reading changed the page');
    if (!reading.article) return;
    if (!force && !showsStory(document, url)) throw new Error('no reader is loaded for this article');
    const entities = findEntities(reading.article, model ? { model } : {});
    checkFound(reading.article, entities, makeCard(reading.article, entities));
    if (reading.sources.length !== reading.article.blocks.length) throw new Error('a block without a source');
    for (const mention of entities.mentions) {
      const { block, text } = mention;
      const there = wordsAt(mention, reading.sources[block]);
      if (there !== text) throw new Error(`"${text}" is painted on "${there}"`);
      for (const copy of reading.repeats.filter((one) => one.block === block)) checkCopy(mention, copy, reading);
    }
    for (const { element } of [...reading.clutter, ...reading.beside])
      if (element.contains(reading.root)) throw new Error('the story itself is taken for clutter');
    if (({} as { polluted?: boolean }).polluted) throw new Error('the page reached our objects');
  } finally {
    window.close();
  }
}

/** What a second printing says where the mention stands: the same, or it is another wording and stays unpainted. */
function checkCopy(mention: Mention, { source }: Repeat, { article }: ArticleReading): void {
  const block = article.blocks[mention.block]?.text ?? '';
  const whole = wordsAt({ start: 0, end: block.length }, source);
  const there = wordsAt(mention, source);
  if (whole === block && there !== mention.text)
    throw new Error(`the copy of "${mention.text}" is painted on "${there}"`);
}

/** The clean words at a span of a block, as the page has them. */
function wordsAt({ start, end }: Pick<Mention, 'start' | 'end'>, source: BlockSource | undefined): string {
  const [from, to] = [source?.locate(start), source?.locate(end, true)];
  if (!from || !to) throw new Error(`${start}–${end} stands nowhere`);
  const range = from.node.ownerDocument.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return cleanText(range.toString()).text;
}
