import { expect, it } from 'vitest';
import { readPeopleModel } from '../../../../scripts/people-model.ts';
import { textToArticle } from '../../../article/text-to-article.ts';
import { findPeople } from '../find-people.ts';

const model = readPeopleModel();
const names = (line: string): string[] => {
  const { article } = textToArticle(`Tin trong ngày\n${line}`);
  return findPeople(article, { parties: [], dates: [], ...(model ? { model } : {}) }).people.map(({ name }) => name);
};

it.each(['Hạng A Pháng', 'Vàng A Chư', 'Hờ A Dính', 'Má A Vảng'])('"%s" is a name whatever stands before', (name) => {
  expect(names(`Hôm qua, cô giáo ${name} kể lại sự việc.`)).toEqual([name]);
});

it.each(['Lường Thị Tâm', 'Cầm Bá Thanh', 'Đàng Năng Long', 'Xồng Bá Lẩu', 'Rơ Chăm Yơn', "K'Broi Ha"])(
  '"%s" with a year of birth behind is a name',
  (name) => {
    expect(names(`Công an bắt giữ ${name} (SN 1990) về tội đánh bạc.`)).toEqual([name]);
  },
);

it.each(['Lèo Văn Pản', 'Quàng Thị Mai', 'Moong Văn Nghệ', 'Tiêu Bá Lam', 'Sử Minh Hạnh'])(
  '"%s" has a surname of few',
  (name) => {
    expect(names(`Hôm qua, gia đình ${name} kể lại sự việc.`)).toEqual([name]);
  },
);

it.each(['Siu Lam', "K'Lam", 'Rah Lan Hoa', 'Y Lam Niê', 'A Lam', "Ksor H'Lam", 'Lê Hoa'])(
  '"%s" is a name behind a body of the province',
  (name) => {
    expect(names(`Chủ tịch Hội LHPN tỉnh ${name} cho biết như vậy.`)).toEqual([name]);
  },
);

it('a name of the highlands is one behind "Theo"', () => {
  expect(names('Theo Bríu Lam, năm nay được mùa.')).toEqual(['Bríu Lam']);
});

it('a group, a market and a street are none', () => {
  expect(names('Bảng A Giải vô địch và chợ Thị Nghè đông người. Phòng Văn Hóa họp.')).toEqual([]);
  expect(names('Huyện Văn Lâm đã điều động máy bơm.')).toEqual([]);
  expect(names('Nhà trên đường Hạng A Pháng bị ngập.')).toEqual([]);
});

it('a letter for a man opens the name behind a title and in a list', () => {
  expect(names('Phó Chủ tịch UBND tỉnh Y Giang Gry Niê báo cáo.')).toEqual(['Y Giang Gry Niê']);
  expect(names('Dự có các vị ĐBQH: Y Lam Gry, Lê Thị Hoa.')).toEqual(['Y Lam Gry', 'Lê Thị Hoa']);
  expect(names('Các sở: Y Tế, Giáo Dục cùng dự.')).toEqual([]);
});
