import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Article } from '../../lib/article/article.ts';
import { textToArticle } from '../../lib/article/text-to-article.ts';
import type { Card } from '../../lib/card/card.ts';
import { makeCard } from '../../lib/card/make-card.ts';
import { findEntities } from '../../lib/entities/find-entities.ts';
import { untrueTexts } from './faithful.ts';
import { keyPointFaults, liesInQuotation } from './key-point-faults.ts';

/** Pieces of news of our own, whole and broken: names, quotations that close or do not, sentences that lean, captions. */
const PIECES = [
  'Ông Trịnh Hoài Lam, Chủ tịch huyện Pá Vi, cho biết cầu treo Bản Mế đã được thử tải ba lần trước lễ khánh thành.',
  'Ông cũng khẳng định hai đường dẫn lên cầu sẽ được trải nhựa xong trước mùa mưa năm nay.',
  'Bà Lò Thị Hạnh nói: “Cầu xong đúng hẹn với người dân. Từ mai trẻ con không phải lội suối nữa.”',
  '"Chúng tôi đã chờ mười năm. Nay chợ họp cả hai bờ", bà Hạnh nói.',
  'Bà Hạnh nói: “Từ mai trẻ con không phải lội suối nữa.',
  'Theo đó, xe máy được đi qua cầu từ sáng mai, xe tải thì phải chờ thêm một tháng nữa.',
  'Động thái này khiến hơn 200 hộ dân hai bên bờ suối yên tâm hơn khi mùa mưa sắp đến.',
  'Ngày 1/3/2023, Đảng Cộng sản Nhật Bản cử đoàn 12 người đến thăm huyện Pá Vi và cầu treo Bản Mế.',
  'Quang cảnh buổi lễ sáng nay tại bản.',
  'Cầu treo Bản Mế nhìn từ bờ tây. Ảnh: Hồ Sen.',
  'Theo Sở Giao thông, công trình tốn 25,4 tỷ đồng, ít hơn 12% so với dự tính ban đầu của huyện.',
  'Đồng thời nhấn mạnh việc giữ cầu là của cả hai bản, không riêng ai.',
  'Xem thêm: Những cây cầu vùng cao.',
  'Một năm nhìn lại',
  '»',
  '  ',
];
const paragraph = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 6 }).map((list) => list.join(' '));
const text = fc
  .tuple(fc.constantFrom('', '(Tin Chiều) - ', 'TPO - '), fc.array(paragraph, { minLength: 1, maxLength: 8 }))
  .map(([dateline, list]) => `Cầu treo Bản Mế khánh thành\n${dateline}${list.join('\n')}`);

const read = (written: string): { article: Article; card: Card } => {
  const { article } = textToArticle(written, { publishedAt: '2023-03-02' });
  return { article, card: makeCard(article, findEntities(article)) };
};

it('puts nothing on the card that is not, word for word, in the article', () => {
  fc.assert(
    fc.property(text, (written) => {
      const { article, card } = read(written);
      expect(untrueTexts(card, article).untrue).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

it('takes no key point with a fault, and all in the order of the text', () => {
  fc.assert(
    fc.property(text, (written) => {
      const { article, card } = read(written);
      let before = { block: -1, end: 0 };
      for (const { text: point, subjectAt, block, start, end } of card.keyPoints) {
        const quoted = liesInQuotation(article.blocks[block]!.text, start);
        expect(keyPointFaults(point, { quoted, subjectAt }), point).toEqual([]);
        expect(block > before.block || start >= before.end).toBe(true);
        before = { block, end };
      }
    }),
    { numRuns: 150 },
  );
});

it('sees a text that is not the article’s', () => {
  const { article, card } = read(`Cầu treo Bản Mế khánh thành\nMở đầu.\n${PIECES[0]}`);
  const point = card.keyPoints[0]!;
  expect(untrueTexts({ ...card, keyPoints: [{ ...point, text: `${point.text}!` }] }, article).untrue).toHaveLength(1);
});
