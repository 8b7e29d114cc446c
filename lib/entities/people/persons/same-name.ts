import { withNewTones } from '../../../text/new-tones.ts';
import { withoutMarks } from '../../../text/without-marks.ts';
import { SURNAMES } from '../../lexicon/name-syllables.ts';
import { isVietnameseSyllable } from '../tagger/syllable.ts';
import { CHILD } from '../words/name-words.ts';
import { isSaint } from '../words/saints.ts';

const VIETNAMESE_SURNAMES = new Set(SURNAMES.slice(0, 80).map((name) => name.toLowerCase()));

/** The words of a name in small letters; a hyphen parts words too, and "P.T.T." is three of them. "Giuse Đỗ Minh Quân" is Đỗ Minh Quân. */
export function nameWords(name: string): string[] {
  const small = name
    .toLowerCase()
    // "Yildiz" for "Yıldız"
    .replaceAll('ı', 'i')
    .replace(/(?<![\p{L}\p{M}])(\p{L}{1,2})\./gu, '$1 ');
  // Schools write "Thuỷ", papers "Thủy".
  const words = small
    .split(/[\s-]+/)
    .filter(Boolean)
    .map(withNewTones);
  // "Giu-se Đỗ …", but no surname is the half of a word: "Ra-môn Ba-la-ghê".
  const at = words.findIndex((word) => VIETNAMESE_SURNAMES.has(word) && !small.includes(`-${word}`));
  const saints = words.slice(0, Math.max(0, at));
  return (saints.length < 4 && isSaint(saints.join(''))) || saints.every(isSaint) ? words.slice(saints.length) : words;
}

/** A surname of ours in front: called by the last word, "ông Quân" for Đỗ Minh Quân. */
export const isVietnamese = (name: string): boolean => VIETNAMESE_SURNAMES.has(nameWords(name)[0] ?? '');

/** "ông Vương" for Vương Nghị: the Chinese are called by surnames that are ours too. */
export const isSurnameOf = (word: string, name: string): boolean =>
  /\s/.test(name) && nameWords(name)[0] === word.toLowerCase();

/** "Đàm" of "Mr Đàm": a surname of ours. */
export function surnameOfMister(text: string): string | undefined {
  const rest = text.replace(/^Mr\.? /, '');
  return rest !== text && !/\s/.test(rest) && isVietnamese(rest) ? rest : undefined;
}

/**
 * Whether two written forms, by their words, can be one person: the same words, one the tail of the other ("Trường" of "Trần Cẩm Trường"),
 * the last name of a foreigner, a name without its middle words, or one letter or two misspelt.
 */
export function sameName(full: readonly string[], other: readonly string[]): boolean {
  const [long, short] = other.length > full.length ? [other, full] : [full, other];
  const size = short.length;
  const [lastOfLong, lastOfShort] = [long[long.length - 1] ?? '', short[size - 1] ?? ''];
  const vietnamese =
    // "Y Thông Êban" is called Y Thông.
    (long.length <= 5 && long[0] !== 'y' && VIETNAMESE_SURNAMES.has(long[0] ?? '')) ||
    (long[0]?.length === 1 && long.every((word) => word.length < 3));
  if (size === 1 && vietnamese) return lastOfLong === lastOfShort;
  // "Út Hiền" for Đoàn Văn Hiền: which child he is and his given name, as the South calls people.
  if (size === 2 && vietnamese && CHILD.test(short[0] ?? '')) return lastOfLong === lastOfShort;
  // A Vietnamese name ends with the given name, whatever is left out: most of those that share a surname part here.
  if (vietnamese && !close(lastOfLong, lastOfShort)) return false;
  if (long.length === size && long.every((word, index) => word === short[index])) return true;
  // "Donald Trump Jr" is the son; a last name alone may be either's.
  if (size > 1 && GENERATION.test(lastOfLong) !== GENERATION.test(lastOfShort)) return false;
  if (size === 1 && long.length === 1) return lastOfShort.length >= LONG_WORD && close(lastOfLong, lastOfShort);
  if (size === 1) return long.some((word) => close(word, lastOfShort));
  if (!vietnamese && (isTurnedRound(long, short) || isLongSlip(long, short))) return true;
  const last = long.length - size;
  // "Salman bin Abdul al Saud" is the father of "Mohammed bin Salman bin Abdul al Saud".
  if (size > 1 && SON_OF.test(long[long.indexOf(short[0] ?? '') - 1] ?? '')) return false;
  if (short.every((word, index) => close(word, long[last + index] ?? ''))) return true;
  // "R.Pompeo" of "Richard Pompeo"
  if (long.length === size && short.every((word, index) => isInitial(word, long[index] ?? ''))) return true;
  // "O.Vai-sơ" of "Ốt-tô Vai-sơ", "L. Ibáñez" of "Laura Ibáñez Morales"
  const [initial, ...surname] = short;
  if (
    !vietnamese &&
    last > 0 &&
    initial?.length === 1 &&
    initial !== long[0] &&
    size > 1 &&
    withoutMarks(initial) === withoutMarks(long[0] ?? '')[0]
  )
    return isWithin(surname, long.slice(1));
  if (long.length === size)
    return size === 2 && lastOfLong === lastOfShort && isShortFor(long[0] ?? '', short[0] ?? '');
  // First and last agree, the middle is left out: "Carlos Gutiérrez" of "Carlos Alberto Gutiérrez".
  // But "Nguyễn Tấn Lam" is not "Nguyễn Hoài Vinh Lam".
  const isPart =
    size === 2 ||
    short.slice(1, -1).every((word) => long.some((other) => isInitial(word, other) || close(word, other)));
  if (isPart && close(long[0] ?? '', short[0] ?? '') && close(lastOfLong, lastOfShort)) return true;
  return !vietnamese && (short.every((word, index) => close(word, long[index] ?? '')) || isWithin(short, long));
}

/** "Tanaka Kenji" for "Kenji Tanaka" */
const isTurnedRound = (long: readonly string[], short: readonly string[]): boolean =>
  long.length === 2 && short.length === 2 && long[0] === short[1] && long[1] === short[0];

/** "Ba-la-ghê" for "Ba-la-ghe" at the end of a name of four words or more. */
const isLongSlip = (one: readonly string[], other: readonly string[]): boolean =>
  one.length > 3 && slipOf(one, other) !== undefined;

/** "Kowalsky" and "Kowalsy" alone are one man; shorter words may be two. */
const LONG_WORD = 7;

const SON_OF = /^(?:bin|ibn|binti)$/;

const isInitial = (one: string, other: string): boolean =>
  one === other || (Math.min(one.length, other.length) === 1 && one[0] === other[0]);

/** "Luis Abinader" of "Luis Rodolfo Abinader Corona": words left out between, the first stays; "Díaz-Canel" of "Miguel Díaz-Canel Bermúdez". */
function isWithin(short: readonly string[], long: readonly string[]): boolean {
  const first = long.indexOf(short[0] ?? '');
  if (first > 0) return short.every((word, index) => word === long[first + index]);
  if (first < 0) return false;
  let next = 0;
  for (const word of long) if (word === short[next]) next += 1;
  return next === short.length;
}

/** "Lê Minh Thinh" over "Lê Minh Thịnh": whole names of ours, in one of which one word lacks its marks. */
export function isMarkSlip(one: readonly string[], other: readonly string[]): boolean {
  if (one.length < 3 || !VIETNAMESE_SURNAMES.has(one[0] ?? '')) return false;
  const slip = slipOf(one, other);
  return slip?.some((word) => word === withoutMarks(word)) === true;
}

/** The one word in which two names of as many words differ, of each, where it is the same without its marks. */
function slipOf(one: readonly string[], other: readonly string[]): readonly [string, string] | undefined {
  if (one.length !== other.length) return undefined;
  const [slip, ...more] = one.flatMap((word, at) => (word === other[at] ? [] : [[word, other[at] ?? ''] as const]));
  return slip && more.length === 0 && withoutMarks(slip[0]) === withoutMarks(slip[1]) ? slip : undefined;
}

/** First names of English speakers with what they are called by friends and papers: "Mike Flynn" is Michael. */
const CALLED_FOR: ReadonlyMap<string, string> = new Map(
  (
    'mike:michael bill:william will:william joe:joseph jim:james bob:robert rob:robert tony:anthony tom:thomas dan:daniel dave:david ' +
    'steve:steven chris:christopher ben:benjamin jeff:jeffrey rick:richard dick:richard ted:edward liz:elizabeth sam:samuel ' +
    'alex:alexander tim:timothy ron:ronald ken:kenneth andy:andrew nick:nicholas matt:matthew pete:peter chuck:charles ' +
    'kate:katherine bernie:bernard don:donald greg:gregory jake:jacob'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

const isShortFor = (one: string, other: string): boolean =>
  CALLED_FOR.get(one) === other || CALLED_FOR.get(other) === one;

const GENERATION = /^(?:jr|sr|ii|iii|iv)\.?$/;

/** Equal, or a misspelling of a longer foreign word: "Gutiérrez" and "Guitiérrez", "Diaz" for "Díaz". */
export function close(a: string, b: string): boolean {
  if (a === b) return true;
  const isBareSame = a.length === b.length && (MARKED.test(a) || MARKED.test(b)) && withoutMarks(a) === withoutMarks(b);
  if (!isBareSame) {
    const shorter = Math.min(a.length, b.length);
    const limit = shorter >= 8 ? 2 : shorter >= 5 ? 1 : 0;
    if (limit === 0 || Math.abs(a.length - b.length) > limit || !differAtMost(limit, a, b)) return false;
  }
  // "Hương" is no misspelt "Chương", "Lê" no "Le".
  return !(isVietnameseSyllable(a) && isVietnameseSyllable(b));
}
/** Letters with marks: where there are none, two words are not the same without them. */
const MARKED = /[^ -~]/;

/** Whether so many letters put in, left out or changed make one word of the other. */
function differAtMost(limit: number, a: string, b: string): boolean {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  if (at === a.length || at === b.length) return a.length + b.length - 2 * at <= limit;
  if (limit === 0) return false;
  const restOfA = a.slice(at + 1);
  const restOfB = b.slice(at + 1);
  // "Joile" for "Jolie"
  if (a[at] === b[at + 1] && a[at + 1] === b[at] && differAtMost(limit - 1, a.slice(at + 2), b.slice(at + 2)))
    return true;
  return (
    differAtMost(limit - 1, restOfA, restOfB) ||
    differAtMost(limit - 1, restOfA, b.slice(at)) ||
    differAtMost(limit - 1, a.slice(at), restOfB)
  );
}
