import { describe, expect, it } from 'vitest';
import { readPage } from '../../../lib/article/read-page.ts';
import { pageOf } from '../../../scripts/eval-pages/page-gold.ts';
import { scorePage } from '../../../scripts/eval-pages/score-page.ts';
import { writtenArticles } from './write-articles.ts';
import { writtenNonArticles } from './write-non-articles.ts';

describe.each(writtenArticles)('the written page $gold.file', ({ gold, html }) => {
  const page = pageOf(gold, html);

  it('gives its whole article and nothing else, with the portal file', () => {
    const result = scorePage(page, {});
    expect(result).toMatchObject({
      score: { kept: 1, purity: 1, title: 1, lead: 1, date: 1, authors: 1, lettersHidden: 0 },
    });
  });

  it('gives it by the generic way, too', () => {
    const result = scorePage(page, { withoutPortals: true });
    expect(result).toMatchObject({ score: { title: 1, lead: 1, date: 1, lettersHidden: 0 } });
    if (!('score' in result)) return;
    expect(result.score.kept).toBe(1);
    expect(result.score.purity).toBeGreaterThan(0.97);
  });
});

describe('pages that are no article', () => {
  it('are forty and more, each of another kind', () => {
    expect(new Set(writtenNonArticles.map(({ kind }) => kind)).size).toBe(writtenNonArticles.length);
    expect(writtenNonArticles.length).toBeGreaterThanOrEqual(40);
  });

  it.each(writtenNonArticles)('$kind is refused with and without the portal files', ({ gold, html }) => {
    for (const withoutPortals of [false, true])
      expect(readPage(pageOf(gold, html).document(), gold.url, { withoutPortals }).article).toBeNull();
  });
});
