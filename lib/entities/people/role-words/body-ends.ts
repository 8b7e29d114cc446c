import { isAllCaps } from '../../../text/all-caps.ts';
import { isCapital } from '../../../text/tokens.ts';
import { PhraseSet } from '../../lexicon/phrase-set.ts';
import type { FoundName } from '../tagger/tag.ts';
import { isCompound } from '../words/compounds.ts';
import { isAgainst } from '../words/inner-comma.ts';
import type { BlockWords } from '../words/read-block.ts';
import { knownLength, NOUNS } from './inside-role.ts';

/** Last words of bodies that name no place of their own: "Trung tâm Y tế [huyện]", "Viện Vệ sinh dịch tễ [trung ương]". */
const TAILS: ReadonlySet<string> = new Set(
  'tỉnh|huyện|xã|thành phố|trung ương|quốc gia|nhân dân|dự phòng|một thành viên|quốc dân'.split('|'),
);
/** Fronts of neighbouring lands, whose names go on in small letters. */
const FRONTS = new PhraseSet(['mặt trận lào xây dựng đất nước', 'mặt trận đoàn kết phát triển tổ quốc campuchia']);
/** "công an tỉnh [này]" points at one named before. */
const POINTING: ReadonlySet<string> = new Set(['này', 'đó', 'ấy', 'ta', 'trên']);

/** The body with what its name begins and ends with; `limit` is where the next name of the block begins: only a whole known name goes over it. */
export function grown(name: FoundName, words: BlockWords, limit: number): FoundName {
  return { ...name, from: begin(name, words), to: end(name, words, limit) };
}

/** "Phó Trưởng [Ban Thường trực] Ban Dân vận": the rest of a title before the body. */
export const isStanding = ({ lower, bodyHead }: BlockWords, at: number): boolean =>
  lower.slice(at - 1, at + 3).join(' ') === 'trưởng ban thường trực' && (bodyHead[at + 3] ?? 0) > 0;

function begin({ from, to }: FoundName, words: BlockWords): number {
  const { tokens, lower, title, bodyHead } = words;
  if (isStanding(words, from) && from + 3 < to) return from + 3;
  // "UVTV [Tỉnh ủy]", "PGS [Học viện …]": what somebody is there
  const seat = isAllCaps(tokens[from]?.text ?? '') ? (title[from] ?? 0) : 0;
  if (seat > 0 && (bodyHead[from + seat] ?? 0) > 0) return from + seat;
  // "[Hội đồng quản trị] Công ty …", said of the company's head
  for (let at = from + 3; at <= from + 4 && at < to; at += 1)
    if (/^hội đồng (?:quản trị|thành viên)$/.test(lower.slice(from, at).join(' ')) && (bodyHead[at] ?? 0) > 0)
      return at;
  // "Lào: Bầu [Ban Chấp hành …]": what is done to it
  if (tokens[from - 1]?.text === ':' && to - from > 2 && !bodyHead[from] && (bodyHead[from + 1] ?? 0) > 0)
    return from + 1;
  // "[Báo và] Đài Phát thanh …", "[Tổng] Lãnh sự quán", "[Đoàn đại biểu] Quốc hội tỉnh …"
  if (tokens[from - 2]?.text === 'Báo' && lower[from - 1] === 'và' && lower[from] === 'đài') return from - 2;
  if (tokens[from - 1]?.text === 'Tổng' && /^(?:lãnh|công|cục)$/.test(lower[from] ?? '')) return from - 1;
  return tokens[from - 3]?.text === 'Đoàn' && lower.slice(from - 2, from).join(' ') === 'đại biểu' ? from - 3 : from;
}

function end({ from, to: given }: FoundName, words: BlockWords, limit: number): number {
  const { tokens, lower, subject, place } = words;
  const to = beforeDeed(from, given, words);
  let last = to;
  // "Mặt trận Lào [xây dựng đất nước]"
  for (let at = from; at < to; at += 1) if (lower[at] === 'mặt') last = Math.max(last, at + FRONTS.lengthAt(lower, at));
  if (last > to) return last;
  // "Sở Văn hóa[, Thể thao và Du lịch]"
  // "Cục Cảnh sát phòng cháy[, chữa cháy và cứu nạn, cứu hộ]"
  for (let at = from; at < to; at += 1) {
    const noun = NOUNS.lengthAt(lower, at);
    last = Math.max(last, at + (subject[at] ?? 0), noun > 4 ? at + noun : 0);
  }
  // "Ban Chính sách, chiến lược [Trung ương]"
  if (tokens[last - 3]?.text === ',' && tokens[last]?.text === 'Trung' && lower[last + 1] === 'ương') return last + 2;
  if (last > limit) return last;
  last = against(ofCourt(numbered(last, words), words), words);
  for (;;) {
    if (last >= limit) return last;
    // "Sở Khoa học và Công [nghệ]", "Hội Cựu [chiến] binh"
    // "Tổng công ty Hoa Mai Việt Nam | chính thức": a country ends as it stands.
    const isLand = place[last - 2] === 2 || place[last - 3] === 3;
    if (isCapital(tokens[last - 1]) && lower[last - 1] !== 'đoàn' && !isLand && isCompound(words, last - 1)) last += 1;
    else {
      const size = [3, 2, 1].find((length) => TAILS.has(lower.slice(last, last + length).join(' '))) ?? 0;
      const next = tokens[last + size];
      if (
        size === 0 ||
        last + size > limit ||
        isCapital(tokens[last]) ||
        isCapital(next) ||
        POINTING.has(next?.text ?? '')
      )
        return last;
      last += size;
    }
  }
}

/** Who is met: "Ban Tuyên giáo | tiếp đoàn Tạp chí …". */
const GUESTS = /^(?:đoàn|đồng|ông|bà|đại|các)$/;

/** "Hạ viện Nhật Bản | bầu bà": what a body does is no part of its name; small words behind a place of two words or more, "viện Pháp y" is none of France. */
function beforeDeed(from: number, to: number, { tokens, lower, place }: BlockWords): number {
  // "Quốc hội Việt Nam | tới Ma-rốc"
  for (let at = from + 2; at < to; at += 1)
    if (
      (/^(?:tới|đến|sang|thăm|rời)$/.test(tokens[at]?.text ?? '') && place[at + 1] === to - at - 1) ||
      (/^(?:tiếp|gặp|đón|mời|chúc)$/.test(tokens[at]?.text ?? '') && GUESTS.test(lower[at + 1] ?? ''))
    )
      return at;
  let first = to;
  while (first > from && tokens[first - 1]?.kind === 'word' && tokens[first - 1]?.text === lower[first - 1]) first -= 1;
  const isBehindPlace = [2, 3, 4].some((back) => first - back > from && place[first - back] === back);
  return isBehindPlace ? first : to;
}

/** "Ban Chỉ đạo Trung ương [về phòng, chống tham nhũng, lãng phí, tiêu cực]" */
function against(to: number, words: BlockWords): number {
  const at = words.lower[to] === 'về' ? to + 1 : words.lower[to - 1] === 'phòng' ? to - 1 : to;
  if (words.lower.slice(at, at + 3).join(' ') !== 'phòng , chống') return to;
  const evil = knownLength(words, at + 3);
  return evil > 0 ? at + 3 + evil : to;
}

/** "TAND [tối cao]", "Viện KSND [khu vực 3]": courts and prosecutors of the land and of several communes. */
function ofCourt(to: number, { tokens, lower }: BlockWords): number {
  if (!/^(?:TAND|VKSND|KSND)$/.test(tokens[to - 1]?.text ?? '')) return to;
  const tail = `${lower[to]} ${lower[to + 1]}`;
  if (/^(?:tối|cấp) cao$/.test(tail)) return to + 2;
  return tail === 'khu vực' && /^\d{1,2}$/.test(tokens[to + 2]?.text ?? '') ? to + 3 : to;
}

/** "UBND [phường 9]", "Công an quận [1]": wards and districts that go by numbers. */
function numbered(to: number, { tokens, lower }: BlockWords): number {
  const head = /^(?:phường|quận)$/.test(lower[to - 1] ?? '') ? to : to + 1;
  const [link, number, after] = tokens.slice(head - 1, head + 2);
  if (!/^(?:phường|quận)$/i.test(link?.text ?? '') || number?.kind !== 'number' || !/^\d{1,2}$/.test(number.text))
    return to;
  return after?.start === number.end && /^[/%.-]$/.test(after.text) && after.text !== '.' ? to : head + 1;
}

/** "Thượng viện và Hạ viện", "Bộ Ngoại giao, Nội vụ" are two; "Bộ Văn hóa, Thể thao và Du lịch", "Báo và Đài …" one. */
export function apart(name: FoundName, words: BlockWords): FoundName[] {
  const { tokens, lower, subject } = words;
  const { from, to } = name;
  const isList = !lower.slice(from, to).includes('và');
  let inside = from;
  for (let at = from; at < to - 1; at += 1) {
    inside = Math.max(inside, at + (subject[at] ?? 0));
    const parts =
      lower[at] === 'và'
        ? at - from > 1 && opensBody(words, at + 1)
        : isList && tokens[at]?.text === ',' && !isAgainst(words, at);
    if (!parts || at < inside) continue;
    return [{ ...name, to: at }, ...apart({ ...name, from: at + 1 }, words)];
  }
  return [name];
}

/** "Kiểm soát và Phòng ngừa", "Công nghệ và Khoa học": heads of one syllable are seldom meant. */
const opensBody = ({ bodyHead, lower }: BlockWords, at: number): boolean =>
  (bodyHead[at] ?? 0) > 1 || (bodyHead[at] === 1 && /^(?:bộ|sở|cục|trường)$/.test(lower[at] ?? ''));
