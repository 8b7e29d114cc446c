import type { BlockWords } from '../../words/read-block.ts';

/** Who works in a house that the press calls him after. */
export const HOUSES: ReadonlyMap<string, string> = new Map([
  ['nhà trắng', 'tổng thống mỹ'],
  ['điện kremlin', 'tổng thống nga'],
  ['điện elysee', 'tổng thống pháp'],
  ['nhà xanh', 'tổng thống hàn quốc'],
  ['lầu năm góc', 'bộ trưởng quốc phòng mỹ'],
]);

/** "Ông chủ Nhà Trắng", "người đứng đầu Lầu Năm Góc" */
const HEADS: ReadonlySet<string> = new Set(['ông chủ', 'bà chủ', 'chủ nhân', 'đứng đầu']);
/** Before or behind it: who comes or is gone, or the house and not who is in it. */
const OTHERS = /^(?:tân|cựu|làm|thành|các|mọi|những|tương|tiếp|kế|tiền|mới|trước|cũ|sau|ghế|trí)$/;

/** The post of whom the words at `at` call after the house where he works, and where they end; undefined where they do not. */
export function calledAfterHouse({ lower }: BlockWords, at: number): { post: string; to: number } | undefined {
  const from = lower[at] === 'người' ? at + 1 : at;
  if (!HEADS.has(`${lower[from]} ${lower[from + 1]}`)) return undefined;
  if (lower[from] === 'đứng' && from === at) return undefined;
  for (const size of [2, 3]) {
    const to = from + 2 + size;
    const post = HOUSES.get(lower.slice(from + 2, to).join(' '));
    if (post) return OTHERS.test(lower[at - 1] ?? '') || OTHERS.test(lower[to] ?? '') ? undefined : { post, to };
  }
  return undefined;
}
