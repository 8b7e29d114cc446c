import type { BlockWords } from './read-block.ts';

/** "ông", "bà", "đồng chí" right before: what follows is a name, whatever comes after. */
export const addressedByName = ({ from }: { from: number }, words: BlockWords): boolean =>
  (words.address[from - 1] ?? 0) === 1 || (words.address[from - 2] ?? 0) === 2;

/** A title or form of address ends right before the name. */
export function addressed({ from }: { from: number }, words: BlockWords): boolean {
  for (let back = 1; back <= 5 && back <= from; back += 1) {
    if ((words.title[from - back] ?? 0) === back || (words.address[from - back] ?? 0) === back) return true;
  }
  return false;
}

/** The title or form of address before `from`, in small letters, a country or place between left out: "tổng thống" of "Tổng thống Mỹ X". */
export function calledBefore(from: number, words: BlockWords): string | undefined {
  const { title, address, lower } = words;
  for (let back = 5; back > 0; back -= 1)
    if ((title[from - back] ?? 0) === back || (address[from - back] ?? 0) === back)
      return lower.slice(from - back, from).join(' ');
  const size = placeBefore(from, words);
  return size > 0 ? titleAt(from - size, words) : undefined;
}

/** Tokens of the place that ends before `at`; 0 where none does. */
export function placeBefore(at: number, { place }: BlockWords): number {
  for (let back = 4; back > 0; back -= 1) if (place[at - back] === back) return back;
  return 0;
}

function titleAt(end: number, { title, lower }: BlockWords): string | undefined {
  for (let back = 5; back > 0; back -= 1)
    if ((title[end - back] ?? 0) === back) return lower.slice(end - back, end).join(' ');
  return undefined;
}
