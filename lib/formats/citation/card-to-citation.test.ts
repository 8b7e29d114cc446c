import { describe, expect, it } from 'vitest';
import { bridgeCard, hostileCard } from '../../../tests/cards/bridge.ts';
import { enWords, viWords } from '../../../tests/cards/words.ts';
import { authorName } from './author-name.ts';
import { escapeTex } from './bibtex.ts';
import { cardToCitation } from './card-to-citation.ts';

const today = '2022-12-05';
const URL_ = 'https://sonbinh.example/cau-nam-sia-100.html';

describe('a citation', () => {
  it('after APA 7: surname first, day, title, newspaper in italics, link', () => {
    const { text, html } = cardToCitation(bridgeCard, 'apa', { words: enWords });
    expect(text).toBe(
      `Nguyễn, T. H., & Mai Hoa. (2022, December 1). Cầu Nậm Sía nối hai bản vùng cao. Sơn Bình. ${URL_}\n`,
    );
    expect(html).toContain(`<em>Sơn Bình</em>. <a href="${URL_}">${URL_}</a></p>`);
    expect(cardToCitation(bridgeCard, 'apa', { words: viWords }).text).toContain('(2022, ngày 1 tháng 12).');
  });

  it('after APA 7 without author or day: the title comes first', () => {
    const { publishedAt: _, ...undated } = bridgeCard;
    const { text } = cardToCitation({ ...undated, authors: [] }, 'apa', { words: enWords });
    expect(text).toBe(`Cầu Nậm Sía nối hai bản vùng cao. (n.d.). Sơn Bình. ${URL_}\n`);
  });

  it('in the Vietnamese way: author, title, newspaper, day, link', () => {
    const { text } = cardToCitation(bridgeCard, 'tcvn', { words: enWords, today });
    expect(text).toBe(
      `Nguyễn Thu Hà, Mai Hoa, “Cầu Nậm Sía nối hai bản vùng cao”, Sơn Bình, 01/12/2022, ${URL_} (truy cập ngày 05/12/2022)\n`,
    );
  });

  it('for BibTeX', () => {
    expect(cardToCitation(bridgeCard, 'bibtex', { words: viWords, today }).text).toBe(`@article{nguyen2022caunamsia,
  author = {Nguyễn, Thu Hà and {Mai Hoa}},
  title = {{Cầu Nậm Sía nối hai bản vùng cao}},
  journal = {Sơn Bình},
  year = {2022},
  month = dec,
  day = {1},
  url = {${URL_}},
  urldate = {2022-12-05},
  language = {vietnamese},
}
`);
  });

  it('for BibTeX with braces that match, whatever the headline holds', () => {
    const { text } = cardToCitation({ ...hostileCard, title: '}} Một {nửa', url: `${URL_}?{}` }, 'bibtex', {
      words: viWords,
    });
    let depth = 0;
    for (const char of text) {
      if (char === '{') depth++;
      if (char === '}') depth--;
      expect(depth).toBeGreaterThanOrEqual(0);
    }
    expect(depth).toBe(0);
    expect(text.match(/^@/gm)).toHaveLength(1);
    expect(text).toContain('?%7B%7D}');
  });

  it('escapes every letter of TeX', () => {
    expect(escapeTex('50% & #1 $2 a_b ~ ^ {x} \\y "z"')).toBe(
      "50\\% \\& \\#1 \\$2 a\\_b \\textasciitilde{} \\textasciicircum{} \\textbraceleft{}x\\textbraceright{} \\textbackslash{}y ''z''",
    );
  });

  it('as CSL-JSON', () => {
    expect(JSON.parse(cardToCitation(bridgeCard, 'csl', { words: viWords, today }).text)).toEqual([
      {
        id: 'nguyen2022caunamsia',
        type: 'article-newspaper',
        title: 'Cầu Nậm Sía nối hai bản vùng cao',
        'container-title': 'Sơn Bình',
        author: [{ family: 'Nguyễn', given: 'Thu Hà' }, { literal: 'Mai Hoa' }],
        issued: { 'date-parts': [[2022, 12, 1]] },
        accessed: { 'date-parts': [[2022, 12, 5]] },
        URL: URL_,
        language: 'vi',
      },
    ]);
  });

  it('takes the day in Vietnam', () => {
    const late = { ...bridgeCard, publishedAt: '2022-12-01T18:30:00Z' };
    expect(cardToCitation(late, 'tcvn', { words: viWords }).text).toContain(', 02/12/2022, ');
  });

  it('names the site where no newspaper is known', () => {
    const { portal: _, ...card } = bridgeCard;
    expect(cardToCitation(card, 'csl', { words: viWords }).text).toContain('"container-title": "sonbinh.example"');
  });
});

describe('an author', () => {
  it.each([
    ['Nguyễn Thu Hà', { family: 'Nguyễn', given: 'Thu Hà' }],
    ['Mai Hoa', { literal: 'Mai Hoa' }],
    ['Nhóm phóng viên', { literal: 'Nhóm phóng viên' }],
    ['Theo Thông tấn xã', { literal: 'Theo Thông tấn xã' }],
    ['T. Bình - H. An', { literal: 'T. Bình - H. An' }],
    ['Jean Paul Martin', { literal: 'Jean Paul Martin' }],
  ])('%s is %o', (signed, name) => {
    expect(authorName(signed)).toEqual(name);
  });
});
