import { isAllCaps } from '../../../../text/all-caps.ts';
import { isCapital } from '../../../../text/tokens.ts';
import { EVERYDAY_COMPOUNDS } from '../../../lexicon/everyday-compounds.ts';
import { headBefore } from '../../no-names/head-before.ts';
import { highlandName, letteredName } from '../../words/highland.ts';
import { isHyphened } from '../../words/hyphens.ts';
import { isJoint, isNameSyllable, isNative, isSurname, vietnameseName } from '../../words/name-words.ts';
import type { BlockWords } from '../../words/read-block.ts';
import { isAlone, isOfAge, isOfAgeInBrackets, isSender } from './age-behind.ts';
import { initialledEnd, LETTERED, lettersEnd } from './initials.ts';
import { runEnd } from './run-ends.ts';
import { soundInListEnd } from './sound-in-list.ts';

/** What stands right before a name: a title chain ("Thứ trưởng Bộ Công an"), a form of address, or nothing of use. */
export type Context = { kind: 'title' | 'address' | 'place' | 'body' | 'none'; from: number; direct: boolean };

export interface Named {
  to: number;
  why: string;
  sure: boolean;
}

/** Capitals that may be a name or begin with one. */
interface Run {
  words: BlockWords;
  /** First token of it, and the one behind it. */
  at: number;
  end: number;
  context: Context;
  /** Behind a title or a form of address. */
  titled: boolean;
}

/** The name that starts at `at`, if its shape and its context say so. */
export function nameAt(words: BlockWords, at: number, context: Context): Named | undefined {
  const titled = context.kind === 'title' || context.kind === 'address';
  const lettered = titled ? lettersEnd(words, context.from, at) : 0;
  if (lettered > 0) return { to: lettered, why: LETTERED, sure: true };
  const initialled = initialledEnd(words, at);
  if (initialled > 0 && (titled || !headBefore({ from: at }, words)))
    return { to: initialled, why: 'initials and surname', sure: true };
  const alias = aliasEnd(words, at);
  if (alias > at) return { to: alias, why: 'also called', sure: true };
  const listed = soundInListEnd(at, words);
  if (listed > 0) return { to: listed, why: 'as it sounds, before what somebody is', sure: true };
  // "Thích nữ Minh Lam": a nun
  const isNun = words.tokens[at]?.text === 'Thích' && words.tokens[at + 1]?.text === 'nữ';
  const run = { words, at, end: runEnd(words, isNun ? at + 1 : at), context, titled };
  if (isMonk(words, at, run.end)) return { to: run.end, why: "a monk's name", sure: true };
  if (isSender(words, at, run.end)) return { to: run.end, why: 'home behind', sure: true };
  const highland = highlandName(words, at) || (titled ? letteredName(words, at) : 0);
  if (highland > 0 && (titled || !headBefore({ from: at }, words)))
    return { to: at + highland, why: titled ? titleWhy(run) : "a highlander's name", sure: true };
  const kin = kinEnd(run);
  if (kin > at) return { to: kin, why: 'kin', sure: true };
  return opensEveryday(run) ? undefined : (ourName(run) ?? agedName(run) ?? titledName(run));
}

/** "(bí danh [Hai Lành])", "tên thường gọi: [Tư Thuần]": up to where capitals end; `at` where nobody is called so. */
export function aliasEnd({ lower, tokens, taken }: BlockWords, at: number): number {
  const before = lower[at - 1] === ':' || lower[at - 1] === 'là' ? at - 1 : at;
  // "Lê An (tức [Lê Văn Quán])"
  const isFull = lower[at - 1] === 'tức' && vietnameseName(tokens, at, at + 3) === 3 && tokens[at + 3]?.text === ')';
  if (!isFull && !ALIASES.has(`${lower[before - 2]} ${lower[before - 1]}`)) return at;
  let end = at;
  while (end - at < 4 && isCapital(tokens[end]) && !taken[end]) end += 1;
  // 'biệt danh "Lam D1"'
  return tokens[end]?.kind === 'number' ? at : end;
}
const ALIASES: ReadonlySet<string> = new Set(['bí danh', 'thường gọi', 'thường dùng', 'biệt danh', 'tục danh']);

/** "Thích Minh Lam", but "Thích Ca Mâu Ni", "đường Thích Quảng Lam": monks and nuns bear the name of the Buddha's clan. */
export const isMonk = (words: BlockWords, at: number, end: number): boolean =>
  words.tokens[at]?.text === 'Thích' &&
  end - at > 2 &&
  end - at < 6 &&
  !/^ca$/.test(words.lower[at + 1] ?? '') &&
  !headBefore({ from: at }, words);

/** "cùng vợ là [Cốc Khai Lam]" */
function kinEnd({ words, at, end }: Run): number {
  // Nearly every capital stands behind another word.
  if (!/^(?:là|của)$/.test(words.lower[at - 1] ?? '')) return at;
  const before = words.lower.slice(Math.max(0, at - 3), at).join(' ');
  return end - at > 1 &&
    /(?:^| )(?:(?:vợ|chồng|gái|trai|rể|dâu) là|(?:vợ|chồng)(?: cũ)? của)$/.test(before) &&
    !words.place[at]
    ? end
    : at;
}

/** One capital that opens an everyday word: "Công | nhận". */
const opensEveryday = ({ words: { tokens, lower }, at, end }: Run): boolean =>
  end === at + 1 && tokens[end]?.kind === 'word' && EVERYDAY_COMPOUNDS.has(`${lower[at]} ${lower[end]}`);

/** Surname and given name as they are written here: "Trịnh Hoài Lam"; of two words the second is one of names, or an age stands behind. */
function ourName(run: Run): Named | undefined {
  const { words, at, end, titled } = run;
  const size = vietnameseName(words.tokens, at, end);
  const place = words.place[at] ?? 0;
  // "Bí thư Tỉnh ủy Lâm Đồng | Ngô Hoài Lam"
  // and "Học viện Chính trị quốc gia Hồ Chí Minh | Ngô Hoài Lam"
  if (place > (titled ? 1 : 2) && size > place && vietnameseName(words.tokens, at + place, end) > 2) return undefined;
  if (size < 2 || (size <= place && (size < 3 || (!titled && isInside(words, at))))) return undefined;
  if (size < 3) {
    const isName = end - at === 2 && (isNameSyllable(words.tokens[at + 1]!.text) || isOfAge(words, end));
    if (words.bodyHead[at] || words.subject[at] || !(titled || isName)) return undefined;
  }
  // "Y Khanh Niê Kđăm": the family's name behind is no syllable of ours.
  const to = words.lower[at] === 'y' && end - at <= 5 ? end : at + size;
  return { to, why: titled ? titleWhy(run) : 'surname and given name', sure: size >= 3 || titled };
}

/** "Hoa, 29 tuổi", "Đàng Năng Long (SN 1990)". */
function agedName({ words, at, end }: Run): Named | undefined {
  const isOne = end === at + 1 && !words.place[at] && isAlone(words, at);
  const isWhole =
    end - at > 1 &&
    isOfAgeInBrackets(words, at, end) &&
    !words.address[at] &&
    !words.title[at] &&
    !headBefore({ from: at }, words);
  return isOne || isWhole ? { to: end, why: 'age behind', sure: true } : undefined;
}

/** Any capitals right behind a title, but no place, no body and no acronym. */
function titledName(run: Run): Named | undefined {
  const { words, at, end, context, titled } = run;
  const { tokens, place, bodyHead, subject, placeHead } = words;
  // "Ban Ki-moon": no body goes on so, but "Bộ GD-ĐT".
  const isBody = bodyHead[at] && !(isHyphened(at + 1, words) && !isAllCaps(tokens[at + 1]?.text ?? ''));
  // "ông Cao Phong Lam": a district is called Cao Phong, but nothing goes on behind it.
  const isPlace = place[at] && !(context.kind === 'address' && place[at] > 1 && at + place[at] < end);
  if (!titled || isPlace || isBody || subject[at] || placeHead[at]) return undefined;
  const text = tokens[at]!.text;
  if (isAllCaps(text) && end - at === 1) return undefined;
  // "người đẹp H’ ăng Niê": set with a blank.
  if (text.length === 1 && /^['’]$/.test(tokens[end]?.text ?? '')) return undefined;
  // After a chain only a whole name is safe; right after the title a single word will do.
  if (!context.direct && end - at < 2 && isNative(text)) return undefined;
  let to = end;
  for (let i = at + 1; i < end; i += 1)
    if (place[i] && i + place[i]! >= end && !isSurname(text) && !isJoint(tokens[i - 1])) to = i;
  return { to, why: titleWhy(run), sure: false };
}

const titleWhy = ({ words, context, at }: Run): string => {
  const from = words.tokens[context.from]?.start ?? 0;
  const to = words.tokens[at - 1]?.end ?? from;
  return `${context.kind}-before: ${words.text.slice(from, Math.min(to, from + 80))}`;
};

/** A name of three syllables that is a city too ("Hồ Chí Minh") is the city after a head or an institution. */
const isInside = (words: BlockWords, at: number): boolean => {
  const before = words.tokens[at - 1];
  return before !== undefined && (before.kind !== 'word' || isCapital(before));
};
