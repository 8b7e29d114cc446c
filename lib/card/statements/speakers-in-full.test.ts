import { expect, it } from 'vitest';
import { said } from '../../../tests/cards/said.ts';
import { textToArticle } from '../../article/text-to-article.ts';
import { findEntities } from '../../entities/find-entities.ts';
import { makeCard } from '../make-card.ts';

const whoSays = (sentence: string): string[] => {
  const { article } = textToArticle(`Bản tin của huyện\n${sentence}`, { publishedAt: '2023-03-02' });
  return makeCard(article, findEntities(article)).statements.map(({ who }) => who);
};

it.each([
  ['a body by its name, and not by what it is', 'ZPX, tổ chức từ thiện mở chợ nổi, | cho biết chợ đã đông.', 'ZPX'],
  [
    'the same where its place stands between',
    'Bảo tàng Vĩnh Kênh, Lào, đơn vị mở cuộc thi, | cho biết đã nhận ba bức tranh.',
    'Bảo tàng Vĩnh Kênh',
  ],
  [
    'somebody with others',
    'Ông Trịnh Hoài Lam và nhóm tác giả của Sở đều | cho rằng kênh còn sạch.',
    'Ông Trịnh Hoài Lam và nhóm tác giả của Sở',
  ],
  [
    'those without a name where they are',
    'Một số giáo viên ở Bản Mế | thừa nhận lớp học còn thiếu bàn.',
    'Một số giáo viên ở Bản Mế',
  ],
  ['a center without what it sends out', 'Trung tâm Dự báo phát tin | cảnh báo sạt lở ở hai xã.', 'Trung tâm Dự báo'],
])('names %s', (_, sentence, who) => {
  expect(whoSays(sentence.replace('| ', ''))).toEqual([who]);
});

it.each(['Tổng Bí thư, Chủ tịch nước', 'Phó Thủ tướng, Ngoại trưởng'])(
  'takes him who meets a "%s", and not whom he meets',
  (offices) => {
    const sentence = `Bộ trưởng Trịnh Hoài Lam hội đàm với ${offices} Sokha Panya, mong muốn hai bên mở chợ nổi.`;
    expect(said(sentence)).toEqual(['Trịnh Hoài Lam | mong muốn']);
  },
);

it('takes who brings the news for its source, and nobody told of in it', () => {
  const sentence = 'Xã đã tìm ra bà Tạ Thị Thu Hạnh, nữ thuyền trưởng của huyện, Kenzo News đưa tin.';
  expect(said(sentence)).toEqual(['(Kenzo News) | đưa tin']);
});

it.each(['Báo cáo với Phó Thủ tướng', 'Trao đổi với Phó Chủ tịch huyện', 'Báo cáo Phó Thủ tướng'])(
  'takes who speaks behind "%s", without the office of whom it is said to',
  (opening) => {
    expect(whoSays(`${opening}, Bí thư xã Trịnh Hoài Lam cho biết chợ nổi đã đông.`)).toEqual([
      'Bí thư xã Trịnh Hoài Lam',
    ]);
  },
);

it('takes whom a court calls by what he is there: accused, wronged', () => {
  expect(
    said(
      'Tại tòa, bị cáo Trịnh Hoài Lam thừa nhận đã lấp kênh.',
      'Bị cáo Lam cho rằng xã biết. "Tôi mất cả vụ lúa vì kênh bị lấp", bị hại Tạ Thị Thu Hạnh nói.',
    ),
  ).toEqual(['Trịnh Hoài Lam | thừa nhận', 'Trịnh Hoài Lam | cho rằng', 'Tạ Thị Thu Hạnh | nói | d']);
});

it('names nobody with the word that opens the sentence', () => {
  expect(whoSays('Thậm chí bác sĩ Trịnh Hoài Lam cho biết kênh đã cạn.')).toEqual(['bác sĩ Trịnh Hoài Lam']);
});

it('names all offices, though the headline has a longer one', () => {
  const role = 'Ủy viên Thường vụ Bộ Chính trị';
  const { article } = textToArticle(
    `Ông Lam tiếp ${role} Đảng Hoa Mai Lào Sokha Panya\n${role}, Bí thư Ban Bí thư Sokha Panya cho biết kênh đã sạch.`,
  );
  expect(makeCard(article, findEntities(article)).statements.map(({ who }) => who)).toEqual([
    `${role}, Bí thư Ban Bí thư Sokha Panya`,
  ]);
});
