import type { BlockWords } from '../../words/read-block.ts';

/** "Hoa, 29 tuổi, Hà Nội": one word at the head of a sentence or bracket, up to its age. */
export const isAlone = ({ tokens, lower, address, title }: BlockWords, at: number): boolean =>
  /^(?:[("“.?!…]|undefined)$/.test(`${tokens[at - 1]?.text}`) &&
  (tokens[at - 1]?.end !== tokens[at]?.start || /^[("“]$/.test(tokens[at - 1]?.text ?? '')) &&
  !address[at] &&
  !title[at] &&
  tokens[at + 1]?.text === ',' &&
  tokens[at + 2]?.kind === 'number' &&
  lower[at + 3] === 'tuổi';

/** Behind a name that ends at `at`: "Nguyễn Vẫn (54 tuổi", "Nguyễn Vẫn, 54 tuổi", "Nguyễn Vẫn (SN 1990". */
export const isOfAge = ({ tokens, lower }: BlockWords, at: number): boolean =>
  /^[(,]$/.test(tokens[at]?.text ?? '') && /^(?:\d+ tuổi|sn \d+|sinh năm)$/.test(`${lower[at + 1]} ${lower[at + 2]}`);

/** "Trần Lam sinh ngày 1/5/1904", "Trần Lam (1904 - 1931)": no street is born. */
export const isBorn = ({ lower }: BlockWords, at: number): boolean => BORN.test(lower.slice(at, at + 5).join(' '));
const BORN = /^(?:sinh (?:ngày|năm|ra)(?: |$)|\( 1\d{3} ?[-–] ?(?:1\d{3}|20\d{2}) \))/;

/** The same where a bracket opens before the name or behind it: "Nguyễn Vẫn (54 tuổi", "(Hải Vân, 45 tuổi, Điện Biên)". */
export const isOfAgeInBrackets = (words: BlockWords, from: number, to: number): boolean =>
  (words.tokens[to]?.text === '(' || words.tokens[from - 1]?.text === '(') && isOfAge(words, to);

/** "… được không? (Huế Lam, TP HCM)": who asks, behind his last sentence, with the place that he writes from. */
export const isSender = ({ tokens, place, placeHead }: BlockWords, from: number, to: number): boolean =>
  tokens[from - 1]?.text === '(' &&
  /^[.?!…]$/.test(tokens[from - 2]?.text ?? '') &&
  tokens[to]?.text === ',' &&
  ((place[to + 1] ?? 0) > 0 || (placeHead[to + 1] ?? 0) > 0) &&
  tokens[tokens.length - 1]?.text === ')' &&
  tokens.length - to < LONGEST_HOME;
/** Tokens of ", quận Lam, TP Hồ Chí Minh)". */
const LONGEST_HOME = 10;
