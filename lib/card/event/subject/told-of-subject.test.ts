import { expect, it } from 'vitest';
import { DOES_IN_OFFICE, toldOf } from './told-of-subject.ts';

it.each(DOES_IN_OFFICE)('tells where the last title runs into what was done: $example', ({ example, words }) => {
  expect(new RegExp(`^(?:${words})`, 'u').test(example)).toBe(true);
  const told = ', 52 tuổi, Giám đốc Sở Y tế';
  expect(toldOf(`${told} ${example} hôm qua`)).toBe(told.length);
});

it('goes on through a title', () => {
  expect(toldOf(', Giám đốc Ban dự án Chợ nổi')).toBe(0);
  expect(toldOf(' mở chợ')).toBe(0);
});
