import { EVERYDAY_COMPOUNDS } from '../lexicon/everyday-compounds.ts';
import { isAllCaps, isCapital, isNameSyllable, isNative, isParticle, isSurname, vietnameseName } from './name-words.ts';
import type { BlockWords } from './read-block.ts';

/** A name by tokens of its block, while it is still looked at. */
export interface Candidate {
  block: number;
  from: number;
  to: number;
  why: string;
  titled: boolean;
  /** How sure the tagger was; rules alone count as sure. */
  margin: number;
}

/** Forms of address of other languages that stand before a name and are no part of it: "Ayatollah Ali …", "Dato' Seri Anwar …". */
const FOREIGN_ADDRESSES: ReadonlySet<string> = new Set(
  (
    "shrimati shri ayatollah dato dato' datuk seri sri tan tun sir lord dame sheikh sheikha mr mrs ms miss dr madame monsieur don doña señor " +
    'herr frau sayyid mullah imam hajj haji pangeran samdech okhna oknha neak lok prof justice'
  ).split(' '),
);

/** Words that no name ends or begins with: terms, numbers of terms, bylines. */
const NEVER: ReadonlySet<string> = new Set(
  'khóa khoá pv ttxvn tw tư ubnd hđnd mttq qh ban bộ sở ủy uỷ ngày tháng năm theo tại trong khi sau trước từ đến'.split(
    ' ',
  ),
);

/** The whole article looked at again: boundaries mended, streets and schools dropped, single words kept only with evidence. */
export function secondLook(
  candidates: readonly Candidate[],
  blocks: readonly BlockWords[],
  isEverydayPair: (first: string, second: string) => boolean,
): Candidate[] {
  const mended = candidates.flatMap((one) => {
    const words = blocks[one.block];
    const better = mend(one, words);
    return better && words && !opensEverydayWord(better, words, isEverydayPair) ? better : [];
  });
  const facts = gather(mended, blocks);
  return mended.filter((one) => believed(one, blocks[one.block], facts));
}

/** "Liên hiệp", "Quang cảnh", "Từ Chiến lược": the last syllable belongs to an everyday word whose second half follows in small letters. */
function opensEverydayWord(
  { from, to }: Candidate,
  words: BlockWords,
  isPair: (a: string, b: string) => boolean,
): boolean {
  const { tokens, lower } = words;
  const next = tokens[to];
  if (next?.kind !== 'word' || isCapital(next)) return false;
  // Only a single word or one that does not look like a name: "ông Nguyễn Văn Liên hiệp" does not happen.
  if (to - from > 2 || !isNative(tokens[to - 1]?.text ?? '')) return false;
  const pair = `${lower[to - 1]} ${lower[to]}`;
  if (EVERYDAY_COMPOUNDS.has(pair)) return true;
  return to - from === 1 && isPair(lower[from] ?? '', lower[to] ?? '') && !addressedByName({ from }, words);
}

/** "ông", "bà", "đồng chí" right before: what follows is a name, whatever comes after. */
const addressedByName = ({ from }: { from: number }, words: BlockWords): boolean =>
  (words.address[from - 1] ?? 0) === 1 || (words.address[from - 2] ?? 0) === 2;

function mend(one: Candidate, words: BlockWords | undefined): Candidate | undefined {
  if (!words) return undefined;
  const { tokens, lower } = words;
  let { from, to } = one;
  // "Shrimati Preeti Saran": the address goes, the name stays.
  while (to - from > 1 && FOREIGN_ADDRESSES.has(lower[from] ?? '')) {
    from += 1;
    while (to - from > 1 && tokens[from]?.kind === 'mark') from += 1;
  }
  // "Công Thương Hồ Thị Kim Thoa": a whole Vietnamese name at the end is the name.
  for (let at = from + 1; at < to - 2; at += 1) {
    if (
      isSurname(tokens[at]?.text ?? '') &&
      !isSurname(tokens[from]?.text ?? '') &&
      vietnameseName(tokens, at, to) === to - at
    ) {
      from = at;
      break;
    }
  }
  // "[Thị Kim Ngân]" after "Nguyễn": the surname belongs to it.
  const before = tokens[from - 1];
  if (
    before &&
    isCapital(before) &&
    isSurname(before.text) &&
    isNative(tokens[from]?.text ?? '') &&
    !isAllCaps(before.text)
  ) {
    const whole = vietnameseName(tokens, from - 1, to);
    if (whole === to - from + 1 && whole >= 3) from -= 1;
  }
  // "[Anaya Gutiérrez]" after "Alberto": a foreign word right before a foreign name that follows a title.
  while (
    from > 0 &&
    one.margin !== Number.POSITIVE_INFINITY &&
    isCapital(tokens[from - 1]) &&
    !isNative(tokens[from - 1]?.text ?? '') &&
    !isNative(tokens[from]?.text ?? '') &&
    !FOREIGN_ADDRESSES.has(lower[from - 1] ?? '') &&
    !words.place[from - 1] &&
    !words.taken[from - 1] &&
    addressed({ from: from - 1 }, words)
  )
    from -= 1;
  return to > from ? { ...one, from, to } : undefined;
}

interface Facts {
  /** Strings of names that stand after a title or form of address somewhere. */
  titled: Set<string>;
  /** Words that are part of a name of several words. */
  parts: Set<string>;
  /** How often each string was found. */
  counts: Map<string, number>;
  /** Strings that stand after the head of a place or body somewhere: "đường Trần Quốc Hoàn". */
  headed: Set<string>;
  /** Single words that stand as names beyond doubt somewhere: "ông Quang", "… của Quang." */
  lone: Set<string>;
  /** Where names of several words begin and end, by block and token. */
  starts: Map<number, true>;
  ends: Map<number, true>;
}

const keyOf = (one: Candidate, words: BlockWords): string => words.lower.slice(one.from, one.to).join(' ');

function gather(candidates: readonly Candidate[], blocks: readonly BlockWords[]): Facts {
  const facts: Facts = {
    titled: new Set(),
    parts: new Set(),
    counts: new Map(),
    headed: new Set(),
    lone: new Set(),
    starts: new Map(),
    ends: new Map(),
  };
  let headed: Candidate | undefined;
  for (const one of candidates) {
    const words = blocks[one.block];
    if (!words) continue;
    const key = keyOf(one, words);
    facts.counts.set(key, (facts.counts.get(key) ?? 0) + 1);
    if (one.titled || addressed(one, words)) facts.titled.add(key);
    if (one.to - one.from === 1 && (addressedByName(one, words) || words.tokens[one.to]?.kind !== 'word'))
      facts.lone.add(key);
    if (headBefore(one, words) || (listed(one, headed, words) && !one.titled)) {
      facts.headed.add(key);
      headed = one;
    } else if (one.to - one.from > 1)
      for (let at = one.from; at < one.to; at += 1) facts.parts.add(words.lower[at] ?? '');
  }
  return facts;
}

/** "đường nối Trần Quốc Hoàn, [Hoàng Hoa Thám]": the head holds for the list. */
function listed(one: Candidate, before: Candidate | undefined, { tokens }: BlockWords): boolean {
  return (
    before?.block === one.block && before.to + 1 === one.from && /^(?:,|và|-|–)$/.test(tokens[before.to]?.text ?? '')
  );
}

/** A title or form of address ends right before the name. */
function addressed({ from }: { from: number }, words: BlockWords): boolean {
  for (let back = 1; back <= 5 && back <= from; back += 1) {
    if ((words.title[from - back] ?? 0) === back || (words.address[from - back] ?? 0) === back) return true;
  }
  return false;
}

/** The head of a place or body stands before the name: "đường nối Trần Quốc Hoàn", "TP. Hồ Chí Minh", "Bảo tàng Kaysone …", "số 60 Phạm Văn Đồng". */
function headBefore({ from }: Candidate, words: BlockWords): boolean {
  const { tokens, lower } = words;
  if (from > 0 && words.taken[from - 1]) return false;
  let at = from - 1;
  if (tokens[at]?.text === '.') at -= 1;
  if (STREET_LINKS.has(lower[at] ?? '')) at -= 1;
  for (let back = 0; back <= 2; back += 1) {
    const start = at - back;
    const head = words.placeHead[start] || words.bodyHead[start];
    if (head === back + 1 && !(words.title[start] ?? 0)) return true;
  }
  if (OTHER_HEADS.has(lower[at] ?? '') || OTHER_HEADS.has(`${lower[at - 1]} ${lower[at]}`)) return true;
  return (
    tokens[from - 1]?.kind === 'number' && !words.taken[from - 1] && /^(?:số|nhà|[-–,(])$/.test(lower[from - 2] ?? '')
  );
}

/** Between a street's head and its name: "đường nối Trần Quốc Hoàn". */
const STREET_LINKS: ReadonlySet<string> = new Set(['nối', 'mang', 'tên', 'chui', 'vượt']);

/** Heads beyond the tables of places and bodies, each with an example. */
const OTHER_HEADS: ReadonlySet<string> = new Set([
  'bảo tàng', // Bảo tàng Kaysone Phomvihane
  'lăng', // Lăng Khải Định
  'giải', // giải Trần Hữu Trang
  'giải thưởng', // Giải thưởng Hồ Chí Minh
  'huân chương', // Huân chương Hồ Chí Minh
  'thư viện',
  'quỹ', // quỹ Nguyễn Văn Linh
  'tp',
  'bv', // BV Bạch Mai
  'hầm', // hầm Thủ Thiêm
  'hầm chui',
  'khu', // khu Linh Đàm
  'cup',
  'cúp',
  'tàu', // tàu Trường Sa
  'công ty',
  'hãng',
  'báo',
  'tờ',
  'tiền', // đồng tiền Peso
  'đồng',
]);

/** English words and endings that companies' names close with: "Xuyên Việt Oil", "Vietinbank". */
const COMPANY_END =
  /^(?:oil|gas|group|corp|holdings?|air|airlines?|land|media|tech|mart|foods?|pharma|steel|energy|petro|motors?|capital|times|post|news|tv)$|.{2}bank$/;

function believed(one: Candidate, words: BlockWords | undefined, facts: Facts): boolean {
  if (!words) return false;
  const { tokens, lower } = words;
  const { from, to } = one;
  const key = keyOf(one, words);
  const first = tokens[from]?.text ?? '';
  if (NEVER.has(lower[from] ?? '') || NEVER.has(lower[to - 1] ?? '')) return false;
  if (
    COMPANY_END.test(lower[to - 1] ?? '') ||
    /^\p{Lu}\p{Ll}+\p{Lu}/u.test(first.replace(/^(?:Mc|Mac|De|Di|Le|La|O['’])/u, ''))
  )
    return false;
  if (to - from === 1 && FOREIGN_ADDRESSES.has(lower[from] ?? '')) return false;
  if (words.subject[from] === to - from || (words.place[from] === to - from && !facts.titled.has(key))) return false;
  // "Ảnh: Thanh Trúc", "(Ảnh: T.T)": who took the picture is nobody of the story.
  if (
    tokens[from - 1]?.text === ':' &&
    /^(?:ảnh|photo|tin|bài|nguồn|video|clip|biên|dịch)$/.test(lower[from - 2] ?? '')
  )
    return false;
  if (headBefore(one, words) && !addressed(one, words)) return false;
  if (facts.headed.has(key) && !facts.titled.has(key)) return false;
  // A small letter inside is a particle or no name: "Hoàng thái Hậu".
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'word' && !isCapital(token) && !isParticle(token.text) && tokens[at - 1]?.text !== '-')
      return false;
  }
  if (to - from > 6 && isAllCaps(first)) return false;
  if (to - from > 1) return true;
  if (isAllCaps(first) && !one.titled) return false;
  // "Quang cảnh", "Liên hiệp": a Vietnamese syllable that small letters follow is a name only where it is one elsewhere.
  const goesOn = tokens[to]?.kind === 'word' && !isCapital(tokens[to]);
  if (goesOn && isNative(first) && !addressedByName(one, words) && !facts.lone.has(key)) return false;
  return (
    one.titled || addressed(one, words) || facts.parts.has(key) || facts.titled.has(key) || loneName(one, words, facts)
  );
}

/** A single word without title or full name: one that comes again and again, or stands in a list of names. */
function loneName({ block, from, to, margin }: Candidate, words: BlockWords, facts: Facts): boolean {
  const text = words.tokens[from]?.text ?? '';
  const count = facts.counts.get(words.lower[from] ?? '') ?? 0;
  const beside = facts.ends.get(block * 1e6 + from - 1) || facts.starts.get(block * 1e6 + to + 1);
  const separated = /^(?:,|và|hay|hoặc|cùng)$/;
  if (beside && (separated.test(words.lower[from - 1] ?? '') || separated.test(words.lower[to] ?? ''))) return true;
  if (isNative(text)) return isNameSyllable(text) && count >= 3 && margin > 2 && words.tokens[to]?.kind !== 'word';
  return count >= 2 && margin > 3;
}
