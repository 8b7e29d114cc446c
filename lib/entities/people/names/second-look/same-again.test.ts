import { expect, it } from 'vitest';
import { readPeopleModel } from '../../../../../scripts/people-model.ts';
import { textToArticle } from '../../../../article/text-to-article.ts';
import { findPeople } from '../../find-people.ts';

const model = readPeopleModel();
const counts = (...lines: string[]): [string, number][] => {
  const { article } = textToArticle(lines.join('\n'));
  return findPeople(article, { parties: [], dates: [], ...(model ? { model } : {}) }).people.map(
    ({ name, mentions }) => [name, mentions.length],
  );
};

it.skipIf(!model)('a name is somebody again where no head stands before it', () => {
  expect(counts('Video: Vạn Khánh bật khóc sau trận', 'Trung vệ Vạn Khánh vắng mặt.')).toContainEqual(['Vạn Khánh', 2]);
  expect(counts("Video: Vạn Khánh, Văn Lâm 'thi nhau' cứu thua", 'Trung vệ Vạn Khánh vắng mặt.')).toContainEqual([
    'Vạn Khánh',
    2,
  ]);
  expect(counts("Mark Shadrun: 'Chip sẽ rẻ'", 'Nhà sáng lập Lambdor Mark Shadrun nói về giá chip.')).toEqual([
    ['Mark Shadrun', 2],
  ]);
});

it.skipIf(!model)('who is born is no street of the same name', () => {
  expect(counts('Chân dung', 'Trần Phú sinh ngày 1/5/1904. Tại đây Trần Phú gặp bạn.')).toEqual([['Trần Phú', 2]]);
  expect(counts('Chân dung', 'Trần Phú (1904 - 1931) quê ở làng Hạ. Trần Phú gặp bạn.')).toEqual([['Trần Phú', 2]]);
  expect(counts('Tin', 'Chợ nằm ở góc phố Trần Phú, sinh ra từ bãi đất trống.')).toEqual([]);
});

it.skipIf(!model)('a street, a museum and a people that are called so are not', () => {
  expect(counts('Bảo tàng Lâm Đức Khánh mở cửa', 'Ông Lâm Đức Khánh tới thăm.')).toEqual([['Lâm Đức Khánh', 1]]);
  expect(
    counts('Các quốc gia Ả Rập họp', 'Khối gọi họ là người anh em Ả Rập của mình.').filter(
      ([name]) => name !== 'Ả Rập',
    ),
  ).toEqual([]);
});
