import { describe, expect, it } from 'vitest';
import { portalOf, portals } from '../../../lib/article/portals/index.ts';
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

describe('every portal', () => {
  const pages = writtenArticles.map(({ gold, html }) => ({ id: portalOf(gold.url)?.id, doc: pageOf(gold, html).document() }));

  it.each(portals)('$id has a written page with the body that its file names', (portal) => {
    const own = pages.filter(({ id }) => id === portal.id);
    expect(own.length).toBeGreaterThan(0);
    const meets = portal.body.some(({ selector }) => own.some(({ doc }) => doc.querySelector(selector)));
    expect(meets).toBe(portal.proof !== 'none');
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
