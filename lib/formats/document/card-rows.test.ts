import { describe, expect, it } from 'vitest';
import { bridgeCard } from '../../../tests/cards/bridge.ts';
import { enWords, viWords } from '../../../tests/cards/words.ts';
import type { Card } from '../../card/card.ts';
import type { Role } from '../../entities/entities.ts';
import { eventRows, numberRows, statementRow, timelineRows } from './card-rows.ts';

const sentence = 'Cầu được sửa năm 2006 và từ năm 2012 đến nay.';
const card: Card = {
  ...bridgeCard,
  dates: [],
  timeline: [
    ...['2006', '2012'].map((year, at) => ({
      ...{ date: `t${at}`, value: year, written: `năm ${year}`, sentence },
      ...{ block: 2, start: 10 * at, end: 10 * at + 8 },
    })),
    { date: 't4', value: null, written: 'hôm 9/10', sentence: 'Chợ mở hôm 9/10.', block: 2, start: 50, end: 58 },
    { date: 't5', value: '2022', written: 'năm đó', sentence: 'Cầu xong năm đó.', block: 3, start: 9, end: 15 },
  ],
};

describe('the timeline in rows', () => {
  it('tells a sentence once for the dates side by side that stand in it, and as written what is not known', () => {
    expect(timelineRows(card, viWords).map(({ head, beside, text }) => [head, beside, text])).toEqual([
      ['Năm 2006; năm 2012', undefined, sentence],
      ['hôm 9/10 (?)', undefined, 'Chợ mở hôm 9/10.'],
      ['Năm 2022', 'năm đó', 'Cầu xong năm đó.'],
    ]);
    expect(timelineRows(card, enWords)[0]?.head).toBe('2006; 2012');
  });
});

it('puts who that is behind a subject that is a role alone', () => {
  const event = { who: 'Bí thư Huyện ủy', subject: 'Trịnh Hoài Lam', what: 'đã thăm chợ nổi' };
  expect(eventRows({ ...card, event }, viWords)).toEqual([
    { head: 'Ai', text: 'Bí thư Huyện ủy [Trịnh Hoài Lam]', ours: true },
    { head: 'Việc gì', text: 'đã thăm chợ nổi' },
  ]);
});

it('puts the day behind words that leave its year open', () => {
  const whenOf = (when: string, words = viWords, of = bridgeCard) =>
    eventRows({ ...of, event: { when } }, words)[0]?.text;
  expect(whenOf('Sáng 1/12')).toBe('Sáng 1/12 (thứ Năm, 1 tháng 12 năm 2022)');
  expect(whenOf('Sáng 1/12', enWords)).toBe('Sáng 1/12 (Thursday, 1 December 2022)');
  expect(whenOf('Tháng 9/2020')).toBe('Tháng 9/2020');
  expect(whenOf('sáng nay')).toBe('sáng nay');
  // "Sáng 1/12" of this year and of the one before: nobody knows which.
  const dates = bridgeCard.dates.flatMap((date) => [date, { ...date, id: `${date.id}-before` }]);
  expect(whenOf('Sáng 1/12', viWords, { ...bridgeCard, dates })).toBe('Sáng 1/12');
});

it('tells numbers with their sentence, once for those side by side in it', () => {
  const told = 'Cầu giúp 1.200 hộ dân và 3 trường.';
  const other = 'Chợ có 40 quầy.';
  const at = { block: 1, start: 0, end: 1 };
  const numbers = [
    { ...at, text: '1.200 hộ dân', sentence: told },
    { ...at, text: '3 trường', sentence: told },
    { ...at, text: '40 quầy', sentence: other },
  ];
  expect(numberRows({ ...card, numbers }).map(({ head, text }) => [head, text])).toEqual([
    ['1.200 hộ dân; 3 trường', told],
    ['40 quầy', other],
  ]);
});

it('tells the role in which somebody speaks, and no mere rank or seat', () => {
  const [first] = bridgeCard.statements;
  const [person] = bridgeCard.people;
  const rolesOf = (...titles: string[]): Role[] =>
    titles.map((title) => ({ title, from: { block: 1, start: 0, end: 1 } }));
  const beside = (
    who: string,
    roles = rolesOf('Ủy viên Trung ương Đảng', 'Chủ tịch huyện Pá Vi', 'Đại tá', 'Thứ trưởng Bộ Công an'),
  ) =>
    statementRow(
      { ...bridgeCard, people: [{ ...person!, id: 'p1', roles }] },
      { ...first!, speaker: 'p1', who },
      viWords,
    ).beside;
  expect(beside('Thứ trưởng Bộ Công an')).toContain('Thứ trưởng Bộ Công an');
  expect(beside('Đại tá Lam')).toContain('Chủ tịch huyện Pá Vi');
  expect(beside('Ủy viên Trung ương Đảng Lam')).toContain('Chủ tịch huyện Pá Vi');
  expect(beside('Ông Lam', rolesOf('Đại biểu Quốc hội'))).toContain('Đại biểu Quốc hội');
  expect(beside('Đại tá Lam', rolesOf('Đại tá', 'Trưởng Công an huyện'))).toContain('Trưởng Công an huyện');
  expect(beside('PGS.TS Lam', rolesOf('PGS.TS', 'Viện trưởng Viện Cầu'))).toContain('Viện trưởng Viện Cầu');
  expect(beside('Tiến sĩ Lam', rolesOf('Tiến sĩ'))).toContain('Tiến sĩ');
  const [doctor] = rolesOf('Bác sĩ');
  expect(beside('Bác sĩ Lam', [{ ...doctor!, of: ', Bệnh viện Sơn Bình' }])).toContain('Bác sĩ, Bệnh viện Sơn Bình');
});

it('opens the line of a statement with a capital', () => {
  const [first] = bridgeCard.statements;
  expect(statementRow(card, { ...first!, speaker: null, who: 'đại diện huyện' }, viWords).head).toBe('Đại diện huyện');
});
