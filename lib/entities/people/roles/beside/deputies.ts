import type { RoleSpan } from '../../role-words/role-span.ts';
import type { BlockWords } from '../../words/read-block.ts';

/** "Chủ tịch và Phó Chủ tịch Hội Nông dân tỉnh": two posts of one body, to two people one each. */
export const isHeadAndDeputy = (words: BlockWords, [head, deputy, ...more]: readonly RoleSpan[]): boolean =>
  head !== undefined &&
  deputy !== undefined &&
  more.length === 0 &&
  head.to === deputy.from - 1 &&
  isDeputyOfPair(words, deputy.from);

/** Whether "Phó …" at `at` stands behind the bare post that it is the deputy of: "Trưởng và [Phó Trưởng] ban". */
export function isDeputyOfPair({ lower }: BlockWords, at: number): boolean {
  if (lower[at] !== 'phó' || lower[at - 1] !== 'và') return false;
  for (const size of [1, 2, 3]) {
    const head = lower.slice(at - 1 - size, at - 1).join(' ');
    if (head === lower.slice(at + 1, at + 1 + size).join(' ')) return true;
  }
  return false;
}
