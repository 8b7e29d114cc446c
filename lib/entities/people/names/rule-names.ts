import { isCapital } from '../../../text/tokens.ts';
import { EVERYDAY_COMPOUNDS } from '../../lexicon/everyday-compounds.ts';
import { KNOWN_BODIES } from '../../lexicon/known-bodies.ts';
import { headBefore, NEVER_FIRST, touches } from '../words/around.ts';
import { LONGEST_NAME } from '../words/boundaries.ts';
import { knownLength } from '../words/inside-role.ts';
import { isAllCaps, isNameSyllable, isNative, isParticle, isSurname, vietnameseName } from '../words/name-words.ts';
import type { BlockWords } from '../words/read-block.ts';
import { SHORT_LANDS, STOPS } from '../words/role-words.ts';
import { isAlone, isOfAge, isOfAgeInBrackets } from './age-behind.ts';
import { initialledEnd } from './initials.ts';
import { isLed } from './led-by.ts';

/** Tokens `from` to `to` (exclusive) of a block that a rule takes for a person's name. */
export interface RuleName {
  from: number;
  to: number;
  why: string;
  /** True where a title or a form of address stands before it. */
  titled: boolean;
  /** True where that is nothing that stands before a company or club: a title of the State. */
  sure: boolean;
}

/** What stands right before a name: a title chain ("Thứ trưởng Bộ Công an"), a form of address, or nothing of use. */
type Context = { kind: 'title' | 'address' | 'place' | 'body' | 'none'; from: number; direct: boolean };

const NONE: Context = { kind: 'none', from: 0, direct: false };

/** Names by title, form of address or Vietnamese surname: sure ones only. Walks the block once. */
export function ruleNames(words: BlockWords): RuleName[] {
  const { tokens } = words;
  const names: RuleName[] = [];
  let context: Context = NONE;
  // Where a title stood before words of unknown kind; -1 behind a verb or a mark.
  let lost = -1;
  const within = (at: number): Context =>
    context.kind === 'title' || context.kind === 'address'
      ? { ...context, direct: false }
      : { kind: 'none', from: at, direct: false };
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]!;
    if (words.taken[at]) {
      context = words.taken[at] === 1 ? within(at) : NONE;
      at += 1;
      continue;
    }
    if (token.kind !== 'word') {
      // "Tổng Bí thư Đảng Lao động (PT) Mexico X": brackets and dots of acronyms keep the chain, a comma ends it.
      if (!'()./&-'.includes(token.text) || context.kind === 'address') context = NONE;
      if (/^[,;:!?“”"]$/.test(token.text)) lost = -1;
      // "Giám đốc Tổ chức cấm phổ biến vũ khí hóa học (OPCW) X": the short form of the body closes its name.
      if (token.text === ')' && lost >= 0 && at - lost < FAR && isShortForm(tokens, at - 1))
        context = { kind: 'title', from: lost, direct: false };
      at += 1;
      continue;
    }
    // "Thủ tướng Malaysia Dato' Seri X", "Hội Hữu nghị Nhật - Việt X": still before the name.
    const word = words.lower[at] ?? '';
    const isHonour = NEVER_FIRST.has(word) && isCapital(token);
    if (isHonour || (context.kind !== 'none' && SHORT_LANDS.has(word) && isDash(tokens[at - 1]))) {
      if (context.kind === 'none') context = { kind: 'address', from: at, direct: true };
      at += /^['’]$/.test(tokens[at + 1]?.text ?? '') ? 2 : 1;
      continue;
    }
    const title = words.title[at] ?? 0;
    const address = words.address[at] ?? 0;
    const capital = isCapital(token);
    // "chuyên gia cấp cao tại trung tâm Nghiên cứu chính sách Clint Moss nhận định"
    if (capital && context.kind === 'none' && lost >= 0 && at - lost < FAR && says(words, at))
      context = { kind: 'title', from: lost, direct: false };
    const isBody = context.kind === 'title' && KNOWN_BODIES.has(token.text) && !isDash(tokens[at + 1]);
    const named = capital && !isBody ? nameAt(words, at, context) : undefined;
    if (named && !(title > 1) && !(address && !named.sure)) {
      const titled = context.kind === 'title' || context.kind === 'address';
      names.push({
        from: at,
        to: named.to,
        why: named.why,
        titled: titled || isOfAge(words, named.to),
        // "Chủ tịch Đảng Lao động (PT) X", "Tổng giám đốc Tổ chức … (WIPO) X": the name of what somebody leads is closed.
        sure:
          titled &&
          (tokens[at - 1]?.text === ')' ||
            words.taken.subarray(context.from, at).includes(1) ||
            isOfState(words.lower.slice(context.from, at))),
      });
      at = named.to;
      context = NONE;
    } else if (title > 0) {
      context = { kind: 'title', from: context.kind === 'title' ? context.from : at, direct: true };
      at += title;
    } else if (words.lower[at] === 'phu' && words.lower[at + 1] === 'nhân') {
      context = { kind: 'address', from: at, direct: true };
      at += 2;
    } else if (address > 0) {
      context = { kind: 'address', from: at, direct: true };
      at += address;
    } else if (
      context.kind === 'title' &&
      context.direct &&
      OF_TITLES.has(`${words.lower[at]} ${words.lower[at + 1]}`)
    ) {
      at += 2;
    } else if (words.placeHead[at] && isCapital(tokens[at + words.placeHead[at]!])) {
      at = placeEnd(words, at, context);
      context = within(at);
    } else if (capital && words.place[at]) {
      at += words.place[at]!;
      context = within(at);
    } else if (capital && words.subject[at]! > (words.bodyHead[at]! > 1 ? 1 : 0) && context.kind === 'title') {
      at += words.subject[at]!;
      context = within(at);
    } else if (words.lower[at] === 'và' && context.kind === 'title' && words.subject[at + 1]) {
      // "Bộ trưởng Ngoại giao và Kinh tế đối ngoại X"
      at += 1;
    } else if (words.bodyHead[at]) {
      at = bodyEnd(words, at);
      context = within(at);
    } else if (isBody || (context.kind === 'title' && (capital || !context.direct) && knownLength(words, at) > 0)) {
      // "Chủ tịch Mặt trận Lào xây dựng đất nước X", "Tham mưu trưởng Liên quân Mỹ X", "Chủ tịch Fed X"
      at += knownLength(words, at) || 1;
      context = within(at);
    } else {
      // "Theo | V.I. Lênin"
      if (capital && initialledEnd(words, at + 1) === 0) at = runEnd(words, at);
      else at += 1;
      if (context.kind === 'title') lost = context.from;
      if (STOPS.has(words.lower[at - 1] ?? '')) lost = -1;
      context = NONE;
    }
  }
  return names;
}

/** Second syllables of titles that stand before nobody's company or club: "Đại sứ", "Bộ trưởng"; and what they are titles of. */
const OF_STATE = /^(?:sứ|trưởng|tướng|thống|viện|báo)$/;
const STATE = /^phu nhân|bí thư|trung ương|hữu nghị|quốc hội|(?:hạ|thượng|nghị) viện|quân|vương quốc|cộng hòa/;

const isOfState = (called: readonly string[]): boolean =>
  OF_STATE.test(called[called[0] === 'phó' ? 2 : 1] ?? '') || STATE.test(called.join(' '));

/** Between a title and a name: "tổng thống đắc cử X". */
const OF_TITLES: ReadonlySet<string> = new Set(
  'đắc cử|đương nhiệm|mãn nhiệm|tiền nhiệm|kế nhiệm|lâm thời|tạm quyền|thường trực|danh dự|nghỉ hưu'.split('|'),
);

const isDash = (token: BlockWords['tokens'][number] | undefined): boolean => /^[-–]$/.test(token?.text ?? '');
/** So far may the name of a body reach behind a title: tokens. */
const FAR = 20;
const SAYS =
  /^(?:nói|viết|(?:cho|được) (?:biết|rằng|hay)|(?:nhận|khẳng) định|phát biểu|tuyên bố|chia sẻ|nhấn mạnh|phân tích|đánh giá|cảnh báo|giải thích|bình luận|lưu ý|thừa nhận)/;

/** Does a foreign name of several words at `at` say something? */
function says(words: BlockWords, at: number): boolean {
  const { tokens, lower } = words;
  if (isNative(tokens[at]?.text ?? '') || !isCapital(tokens[at + 1]) || words.place[at] || words.bodyHead[at])
    return false;
  const end = runEnd(words, at);
  return !isNative(tokens[end - 1]?.text ?? '') && SAYS.test(lower.slice(end, end + 2).join(' '));
}

/** "OPCW" between brackets. */
const isShortForm = (tokens: BlockWords['tokens'], at: number): boolean =>
  isAllCaps(tokens[at]?.text ?? '') && tokens[at - 1]?.text === '(';

interface Named {
  to: number;
  why: string;
  sure: boolean;
}

/** The name that starts at `at`, if its shape and its context say so. */
function nameAt(words: BlockWords, at: number, context: Context): Named | undefined {
  const { tokens } = words;
  const titled = context.kind === 'title' || context.kind === 'address';
  const initialled = initialledEnd(words, at);
  if (initialled > 0 && (titled || !headBefore({ from: at }, words)))
    return { to: initialled, why: 'initials and surname', sure: true };
  const end = runEnd(words, at);
  const place = words.place[at] ?? 0;
  const next = tokens[at + 1];
  const everyday =
    end === at + 1 && next?.kind === 'word' && EVERYDAY_COMPOUNDS.has(`${words.lower[at]} ${words.lower[at + 1]}`);
  if (everyday) return undefined;
  const vi = vietnameseName(tokens, at, end);
  if (
    vi >= 2 &&
    (vi > place || (vi >= 3 && (titled || !isInside(words, at)))) &&
    (titled || vi >= 3 || (end - at === 2 && (isNameSyllable(tokens[at + 1]!.text) || isOfAge(words, end))))
  ) {
    const bodyLike = words.bodyHead[at] || words.subject[at];
    const sure = vi >= 3 || titled;
    // "Y Khanh Niê Kđăm": the family's name behind is no syllable of ours.
    const to = words.lower[at] === 'y' && end - at <= 5 ? end : at + vi;
    if (!bodyLike || vi >= 3)
      return { to, why: titled ? titleWhy(words, context, at) : 'surname and given name', sure };
  }
  const isAged = end - at > 1 && isOfAgeInBrackets(words, at, end);
  if (end === at + 1 && !place && isAlone(words, at)) return { to: end, why: 'age behind', sure: true };
  if (isAged && !words.address[at] && !words.title[at] && !headBefore({ from: at }, words))
    return { to: end, why: 'age behind', sure: true };
  if (!titled || place || words.bodyHead[at] || words.subject[at] || words.placeHead[at]) return undefined;
  const text = tokens[at]!.text;
  if (isAllCaps(text) && end - at === 1) return undefined;
  // After a chain only a whole name is safe; right after the title a single word will do.
  if (!context.direct && end - at < 2 && isNative(text)) return undefined;
  let to = end;
  for (let i = at + 1; i < end; i += 1) if (words.place[i] && i + words.place[i]! >= end && !isSurname(text)) to = i;
  return { to, why: titleWhy(words, context, at), sure: false };
}

const titleWhy = (words: BlockWords, context: Context, at: number): string => {
  const from = words.tokens[context.from]?.start ?? 0;
  const to = words.tokens[at - 1]?.end ?? from;
  return `${context.kind}-before: ${words.text.slice(from, Math.min(to, from + 80))}`;
};

/** Where the run of capitals that starts at `at` ends: hyphens and particles of foreign names belong to it, a title does not. */
function runEnd(words: BlockWords, at: number): number {
  const { tokens, lower } = words;
  let end = at + 1;
  while (end - at < LONGEST_NAME) {
    const token = tokens[end];
    if (!token || words.taken[end]) break;
    if (isCapital(token)) {
      if ((words.title[end] ?? 0) > 1) break;
      end += 1;
    } else if (token.text === '-' && touches(words, end) && tokens[end + 1]?.kind === 'word') end += 2;
    // "K'Broi", "Bh'riu Liếc"
    else if (/^['’]$/.test(token.text) && touches(words, end) && tokens[end + 1]?.kind === 'word') end += 2;
    else if (token.text === '.' && tokens[end - 1]!.text.length === 1 && isCapital(tokens[end + 1])) end += 1;
    else if (
      isParticle(token.text) &&
      (isCapital(tokens[end + 1]) || isParticle(lower[end + 1] ?? '')) &&
      !isNative(tokens[end - 1]!.text)
    )
      end += 1;
    else break;
  }
  return end;
}

/** The end of a place that its head announces: "tỉnh Lạng Sơn", "đường Nguyễn Huệ". A full name after it in a title chain is kept out. */
function placeEnd(words: BlockWords, at: number, context: Context): number {
  const from = at + words.placeHead[at]!;
  const known = words.place[from] ?? 0;
  if (known) return from + known;
  const end = runEnd(words, from);
  // "Chủ tịch UBND tỉnh Hầu A Sính": no province.
  if (context.kind === 'title' && isLed(words, from)) return from;
  if (context.kind === 'title')
    for (let i = from; i < end; i += 1)
      if (vietnameseName(words.tokens, i, end) >= 3 || words.lower[i] === 'thích') return i;
  // "Chủ tịch Quốc hội nước CHDCND Lào Xaysomphan …"
  for (let i = from; i < end && words.lower[at] === 'nước'; i += 1) if (words.place[i]) return i + words.place[i]!;
  // "Thị trưởng thành phố Yokohama Takahashi Mana": of three foreign words two are the name; but "bang New South Wales".
  if (
    context.kind === 'title' &&
    end - from === 3 &&
    words.lower[at] !== 'bang' &&
    !isNative(words.tokens[from]?.text ?? '')
  )
    return from + 1;
  return end;
}

/** The end of a body's name: capitals with the lower halves of their compounds, and fields joined by "và". */
function bodyEnd(words: BlockWords, at: number): number {
  const { tokens, lower } = words;
  let end = at + words.bodyHead[at]!;
  for (;;) {
    const token = tokens[end];
    if (token?.kind !== 'word' || words.taken[end]) return end;
    const known = words.subject[end] || words.place[end] || words.bodyHead[end];
    if (known && !(vietnameseName(tokens, end, runEnd(words, end)) > known)) end += known;
    else if (lower[end] === 'và' && isCapital(tokens[end + 1]) && words.subject[end + 1]) end += 1;
    else if (isCapital(token) && EVERYDAY_COMPOUNDS.has(`${lower[end]} ${lower[end + 1]}`)) end += 2;
    else if (words.placeHead[end] && isCapital(tokens[end + 1]))
      end = placeEnd(words, end, { kind: 'title', from: 0, direct: false });
    else return end;
  }
}

/** A name of three syllables that is a city too ("Hồ Chí Minh") is the city after a head or an institution. */
const isInside = (words: BlockWords, at: number): boolean => {
  const before = words.tokens[at - 1];
  return before !== undefined && (before.kind !== 'word' || isCapital(before));
};
