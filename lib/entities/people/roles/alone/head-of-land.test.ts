import { expect, it } from 'vitest';
import { readPeopleModel } from '../../../../../scripts/people-model.ts';
import { textToArticle } from '../../../../article/text-to-article.ts';
import { findPeople } from '../../find-people.ts';

const model = readPeopleModel();
const meant = (text: string) => {
  const { article } = textToArticle(`Hội đàm\n${text}`);
  const { people } = findPeople(article, { parties: [], dates: [], ...(model ? { model } : {}) });
  return people.map(({ name, roleMentions }) => `${name}: ${roleMentions.map((one) => one.text).join('; ')}`);
};

const TALK = 'Chủ tịch Quốc hội Trịnh Hoài Lam hội đàm với Chủ tịch Quốc hội Xaysana Phomvilai.';

it('a role with its land is of the one who is from there', () => {
  expect(meant(`${TALK} Chủ tịch Quốc hội Lào vui vẻ nhận lời.`)).toEqual([
    'Trịnh Hoài Lam: ',
    'Xaysana Phomvilai: Chủ tịch Quốc hội Lào',
  ]);
  expect(meant(`${TALK} Chủ tịch Quốc hội Việt Nam mời ông sớm trở lại.`)).toEqual([
    'Trịnh Hoài Lam: Chủ tịch Quốc hội Việt Nam',
    'Xaysana Phomvilai: ',
  ]);
});

it('who is Chủ tịch nước there is its Chủ tịch', () => {
  expect(meant('Chủ tịch nước Xaysana Phomvilai tới Hà Nội sáng nay. Tại họp báo, Chủ tịch Lào cảm ơn.')).toEqual([
    'Xaysana Phomvilai: Chủ tịch Lào',
  ]);
});

it('who heads a Party is the head of its land, beside ours', () => {
  const guest =
    'Sáng nay, đồng chí Xaysana Phomvilai, Tổng Bí thư Ban Chấp hành Trung ương Đảng Nhân dân Cách mạng Lào, đến Hà Nội. Tổng Bí thư Trịnh Hoài Lam đón khách.';
  const of = (role: string) => meant(`${guest} ${role} cảm ơn.`).filter((line) => line.endsWith(role));
  for (const role of ['Tổng Bí thư Lào', 'Tổng Bí thư Đảng NDCM Lào', 'Tổng Bí thư Đảng Nhân dân Cách mạng Lào'])
    expect(of(role)).toEqual([`Xaysana Phomvilai: ${role}`]);
  expect(of('Tổng Bí thư Nga')).toEqual([]);
  expect(meant(`${guest} Tổng Bí thư Việt Nam cảm ơn.`)).toContain('Trịnh Hoài Lam: Tổng Bí thư Việt Nam');
});

it('who is "Bí thư thứ nhất" of a Party is that of its land', () => {
  const guest = 'Bí thư thứ nhất Ban Chấp hành Trung ương Đảng Cộng sản Cuba (PCC) Raúl Ibáñez đến Hà Nội.';
  expect(meant(`${guest} Bí thư thứ nhất Cuba cảm ơn.`)).toEqual(['Raúl Ibáñez: Bí thư thứ nhất Cuba']);
});

it('and of nobody where two are from abroad', () => {
  const two = `${TALK} Dự hội đàm có Chủ tịch Quốc hội Otto Weissmar.`;
  expect(meant(`${two} Chủ tịch Quốc hội Lào vui vẻ nhận lời.`).filter((line) => line.endsWith('Lào'))).toEqual([]);
});

it('an office before its only bearer from abroad is named is ours, and who invites him is somebody else', () => {
  expect(
    meant('Tổng Bí thư đọc diễn văn. Dự lễ có Tổng Bí thư, Chủ tịch nước Lào Xaysana Phomvilai và nhiều khách.'),
  ).toEqual(['Xaysana Phomvilai: ']);
  expect(
    meant(
      'Thủ tướng Dân chủ Cộng hòa Timor Leste Otto Weissar thăm Việt Nam theo lời mời của Thủ tướng. Thủ tướng Timor Leste đến lúc 8h.',
    ),
  ).toEqual(['Otto Weissar: Thủ tướng Timor Leste']);
});

it('no office of a State is held at the place where something happens', () => {
  expect(meant('Tổng thống Lào Otto Weissar vắng mặt. Mọi người muốn gặp nhà lãnh đạo Lào tại Oslo.')).toEqual([
    'Otto Weissar: nhà lãnh đạo Lào',
  ]);
});
