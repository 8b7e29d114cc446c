import type { BlockWords } from './read-block.ts';

/** "Ảnh: Thanh Trúc", "(Tin, ảnh: T. T.)": who took the picture is nobody of the story. */
export const isCredit = ({ from }: { from: number }, { tokens, lower }: BlockWords): boolean => {
  // "Ảnh: TTXVN/Lam Hoa"
  const at = tokens[from - 1]?.text === '/' && tokens[from - 3]?.text === ':' ? from - 2 : from;
  return (
    tokens[at - 1]?.text === ':' &&
    /^(?:ảnh|photo|tin|bài|nguồn|video|clip|biên|dịch|họa|hoạ)$/.test(lower[at - 2] ?? '')
  );
};
