import { isCapital } from '../../../text/tokens.ts';
import type { BlockWords } from './read-block.ts';

/**
 * What names of the peoples of the highlands begin with: clans, and the words for a man or a woman before the given name; one name each for an
 * example. Our own work.
 */
export const HIGHLANDERS: readonly { people: string; opens: string; example: string }[] = [
  { people: 'Jrai', opens: 'ksor siu rmah rlan rahlan rcom rchom rơchom kpă kpa puih', example: 'Siu Lam' },
  { people: 'Jrai, in two words', opens: 'rơ rah nay', example: 'Rơ Châm Lam' },
  { people: 'Ê Đê', opens: 'êban niê mlô byă êñuôl kbuôr ayun hmok', example: 'Niê Lam' },
  { people: 'Cơ Ho, Chu Ru', opens: 'cil touneh tounéh krajan kơ tou', example: 'Touneh Lam' },
  { people: 'Raglai', opens: 'chamaléa chamalé katơr pinăng pi pupur', example: 'Pi Năng Lam' },
  {
    people: 'Cơ Tu, Giẻ Triêng',
    opens: 'alăng a bríu zơ coor bnướch bhling hôih pơloong bloong ating',
    example: 'Bríu Lam',
  },
  { people: 'Ê Đê, father or mother of', opens: 'ama ami', example: 'Ama Lam' },
  { people: 'Mông, Khơ Mú', opens: 'xồng moong', example: 'Xồng Bá Lam' },
];
const OPENS: ReadonlySet<string> = new Set(HIGHLANDERS.flatMap(({ opens }) => opens.split(' ')));
/** Only before these: "Pi Năng", "Rah Lan"; "Tou" and "Kơ" open other words too. */
const SECONDS: Readonly<Record<string, RegExp>> = {
  rơ: /^(?:châm|chăm|mah|lan|ô|đăm)$/,
  rah: /^lan$/,
  a: /^lăng$/,
  pi: /^năng$/,
  nay: /^h['’]/,
  zơ: /^râm$/,
  kơ: /^să$/,
  tou: /^(?:prong|neh)$/,
};
/** Words for a man or a woman of the highlands, tied to the name: "K'Lam", "H’Hạnh", or before it: "K' Lam"; "H'Mông" are a people. */
const TIED = /^[KH]['’](?!(?:Mông|Rê|Ho|Lăng)$)\p{Lu}/u;
const LONGEST = 6;

/** Tokens of a highlander's name that begins at `at`, up to where capitals end; 0 where none does. */
export function highlandName(words: BlockWords, at: number): number {
  const { tokens, lower } = words;
  if (!isCapital(tokens[at])) return 0;
  const first = lower[at] ?? '';
  if (TIED.test(tokens[at]?.text ?? '')) return endOfCapitals(words, at + 1) - at;
  const isOpened = OPENS.has(first) && (SECONDS[first]?.test(lower[at + 1] ?? '') ?? true);
  const from = isOpened ? at + 1 : /^[kh]$/.test(first) && /^['’]$/.test(lower[at + 1] ?? '') ? at + 2 : 0;
  const end = from > 0 ? endOfCapitals(words, from) : from;
  return end > from ? end - at : 0;
}

/** "Y Lam Niê", "A Lam", "H Yim Lam": a letter for a man or a woman, which behind a title alone opens a name; but "Sở Y Tế". */
export function letteredName(words: BlockWords, at: number): number {
  const isLetter = /^[AHY]$/.test(words.tokens[at]?.text ?? '') && !words.subject[at];
  const end = isLetter ? endOfCapitals(words, at + 1) : 0;
  return end > at + 1 ? end - at : 0;
}

function endOfCapitals({ tokens, taken, title }: BlockWords, at: number): number {
  let end = at;
  while (end - at < LONGEST && isCapital(tokens[end]) && !taken[end] && (title[end] ?? 0) < 2) end += 1;
  return end;
}
