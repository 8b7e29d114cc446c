import { smallArray } from '../../../text/small-array.ts';
import { type Token, tokensOf } from '../../../text/tokens.ts';
import { BODY_HEADS, PLACE_HEADS } from '../../lexicon/heads.ts';
import { lengthOf } from '../../lexicon/phrase-set.ts';
import { PHRASE, phrasesIn } from '../../lexicon/phrase-sets.ts';
import type { IsPair } from '../tagger/everyday-pairs.ts';
import { isBeforeTitle } from './before-title.ts';
import { DATE, PARTY } from './taken.ts';

const EXACT_HEADS = new Set([...PLACE_HEADS, ...BODY_HEADS]);

/** Ends with a body that has its field of work behind it, in small letters too. */
const OF_BODY = /(?: (?:Bộ|Sở)|Ủy ban)$/;

/** One block's words with what the lexicons know of each. Lengths in tokens, 0 where nothing of the kind starts there. */
export interface BlockWords {
  block: number;
  text: string;
  tokens: readonly Token[];
  lower: readonly string[];
  /** What the lexicon has at each token, whatever stands around: `phrasesIn`. */
  phrases: Int32Array;
  /** `PARTY` or `DATE`, already given; a number is its own kind of company. */
  taken: Uint8Array;
  title: Uint8Array;
  address: Uint8Array;
  place: Uint8Array;
  subject: Uint8Array;
  placeHead: Uint8Array;
  bodyHead: Uint8Array;
  /** 1 where a person's name stands; known only once the names are. */
  person?: Uint8Array;
  /** Whether the press writes two syllables as one everyday word; known only with a model. */
  isPair?: IsPair;
}

/** Reads a block once; `taken` are the character spans that names must leave alone, `known` what somebody has read of it already. Linear. */
export function readBlock(
  own: { readonly text: string },
  block: number,
  taken: readonly { start: number; end: number; kind: string }[],
  known?: Pick<BlockWords, 'lower' | 'phrases'>,
): BlockWords {
  const { text } = own;
  const tokens = tokensOf(own);
  const lower = known?.lower ?? tokens.map((token) => token.lower);
  const phrases = known?.phrases ?? phrasesIn(lower);
  const size = tokens.length;
  const make = () => smallArray(Uint8Array, size);
  const words: BlockWords = {
    block,
    text,
    tokens,
    lower,
    phrases,
    taken: make(),
    title: make(),
    address: make(),
    place: make(),
    subject: make(),
    placeHead: make(),
    bodyHead: make(),
  };
  markTaken(words, taken);
  for (let at = 0; at < size; at += 1) {
    if (tokens[at]?.kind !== 'word') continue;
    if (phrases[at]) readPhrases(words, at);
    if (words.title[at] === 0) words.title[at] = wordedTitle(words, at);
  }
  joinSubjects(words);
  return words;
}

function markTaken(
  { tokens, taken }: BlockWords,
  spans: readonly { start: number; end: number; kind: string }[],
): void {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let next = 0;
  tokens.forEach(({ start, end }, at) => {
    while (sorted[next] && sorted[next]!.end <= start) next += 1;
    const over = sorted[next];
    if (over && over.start < end) taken[at] = over.kind === 'party' ? PARTY : DATE;
  });
}

/** What the lexicon has at a word, as far as its capital and its neighbours allow. */
function readPhrases(words: BlockWords, at: number): void {
  const { tokens, lower, phrases } = words;
  const token = tokens[at]!;
  const lengths = phrases[at] as number;
  const head = lengthOf(lengths, PHRASE.placeHead);
  const body = lengthOf(lengths, PHRASE.bodyHead);
  if (head > 1 || (head === 1 && EXACT_HEADS.has(token.text))) words.placeHead[at] = head;
  if (body > 1 || (body === 1 && EXACT_HEADS.has(token.text))) words.bodyHead[at] = body;
  // "bị cáo | buộc", "giải cờ vua", "cờ tướng", "Các Tiểu vương | quốc Ả Rập Thống nhất", "Bộ | Tư lệnh Quân khu 7"
  const isNoTitle =
    (lower[at] === 'bị' && lower[at + 2] === 'buộc') ||
    lower[at - 1] === 'cờ' ||
    (lower[at] === 'tư' && tokens[at - 1]?.text === 'Bộ') ||
    (lower[at + 1] === 'vương' && lower[at + 2] === 'quốc');
  if (!isNoTitle) words.title[at] = lengthOf(lengths, PHRASE.title);
  // "Ủy ban khoa học, công nghệ và môi trường"
  if (token.isCapital || OF_BODY.test(`${tokens[at - 2]?.text} ${tokens[at - 1]?.text}`))
    words.subject[at] = lengthOf(lengths, PHRASE.subject);
  if (token.isCapital) words.place[at] = lengthOf(lengths, PHRASE.place);
  if (!isNoAddress(words, at)) words.address[at] = lengthOf(lengths, PHRASE.address);
}

/** What looks like a form of address at a word and is none. */
const isNoAddress = ({ tokens, lower, place }: BlockWords, at: number): boolean =>
  // "Thủ tướng Anh Theresa May": the country, not "anh".
  ((place[at] ?? 0) > 0 && tokens[at - 1]?.kind === 'word') ||
  // "Cục Trẻ em"
  (lower[at] === 'em' && lower[at - 1] === 'trẻ') ||
  (lower[at] === 'cô' && lower[at - 1] === 'sư') ||
  // "thể dục dụng cụ"
  (lower[at] === 'cụ' && /^(?:dụng|công|nhạc)$/.test(lower[at - 1] ?? '')) ||
  // "Đại sứ Cô-phi A-xan-tê"
  (tokens[at + 1]?.text === '-' && tokens[at + 1]?.start === tokens[at]?.end);

/** Length of a title that begins with a word of no table: "phó | chủ tịch"; not "Trần Văn Tân | bị cáo buộc". */
function wordedTitle({ tokens, lower, phrases, address }: BlockWords, at: number): number {
  // "P.Chủ tịch", "Q. Hiệu trưởng": deputy, acting
  if (/^[PQ]$/.test(tokens[at]?.text ?? '') && lower[at + 1] === '.' && tokens[at + 2]?.isCapital && !address[at - 1]) {
    const deputy = lengthOf(phrases[at + 2] ?? 0, PHRASE.title);
    if (deputy > 0) return deputy + 2;
  }
  const rest = isBeforeTitle(lower, at) ? lengthOf(phrases[at + 1] ?? 0, PHRASE.title) : 0;
  return rest > 0 && lower[at + 3] !== 'buộc' ? rest + 1 : 0;
}

/**
 * "Bộ trưởng Kinh tế, Thương mại và Công nghiệp", "Ủy ban Văn hóa, Giáo dục của Quốc hội": one body, whose field of work is the whole list. Of a
 * ministry's only "và" tells that it is one.
 */
function joinSubjects({ tokens, lower, subject }: BlockWords): void {
  for (let at = 1; at < tokens.length; at += 1) {
    const size = subject[at] ?? 0;
    if (size === 0 || tokens[at + size]?.text !== ',') continue;
    const isCommittee = lower[at - 1] === 'ub' || (lower[at - 1] === 'ban' && lower[at - 2] === 'ủy');
    if (!isCommittee && !/^(?:trưởng|bộ|sở|phòng)$/.test(lower[at - 1] ?? '')) continue;
    let end = at + size;
    while (tokens[end]?.text === ',' && subject[end + 1]) end += 1 + (subject[end + 1] ?? 0);
    const last = lower[end] === 'và' ? (subject[end + 1] ?? 0) : 0;
    if (last > 0) subject[at] = end + 1 + last - at;
    else if (isCommittee) subject[at] = end - at;
  }
}
