import { expect, it } from 'vitest';
import { VENUES, venueIn } from './venues.ts';

it.each(VENUES)('is where: $example', ({ example, words }) => {
  const name = /tại (.*)\.$/.exec(example)![1];
  expect(new RegExp(`^(?:${words}) `, 'iu').test(name!)).toBe(true);
  expect(venueIn(example)?.name).toBe(name);
});

it('is a ground, and neither a stage nor the own one', () => {
  expect(venueIn('Đội chèo thắng trên sân Bản Mế tối 1/3.')?.name).toBe('sân Bản Mế');
  expect(venueIn('Lễ diễn ra tại nhà khách Hoa Mai theo nghi thức cao nhất.')?.name).toBe('nhà khách Hoa Mai');
  expect(venueIn('Đội chèo diễn trên sân khấu lớn.')).toBeUndefined();
  expect(venueIn('Đội chèo thắng trên sân nhà của đội.')).toBeUndefined();
});

it('ends before what else was held there', () => {
  expect(venueIn('Lễ diễn ra tại nhà tang lễ Mây và buổi tưởng niệm ở chợ.')?.name).toBe('nhà tang lễ Mây');
});
