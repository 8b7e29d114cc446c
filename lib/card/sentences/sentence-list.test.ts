import { expect, it } from 'vitest';
import { textToArticle } from '../../article/text-to-article.ts';
import { bodySentences } from './sentence-list.ts';

const sentencesOf = (...lines: string[]) =>
  bodySentences(textToArticle(['Cầu treo Bản Mế mở cửa', 'Cầu đã xong.', ...lines].join('\n')).article).map(
    ({ text }) => text,
  );

const STORY = 'Cây cầu treo Bản Mế nối hai bờ suối sau hai năm thi công với nhiều lần phải dừng lại vì lũ về sớm. '
  .repeat(4)
  .trim();
const told = sentencesOf(STORY);

it.each(['Cầu treo nhìn từ bờ tây. Ảnh: Hồ Sen', 'Trẻ con qua cầu đến trường. (Ảnh minh họa: Tin Chiều).'])(
  'leaves out a paragraph that closes with the credit of a picture: %s',
  (caption) => {
    expect(sentencesOf(STORY, caption)).toEqual(told);
  },
);

it('keeps a long paragraph that happens to close so, without the credit', () => {
  expect(sentencesOf(`${STORY} Ảnh: Hồ Sen`)).toEqual(told);
});

it('takes the words under pictures for the story where there is nothing else', () => {
  const lines = ['Cầu treo đã xong sau hai năm.', 'Xã mở chợ bên cầu.', 'Trẻ con qua cầu đến trường.'];
  expect(sentencesOf(...lines.map((line) => `${line} Ảnh: Tin Chiều.`))).toEqual(['Cầu đã xong.', ...lines].slice(1));
});

it.each(['Hoài Lam', 'H.Lam - Thu Hạnh', 'Hoài Lam (Theo Tin Chiều)'])(
  'ends the story with its byline: %s',
  (byline) => {
    expect(sentencesOf(STORY, byline, 'Huyện bên vừa đón năm trăm du khách.')).toEqual([...told, byline]);
  },
);

it('goes on behind a name where much follows', () => {
  expect(sentencesOf(STORY, 'Bản Mế', STORY, STORY)).toHaveLength(3 * told.length + 1);
});
