import { expect, it } from 'vitest';
import { openingVerb, verbsIn } from './verb-at.ts';

it('reads the longest verb, whatever its capitals', () => {
  expect(openingVerb('cho biết thêm rằng')).toBe('cho biết thêm');
  expect(openingVerb('Cho Biết hôm qua')).toBe('cho biết');
  expect(openingVerb('chợ nổi cho biết')).toBeUndefined();
  expect(openingVerb('nóiiii')).toBeUndefined();
});

it('finds all verbs with their places, none within another', () => {
  const text = 'Ông Lam cho biết thêm: xã khẳng định kênh sạch, “nói” thế.';
  expect(verbsIn(text)).toEqual([
    { verb: 'cho biết thêm', start: text.indexOf('cho biết') },
    { verb: 'khẳng định', start: text.indexOf('khẳng') },
    { verb: 'nói', start: text.indexOf('nói') },
  ]);
});

it("reads no denial in 'chính phủ nhận định'", () => {
  expect(verbsIn('Chính phủ nhận định').map(({ verb }) => verb)).toEqual(['nhận định']);
  expect(verbsIn('Xã phủ nhận chuyện này').map(({ verb }) => verb)).toEqual(['phủ nhận']);
});
