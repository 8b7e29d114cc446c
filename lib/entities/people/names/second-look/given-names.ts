import { isAllCaps } from '../../../../text/all-caps.ts';
import { isCapital } from '../../../../text/tokens.ts';
import { headBefore } from '../../no-names/head-before.ts';
import { isNoName } from '../../no-names/no-name.ts';
import { NOUNS } from '../../role-words/inside-role.ts';
import { addressed } from '../../words/called-before.ts';
import { isCompound } from '../../words/compounds.ts';
import { isNative, vietnameseName } from '../../words/name-words.ts';
import type { BlockWords } from '../../words/read-block.ts';
import type { ChosenName } from '../choice/choose-names.ts';

/** Given names that are short names of lands too. */
const LANDS: ReadonlySet<string> = new Set('anh nga việt thái đức nhật mỹ hàn lào pháp ý úc ấn'.split(' '));
/** Those that are sides of the sky, or a pronoun where they open a sentence. */
const SIDES: ReadonlySet<string> = new Set('nam bắc đông tây trung anh'.split(' '));

/** Before the land and never before the person alone: "ở Nga", "người Việt", "tuyển Thái". */
const BEFORE_LAND =
  /^(?:ở|tại|sang|từ|đến|tới|về|vào|khỏi|qua|giữa|nước|người|tiếng|gốc|bang|quốc|phía|quân|đội|dân|hàng|phim|nhạc|sao|món|gạo|tuyển|gái|trai|kiểu|chất|chồng|vợ|kiều|đất|bên|nội|thuần|toàn|ngoại)$/;
/** Before the person: what is done to him or with him, and what is his. */
const BEFORE_PERSON =
  /^(?:của|cùng|với|và|cho|rủ|bắt|gặp|bị|được|do|bởi|để|khi|thì|mà|nhưng|nên|vì|rằng|là|nếu|gọi|thuê|đưa|giúp|báo|hỏi|nhờ|thấy|dẫn|chở|trả|buộc|cáo|can|hại|nhân|tượng|phạm|ruột|dâu|mẹ|cha|bố)$/;

/** How a word stands at a place: as the name of a land for sure, as somebody's, or neither. */
type Use = 'land' | 'person' | 'open';

/**
 * Names with the given names of those who are named whole in the article: "luật sư [Thành]", and where the article uses the word for nothing else
 * "Đoàn Thị Nga … [Nga] khai". Linear.
 */
export function withGivenNames(names: readonly ChosenName[], blocks: readonly BlockWords[]): readonly ChosenName[] {
  const given = new Set(names.flatMap((one) => givenOf(one, blocks[one.block] as BlockWords)));
  const first = new Set(names.flatMap((one) => firstOf(one, blocks[one.block] as BlockWords)));
  if (given.size === 0) return names;
  const known = blocks.map(({ tokens }) => new Uint8Array(tokens.length));
  for (const { block, from, to } of names) known[block]?.fill(1, from, to);
  const isFree = (block: number, at: number) =>
    isCapital(blocks[block]?.tokens[at]) && !known[block]?.[at] && !blocks[block]?.taken[at];
  const doubled = new Set(names.flatMap((one) => doubledOf(one, blocks[one.block] as BlockWords)));
  const isKnown = (block: number, at: number) =>
    !doubled.has(blocks[block]?.lower[at] ?? '') &&
    (known[block]?.[at] === 1 || given.has(blocks[block]?.lower[at] ?? ''));
  const double = blocks.flatMap((words, block) =>
    words.tokens.flatMap((_, at) =>
      isFree(block, at) &&
      isFree(block, at + 1) &&
      given.has(`${words.lower[at]} ${words.lower[at + 1]}`) &&
      isDouble(words, at)
        ? [nameAt(words, at, 2)]
        : [],
    ),
  );
  const uses = blocks.flatMap((words, block) =>
    words.tokens.flatMap((token, at) =>
      isCapital(token) && (given.has(words.lower[at] ?? '') || first.has(words.lower[at] ?? '')) && !known[block]?.[at]
        ? [{ words, at, use: useOf(words, at, (other) => isKnown(block, other)) }]
        : [],
    ),
  );
  const lands = new Set(uses.filter(({ use }) => use === 'land').map(({ words, at }) => words.lower[at]));
  const counts = Map.groupBy(
    uses.filter(({ use }) => use === 'person'),
    ({ words, at }) => words.lower[at],
  );
  // By the first of two foreign names alone is called who is called so again and again.
  const isEnough = (word: string) => given.has(word) || (counts.get(word)?.length ?? 0) >= OFTEN;
  const found = uses
    .filter(({ words, at, use }) => use === 'person' && !lands.has(words.lower[at]) && isEnough(words.lower[at] ?? ''))
    .map(({ words, at }) => nameAt(words, at, 1));
  const more = [...double, ...found];
  return more.length === 0 ? names : [...names, ...more].sort((a, b) => a.block - b.block || a.from - b.from);
}

const nameAt = ({ block }: BlockWords, from: number, size: number): ChosenName => ({
  block,
  from,
  to: from + size,
  why: 'the given name of somebody',
  titled: false,
});

/** "ông [Hội An]" of Trịnh Hội An, "[Y Dếnh]" of Lầu Y Dếnh: two syllables that a place may be called by, too. */
function isDouble(words: BlockWords, at: number): boolean {
  const { tokens, lower } = words;
  if (isCapital(tokens[at + 2]) || (isCapital(tokens[at - 1]) && !words.address[at - 1])) return false;
  return (
    words.address[at - 1] === 1 ||
    /^[ay]$/.test(lower[at] ?? '') ||
    // "Phó Thủ tướng [Hội An]" has no province, as a "Bí thư Hội An" has.
    OF_THE_LAND.test(lower.slice(Math.max(0, at - 4), at).join(' '))
  );
}
const OF_THE_LAND = /(?:^| )(?:thủ tướng|(?:bộ|thứ) trưởng|chủ tịch (?:nước|quốc hội)|tổng bí thư|đại tướng)$/;

/** The last syllable of a whole name of ours, and the last two; the last word of a foreign one. */
function givenOf({ from, to }: ChosenName, { tokens, lower, place }: BlockWords): string[] {
  // "Vua Karolus" of Karolus III
  const end = to - from > 1 && /^[IVX]+$/.test(tokens[to - 1]?.text ?? '') ? to - 1 : to;
  const last = tokens[end - 1]?.text ?? '';
  const isForeign = to - from > 1 && !isNative(last) && last.length > 3 && !isAllCaps(last) && !place[end - 1];
  if (isForeign) return [lower[end - 1] ?? ''];
  if (to - from < 3 || vietnameseName(tokens, from, to) !== to - from) return [];
  return [lower[to - 1] ?? '', `${lower[to - 2]} ${lower[to - 1]}`];
}

/** So often the first name alone must be somebody's. */
const OFTEN = 2;

/** The first word of a foreign name of two, behind which no firm may hide: "CEO Zandora Weiss". */
function firstOf({ from, to }: ChosenName, { tokens, lower, place }: BlockWords): string[] {
  const [first, last] = [tokens[from]?.text ?? '', tokens[to - 1]?.text ?? ''];
  const isForeign = to - from === 2 && ![first, last].some((text) => isNative(text) || isAllCaps(text));
  return isForeign && first.length > 3 && !place[from] && !/^(?:ceo|đốc|tịch|hlv|lập)$/.test(lower[from - 1] ?? '')
    ? [lower[from] ?? '']
    : [];
}

/** Both halves of a surname that is written with a hyphen: "Otto Vanter - Golubev". */
const doubledOf = ({ from, to }: ChosenName, { tokens, lower }: BlockWords): string[] =>
  lower.slice(from, to).filter((_, i) => [from + i - 1, from + i + 1].some((at) => tokens[at]?.text === '-'));

/** "Vợ [Páo] nói": kin that opens a sentence. */
const KIN = /^(?:vợ|chồng|mẹ|má|cha|bố|con)$/;
const isOfKin = ({ tokens, lower }: BlockWords, at: number): boolean =>
  KIN.test(lower[at - 1] ?? '') && tokens[at - 2]?.kind !== 'word' && tokens[at - 2]?.text !== ',';

/** @param isKnown whether the word at a place of the same block is somebody's */
function useOf(words: BlockWords, at: number, isKnown: (at: number) => boolean): Use {
  const { tokens, lower, taken } = words;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  const isLand = LANDS.has(lower[at] ?? '');
  // "Việt Nam", "Bond girl" are no use of the short word; "Liên bang Nga", "Nga-Ukraine" are.
  if (isCapital(after) || (after?.kind === 'word' && !isNative(after.text))) return 'open';
  // "cuộc gặp Weissan - [Golubev]": of two who are somebody
  const isTie = (tie: number, other: number) =>
    /^[-–/&]$/.test(tokens[tie]?.text ?? '') && !(!isNative(tokens[at]?.text ?? '') && isKnown(other));
  const isJoined = isTie(at - 1, at - 2) || isTie(at + 1, at + 2);
  // "Ngày Tesslogi biến mất": a small word that opens the sentence.
  // "Vua Karolus": a title.
  // "Thụy Sĩ [Weissan]": where he is from.
  const opens =
    !isNative(tokens[at]?.text ?? '') &&
    (words.title[at - 1] === 1 ||
      [1, 2, 3].some((size) => words.place[at - size] === size) ||
      (/^[.!?…]$/.test(tokens[at - 2]?.text ?? '.') && isNative(before?.text ?? '')));
  if (!taken[at] && !isLand && isOfKin(words, at)) return 'person';
  if (taken[at] || (isCapital(before) && !opens) || isJoined) return isLand ? 'land' : 'open';
  if (isLand && before?.kind === 'word' && BEFORE_LAND.test(lower[at - 1] ?? '')) return 'land';
  return mayBePerson(words, at, isLand) ? 'person' : 'open';
}

function mayBePerson(words: BlockWords, at: number, isLand: boolean): boolean {
  const { tokens, lower, block, bodyHead, subject } = words;
  const before = tokens[at - 1];
  // "Liên hiệp", "Bình quân", "Công thương" are words of two syllables.
  // "Quân ủy" is none, either.
  if (
    bodyHead[at] ||
    subject[at] ||
    isCompound(words, at) ||
    NOUNS.lengthAt(lower, at) > 1 ||
    tokens[at + 1]?.kind === 'number'
  )
    return false;
  if (isNoName({ block, from: at, to: at + 1 }, words, () => false)) return false;
  // "thiếu úy Nga", but "Đại sứ Anh"
  if (addressed({ from: at }, words)) return !isLand || ONLY_PEOPLE.test(lower[at - 1] ?? '');
  if (SIDES.has(lower[at] ?? '') || headBefore({ from: at }, words)) return false;
  // No word of ours: it is nothing else than in the whole name.
  if (!isNative(tokens[at]?.text ?? '')) return true;
  if (before?.kind === 'word') return BEFORE_PERSON.test(lower[at - 1] ?? '');
  // "'Sao' Việt": a mark that closes opens nothing. A sentence may open with any word ("Nhiều").
  if (/^['’"”)]$/.test(before?.text ?? '') && before?.end !== tokens[at]?.start) return false;
  return isLand || /^[,;(]$/.test(before?.text ?? '');
}
const ONLY_PEOPLE = /^(?:úy|tá|sĩ|sỹ|sư|cáo|can|án|hại|nhân|phạm|tượng)$/;
