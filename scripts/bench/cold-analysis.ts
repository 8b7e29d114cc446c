/** Bundled by `cold-bench.ts` as the product bundles its background: what a fresh process does from its first line to the finished card. */
import peopleModel from 'virtual:entity-model';
import { textToArticle } from '../../lib/article/text-to-article.ts';
import { Analyser } from '../../lib/extension/background/analyser.ts';

const analyser = new Analyser(peopleModel);

Object.assign(globalThis, {
  /** Gives the number of mentions: something to show that the work was done. */
  async analyseText(text: string): Promise<number> {
    const { article } = textToArticle(text, { publishedAt: '2025-01-01' });
    return (await analyser.analyse(article)).mentions.length;
  },
});
