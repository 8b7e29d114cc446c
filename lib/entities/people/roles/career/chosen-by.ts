import type { BlockWords } from '../../words/read-block.ts';

/** What one does with another: the last syllables before "làm". */
const CHOOSES: ReadonlySet<string> = new Set(['chọn', 'bầu', 'cử', 'nhiệm', 'mời', 'giao', 'định', 'phong', 'thuê']);

/** The same in two syllables: "được X đề cử làm". */
const CHOOSE = /^(?:đề cử|chỉ định|lựa chọn|bầu chọn|tiến cử)$/;

/** "Y, người được X | chọn làm cố vấn", "… X đề cử | làm giám đốc": do the words between a name, which ends at `name`, and "làm" at `at` choose somebody? */
export const isChoosing = ({ lower }: BlockWords, name: number, at: number): boolean =>
  (name === at - 1 || CHOOSE.test(lower.slice(name, at).join(' '))) && CHOOSES.has(lower[at - 1] ?? '');

/** Whether "được" leads to the name that ends at `end`: "được Tổng thống X". */
export function isChosenBy({ lower, tokens }: BlockWords, end: number): boolean {
  for (let at = end - 1; at > Math.max(0, end - 14) && tokens[at]?.kind !== 'mark'; at -= 1)
    if (lower[at] === 'được') return true;
  return false;
}
