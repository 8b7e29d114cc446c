import { isCapital } from '../../../text/tokens.ts';
import { isNative } from '../words/name-words.ts';
import type { BlockWords } from '../words/read-block.ts';
import type { TokenSpan } from '../words/token-span.ts';

/** Two or more of whom one was named right before: "hai đồng chí Kim Thị Hạnh và". */
export const isOfSeveral = ({ from }: TokenSpan, { lower }: BlockWords): boolean =>
  lower[from - 1] === 'và' &&
  /(?:hai|ba|các) (?:đồng chí|ông|bà|anh|chị)(?: [^\s,.;:]+){2,5}$/.test(
    lower.slice(Math.max(0, from - 9), from - 1).join(' '),
  );

/** "các ông: Lý Cường, [Thái Lam], Hạ Vệ Đông": between commas of a list that people open. */
export function isAmongPeople({ from, to }: TokenSpan, { tokens, lower, place }: BlockWords): boolean {
  if (!/^(?:,|;|và|:)$/.test(lower[from - 1] ?? '') || !/^(?:,|;|và|\.)$/.test(lower[to] ?? '.')) return false;
  if (place[from] === to - from || !tokens.slice(from, to).every(({ text, isCapital: is }) => is && isNative(text)))
    return false;
  let at = from - 1;
  while (at > from - LONGEST_LIST && (isCapital(tokens[at]) || /^(?:,|;|và)$/.test(lower[at] ?? ''))) at -= 1;
  const end = tokens[at]?.text === ':' ? at : at + 1;
  return /(?:các|những|hai|ba|bốn) (?:ông|bà|anh|chị|đồng chí)$/.test(lower.slice(Math.max(0, end - 3), end).join(' '));
}
const LONGEST_LIST = 120;
