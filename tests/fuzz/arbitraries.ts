import fc from 'fast-check';
import { articles, noArticles, pageAt } from '../e2e/harness/pages.ts';
import { writtenArticles } from '../pages/written/write-articles.ts';
import { writtenNonArticles } from '../pages/written/write-non-articles.ts';
import { MUTATIONS } from './mutate-page.ts';
import { NASTY_FRAGMENTS, PLAIN_FRAGMENTS } from './nasty-fragments.ts';

/** Texts of news and of malice, mixed. */
export const someText = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...PLAIN_FRAGMENTS) },
      { weight: 3, arbitrary: fc.constantFrom(...NASTY_FRAGMENTS.map(({ text }) => text)) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
    ),
    { maxLength: 60 },
  )
  .chain((pieces) => fc.constantFrom('', ' ', '\n').map((between) => pieces.join(between)));

const part = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

const written = new Map([...writtenArticles, ...writtenNonArticles].map(({ gold, html }) => [gold.url, html]));

/** A page of our own writing and what befalls it. */
export const somePage = fc.record({
  url: fc.constantFrom(...articles.map(({ url }) => url), ...noArticles.map(([, url]) => url), ...written.keys()),
  force: fc.boolean(),
  mutations: fc.array(fc.record({ name: fc.constantFrom(...Object.keys(MUTATIONS)), at: part, size: part }), {
    minLength: 1,
    maxLength: 8,
  }),
});

export const pageHtml = (url: string): string => pageAt(url) ?? written.get(url) ?? '';
