import { expect, it } from 'vitest';
import { isNoThing, NO_THINGS } from './no-things.ts';

it.each(NO_THINGS)('is no thing: $example', ({ example, words }) => {
  expect(new RegExp(words, 'iu').test(example)).toBe(true);
  expect(isNoThing(example)).toBe(true);
});

it.each(['Cây cầu treo', 'Hàng không Lào', 'Vùng không khí lạnh', 'Chợ nổi'])('may be one: %s', (words) => {
  expect(isNoThing(words)).toBe(false);
});
