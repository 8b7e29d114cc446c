import { expect, it } from 'vitest';
import { readMarked } from '../../../../tests/setup/read-marked.ts';
import { isOfKind, isOfPrize } from './kinds.ts';

const asks = (holds: typeof isOfKind) => (marked: string) => {
  const { words, from, to } = readMarked(marked);
  return holds({ block: 0, from, to }, words);
};

it('takes what stands behind its kind for the thing, but not who makes or runs one', () => {
  const isThing = asks(isOfKind);
  expect(isThing('Nước dâng ở đập dâng [Thanh Lam] hôm qua.')).toBe(true);
  expect(isThing('Nga thử tên lửa [Dark Lam] hôm qua.')).toBe(true);
  expect(isThing('Họ leo lên đỉnh [Lamar Weissan] hôm qua.')).toBe(true);
  expect(isThing('Họ gặp nhà thiết kế game [Otto Weissan] hôm qua.')).toBe(false);
  expect(isThing('Họ gặp chủ quán phở [Lê Văn Lam] hôm qua.')).toBe(false);
  expect(isThing('Cuộc gặp thượng đỉnh [Weissan] - Harker bị hoãn.')).toBe(false);
});

it('takes what stands behind "giải" for a prize or a contest, but not whom they lead away', () => {
  const isPrize = asks(isOfPrize);
  expect(isPrize('Cô vừa đoạt giải [Kim Lam] hôm qua.')).toBe(true);
  expect(isPrize('Anh thua ở giải [Lamar Swiss] hôm qua.')).toBe(true);
  expect(isPrize('Công an áp giải [Lê Văn Lam] hôm qua.')).toBe(false);
  expect(isPrize('Trưởng ban tổ chức giải [Lê Văn Lam] nói.')).toBe(false);
});
