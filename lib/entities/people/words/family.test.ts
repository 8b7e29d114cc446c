import { expect, it } from 'vitest';
import { readMarked } from '../../../../tests/setup/read-marked.ts';
import { isOfFamily, OPENINGS } from './family.ts';

const holds = (marked: string) => {
  const { words, from, to } = readMarked(marked);
  return isOfFamily(from, to, words);
};

it.each(OPENINGS)('"$example" is of a family', ({ example }) => {
  expect(holds(example)).toBe(true);
});

it.each([
  'Hai con của bà, Lucavan và [Emmadora], sống ở Pháp.',
  'Ba con lớn của Tổng thống Harlan, trong đó có [Ivonador] và Tessador, dự tiệc.',
  'Bị nêu tên có con rể của ông, [Wellington Cifuent]. Ông im lặng.',
])('so is "%s"', (marked) => {
  expect(holds(marked)).toBe(true);
});

it.each([
  ...['Vợ', 'Chồng', 'Mẹ', 'Cha', 'Bố', 'Con rể', 'Em dâu', 'Chị họ', 'Con nuôi', 'Con cả', 'Con út', 'Con đầu lòng'],
  ...['Ái nữ', 'Quý tử', 'Phu nhân', 'Phu quân', 'Hôn phu', 'Hôn thê', 'Bạn gái', 'Các con', 'Hai cháu', 'Ba anh em'],
  ...['lớn', 'nhỏ', 'đầu', 'riêng', 'kế', 'cũ', 'mới', 'trẻ', 'quá cố', 'duy nhất', 'song sinh', 'sinh đôi'].map(
    (which) => `Con trai ${which}`,
  ),
  ...['thứ nhất', 'thứ hai', 'thứ ba', 'thứ tư', '8 tuổi'].map((which) => `Con gái ${which}`),
  ...['Em gái của anh tên', 'Anh ly dị', 'Anh cưới', 'Anh hẹn hò cùng', 'Anh đính hôn với'],
])('and what "%s [Petrovar]" tells', (opening) => {
  expect(holds(`${opening} [Petrovar Weissan] hôm qua.`)).toBe(true);
});

it.each([
  'Theo Tuyên bố [Panmundar], hai miền sẽ gặp nhau.',
  'Ông về quê mẹ, [Zagrabor], hôm qua.',
  'Nghe lời vợ anh, [Zagrabor] là nơi họ chọn.',
  'Nhóm khủng bố [Tamdar] tan rã.',
])('not so "%s"', (marked) => {
  expect(holds(marked)).toBe(false);
});
