import { expect, it } from 'vitest';
import { textToArticle } from '../../../../article/text-to-article.ts';
import { findPeople } from '../../find-people.ts';

/** Titles by name, by the rules alone. */
function roles(line: string): Record<string, string[]> {
  const { article } = textToArticle(`Tin trong ngày\n${line}`);
  const { people } = findPeople(article, { parties: [], dates: [] });
  return Object.fromEntries(people.map(({ name, roles: list }) => [name, list.map(({ title }) => title)]));
}

it('a post that is given up "của ông Y", and the next one, are of Y and not of who reads it out', () => {
  const line =
    'Ông Trần Hoài Nam công bố quyết định thôi giữ chức Bí thư Huyện ủy Long Hà của ông Lê Quang Bình để giữ chức Phó Trưởng ban Dân vận.';
  expect(roles(line)).toEqual({
    'Trần Hoài Nam': [],
    'Lê Quang Bình': ['Bí thư Huyện ủy Long Hà', 'Phó Trưởng ban Dân vận'],
  });
});

it('an office in front of the next name is not the speaker’s', () => {
  const line =
    'Người phát ngôn Trần Thu Lam cho biết, trên cương vị là Đặc phái viên của Tổng Bí thư, Chủ tịch nước Lào Somphone Keovilay, ông Bounmy Vannasouk sẽ tới.';
  expect(roles(line)).toMatchObject({
    'Trần Thu Lam': ['Người phát ngôn'],
    'Bounmy Vannasouk': ['Đặc phái viên của Tổng Bí thư, Chủ tịch nước Lào'],
  });
});

it.each([
  'Ông Trần Hoài Nam khẳng định Việt Nam ủng hộ Lào trong vai trò Chủ tịch ASEAN.',
  'Ông Trần Hoài Nam cho biết, có 12 cán bộ mới được tiến cử làm trưởng cơ quan đại diện ở nước ngoài.',
])('what a speaker tells of a land or of many is not his: %s', (line) => {
  expect(roles(line)).toEqual({ 'Trần Hoài Nam': [] });
});

it.each([
  'Ban Bí thư chuẩn y Bí thư Tỉnh ủy Sơn La (nhiệm kỳ 2020-2025) cho ông Trần Hoài Nam.',
  'Ban Bí thư chuẩn y Bí thư Tỉnh ủy Sơn La đối với ông Trần Hoài Nam.',
])('a post is approved: %s', (line) => {
  expect(roles(line)).toEqual({ 'Trần Hoài Nam': ['Bí thư Tỉnh ủy Sơn La'] });
});

it('who is tried keeps the last of his posts', () => {
  const line = 'Đối với ông Trần Hoài Nam, Ủy viên Trung ương Đảng, Bí thư Huyện ủy Long Hà có vi phạm, cần xử lý.';
  expect(roles(line)).toEqual({ 'Trần Hoài Nam': ['Ủy viên Trung ương Đảng', 'Bí thư Huyện ủy Long Hà'] });
});

it('no body ends with what it does: "bầu"', () => {
  const line = 'Hội nghị giới thiệu ông Trần Hoài Nam, Chủ tịch UBND huyện bầu giữ chức Bí thư Huyện ủy Long Hà.';
  expect(roles(line)).toEqual({ 'Trần Hoài Nam': ['Chủ tịch UBND huyện', 'Bí thư Huyện ủy Long Hà'] });
});

it('who served two, and the head of an office', () => {
  expect(
    roles('Hôm qua ông Trần Hoài Nam, nguyên trợ lý Thủ tướng Lê Quang Bình và Thủ tướng Đỗ Văn Lam, kể lại.'),
  ).toEqual({
    'Trần Hoài Nam': ['nguyên trợ lý Thủ tướng'],
    'Lê Quang Bình': ['Thủ tướng'],
    'Đỗ Văn Lam': ['Thủ tướng'],
  });
  expect(roles('Dự lễ có Chánh Văn phòng của Chủ tịch nước Trần Hoài Nam.')).toEqual({
    'Trần Hoài Nam': ['Chánh Văn phòng của Chủ tịch nước'],
  });
});

it('the next one of a list with his body and the one above it', () => {
  const line = 'Dự lễ có: Bộ trưởng Y tế Trần Hoài Nam; Cục trưởng Cục Lễ tân, Bộ Ngoại giao Lê Quang Bình.';
  expect(roles(line)).toMatchObject({ 'Lê Quang Bình': ['Cục trưởng Cục Lễ tân, Bộ Ngoại giao'] });
});

it('both offices of a husband, and a seat in a council', () => {
  expect(roles('Dự lễ có bà Trần Thị Lam, Phu nhân Tổng Bí thư, Chủ tịch nước; Bộ trưởng Y tế Lê Quang Bình.')).toEqual(
    {
      'Trần Thị Lam': ['Phu nhân Tổng Bí thư, Chủ tịch nước'],
      'Lê Quang Bình': ['Bộ trưởng Y tế'],
    },
  );
  expect(
    roles('Ông Lê Quang Bình, Bí thư Huyện ủy Long Hà, đại biểu HĐND tỉnh khóa XIV, được bầu làm Phó Chủ tịch.'),
  ).toMatchObject({
    'Lê Quang Bình': ['Bí thư Huyện ủy Long Hà', 'đại biểu HĐND tỉnh khóa XIV', 'Phó Chủ tịch'],
  });
});

it('honours of a palace are no part of role or name', () => {
  expect(roles('Dự lễ có Bộ trưởng Y tế Samdech Chaufea Veang Khuon Rithy.')).toEqual({
    'Khuon Rithy': ['Bộ trưởng Y tế'],
  });
});
