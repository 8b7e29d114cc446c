import { isCapital } from '../../../text/tokens.ts';
import { EVERYDAY_COMPOUNDS } from '../../lexicon/everyday-compounds.ts';
import type { IsPair } from '../tagger/everyday-pairs.ts';
import { addressedByName } from './called-before.ts';
import { isNative, isParticle, vietnameseName } from './name-words.ts';
import type { BlockWords } from './read-block.ts';
import type { TokenSpan } from './token-span.ts';

/** "Hoàng [thái] Hậu", "bà Choi[.] Ko": a small letter or a mark inside that no name has; particles and hyphens belong to names. */
export function isParted({ from, to }: TokenSpan, words: BlockWords): boolean {
  const { tokens } = words;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    // "Thích [nữ] Minh Lam": a nun
    if (at === from + 1 && token?.text === 'nữ' && tokens[from]?.text === 'Thích') continue;
    if (token?.kind === 'mark' && partsNames(words, at)) return true;
    if (token?.kind === 'word' && !isCapital(token) && !isParticle(token.text) && !isHyphenated(tokens, from, at))
      return true;
  }
  return false;
}

/** "Kim Jong-un", "Jong - nam"; not "Nguyễn Thị Thúy - đảng ủy viên". */
const isHyphenated = (tokens: BlockWords['tokens'], from: number, at: number): boolean =>
  tokens[at - 1]?.text === '-' &&
  (tokens[at - 1]?.end === tokens[at]?.start ||
    // "Chan - o - cha" is a name.
    ((tokens[at - 3]?.text === '-' || !APPOSITIONS.has(tokens[at]?.text ?? '')) &&
      (!isNative(tokens[from]?.text ?? '') || (at - from > 2 && vietnameseName(tokens, from, at - 1) < 3))));

/** What tells behind a dash who somebody is: "Otto Weiss - cha của". */
const APPOSITIONS: ReadonlySet<string> = new Set(
  'cha bố mẹ con vợ chồng anh chị em bạn người nhà cựu nguyên giám tổng chủ phó tác'.split(' '),
);

/** A mark that stands in no name: the full stop of "… bà Choi. Ko nói", a slash, a comma, a bracket. */
function partsNames({ tokens, lower }: BlockWords, at: number): boolean {
  const { text = '', end = 0 } = tokens[at] ?? {};
  if (/^[,;:!?/(|]$/.test(text)) return true;
  const before = lower[at - 1] ?? '';
  return text === '.' && before.length > 2 && tokens[at + 1]?.start !== end && isCapital(tokens[at + 1]);
}

/** "cuộc gặp [Trump - Kim]"; but "al - Tanf", "ông Otto - Weiss". */
export function isTwo(one: TokenSpan, words: BlockWords): boolean {
  const { tokens, lower } = words;
  const [first, dash, second] = tokens.slice(one.from, one.to);
  if (one.to - one.from !== 3 || !/^[-–]$/.test(dash?.text ?? '')) return false;
  // "hai ông [Trump-Putin]"
  if (dash?.start === first?.end) return isCapital(second) && lower[one.from - 2] === 'hai';
  return isCapital(second) && !/^(?:al|el|abu|ibn|bin)$/.test(lower[one.from] ?? '') && !addressedByName(one, words);
}

/** "Liên hiệp", "Quang cảnh", "Từ Chiến lược": the last syllable belongs to an everyday word whose second half follows in small letters. */
export function opensEverydayWord({ from, to }: TokenSpan, words: BlockWords, isPair: IsPair): boolean {
  const { tokens, lower } = words;
  const next = tokens[to];
  if (next?.kind !== 'word' || isCapital(next) || to - from > 2 || !isNative(tokens[to - 1]?.text ?? '')) return false;
  const [last, after] = [lower[to - 1] ?? '', lower[to] ?? ''];
  // Only a single word or one that does not look like a name: "ông Nguyễn Văn Liên hiệp" does not happen.
  if (addressedByName({ from }, words)) return false;
  if (EVERYDAY_COMPOUNDS.has(`${last} ${after}`)) return true;
  return to - from === 1 && !JOINTS.has(after) && isPair(last, after);
}

/** Small words that follow everything: "Nguyên và Nghĩa" is no everyday word. */
export const JOINTS: ReadonlySet<string> = new Set(
  (
    'và đã là có được cho với của tại trong ở bị sẽ cũng không nói thì mà rồi còn đang vẫn ' +
    // What those do of whom crime stories tell by given names alone: "Sau đó, Liễu tìm người mua".
    'cùng tìm dùng quyết tiếp khai kể lấy rút đâm chém gọi thuê rủ hẹn hứa đòi bán mua trốn lái chở vào đến đưa mang làm'
  ).split(' '),
);
