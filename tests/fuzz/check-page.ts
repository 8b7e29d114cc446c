import { JSDOM, VirtualConsole } from 'jsdom';
import { readPage } from '../../lib/article/read-page.ts';
import { makeCard } from '../../lib/card/make-card.ts';
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
    const entities = findEntities(reading.article, model ? { model } : {});
    checkFound(reading.article, entities, makeCard(reading.article, entities));
    if (reading.sources.length !== reading.article.blocks.length) throw new Error('a block without a source');
    for (const { block, start, end, text } of entities.mentions) {
      const source = reading.sources[block];
      const [from, to] = [source?.locate(start), source?.locate(end, true)];
      if (!from || !to) throw new Error(`"${text}" stands nowhere`);
      const range = document.createRange();
      range.setStart(from.node, from.offset);
      range.setEnd(to.node, to.offset);
      const there = cleanText(range.toString()).text;
      if (there !== text) throw new Error(`"${text}" is painted on "${there}"`);
    }
    for (const { element } of [...reading.clutter, ...reading.beside])
      if (element.contains(reading.root)) throw new Error('the story itself is taken for clutter');
    if (({} as { polluted?: boolean }).polluted) throw new Error('the page reached our objects');
  } finally {
    window.close();
  }
}
