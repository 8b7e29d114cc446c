import { isCapital } from '../../../text/tokens.ts';
import { lengthOf, PhraseSet } from '../../lexicon/phrase-set.ts';
import { PHRASE } from '../../lexicon/phrase-sets.ts';
import type { BlockWords } from '../words/read-block.ts';
import { isMarked } from '../words/token-span.ts';
import { headLength } from './role-head.ts';
import { POST_DEEDS, POST_NOUNS, SHORT_LANDS } from './role-words.ts';

/** Words of several syllables in the names of posts and bodies, and those of them that are verbs elsewhere. */
export const NOUNS = new PhraseSet(POST_NOUNS);
export const DEEDS = new PhraseSet(POST_DEEDS);

/** Tokens of a word of several syllables in the name of a post or body at `at`: "hàng không", "vận tải"; 0 where none stands. */
export const knownLength = ({ lower }: BlockWords, at: number): number =>
  Math.max(NOUNS.lengthAt(lower, at), DEEDS.lengthAt(lower, at));

/** Tokens of a field of work at `at`: "giáo dục"; 0 where none stands. */
export const subjectLength = ({ phrases }: BlockWords, at: number): number =>
  lengthOf(phrases[at] ?? 0, PHRASE.subject);

/** Does the head of a body stand between the two, the first left out? */
export const hasBody = ({ bodyHead }: BlockWords, from: number, to: number): boolean =>
  isMarked({ from: from + 1, to }, bodyHead);

/** The dash of "Hữu nghị Việt – Nhật", "Ủy ban hỗn hợp Việt Nam - Lào", "Bộ Văn hóa - thể thao và du lịch", "phụ trách thương mại - đầu tư". */
export const joinsNames = (words: BlockWords, at: number): boolean =>
  words.tokens[at]?.text !== '.' &&
  (isCapital(words.tokens[at - 1]) || (words.subject[at - 2] ?? 0) > 1 || nounLength(words, at - 2) === 2) &&
  ((words.place[at + 1] ?? 0) > 0 ||
    isContinent(words, at + 1) ||
    // "chính trị - tư | tưởng"
    (nounLength(words, at + 1) > 0 && words.lower[at + 1] !== 'tư') ||
    SHORT_LANDS.has(words.lower[at + 1] ?? '')) &&
  !words.title[at + 1] &&
  !words.person?.[at + 1];

/** Tokens of a field of work or another noun of a body's name at `at`. */
export const nounLength = (words: BlockWords, at: number): number =>
  Math.max(subjectLength(words, at), NOUNS.lengthAt(words.lower, at));

/** "Vụ Tây Á - châu Phi" */
const isContinent = ({ lower, tokens }: BlockWords, at: number): boolean =>
  lower[at] === 'châu' && isCapital(tokens[at + 1]);

/** "Giáo dục và Đào tạo" goes on, "Tổng thống Bulgaria và Phu nhân", "Sở Giao thông và Ban này" do not. */
export const goesOnBehindAnd = (words: BlockWords, at: number): boolean =>
  (isCapital(words.tokens[at]) &&
    headLength(words, at) === 0 &&
    words.lower[at] !== 'phu' &&
    words.lower[at + 1] !== 'này') ||
  subjectLength(words, at) > 0;

/** "TP.HCM", "GD&ĐT": the mark touches letters on both sides; in "TP. Cần Thơ" on one. */
export const inAcronym = ({ tokens, lower }: BlockWords, at: number): boolean =>
  // "19,3", "VH,TT&DL", but "Bí thư Trung ương Đảng,Trưởng Ban Tổ chức": a forgotten blank.
  (tokens[at]?.text !== ',' || [at - 1, at + 1].every((one) => /^[\p{Lu}\d]+$/u.test(tokens[one]?.text ?? ''))) &&
  tokens[at - 1]?.end === tokens[at]?.start &&
  (tokens[at]?.end === tokens[at + 1]?.start
    ? tokens[at + 1]?.kind !== 'mark'
    : SHORT_HEADS.has(lower[at - 1] ?? '') && tokens[at]?.text === '.' && isCapital(tokens[at + 1]));

/** City, town, market town, before a full stop and the name. */
const SHORT_HEADS: ReadonlySet<string> = new Set(['tp', 'tx', 'tt']);
