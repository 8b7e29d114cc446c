import { expect, it } from 'vitest';
import { textToArticle } from '../../../../article/text-to-article.ts';
import type { Person } from '../../../entities.ts';
import { findPeople } from '../../find-people.ts';
import { RoleBearers } from './role-bearers.ts';

const person = (name: string, ...titles: string[]): Person => ({
  id: name,
  name,
  roles: titles.map((title) => ({ title, from: { block: 0, start: 0, end: title.length } })),
  mentions: [],
  roleMentions: [],
});

it('knows the head of a city, province or ward without the body that he heads', () => {
  const bearers = new RoleBearers([
    person('Đỗ Minh Quân', 'Chủ tịch UBND TP.Hải An'),
    person('Lò Thị Hạnh', 'Bí thư Đảng ủy phường Lam Sơn'),
    person('Trịnh Hoài Lam', 'Phó chủ tịch UBND tỉnh Lam Hà'),
  ]);
  expect(bearers.only('Chủ tịch TP')?.name).toBe('Đỗ Minh Quân');
  expect(bearers.only('Chủ tịch thành phố')?.name).toBe('Đỗ Minh Quân');
  expect(bearers.only('Chủ tịch TP.Hải An')?.name).toBe('Đỗ Minh Quân');
  expect(bearers.only('Bí thư phường')?.name).toBe('Lò Thị Hạnh');
  expect(bearers.only('Phó chủ tịch tỉnh')?.name).toBe('Trịnh Hoài Lam');
  expect(bearers.only('Chủ tịch tỉnh')).toBeUndefined();
});

it('knows by the whole word whom the press calls by the letters of a degree', () => {
  const bearers = new RoleBearers([person('Đỗ Minh Quân', 'TS.BS'), person('Lò Thị Hạnh', 'PGS, TS')]);
  expect(bearers.only('Bác sĩ')?.name).toBe('Đỗ Minh Quân');
  expect(bearers.only('Phó Giáo sư')?.name).toBe('Lò Thị Hạnh');
  expect(bearers.only('Giáo sư')).toBeUndefined();
});

it('knows nobody where two bear the post', () => {
  const bearers = new RoleBearers([
    person('Đỗ Minh Quân', 'Chủ tịch UBND tỉnh Lam Hà'),
    person('Lò Thị Hạnh', 'Chủ tịch UBND tỉnh Hải Lam'),
  ]);
  expect(bearers.only('Chủ tịch tỉnh')).toBeUndefined();
  expect(bearers.only('Chủ tịch tỉnh Hải Lam')?.name).toBe('Lò Thị Hạnh');
});

it('knows a ministry by its letters, and a minister by the land behind the name', () => {
  const weiss = person('Otto Weiss', 'Bộ trưởng');
  weiss.roles[0]!.of = ' của Áo';
  const bearers = new RoleBearers([person('Trịnh Hoài Lam', 'Bộ trưởng Bộ Giáo dục và Đào tạo'), weiss]);
  expect(bearers.only('Bộ trưởng GD-ĐT')?.name).toBe('Trịnh Hoài Lam');
  expect(bearers.only('Bộ trưởng GD&ĐT')?.name).toBe('Trịnh Hoài Lam');
  expect(bearers.only('Bộ trưởng GTVT')).toBeUndefined();
  expect(bearers.only('Bộ trưởng Áo')?.name).toBe('Otto Weiss');
});

it('knows a body by the letters in brackets behind its name, and not who heads a part of it', () => {
  const bearers = new RoleBearers([
    person('Otto Weiss', 'Chủ tịch Ủy ban Biển của Nghị viện Lam Hà (NVL)'),
    person('Edward Harker', 'Chủ tịch Nghị viện Lam Hà (NVL)'),
  ]);
  expect(bearers.only('Chủ tịch NVL')?.name).toBe('Edward Harker');
  expect(bearers.only('Chủ tịch Ủy ban Biển của NVL')?.name).toBe('Otto Weiss');
});

it('knows an ambassador without his rank, and a minister by what he has command of', () => {
  const bearers = new RoleBearers([
    person('Otto Weiss', 'Đại sứ Đặc mệnh toàn quyền Cộng hòa Áo tại Việt Nam'),
    person('Trịnh Hoài Lam', 'Bộ trưởng Bộ Tài chính'),
  ]);
  expect(bearers.only('Đại sứ Áo')?.name).toBe('Otto Weiss');
  expect(bearers.only('Tư lệnh ngành tài chính')?.name).toBe('Trịnh Hoài Lam');
  expect(bearers.only('Trưởng ngành Tài chính')?.name).toBe('Trịnh Hoài Lam');
});

it('takes a post that stands alone for whom the text has told of so far, whoever of the same post comes later', () => {
  const lines = [
    'Chuyến đi của Tổng thống Mỹ',
    'Tổng thống Mỹ Edward Harker tới Cần Thơ. Nghị sĩ Jean Lemoine khen Tổng thống.',
    'Sau đó ông Harker gặp Tổng thống Otto Weiss. Trước giờ ăn, ông Harker được Tổng thống đón.',
  ];
  const { people } = findPeople(textToArticle(lines.join('\n')).article, { parties: [], dates: [] });
  const [harker, , weiss] = people;
  expect(harker?.roleMentions.map(({ text }) => text)).toEqual(['Tổng thống Mỹ', 'Tổng thống']);
  expect(weiss?.roleMentions.map(({ text }) => text)).toEqual(['Tổng thống']);
});

it('knows bodies by their letters and in words', () => {
  const bearers = new RoleBearers([
    person('Đỗ Minh Quân', 'Chủ tịch HĐND tỉnh'),
    person('Tạ Thị Thu Hạnh', 'Chủ tịch Ủy ban Trung ương MTTQ Việt Nam'),
    person('Hồ Chí Minh', 'Chủ tịch'),
  ]);
  expect(bearers.only('Chủ tịch Hội đồng nhân dân tỉnh')?.name).toBe('Đỗ Minh Quân');
  expect(bearers.only('Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam')?.name).toBe('Tạ Thị Thu Hạnh');
  // Who is Chủ tịch and nothing more in the history of the land has no chair of today.
  expect(bearers.only('Chủ tịch Hội Nông dân')).toBeUndefined();
});

it('knows a dead President by what he was called before', () => {
  const bearers = new RoleBearers([person('Đỗ Minh Quân', 'nguyên Chủ tịch nước'), person('Trịnh Hoài Lam', 'cố vấn')]);
  expect(bearers.only('cố Chủ tịch nước')?.name).toBe('Đỗ Minh Quân');
  const lines = ['Tin trong ngày', 'Tiễn nguyên Chủ tịch nước Đỗ Minh Quân.', 'Linh cữu cố Chủ tịch nước ở Hải An.'];
  const { people } = findPeople(textToArticle(lines.join('\n')).article, { parties: [], dates: [] });
  expect(people[0]?.roleMentions.map(({ text }) => text)).toEqual(['cố Chủ tịch nước']);
});

it('knows both posts of one who holds two, each with the land behind them', () => {
  const bearers = new RoleBearers([person('Otto Weissar', 'Phó Thủ tướng kiêm Bộ trưởng Ngoại giao Lào')]);
  expect(bearers.only('Phó Thủ tướng Lào')?.name).toBe('Otto Weissar');
  expect(bearers.only('Bộ trưởng Ngoại giao Lào')?.name).toBe('Otto Weissar');
  expect(bearers.only('Thủ tướng Lào')).toBeUndefined();
});

it('knows a king as "Nhà vua", and the Quốc vương where no other king is named', () => {
  const king = person('Otto Weissar', 'Vua Thái Lan');
  expect(new RoleBearers([king]).only('Nhà vua')?.name).toBe('Otto Weissar');
  expect(new RoleBearers([person('Karl Harker', 'Quốc vương Bỉ')]).only('Nhà vua')?.name).toBe('Karl Harker');
  expect(new RoleBearers([king, person('Karl Harker', 'Quốc vương Bỉ')]).only('Nhà vua')?.name).toBe('Otto Weissar');
});
