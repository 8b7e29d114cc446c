import { expect, it } from 'vitest';
import { textToArticle } from '../../article/text-to-article.ts';
import { findEntities } from '../../entities/find-entities.ts';
import { readMaterial } from '../material.ts';
import { numberFacts } from './number-facts.ts';

function numbersOf(...paragraphs: string[]): string[] {
  const { article } = textToArticle(['Bản tin của huyện', ...paragraphs].join('\n'), { publishedAt: '2023-03-02' });
  return numberFacts(readMaterial(article, findEntities(article))).map(({ text }) => text);
}

it('takes numbers with what they count', () => {
  expect(
    numbersOf(
      'Dự hội thảo có hơn 200 đại biểu của 30 quốc gia và 18 chính đảng.',
      'Tỉnh chi 1.250 tỷ đồng cho 45,5 km kênh, tăng 12% so với năm ngoái.',
    ),
  ).toEqual(['hơn 200 đại biểu', '30 quốc gia', '18 chính đảng', '1.250 tỷ đồng', '45,5 km', 'tăng 12%']);
});

it('takes what is measured without a blank, by the person and by the year, and whole names of things', () => {
  expect(
    numbersOf(
      'Kênh dài 12km, cho 40 thí sinh của 6 trường đại học.',
      'Xã chi 5 triệu đồng/người/tháng, thuế 30.000 đồng/bao, người phá đê chịu 3 năm 9 tháng tù, rào cao 2m2.',
    ),
  ).toEqual(['12km', '40 thí sinh', '6 trường đại học', '5 triệu đồng/người/tháng']);
});

it('takes provinces and cities together', () => {
  expect(numbersOf('Mở đầu.', 'Đoàn đến từ 30 tỉnh, thành phố.')).toEqual(['30 tỉnh, thành phố']);
});

it('takes both ends of a range', () => {
  expect(
    numbersOf('Mở đầu.', 'Mỗi hộ nhận 250 đến 300 triệu đồng, chuyển khoản 30 - 40 triệu đồng, thuế 5 - 7%.'),
  ).toEqual(['250 đến 300 triệu đồng', '30 - 40 triệu đồng']);
});

it('takes no date, score, document, age or bare number, and each once, however exact', () => {
  expect(
    numbersOf(
      'Ngày 12/3/2023, theo Quyết định 339/QĐ-TTg, đội nhà thắng 3-1 trước 2 người vắng mặt, tòa xử ông và 5 đồng phạm.',
      'Hơn 200 đại biểu đến. Khoảng 200 đại biểu về.',
    ),
  ).toEqual(['Hơn 200 đại biểu']);
  expect(numbersOf('Mở đầu.', 'Xã có 94 ca mắc, ít hơn 40 ca so với hôm qua.')).toEqual(['94 ca mắc']);
});

it('says in which sentence each stands', () => {
  const { article } = textToArticle('Bản tin\nMở đầu.\nChợ mở. Hơn 200 hộ đến bán. Chợ tan.');
  const [fact] = numberFacts(readMaterial(article, findEntities(article)));
  expect(fact).toMatchObject({ text: 'Hơn 200 hộ', sentence: 'Hơn 200 hộ đến bán.' });
});

it('takes no ordinal and no name that a number stands in', () => {
  expect(
    numbersOf('Mở đầu.', 'Chi bộ ấp 6 Đảng ủy xã họp tại tầng 12 trường huyện, quận 3 xã lân cận cử 40 người đến.'),
  ).toEqual(['40 người']);
});

it('takes those of the lead before the others, in reading order', () => {
  const many = Array.from({ length: 8 }, (_, at) => `Xã thứ ${at} trồng ${at + 11} ha rừng.`).join(' ');
  const numbers = numbersOf('Huyện trồng 300 ha rừng cho 45 bản.', many);
  expect(numbers).toHaveLength(6);
  expect(numbers.slice(0, 3)).toEqual(['300 ha', '45 bản', '11 ha']);
});

it('reads no rise in the name of a tax', () => {
  expect(numbersOf('Quốc hội giảm thuế giá trị gia tăng 2% cho gạo.')).toEqual(['2%']);
});

it('says of an amount that it is a rise or a fall', () => {
  expect(numbersOf('Lúa tăng 200 đồng/kg, gạo giảm hơn 3 triệu đồng, thu hút thêm 40 hộ.')).toEqual([
    'tăng 200 đồng/kg',
    'giảm hơn 3 triệu đồng',
    '40 hộ',
  ]);
});
