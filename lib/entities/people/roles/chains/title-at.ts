import { headLength } from '../../role-words/role-head.ts';
import type { BlockWords } from '../../words/read-block.ts';

/** A title right at `at`, or behind "hiện là", "nguyên", "cựu", "đồng thời là". */
export function titleAt(words: BlockWords, at: number): number | undefined {
  if (headLength(words, at) > 0) return at;
  const is = [1, 2].find(
    (size) => words.lower[at + size] === 'là' && IS.test(words.lower.slice(at, at + size).join(' ')),
  );
  if (is && headLength(words, at + is + 1) > 0) return at + is + 1;
  return /^(?:hiện|là|một|nguyên|cựu|quyền|đương|từng|đang)$/.test(words.lower[at] ?? '') &&
    headLength(words, at + 1) > 0
    ? at + 1
    : undefined;
}

/** "Chủ tịch Đảng X, đồng thời là Bộ trưởng", "Y, nguyên Bộ trưởng Quốc phòng, nay là Chủ tịch Hội Hữu nghị" */
const IS = /^(?:nay|hiện|vốn|cũng|từng|đồng thời|người (?:cũng|hiện|từng|đang)|(?:khi|lúc) (?:đó|ấy)|hiện nay)$/;

/** Whether the role swallowed or precedes another name: places of people's names are marked in `words.person`. */
export function nextMan(words: BlockWords, start: number, end: number): boolean {
  for (let at = start; at <= end; at += 1) if (words.person?.[at]) return true;
  return false;
}
