import { expect, it } from 'vitest';
import { readPeopleModel } from '../../../../../scripts/people-model.ts';
import { textToArticle } from '../../../../article/text-to-article.ts';
import { findPeople } from '../../find-people.ts';

const model = readPeopleModel();
const named = (text: string) => {
  const { article } = textToArticle(`Tin trong ngày\n${text}`);
  const { people } = findPeople(article, { parties: [], dates: [], ...(model ? { model } : {}) });
  return people.map(({ name, mentions }) => `${name}: ${mentions.length}`);
};

it('who is named whole is meant by a given name that is a land too', () => {
  const text =
    'Công an bắt Đoàn Thị Nga và Lê Quốc Việt. Tại cơ quan điều tra, Nga khai đã cùng Việt lấy năm xe. Từ lời khai của Việt, hai người nữa bị bắt.';
  expect(named(text)).toEqual(['Đoàn Thị Nga: 2', 'Lê Quốc Việt: 3']);
});

it('where the article tells of the land, the short word is the land', () => {
  const text =
    'Công an bắt Đoàn Thị Nga. Trước đó, Nga cấm bay. Tổng thống Nga và quân đội Nga im lặng. Bà sống ở Nga.';
  expect(named(text)).toEqual(['Đoàn Thị Nga: 1']);
});

it('a rank before it is enough', () => {
  const text = 'Đó là thiếu úy Trịnh Hoài Thái. Anh ta đến từ Thái Lan, thiếu úy Thái quả quyết.';
  expect(named(text)).toEqual(['Trịnh Hoài Thái: 2']);
});

it("a bare last name of a foreign one is its bearer's whatever stands before it", () => {
  const text =
    'Cảnh sát tìm nhà báo Jamar Tesslogi. Có khả năng Tesslogi đã rời nước. Ngày Tesslogi biến mất, trời mưa.';
  expect(named(text)).toEqual(['Jamar Tesslogi: 3']);
});

it('"ông" before two syllables that are a town too is enough, and no word is before a name of the highlands', () => {
  expect(named('Ông Trịnh Hội An lưu ý điều đó. Sáng nay ông Hội An kể. Du khách thích Hội An.')).toEqual([
    'Trịnh Hội An: 2',
  ]);
  expect(named('Ông Giàng A Páo trồng ngô. Vợ Páo dệt vải. Sáng nay A Páo lên nương.')).toEqual(['Giàng A Páo: 3']);
});

it('no part of a body or a province is a given name, but no land’s minister is of a province', () => {
  expect(named('Tướng Hà Hoài Quân và Phó Chủ tịch Quân ủy Trung ương vắng mặt.')).toEqual(['Hà Hoài Quân: 1']);
  expect(named('Phó Thủ tướng Trịnh Hòa Bình tới. Phó Thủ tướng Hòa Bình nhắc. Bí thư Hòa Bình dự.')).toEqual([
    'Trịnh Hòa Bình: 2',
  ]);
});

it('a king without his number is the king', () => {
  expect(named('Vua Karolus III dự lễ. Hoàng tử Otto Weissar ôm Vua Karolus.')).toEqual([
    'Karolus III: 2',
    'Otto Weissar: 1',
  ]);
});

it('a bare last name stands behind the land of its bearer, too', () => {
  expect(named('Roger Tesslogi thắng. Cây vợt Thụy Sĩ Tesslogi cười.')).toEqual(['Roger Tesslogi: 2']);
});
