import { expect, it } from 'vitest';
import { ownTime } from '../../../../../tests/setup/own-time.ts';
import { textToArticle } from '../../../../article/text-to-article.ts';
import { findPeople } from '../../find-people.ts';

/** Whom "Ông" and "Bà" alone are given to, in reading order. */
const told = (line: string): string[] =>
  findPeople(textToArticle(`Tin trong ngày\n${line}`).article, { parties: [], dates: [] }).people.flatMap((person) =>
    person.roleMentions.map(({ text }) => `${text}: ${person.name}`),
  );

it('a sentence that names nobody goes on with the one before', () => {
  expect(told('Ông Đỗ Minh Quân vào ngành năm 1974. Từ năm 2006 ông ở Lào. Ông được tặng huân chương.')).toEqual([
    'Ông: Đỗ Minh Quân',
  ]);
  expect(told('Bà Lò Thị Hạnh kể. Cuối năm ấy, bà mới công khai việc đó. Bà giải thích hai lần.')).toEqual([
    'Bà: Lò Thị Hạnh',
  ]);
});

it('but not where his father, others or a woman are spoken of', () => {
  expect(told('Anh Đỗ Minh Quân thích vẽ. Cha của anh biết, ông khuyên con. Ông bảo nên đi buôn.')).toEqual([]);
  expect(told('Ông Đỗ Minh Quân thích vẽ. Hôm ấy trời mưa to. Ông bảo nên đi buôn.')).toEqual([]);
  expect(told('Ông Đỗ Minh Quân thích vẽ. Hôm ấy ông này vắng. Ông bảo nên đi buôn.')).toEqual([]);
  expect(told('Bà Lò Thị Hạnh thích vẽ. Hôm ấy ông vắng. Bà bảo nên đi buôn.')).toEqual([]);
});

it('who says what stands in quotation marks goes on, and not whom he names in it', () => {
  expect(
    told('"Chúng tôi sẽ gặp ông Lò Văn Lam và Thủ tướng chỉ đạo", ông Đỗ Minh Quân nói. Ông cho biết thêm hai việc.'),
  ).toEqual(['Ông: Đỗ Minh Quân']);
});

it('takes time in step with the length of the text', () => {
  const time = (count: number) => ownTime(() => told('Hôm ấy ông ở nhà, "ông Lò Văn Lam nói. '.repeat(count)));
  time(500);
  const [short, long] = [time(500), time(4_000)];
  expect(long / Math.max(10, short)).toBeLessThan(30);
});

it('"Samdech" alone is who was called so', () => {
  expect(told('Samdech Techo Sok Vireak cảm ơn. Samdech khẳng định tình hữu nghị.')).toEqual(['Samdech: Sok Vireak']);
});

it('it is not he whom the sentence names again, and it is he whom another cites', () => {
  expect(told('Hồi ấy Otto Weiss hay vắng mặt. Ông thường đùa Weiss rằng bóng không đợi người.')).toEqual([]);
  expect(told('Ông Đỗ Minh Quân đáp lời. Ông viết: "Quân này không sợ ai cả".')).toEqual(['Ông: Đỗ Minh Quân']);
  expect(told('Người phát ngôn Otto Weissar dẫn lời ông Đỗ Minh Quân nói. Ông kêu gọi mọi người giúp đỡ.')).toEqual([
    'Ông: Đỗ Minh Quân',
  ]);
});

it('"Samdech" is the guest, whoever receives him', () => {
  expect(
    told('Tổng Bí thư Trịnh Hoài Lam tiếp Samdech Sok Vannda. Samdech Techo cảm ơn. Samdech chúc mọi người vui khỏe.'),
  ).toEqual(['Samdech Techo: Sok Vannda', 'Samdech: Sok Vannda']);
  expect(told('Samdech Sok Vannda gặp Samdech Keo Rithya. Samdech vui.')).toEqual(['Samdech: Sok Vannda']);
});
