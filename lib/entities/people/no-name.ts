import { COUNTRY_WORDS } from '../lexicon/countries.ts';
import { EVERYDAY_COMPOUNDS } from '../lexicon/everyday-compounds.ts';
import { PhraseSet } from '../lexicon/phrase-set.ts';
import { addressed, addressedByName, COMPANY_END, isCredit, NEVER, type TokenSpan } from './around.ts';
import { isAllCaps, isCapital, isNative, isParticle } from './name-words.ts';
import type { BlockWords } from './read-block.ts';

/** What cannot be a person's name whatever the tagger says. `isPair` knows everyday words of two syllables. */
export function isNoName(
  one: TokenSpan,
  words: BlockWords,
  isPair: (first: string, second: string) => boolean,
): boolean {
  const { from, to } = one;
  const { tokens, lower } = words;
  const [first, last] = [lower[from] ?? '', lower[to - 1] ?? ''];
  if (NEVER.has(first) || NEVER.has(last) || COMPANY_END.test(last)) return true;
  if (isThing(one, words)) return true;
  if (isCredit(one, words)) return true;
  if (isNamesake(one, words)) return true;
  if (opensEverydayWord(one, words, isPair)) return true;
  // A small letter inside is a particle or no name: "Hoàng thái Hậu".
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'mark' && partsNames(words, at)) return true;
    if (token?.kind === 'word' && !isCapital(token) && !isParticle(token.text) && tokens[at - 1]?.text !== '-')
      return true;
  }
  if (to - from === 1 && BARE_ADDRESSES.has(first)) return true;
  return to - from === 1 && isAllCaps(tokens[from]?.text ?? '') && !addressed(one, words);
}

/** Foreign forms of address that are nobody's name alone: "Dato' Seri Dr. Ahmad Zahid". */
const BARE_ADDRESSES: ReadonlySet<string> = new Set('dr mr mrs ms mme prof dato datuk shri'.split(' '));

/** A mark that stands in no name: the full stop of "… bà Choi. Ko nói", a slash, a comma. */
function partsNames({ tokens, lower }: BlockWords, at: number): boolean {
  const { text = '', end = 0 } = tokens[at] ?? {};
  if (/^[,;:!?/]$/.test(text)) return true;
  const before = lower[at - 1] ?? '';
  return text === '.' && before.length > 2 && tokens[at + 1]?.start !== end && isCapital(tokens[at + 1]);
}

/** Countries, media and companies that look like first name and surname; the press writes them without a word that says what they are. */
const THINGS = new PhraseSet([
  ...COUNTRY_WORDS.map(({ name }) => name).filter((name) => name.includes(' ')),
  // media: "Theo Al Jazeera"
  ...'Al Jazeera|Le Monde|Le Figaro|Der Spiegel|Die Welt|Asahi Shimbun|Yomiuri Shimbun|Vanity Fair|Rolling Stone|Channel NewsAsia'.split(
    '|',
  ),
  // companies and clubs: "Citi và Goldman Sachs"
  ...'Goldman Sachs|Morgan Stanley|Merrill Lynch|Wells Fargo|Credit Suisse|Rolls Royce|Aston Martin|Alfa Romeo|Harley Davidson'.split(
    '|',
  ),
  ...'Lockheed Martin|Northrop Grumman|Rio Tinto|Louis Vuitton|Saint Laurent|Real Madrid|Aston Villa|Walmart|Grab|Uber'.split(
    '|',
  ),
  // "thủ lĩnh của Al Qaeda", "trên nền tảng Truth Social"
  ...'Al Qaeda|Al-Qaeda|Boko Haram|Truth Social'.split('|'),
  // a short form: "Saudi cùng Ai Cập"
  'Saudi',
]);

/** The whole of it is one of these, and no word calls it a person. */
const isThing = (one: TokenSpan, words: BlockWords): boolean =>
  THINGS.lengthAt(words.lower, one.from) === one.to - one.from && !addressed(one, words);

/** What is called after people more than anything else, so that a name right behind is never the person: no title ends with one of these words. */
const NAMESAKES: ReadonlySet<string> = new Set([
  'đường', // đường Trần Quốc Hoàn
  'đường phố',
  'tuyến đường',
  'đường ngang',
  'đường nối',
  'đại lộ',
  'phố',
  'tuyến phố',
  'ngõ',
  'hẻm',
  'hầm chui',
  'giao lộ',
  'ngã tư',
  'ngã ba',
  'vòng xoay',
  'công viên',
  'quảng trường',
  'bảo tàng', // Bảo tàng Kaysone Phomvihane
  'lăng', // Lăng Khải Định
  'giải thưởng', // Giải thưởng Trần Đại Nghĩa
  'huân chương',
  'đạo luật', // Đạo luật Magnitsky
  'cuộc thi', // cuộc thi Project Runway
  'thpt', // THPT Lê Hồng Phong
  'thcs',
  'tiểu học',
  'học viện',
  'nhà hát',
  'bệnh viện',
  'bv',
  'khách sạn',
  'sân vận động',
]);

/** "đường Nguyễn Huệ", "TP. Hồ Chí Minh", "hầm chui Trần Quốc Hoàn và [Phan Thúc Duyện]". */
function isNamesake({ from, to }: TokenSpan, words: BlockWords): boolean {
  const { lower, tokens } = words;
  const city = tokens[from - 1]?.text === '.' ? from - 2 : from - 1;
  if (lower[city] === 'tp' && lower.slice(from, to).join(' ') === 'hồ chí minh') return true;
  if (lower[from - 1] !== 'và') return opensNamesake(words, from);
  let first = from - 1;
  while (isCapital(tokens[first - 1])) first -= 1;
  return from - 1 - first >= 2 && opensNamesake(words, first);
}

function opensNamesake({ lower, tokens, title }: BlockWords, from: number): boolean {
  const before = lower[from - 1] ?? '';
  const pair = `${lower[from - 2] ?? ''} ${before}`;
  if (pair === 'thành phố') return false;
  if (title[from - 2] === 2 || title[from - 1] === 1 || /^(?:ven|lên|con|trên|ra|xuống|qua|dọc) đường$/.test(pair))
    return false;
  return tokens[from - 1]?.kind === 'word' && (NAMESAKES.has(before) || NAMESAKES.has(pair));
}

/** "Liên hiệp", "Quang cảnh", "Từ Chiến lược": the last syllable belongs to an everyday word whose second half follows in small letters. */
function opensEverydayWord(
  { from, to }: TokenSpan,
  words: BlockWords,
  isPair: (first: string, second: string) => boolean,
): boolean {
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
const JOINTS: ReadonlySet<string> = new Set(
  'và đã là có được cho với của tại trong ở bị sẽ cũng không nói thì mà rồi còn đang vẫn'.split(' '),
);
