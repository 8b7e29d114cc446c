import type { BlockWords } from './read-block.ts';

/** Behind a field of work that ends right before it. */
export function isBehindField(from: number, { subject }: BlockWords): boolean {
  for (let at = from - 1; at > from - 8; at -= 1) if (subject[at] === from - at) return true;
  return false;
}
