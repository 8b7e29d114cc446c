import { isCapital } from '../../../../text/tokens.ts';
import { EVERYDAY_COMPOUNDS } from '../../../lexicon/everyday-compounds.ts';
import { isGluedPost, LONGEST_NAME, nicknameEnd } from '../../boundaries/name-end.ts';
import { fieldLength } from '../../role-words/behind-field.ts';
import { isHyphened, touches } from '../../words/hyphens.ts';
import { isJoint, isNative, vietnameseName } from '../../words/name-words.ts';
import type { BlockWords } from '../../words/read-block.ts';
import { isLed } from './led-by.ts';

/** Where the run of capitals that starts at `at` ends: hyphens and particles of foreign names belong to it, a title does not. */
export function runEnd(words: BlockWords, at: number): number {
  const { tokens } = words;
  let end = at + 1;
  while (end - at < LONGEST_NAME) {
    const token = tokens[end];
    if (!token || words.taken[end]) break;
    if (isCapital(token)) {
      if ((words.title[end] ?? 0) > 1) break;
      end += 1;
    } else if (token.text === '-' && touches(words, end) && tokens[end + 1]?.kind === 'word') {
      if (isGluedPost(words, end)) break;
      end += 2;
    }
    // 'José "Pepe" Weissmar'
    else if (goesOnBehindNickname(words, end)) end = nicknameEnd(words, end);
    // "K'Broi", "Bh'riu Liếc"
    else if (/^['’]$/.test(token.text) && touches(words, end) && tokens[end + 1]?.kind === 'word') end += 2;
    else if (token.text === '.' && tokens[end - 1]!.text.length === 1 && isCapital(tokens[end + 1])) end += 1;
    else {
      const next = particlesEnd(words, end);
      if (next === end || isNative(tokens[end - 1]!.text)) break;
      end = next;
    }
  }
  return end;
}

/** 'José "Pepe" Weissmar', 'Joko "Jokowi" Weissmar': one of the two words around it is none of ours. */
function goesOnBehindNickname(words: BlockWords, at: number): boolean {
  const { tokens } = words;
  const next = nicknameEnd(words, at);
  return (
    next > at &&
    isCapital(tokens[next]) &&
    !(isNative(tokens[at - 1]?.text ?? '') && isNative(tokens[next]?.text ?? ''))
  );
}

/** Past the particles before a capital: "Ursula [von der] Leyen"; `at` where there are none. */
function particlesEnd({ tokens }: BlockWords, at: number): number {
  let end = at;
  while (end - at < MOST_PARTICLES && isJoint(tokens[end])) end += 1;
  // "Ahmed [al-]Lamar"
  if (end > at && tokens[end]?.text === '-' && tokens[end]?.end === tokens[end + 1]?.start) end += 1;
  return isCapital(tokens[end]) ? end : at;
}
const MOST_PARTICLES = 3;

/** The end of a place that its head announces: "tỉnh Lạng Sơn", "đường Nguyễn Huệ". A full name after it in a title chain is kept out. */
export function placeEnd(words: BlockWords, at: number, isTitled: boolean): number {
  const from = at + words.placeHead[at]!;
  const known = words.place[from] ?? 0;
  const end = isTitled || !known ? runEnd(words, from) : from;
  // "Chủ tịch UBND tỉnh | Cao Phong Lam": a district is called Cao Phong, but nobody Lam behind all that.
  if (isTitled && known === 2 && end - from === 3 && vietnameseName(words.tokens, from, end) === 3) return from;
  if (known > 1 || (known > 0 && !isTitled)) return from + known;
  // "Chánh Văn phòng UBND tỉnh | Thái Thanh Lam": no province of one syllable.
  if (known) return vietnameseName(words.tokens, from, end) > 2 ? from : from + 1;
  // "Chủ tịch UBND tỉnh Hầu A Sính": no province.
  if (isTitled && isLed(words, from)) return from;
  if (isTitled)
    for (let i = from; i < end; i += 1)
      if (vietnameseName(words.tokens, i, end) >= 3 || words.lower[i] === 'thích') return i;
  if (words.lower[at] === 'nước') {
    const stateEnd = endOfState(words, from);
    if (stateEnd > from) return stateEnd;
    // "Chủ tịch Quốc hội nước CHDCND Lào Xaysomphan …"
    for (let i = from; i < end; i += 1) if (words.place[i]) return i + words.place[i]!;
  }
  // "Thị trưởng thành phố Yokohama Takahashi Mana": of three foreign words two are the name; but "bang New South Wales".
  if (isTitled && end - from === 3 && words.lower[at] !== 'bang' && !isNative(words.tokens[from]?.text ?? ''))
    return from + 1;
  return end;
}

/** What kinds of States are called with. */
const OF_STATES: ReadonlySet<string> = new Set(
  'cộng hòa hoà hồi giáo liên bang dân chủ nhân xã hội nghĩa xhcn chxhcn chdcnd vương quốc thống nhất hợp chúng'.split(
    ' ',
  ),
);

/** "Cộng hòa Hồi giáo Pa-ki-xtan | Ma-mun Hút-xanh", "Cộng hòa Bô-li-va Vê-nê-xu-ê-la | Ni-cô-lát …": past the land; `from` where no kind of State stands. */
function endOfState(words: BlockWords, from: number): number {
  let at = from;
  while (at - from < FAR && OF_STATES.has(words.lower[at] ?? '')) at += 1;
  if (at === from || !isCapital(words.tokens[at])) return from;
  let wordEnd = at + 1;
  while (wordEnd - at < LONGEST_NAME && isHyphened(wordEnd - 1, words)) wordEnd += 2;
  const last = words.place[at] ? at : words.place[wordEnd] ? wordEnd : undefined;
  return last === undefined ? wordEnd : last + words.place[last]!;
}
/** The longest way from "nước" to the land, in words. */
const FAR = 8;

/** The end of a body's name: capitals with the lower halves of their compounds, and fields joined by "và". */
export function bodyEnd(words: BlockWords, at: number): number {
  const { tokens, lower } = words;
  let end = at + words.bodyHead[at]!;
  for (;;) {
    const token = tokens[end];
    if (token?.kind !== 'word' || words.taken[end]) return end;
    const known = fieldLength(words, end) || words.place[end] || words.bodyHead[end];
    const head = words.placeHead[end] ?? 0;
    const named = isCapital(token) ? vietnameseName(tokens, end, runEnd(words, end)) : 0;
    // "Liên hợp quốc | Ban Ki-moon"
    if (words.bodyHead[end] === 1 && isCapital(tokens[end + 1]) && isHyphened(end + 1, words)) return end;
    if (known && named <= known) end += known;
    // "Liên Hiệp Quốc", "Liên hợp quốc"
    else if (lower[end] === 'quốc' && /^(?:hợp|hiệp)$/.test(lower[end - 1] ?? '')) end += 1;
    // "Học viện Chính trị quốc gia Hồ Chí Minh"
    else if (lower[end] === 'quốc' && lower[end + 1] === 'gia' && isCapital(tokens[end + 2])) end += 2;
    else if (lower[end] === 'và' && isCapital(tokens[end + 1]) && words.subject[end + 1]) end += 1;
    // "Sở Y tế | Đoàn Thanh Lam" is no "đoàn thanh (niên)".
    else if (named < 3 && isCapital(token) && EVERYDAY_COMPOUNDS.has(`${lower[end]} ${lower[end + 1]}`)) end += 2;
    else if (head > 0 && isCapital(tokens[end + head])) end = placeEnd(words, end, true);
    else return end;
  }
}
