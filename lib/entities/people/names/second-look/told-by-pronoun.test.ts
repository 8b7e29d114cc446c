import { expect, it } from 'vitest';
import { textToArticle } from '../../../../article/text-to-article.ts';
import { readBlock } from '../../words/read-block.ts';
import { toldByPronoun } from './told-by-pronoun.ts';

const told = (text: string) => {
  const { article } = textToArticle(text);
  const blocks = article.blocks.map((own, block) => readBlock(own, block, []));
  return toldByPronoun(blocks).map(({ block, from, to }) => {
    const words = blocks[block];
    return words?.text.slice(words.tokens[from]?.start, words.tokens[to - 1]?.end);
  });
};

it('a word is somebody where it does what only people do, or is called "ông" right after', () => {
  const text =
    'Kalnindar dọa đáp trả phe đối lập. Kalnindar cảnh báo ông sẽ dùng lợi thế của mình. Chính quyền Kalnindar im lặng.';
  expect(told(text)).toEqual(['Kalnindar', 'Kalnindar', 'Kalnindar']);
});

it.each([
  ['seldom', 'Kalnindar dọa đáp trả phe đối lập. Kalnindar cảnh báo ông sẽ đi.'],
  ['a firm', 'Hãng Kalnindar dọa kiện. Kalnindar nói ông sẽ bị sa thải. Kalnindar cảnh báo ông đừng quay lại.'],
  ['a place', 'Ông ở Kalnindar đã lâu. Kalnindar dọa ngập. Kalnindar khiến ông nhớ mãi.'],
  [
    'before a man of the street',
    'Mạng Kalnindar, người đàn ông nói. Kalnindar, các ông kể. Kalnindar, người đàn ông đáp.',
  ],
  ['half of a name', 'Đại tá Hodan E. Kalnindar kể. Đại tá Hodan E. Kalnindar cười. Đại tá Hodan E. Kalnindar hỏi.'],
])('not %s', (_, text) => {
  expect(told(text)).toEqual([]);
});

it.each([
  ['Kalnindar lập cú đúp giúp đội thắng 3-0.', ['Kalnindar']],
  ['Từ đường chuyền của Kalnindar, Obrevic đánh đầu cận thành.', ['Kalnindar', 'Obrevic']],
  ['Phút 70, ông rút Obrevic, nhường chỗ cho Kalnindar.', ['Kalnindar']],
  // A club, and what flies.
  ['Kalnindar ghi bàn trước, nhưng lưới Kalnindar rung hai lần.', []],
  ['Kalnindar ghi bàn trước rồi Kalnindar thua 1-2.', []],
  ['Lửa bốc khi Kalnindar vào sân bay.', []],
])('a word is somebody where it plays: %s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});
