import { hyphensEnd } from '../../boundaries/name-end.ts';
import { isHyphened } from '../../words/hyphens.ts';
import type { BlockWords } from '../../words/read-block.ts';

/**
 * "đồng chí: [Khăm-lay Phôm-xa], Bộ trưởng Công thương; [Xẻng-đườn Lạ-chăn], Thứ trưởng An ninh": where a name ends that opens an item of a list as it
 * sounds, of two words or more and before what somebody is; 0 where none does.
 */
export function soundInListEnd(at: number, words: BlockWords): number {
  const { tokens, title } = words;
  if (!/^[:;]$/.test(tokens[at - 1]?.text ?? '') || !isHyphened(at, words)) return 0;
  const end = hyphensEnd(at, at + 1, words);
  const isWhole = tokens
    .slice(at + 1, end)
    .some(({ text }, behind) => text !== '-' && tokens[at + behind]?.text !== '-');
  return isWhole && tokens[end]?.text === ',' && (title[end + 1] ?? 0) > 1 ? end : 0;
}
