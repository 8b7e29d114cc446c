import { expect, it } from 'vitest';
import { said } from '../../../../tests/cards/said.ts';
import { textToArticle } from '../../../article/text-to-article.ts';
import { findEntities } from '../../../entities/find-entities.ts';
import { readMaterial } from '../../material.ts';
import { interview } from './interview.ts';

const TALK = 'Trao đổi với Tin Chiều, ông Trịnh Hoài Lam, Giám đốc Sở Nông nghiệp tỉnh Đồng Tháp, nói về mùa lũ.';

it('gives each answer to whoever is asked, and no question to him', () => {
  expect(
    said(
      TALK,
      '- Thưa ông, vì sao kênh vỡ?',
      '- Kênh đã cũ hơn ba mươi năm và chưa từng được sửa. Tôi cho rằng phải xây lại.',
      '- Ông đánh giá thế nào về phản ứng của xã?',
      '- Xã làm tốt. Họ đã đưa dân đi trước khi nước lên đến nóc nhà.',
    ),
  ).toEqual(['Trịnh Hoài Lam | theo | d', 'Trịnh Hoài Lam | theo | d']);
});

it('knows who of several is asked by what stands beside him, and a question between others that names nobody', () => {
  const answer = 'Hai nước đã nối lại đường bay và sẽ mở thêm ba chợ nữa.';
  expect(
    said(
      'Trước chuyến thăm của ông Lò Văn Sâm, Đại sứ Trịnh Hoài Lam đã dành cho Tin Chiều cuộc trao đổi.',
      'Thưa Đại sứ, vì sao có chuyến thăm này?',
      answer,
      'Bà con ở đó mong chờ gì ở đoàn?',
      'Bà con đã tập hát từ tháng trước và rất háo hức chờ đoàn tới.',
      'Đại sứ nghĩ gì về chợ mới?',
      'Chợ mới sẽ giúp dân hai bờ bán hàng quanh năm, tôi tin là thế.',
    ),
  ).toEqual(Array(3).fill('Trịnh Hoài Lam | theo | d'));
});

it('knows questions that name nobody by their number, where somebody is said to be asked', () => {
  const lines = [
    'Vì sao kênh vỡ?',
    'Kênh đã cũ hơn ba mươi năm và chưa từng được sửa lần nào.',
    'Năm nay nước lớn. Dân có lo không?',
    'Dân đã được đưa đi từ hôm trước nên không ai hoảng sợ.',
    'Bao giờ sửa xong?',
    'Chúng tôi sẽ sửa xong kênh trước mùa lúa tới, chậm nhất là tháng Ba.',
  ];
  expect(said(TALK, ...lines)).toEqual(Array(3).fill('Trịnh Hoài Lam | theo | d'));
  expect(said(TALK, ...lines.slice(0, 4))).toEqual([]);
  expect(said('Ông Trịnh Hoài Lam, Giám đốc Sở Nông nghiệp tỉnh Đồng Tháp, lo mùa lũ.', ...lines)).toEqual([]);
});

it('gives an answer to whom it names itself', () => {
  expect(
    said(
      'Bà Tạ Thị Thu Hạnh và ông Trịnh Hoài Lam cùng dự tọa đàm.',
      '* Bà nghĩ gì về chợ mới?',
      '- Bà Tạ Thị Thu Hạnh: Chợ mới sẽ giúp dân hai bờ bán hàng quanh năm.',
      '* Còn ông thì sao?',
      '- Ông Trịnh Hoài Lam: Tôi chỉ lo đường vào chợ còn quá nhỏ và lầy.',
    ),
  ).toEqual(['Tạ Thị Thu Hạnh | theo | d', 'Trịnh Hoài Lam | theo | d']);
});

it('gives it to nobody where two may be asked, and takes one question for none', () => {
  const answer = 'Kênh đã cũ hơn ba mươi năm và chưa từng được sửa.';
  const two = 'Bà Tạ Thị Thu Hạnh và ông Trịnh Hoài Lam trò chuyện với Tin Chiều.';
  expect(said(two, '- Vì sao kênh vỡ?', answer, '- Bao giờ sửa?', answer)).toEqual([]);
  expect(said(TALK, '- Thưa ông, vì sao kênh vỡ?', answer)).toEqual([]);
});

it('tells the first paragraph of an answer, if one of its sentences says something', () => {
  const { article } = textToArticle(
    [
      'Nước lớn',
      TALK,
      'PV: Bao giờ sửa?',
      'Chưa rõ. Huyện còn phải chờ tiền của tỉnh về. Dân cũng chờ.',
      'PV: Còn chợ?',
      'Đã mở.',
    ].join('\n'),
  );
  const { answers, questions } = interview(readMaterial(article, findEntities(article)));
  expect(answers.map(({ statement }) => statement.text)).toEqual([
    'Chưa rõ. Huyện còn phải chờ tiền của tỉnh về. Dân cũng chờ.',
  ]);
  expect(questions.size).toBe(2);
});

it('takes the further paragraphs of an answer in which he speaks of himself or his own', () => {
  const answer = 'Kênh đã cũ hơn ba mươi năm và chưa từng được sửa.';
  expect(
    said(
      TALK,
      '- Thưa ông, vì sao kênh vỡ?',
      answer,
      'Chúng tôi đã xin tiền của tỉnh từ ba năm trước mà chưa có.',
      '- Bao giờ sửa, thưa ông?',
      'Mùa khô năm nay huyện sẽ đắp lại con kênh cho dân.',
      'Xin cảm ơn ông, chúng tôi mong kênh sớm được sửa cho dân.',
    ),
  ).toHaveLength(3);
});
