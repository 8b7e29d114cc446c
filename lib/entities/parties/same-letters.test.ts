import { expect, it } from 'vitest';
import { parties, read } from '../../../tests/setup/read-parties.ts';

it('tells parties of the same letters by the country behind them', () => {
  expect(
    parties(
      'Tại Mexico City, đoàn dự theo lời mời của Đảng Lao động (PT) nước chủ nhà.',
      'Bà Ana (Đảng Lao động Brazil - PT) đề xuất.',
      'Ông Otto Weiss, Tổng Bí thư PT Mexico, tán thành.',
    ),
  ).toEqual(['Đảng Lao động Mexico (MX)', 'Đảng Lao động Brazil (BR)']);
});

it('takes letters behind a dash in brackets for those of the name before', () => {
  const { mentions } = read('Bà Ana (Đảng Lao động Brazil - PT) đề xuất.');
  expect(mentions.map(({ text, entity }) => `${text} ${entity}`)).toEqual(['Đảng Lao động Brazil d1', 'PT d1']);
});

it('does not go to another country for its letters', () => {
  expect(
    parties('Bầu cử Honduras có ông Otto Weiss của đảng Quốc gia (PN). Cử tri Honduras tới đảng Quốc gia.'),
  ).toEqual(['Đảng Quốc gia Honduras (HN)']);
});

it('knows the letters of the one great party in news of its country', () => {
  expect(parties('Bang Ohio của Mỹ đi bầu. GOP dọa kiện.')).toEqual(['Đảng Cộng hòa (US)']);
});

it('takes letters in brackets behind somebody of that land for his party', () => {
  expect(parties('Bà Ana Weiss (LDP) đứng đầu Nhật Bản, ông Otto Weiss (DP) ở Hàn Quốc.')).toEqual([
    'Đảng Dân chủ Tự do Nhật Bản (JP)',
    'Đảng Dân chủ Hàn Quốc (KR)',
  ]);
  expect(parties('Ủy ban Bầu cử (DP) họp ở Hàn Quốc.')).toEqual([]);
  expect(parties('Ông nói với xã (DP) ở Hàn Quốc.')).toEqual([]);
});
