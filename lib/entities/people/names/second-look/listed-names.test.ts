import { expect, it } from 'vitest';
import { readPeopleModel } from '../../../../../scripts/people-model.ts';
import { textToArticle } from '../../../../article/text-to-article.ts';
import { findPeople } from '../../find-people.ts';

const model = readPeopleModel();
const named = (line: string) =>
  findPeople(textToArticle(`Tin văn nghệ\n${line}`).article, { parties: [], dates: [], ...(model ? { model } : {}) })
    .people.map(({ name }) => name)
    .sort();

it('a bare stage name among people in a list is a person’s, a body among them is none', () => {
  const people = ['Celina Dionne', 'Lady Gaya', 'Milena Cyrano'];
  expect(named('Cô hát với những tên tuổi như: Adelina, Celina Dionne, Lady Gaya, Milena Cyrano, Rihanda.')).toEqual(
    ['Adelina', 'Rihanda', ...people].sort(),
  );
  expect(named('Cô hát với Adelina, Bojane, Celina Dionne, Lady Gaya, Milena Cyrano, Rihanda hay Cherla…')).toEqual(
    ['Adelina', 'Bojane', 'Cherla', 'Rihanda', ...people].sort(),
  );
  expect(named('Cô hát với những tên tuổi như: Celina Dionne, Madonela, Milena Cyrano.')).toEqual([
    'Celina Dionne',
    'Madonela',
    'Milena Cyrano',
  ]);
  expect(named('Dự lễ có Celina Dionne và Madonela.')).not.toContain('Madonela');
  expect(named('Đội có dàn cầu thủ đắt giá như Adelano, Rihando và Cherardi.')).toEqual([
    'Adelano',
    'Cherardi',
    'Rihando',
  ]);
  expect(named('Bộ đôi tiền đạo Adelano, Rihando tỏa sáng.')).toEqual(['Adelano', 'Rihando']);
  expect(named('Đội thắng nhờ các bàn của Adelano, Rihando và Cherardi.')).toEqual(['Adelano', 'Cherardi', 'Rihando']);
  expect(named('Đội có dàn xe đắt giá như Adelano, Rihando và Cherardi.')).toEqual([]);
  expect(named('Chương trình có các nghệ sĩ như NSƯT Lam Hạnh, NSƯT Hoài Lam.')).toEqual(['Hoài Lam', 'Lam Hạnh']);
  expect(named('Dự lễ có Celina Dionne, Lady Gaya, Milena Cyrano và Microsoft.')).not.toContain('Microsoft');
});

it('the last of a list with what he is stands behind "và" and the body of the one before', () => {
  expect(
    named(
      'Dự họp có ông Bùi Nhật Lam, chủ tịch Viện Hàn lâm Khoa học xã hội Việt Nam và Huỳnh Tấn Hoài, bí thư Tỉnh ủy.',
    ),
  ).toEqual(['Bùi Nhật Lam', 'Huỳnh Tấn Hoài']);
});
