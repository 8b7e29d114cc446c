import { isCapital } from '../../../text/tokens.ts';
import type { BlockWords } from './read-block.ts';

/** "Ảnh: Thanh Trúc", "(Tin, ảnh: T. T.)": who took the picture is nobody of the story. */
export const isCredit = ({ from, to }: { from: number; to?: number }, { tokens, lower }: BlockWords): boolean => {
  // "Video: Hoài Lam bật khóc": what is seen there.
  if (to && tokens[to]?.kind === 'word' && !isCapital(tokens[to]) && /^(?:video|clip)$/.test(lower[from - 2] ?? ''))
    return false;
  // "Ảnh: TTXVN/Lam Hoa"
  const at = tokens[from - 1]?.text === '/' && tokens[from - 3]?.text === ':' ? from - 2 : from;
  return (
    tokens[at - 1]?.text === ':' &&
    /^(?:ảnh|photo|tin|bài|nguồn|video|clip|biên|dịch|họa|hoạ)$/.test(lower[at - 2] ?? '')
  );
};
