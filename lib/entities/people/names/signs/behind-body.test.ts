import { expect, it } from 'vitest';
import { readPeopleModel } from '../../../../../scripts/people-model.ts';
import { textToArticle } from '../../../../article/text-to-article.ts';
import { findPeople } from '../../find-people.ts';

const model = readPeopleModel();
const found = (line: string) => {
  const { article } = textToArticle(`Tin trong ngày\n${line}`);
  const { people, organisations } = findPeople(article, { parties: [], dates: [], ...(model ? { model } : {}) });
  return {
    people: people.map(({ name, roles }) => `${name}: ${roles.map(({ title }) => title).join('; ')}`),
    bodies: organisations.map(({ name }) => name),
  };
};

it.each([
  ['Chủ tịch FIFA', 'Lagomarsino'],
  ['Tổng thư ký NATO', 'Ruttenberg'],
  ['Chủ tịch Fed', 'Powelson'],
  ['Tổng giám đốc WHO', 'Heimo Brackner'],
  ['Giám đốc FBI', 'Patelson'],
])('who bears the title "%s" is %s', (title, name) => {
  expect(found(`Hôm qua, ${title} ${name} từ chối bình luận.`)).toEqual({
    people: [`${name}: ${title}`],
    bodies: [title.split(' ').at(-1)],
  });
});

it('a cup, a land and a fund of such a body are nobody', () => {
  expect(found('Giám đốc FIFA Club World Cup vắng mặt.').people).toEqual([]);
  expect(found('Đại diện ASEAN Malaysia phát biểu trước hội nghị.').people).toEqual([]);
  expect(found('Giám đốc UNICEF Foundation vắng mặt.').people).toEqual([]);
});

it('a form of address of other languages between them is of neither', () => {
  const line = 'Chủ tịch Quốc hội Vương quốc Campuchia Samdech Khuon Sopheap cùng Phu nhân thăm Việt Nam.';
  expect(found(line)).toEqual({
    people: ['Khuon Sopheap: Chủ tịch Quốc hội Vương quốc Campuchia'],
    bodies: ['Quốc hội Vương quốc Campuchia'],
  });
});

it.each([
  ['Giám đốc Sở Y tế', 'Lục Hoài Lam'],
  ['Phó Giám đốc Sở Xây dựng', 'Đoàn Thanh Lam'],
  ['Chủ tịch UBND xã', 'Diệp Đức Lam'],
  ['Phó Chủ tịch UBND thành phố', 'Giang Công Lam'],
  ['Trưởng Công an phường', 'Lưu Quốc Lam'],
  ['Bí thư Đảng ủy xã', 'Thái Ngọc Lan'],
  ['Trưởng phòng Kinh tế', 'Từ Hoài Lam'],
  ['Giám đốc Bệnh viện Chợ Lớn', 'Lục Minh Lam'],
  ['Bí thư Tỉnh ủy Lâm Đồng', 'Ngô Minh Chiến'],
  ['Chủ tịch UBND tỉnh Lâm Đồng', 'Nông Quang Lam'],
  ['Bí thư Tỉnh đoàn Thái Bình', 'Dương Ngọc Lan'],
])('however rare the surname, "%s" is not called after %s', (title, name) => {
  expect(found(`Hôm qua, ${title} ${name} cho biết việc đã xong.`).people).toEqual([`${name}: ${title}`]);
});

it('two offices of a ward that is not named have who holds them behind', () => {
  const line = 'Bí thư Đảng ủy phường Nguyễn Văn Lam, Chủ tịch UBND phường Trần Thị Hoa cùng dự.';
  expect(found(line).people.map((one) => one.split(':')[0])).toEqual(['Nguyễn Văn Lam', 'Trần Thị Hoa']);
});

it('a number behind "trụ sở" or "tại" is that of a house', () => {
  expect(found('Lễ trao giải tại trụ sở 12 Trịnh Hoài Lam, sáng qua.').people).toEqual([]);
  expect(found('Lễ trao giải tại 12 Trịnh Hoài Lam đông người.').people).toEqual([]);
});

it('a ward is called after people where no person acts', () => {
  expect(found('Ông là Phó Chủ tịch UBND phường Phạm Ngũ Lão, quận 1.').people).toEqual([]);
});

it.each([
  ['Bạn trai %s bất ngờ thừa nhận điều đó.', 'Từ Hoài Lam'],
  ['Khách hàng %s kể rằng cây đã đổ.', 'Tống Hoài Linh'],
  ['Ông ký quyết định bổ nhiệm %s trái quy định.', 'Đậu Vũ Lam'],
  ['Vì mâu thuẫn, %s rủ thêm hai người khác.', 'Ninh Hoài Lam'],
])('"%s": whoever does what only people do is somebody', (line, name) => {
  expect(found(line.replace('%s', name)).people.map((one) => one.split(':')[0])).toEqual([name]);
});
