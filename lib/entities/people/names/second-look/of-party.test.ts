import { expect, it } from 'vitest';
import { findParties } from '../../../parties/find-parties.ts';
import { readBlock } from '../../words/read-block.ts';
import { partyMembers } from './of-party.ts';

const found = (text: string): string[] => {
  const { mentions } = findParties({ title: '', authors: [], language: 'vi', blocks: [{ kind: 'paragraph', text }] });
  const words = readBlock({ text }, 0, mentions);
  return partyMembers([words]).map(({ from, to }) => text.slice(words.tokens[from]?.start, words.tokens[to - 1]?.end));
};

it.each([
  [
    'Đua tay ba có Rixa Moncal của đảng cầm quyền Tự do, Nasri Zafur của đảng Quốc gia.',
    ['Rixa Moncal', 'Nasri Zafur'],
  ],
  ['Salvador Nasreddin thuộc đảng Tự do về nhì.', ['Salvador Nasreddin']],
  ['Phó thống đốc Winsome Harker-Sears (Cộng hòa) thua.', ['Winsome Harker-Sears']],
  ['Thư ký điều hành FSP Mona Valentis (Đảng Lao động Brazil - PT) đề xuất.', ['Mona Valentis']],
  [
    'Likud của Tom Van Griekens về nhì, đảng Xanh (GRN) của Péter Magyaros về ba.',
    ['Tom Van Griekens', 'Péter Magyaros'],
  ],
])('whose party is told is somebody: %s', (text, names) => {
  expect(found(text)).toEqual(names);
});

it.each([
  'Bang New Jersey thuộc đảng Dân chủ.',
  'Liên minh Pakatan Zoralis của đảng Tự do về nhất.',
  'Kênh Zora Livestream của đảng Tự do đưa tin.',
  'Liên minh SPOLU (ODS, TOP 09) về nhì.',
])('a land, a coalition or a channel is nobody: %s', (text) => {
  expect(found(text)).toEqual([]);
});
