import { describe, expect, it } from 'vitest';
import { bridgeBlocks, bridgeCard, spanOf } from '../../../tests/cards/bridge.ts';
import { findInText, firstSentence, linkToSpan, sentenceAround } from './place-in-text.ts';

describe('a place in the text', () => {
  it('is linked with the words beside it', () => {
    const link = linkToSpan('https://a.vn/b', bridgeBlocks, spanOf('Trịnh Hoài Lam')) ?? '';
    expect(link.split('text=')[1]?.split(',').map(decodeURIComponent)).toEqual([
      'lễ khánh thành, ông-',
      'Trịnh Hoài Lam',
      '-, Bí thư Tỉnh',
    ]);
  });

  it('has a sentence around it', () => {
    expect(sentenceAround(bridgeBlocks, spanOf('tháng 9/2020'))?.text).toBe(
      'Công trình khởi công từ tháng 9/2020 theo thỏa thuận giữa hai bên.',
    );
    expect(sentenceAround(bridgeBlocks, { block: 99, start: 0, end: 1 })).toBeUndefined();
  });

  it('is first looked for in the story, then in headline and captions', () => {
    const { mentions } = bridgeCard.parties[0]!;
    expect(firstSentence(bridgeBlocks, [spanOf('Nậm Sía nối'), ...mentions])?.text).toBe(
      'Đảng Lao động Brazil đã tặng 12 tấn thép.',
    );
    expect(firstSentence(bridgeBlocks, [spanOf('Nậm Sía nối')])?.block).toBe(0);
    expect(firstSentence(bridgeBlocks, [])).toBeUndefined();
  });

  it('is found by its words', () => {
    expect(findInText(bridgeBlocks, 'cầu Nậm Sía')).toEqual(spanOf('cầu Nậm Sía'));
    expect(findInText(bridgeBlocks, 'nối hai bản vùng cao')?.block).toBe(0);
    expect(findInText(bridgeBlocks, 'không có trong bài')).toBeUndefined();
    expect(findInText(bridgeBlocks, '')).toBeUndefined();
  });
});
