import { isCapital } from '../../../text/tokens.ts';
import { addressed, COMPANY_END, FOREIGN_ADDRESSES, isHyphened, NEVER_FIRST, touches } from './around.ts';
import { isAllCaps, isNative, isParticle, isSurname, vietnameseName } from './name-words.ts';
import { JOINTS } from './no-spelling.ts';
import { thingLength } from './no-thing.ts';
import type { BlockWords } from './read-block.ts';
import { saintsStart } from './saints.ts';
import type { TokenSpan } from './token-span.ts';

/**
 * Where a name begins and ends whatever the tagger says: "[Shrimati Preeti Saran]" without its address, "[Gutiérrez]" in "Tổng Bí thư
 * Alberto Gutiérrez" and "[Leyen]" in "bà Ursula von der Leyen" with what a title or particles tie to it.
 */
export function settled({ block, from, to }: TokenSpan, words: BlockWords): TokenSpan {
  const { tokens, lower } = words;
  let first = from;
  while (first < to && (NEVER_FIRST.has(lower[first] ?? '') || (first > from && tokens[first]?.kind === 'mark')))
    first += 1;
  if (first === to) first = from;
  // "[GS Yên]", "[CHỦ TỊCH NGUYỄN VĂN AN]", "[Shark Lê Văn An]", "[Tiktoker An Hạnh]": the title goes.
  const title = words.title[first] ?? 0;
  const behind = first + title;
  if (title > 0 && behind < to)
    if (
      isAllCaps(tokens[first]?.text ?? '') ||
      vietnameseName(tokens, behind, to) === to - behind ||
      (!isNative(tokens[first]?.text ?? '') && isNative(tokens[behind]?.text ?? ''))
    )
      first = behind;
  // "Trung ương Đoàn [Nguyễn Văn An]"
  if (lower[first] === 'đoàn' && lower[first - 1] === 'ương' && to - first > 2) first += 1;
  // "giáo sĩ Do Thái [Zvi Kogan]", "Hàn Quốc [Moon Jae-in]"
  const thing = thingLength(words, first);
  if (thing > 0 && first + thing < to && vietnameseName(tokens, first, to) < to - first) first += thing;
  first = behindSeat(behindPlace(first, to, words), to, words);
  // "Việt kiều [Mỹ Lê Văn Lam]"
  if (lower[first - 1] === 'kiều' && first + (words.place[first] ?? 0) < to) first += words.place[first] ?? 0;
  // "Liên quân [Mỹ Dan Weissan]", "Ngoại trưởng [Mỹ An-tô-ni Blin-ken]", "Thủ tướng [Đức O. Vai-sơ]"
  if (
    words.place[first] === 1 &&
    isNative(tokens[first]?.text ?? '') &&
    first + 1 < to &&
    (!isNative(tokens[to - 1]?.text ?? '') ||
      isHyphened(first + 1, words) ||
      (first + 2 < to && tokens[first + 2]?.text === '.'))
  )
    first += 1;
  // "Bộ trưởng Năng lượng và [Mỏ Lào Otto Weiss]"
  const field = words.subject[first] ?? 0;
  const land = field > 0 ? (words.place[first + field] ?? 0) : 0;
  if (land > 0 && first + field + land < to) first += field + land;
  let end = to;
  // The point of an initial stays: "Hồ Lê Anh Đ."; "[Rihanna.]" loses the sentence's.
  if (end - first > 1 && tokens[end - 1]?.text === '.' && (lower[end - 2]?.length ?? 0) > 3) end -= 1;
  end = beforeAside(first, end, words);
  while (end - first > 1 && hangsOver(words, first, end - 1)) end -= 1;
  end = hyphensEnd(first, end, words);
  // "chị [V.] Hậu quả là": the next sentence begins with a word that looks like a name.
  if (
    end - first > 2 &&
    tokens[end - 2]?.text === '.' &&
    isNative(tokens[end - 1]?.text ?? '') &&
    !isCapital(tokens[end]) &&
    (JOINTS.has(lower[end - 1] ?? '') || words.isPair?.(lower[end - 1] ?? '', lower[end] ?? ''))
  )
    end -= 1;
  end = beforeAddress(first, end, words);
  // "ông [Đỗ Minh Quân Bí] thư Thành ủy": the post behind the name, a comma forgotten.
  if (end - first > 2 && (words.title[end - 1] ?? 0) > 1 && tokens[end]?.kind === 'word' && !isCapital(tokens[end]))
    end -= 1;
  end = beforeByline(first, end, words);
  // "Ferdinand Marcos Jr."
  if (/^[js]r$/.test(lower[end - 1] ?? '') && tokens[end]?.text === '.') end += 1;
  // 'Trí "Nhảm"'
  if (end - first === 1 && isNative(tokens[first]?.text ?? '')) end = nicknameEnd(words, end);
  // "Linh mục Giuse [Nguyễn Văn Lam]"
  if (vietnameseName(tokens, first, end) === end - first) first = saintsStart(first, words);
  return { block, from: first === from ? foreignStart(foreignStart(first, words), words) : first, to: end };
}

/** "đuổi ông [K.] Ông K. bỏ chạy": the next sentence begins with a form of address; "Trần V. Anh" ends with the word. */
function beforeAddress(from: number, to: number, { tokens, lower }: BlockWords): number {
  for (let at = from + 2; at < to - 1; at += 1)
    if (
      tokens[at - 1]?.text === '.' &&
      tokens[at - 1]?.end !== tokens[at]?.start &&
      /^(?:ông|bà|anh|chị)$/.test(lower[at] ?? '')
    )
      return at;
  return to;
}

/** Where a name ends that hyphens go through: "[Moon Jae]-in", "[Bun-nhông] Vo-la-chan", "[Cam-pu]-chia". */
export function hyphensEnd(from: number, to: number, words: BlockWords): number {
  const { tokens } = words;
  let end = to;
  while (end - from < LONGEST_NAME)
    if (tokens[end]?.text === '-' && tokens[end + 1]?.kind === 'word' && touches(words, end)) end += 2;
    else if (tokens[end - 2]?.text === '-' && isCapital(tokens[end]) && touches(words, end + 1)) end += 1;
    else break;
  return end;
}
/** In tokens: "Gu-rơ-ba-gu-li Béc-đi-mu-kha-mê-đốp" has eighteen. */
export const LONGEST_NAME = 18;

/** "Tổng thống Nam [Phi Ramaphosa]", "Tổng thống [Syria Ahmed …]": past the place that the stretch begins with or inside of. */
function behindPlace(from: number, to: number, { tokens, place }: BlockWords): number {
  for (let back = 3; back > 0; back -= 1) {
    const end = from - back + (place[from - back] ?? 0);
    if (end > from && end < to && !isNative(tokens[end]?.text ?? '')) return end;
  }
  return from;
}

/** "Huyện ủy [Mường Lam Trần Quang]", "Tỉnh ủy [Luông Lam Khamsing …]": past the place that a committee sits in, unknown to us, of two or three words. */
function behindSeat(from: number, to: number, { tokens, lower }: BlockWords): number {
  if (
    !/ ủy$|^(?:tỉnh|đô) trưởng$/.test(`${lower[from - 2]} ${lower[from - 1]}`) ||
    vietnameseName(tokens, from, to) === to - from
  )
    return from;
  for (let at = from + 2; at < to && at < from + 4; at += 1)
    if (
      vietnameseName(tokens, at, to) === to - at ||
      (isNative(tokens[from]?.text ?? '') && !isNative(tokens[at]?.text ?? ''))
    )
      return at;
  return from;
}

/** "[Donald Harker - người] bắt đầu": what a dash parts in small letters of ours, or a bar in a headline; "Kang Kyung - wha" is whole. */
function beforeAside(from: number, to: number, { tokens }: BlockWords): number {
  for (let at = from + 1; at < to - 1; at += 1)
    if (
      tokens[at]?.text === '|' ||
      (/^[-–]$/.test(tokens[at]?.text ?? '') && !isCapital(tokens[at + 1]) && /[^a-z]/.test(tokens[at + 1]?.text ?? ''))
    )
      return at;
  return to;
}

/** What must open inside a name for its end to be one: 'Trí "Nhảm"', but 'dẫn Lê An"'. */
const OPENS: Readonly<Record<string, string>> = { ')': '(', '"': '"', "'": "'", '”': '“"', '’': '‘’' };

/** A mark that opens or parts something at the end of a name, or closes what the name did not open: "[V. T (]trú …". */
function hangsOver({ tokens }: BlockWords, from: number, at: number): boolean {
  const mark = tokens[at]?.text ?? '';
  if (/^[-–([,;:!?]$/.test(mark)) return true;
  const opens = OPENS[mark];
  return opens !== undefined && !tokens.slice(from, at).some(({ text }) => opens.includes(text));
}

/** "… đón Whitaker Hồng Hạnh": at the end of a long block the author's Vietnamese name runs into a foreign one. */
function beforeByline(from: number, to: number, { tokens }: BlockWords): number {
  const closes = to === tokens.length || (tokens[to]?.text === '(' && tokens.length - to < 6);
  if (!closes || tokens.length < LONG_BLOCK || isNative(tokens[from]?.text ?? '')) return to;
  let at = to;
  while (at > from && isCapital(tokens[at - 1]) && isNative(tokens[at - 1]?.text ?? '')) at -= 1;
  return to - at >= 2 && to - at <= 3 && at > from ? at : to;
}
/** In tokens: titles and captions are shorter. */
const LONG_BLOCK = 60;

/** No name goes over more tokens of one kind. */
const FAR = 8;

/** Where the foreign name begins that `from` cuts; `from` itself where it cuts none. */
function foreignStart(from: number, words: BlockWords): number {
  const { tokens, lower } = words;
  const isForeign = (at: number) => isCapital(tokens[at]) && !isNative(tokens[at]?.text ?? '') && !words.taken[at];
  if (!isForeign(from)) return from;
  let left = from - 1;
  while (from - left < FAR && isParticle(tokens[left]?.text ?? '') && !isCapital(tokens[left])) left -= 1;
  // "Tổng thống da Silva"
  if (
    left < from - 1 &&
    /^(?:da|de|dos|della|van|von|bin)$/.test(lower[left + 1] ?? '') &&
    addressed({ from: left + 1 }, words)
  )
    return left + 1;
  if (!isForeign(left) || isAllCaps(tokens[left]?.text ?? '') || COMPANY_END.test(lower[left] ?? '')) return from;
  if (words.place[left] || FOREIGN_ADDRESSES.has(lower[left] ?? '')) return from;
  // "Nhà sáng lập AirAsia [Otto Weiss]"
  if (thingLength(words, left) === 1 || thingLength(words, left - 1) === 2) return from;
  // "Tổng giám đốc WHO [Tedros Adhanom …]", "Tổng thống Brazil [Luiz Inácio …]"
  const isTied =
    addressed({ from: left }, words) || isAllCaps(tokens[left - 1]?.text ?? '') || isOverPlace(left, words);
  return left < from - 1 || isTied ? left : from;
}

/** Does a place end before `at`, and a title before that? */
export function isOverPlace(at: number, words: BlockWords): boolean {
  for (let back = 1; back <= 3; back += 1)
    if (words.place[at - back] === back && addressed({ from: at - back }, words)) return true;
  return false;
}

/** Other boundaries that a reader of names would try. */
export function mended({ from, to }: TokenSpan, words: BlockWords): [number, number][] {
  const { tokens, lower } = words;
  const tries: [number, number][] = [];
  const isForeign = (at: number) => isCapital(tokens[at]) && !isNative(tokens[at]?.text ?? '');
  // "Shrimati Preeti Saran": the address goes, the name stays.
  let start = from;
  while (to - start > 1 && (FOREIGN_ADDRESSES.has(lower[start] ?? '') || tokens[start]?.kind === 'mark')) start += 1;
  if (start > from) tries.push([start, to]);
  // "Công Thương Hồ Thị Kim Thoa", "Lâm Đồng Trần Hồng Thái": a whole Vietnamese name at the end is the name.
  for (let at = from + 1; at < to - 1; at += 1)
    if (isSurname(tokens[at]?.text ?? '') && vietnameseName(tokens, at, to) === to - at) tries.push([at, to]);
  // "Hàn Quốc Moon Jae-in", "NATO Mark Rutte": a known place in front goes.
  const place = words.place[from] ?? 0;
  if (place > 0 && place < to - from) tries.push([from + place, to]);
  // "[Thị Kim Ngân]" after "Nguyễn": the surname belongs to it.
  if (isCapital(tokens[from - 1]) && isSurname(tokens[from - 1]?.text ?? '')) tries.push([from - 1, to]);
  // "[Leyen]" after "Ursula von der": particles tie it to what stands before.
  let left = from;
  while (left > 0 && from - left < FAR && isParticle(tokens[left - 1]?.text ?? '') && !isCapital(tokens[left - 1]))
    left -= 1;
  if (left < from && isCapital(tokens[left - 1]) && !isNative(tokens[from]?.text ?? '')) tries.push([left - 1, to]);
  // "[Anaya Gutiérrez]" after "Alberto", "[Huckabee Sanders]" after "Sarah".
  if (isCapital(tokens[from - 1]) && !isNative(tokens[from - 1]?.text ?? '')) tries.push([from - 1, to]);
  // "Heinz - Christian Strache", "Ho Hei - wah": a hyphen set between blanks.
  const hyphen = tokens[from - 1]?.text === '-' && isForeign(from - 2) && isForeign(from);
  if (hyphen && runStart(words, from - 2) < from) tries.push([runStart(words, from - 2), to]);
  if (
    tokens[to]?.text === '-' &&
    isForeign(to - 1) &&
    tokens[to + 1]?.kind === 'word' &&
    !isNative(tokens[to + 1]?.text ?? '')
  )
    tries.push([from, to + 2]);
  // 'Vũ "Nhôm"': a nickname between quotation marks goes with the name before it.
  const quoted = nicknameEnd(words, to);
  if (quoted > to) tries.push([from, quoted]);
  // "… với Donald Trump Như Tâm": the author's name closes the block.
  if (to === tokens.length || tokens[to]?.text === '(')
    for (let at = from + 1; at < to; at += 1)
      if (!isNative(tokens[at - 1]?.text ?? '') && tokens.slice(at, to).every(({ text }) => isNative(text)))
        tries.push([from, at], [at, to]);
  return tries;
}

/** Where the run of capitals before `at` that `at` ends begins. */
function runStart({ tokens }: BlockWords, at: number): number {
  let from = at;
  while (at - from < FAR && isCapital(tokens[from - 1])) from -= 1;
  return from;
}

/** Past the closing mark of a nickname of one or two words in quotation marks right behind a name; `at` where there is none. */
export function nicknameEnd({ tokens }: BlockWords, at: number): number {
  if (!QUOTES.test(tokens[at]?.text ?? '') || !isCapital(tokens[at + 1])) return at;
  for (let end = at + 2; end <= at + 3; end += 1) if (QUOTES.test(tokens[end]?.text ?? '')) return end + 1;
  return at;
}
const QUOTES = /^["'“”‘’]$/;
