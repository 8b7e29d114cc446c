import { isCapital } from '../../../../text/tokens.ts';
import type { Person } from '../../../entities.ts';
import type { Sex } from '../../persons/sex.ts';
import { isHonour } from '../../words/honours.ts';
import type { BlockWords } from '../../words/read-block.ts';
import { isForeign } from '../kept/role-bearers.ts';
import type { NamedSpan } from './named-spans.ts';

/** "Ông", "Bà" alone, by the sex of whom they stand for. */
export const OF_SEX: ReadonlyMap<string, Sex> = new Map([
  ['ông', 'man'],
  ['bà', 'woman'],
]);

/** The same with "Đồng chí" and "Samdech Techo", by their first words. */
export const PRONOUNS: ReadonlyMap<string, Sex | 'anyone'> = new Map([
  ...OF_SEX,
  ['đồng', 'anyone'],
  ['samdech', 'anyone'],
]);

/** Where a pronoun at `at` ends; 0 behind "đồng" alone. */
export function pronounEnd(words: BlockWords, at: number): number {
  const { lower } = words;
  if (lower[at] === 'đồng') return lower[at + 1] === 'chí' ? at + 2 : 0;
  let end = at + 1;
  while (lower[at] === 'samdech' && isHonour(words, end)) end += 1;
  return end;
}

/** Whom "Samdech" means: the subject of the sentence before, or its only guest where that is one of ours. */
export function guestOf(subject: Person | undefined, named: readonly NamedSpan[]): Person | undefined {
  if (subject && isForeign(subject)) return subject;
  const [guest, ...others] = new Set(named.map(({ person }) => person).filter(isForeign));
  return others.length === 0 ? guest : undefined;
}

/** "ông này", "bà ta": they point elsewhere as often as not. */
export const POINTING: ReadonlySet<string> = new Set([
  'này',
  'đó',
  'ấy',
  'ta',
  'chủ',
  'nội',
  'ngoại',
  'bà',
  'con',
  'cụ',
]);

/** Whether "ông" or "bà" alone is the subject of the sentence at `from`, before the first that it names at `start`. */
export function isPronounFirst({ lower, tokens }: BlockWords, from: number, start: number): boolean {
  for (let at = from; (tokens[at]?.start ?? start) < start; at += 1)
    if (
      /^(?:ông|bà)$/.test(lower[at] ?? '') &&
      (at === from || tokens[at - 1]?.text === ',') &&
      /^(?:được|bị|đã|đang|sẽ|từng|cũng|còn|lại|vẫn|là|có)$/.test(lower[at + 1] ?? '')
    )
      return true;
  return false;
}

/** "Từ năm 2006 ông giữ chức Đại sứ.": a sentence that names nobody goes on with the one before. */
export function goesOnWith(sex: Sex | undefined, words: BlockWords, from: number, end: number): boolean {
  const { lower, tokens } = words;
  // "Cha của anh biết điều này, ông khuyên con."
  if (from < 0 || ELDERS.test(lower[from] ?? '')) return false;
  const pronoun = sex === 'woman' ? 'bà' : 'ông';
  for (let at = from; (tokens[at]?.end ?? end + 1) <= end; at += 1)
    if (
      tokens[at]?.text === pronoun &&
      words.address[at] &&
      !isCapital(tokens[at + 1]) &&
      !POINTING.has(lower[at + 1] ?? '')
    )
      return true;
  return false;
}
/** Who may be an "ông" or a "bà" beside him. */
const ELDERS = /^(?:cha|bố|mẹ|con|anh|chị|em)$/;

/** "nhớ Bác lắm": inside a sentence, and no name behind it. */
export const isUncleAt = ({ tokens }: BlockWords, at: number): boolean =>
  tokens[at]?.text === 'Bác' &&
  tokens[at - 1]?.kind === 'word' &&
  ![at - 1, at + 1].some((beside) => isCapital(tokens[beside]));
