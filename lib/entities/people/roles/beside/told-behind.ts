import { isCapital } from '../../../../text/tokens.ts';
import { lengthOf } from '../../../lexicon/phrase-set.ts';
import { PHRASE } from '../../../lexicon/phrase-sets.ts';
import { roleEnd } from '../../role-words/role-end.ts';
import type { RoleSpan } from '../../role-words/role-span.ts';
import type { BlockWords } from '../../words/read-block.ts';
import { SAYS } from '../../words/says.ts';
import { isMarked } from '../../words/token-span.ts';
import { TO_WHOM } from '../chains/others-role.ts';
import { segmentEnd } from '../chains/role-reach.ts';
import { nextMan } from '../chains/title-at.ts';
import { bodyOf } from '../kept/body-of-role.ts';
import { OFFICE } from '../kept/role-bearers.ts';

/**
 * Behind these a comma, a dash or "tại" leads to no body of theirs: "Tổng thống Harker tại Nhà Trắng", "diễn viên Lam tại bệnh viện Hải An". Behind
 * all others but `OFFICE` it does: "Giáo sư Lam, Đại học Đồng Tháp", "BS.CKII Hạnh - Bệnh viện Hải An", "nhà phân tích Harker tại Viện Biển".
 */
const ANYWHERE =
  /^(?:cựu |nguyên )?(?:tổng|quốc|nhà lãnh|lãnh|vua|nữ hoàng|đại sứ|diễn|nghệ|ca|nhạc|hoa hậu|người mẫu) /;

/** They have met a body or a land, and are none of its people: "nạn nhân", "bị cáo", "đồng chí". */
const OF_NOBODY = /^(?:nạn|bệnh|sản|thai|bị|nguyên đơn|nghi|đối|phạm|tử|hung|trùm|liệt|đồng chí|anh hùng|t[ỷỉ]) /u;

/** Opens what is held, and no body: "tại Hội sách Hải An". */
const HELD = /^hội (?:sách|chợ|thảo|nghị|trường|làng)/;

/** No body between brackets has a longer name: tokens. */
const LONGEST_BODY = 16;

/**
 * What the role is of that stands right before a name, where the text tells it behind the name, with the word or mark that leads to it:
 * " của Nhật Bản" in "Bộ trưởng Quốc phòng Otto Weiss của Nhật Bản", ", Đại học Đồng Tháp" in "Giáo sư Lam (Đại học Đồng Tháp)".
 * Nothing where the role itself says of what it is.
 */
export function toldBehind(words: BlockWords, { from, to }: RoleSpan, nameEnd: number): string | undefined {
  const { tokens, lower, text, place } = words;
  const title = `${lower.slice(from, to).join(' ')} `;
  const link = lower[nameEnd] ?? '';
  const isElected = /^đ(?:ại biểu|b)/.test(title);
  // "Đại biểu Quốc hội Lam (đoàn Quảng Bắc)": all of them are of the same body.
  if (OF_NOBODY.test(title) || isMarked({ from, to }, place)) return undefined;
  if (bodyOf(words, from, to) && !(isElected && link === '(')) return undefined;
  const isWorker = !ANYWHERE.test(title) && !OFFICE.test(title);
  const isWord = tokens[nameEnd]?.kind === 'word';
  const at = nameEnd + (link === 'đến' && lower[nameEnd + 1] === 'từ' ? 2 : 1);
  const end =
    link === 'của'
      ? wholeOf(words, at)
      : isWord
        ? isWorker && /^(?:thuộc|từ|tại|ở|đến)$/.test(link) && wholeBody(words, at)
        : closedBody(words, at, link, isWorker && !isMet(words, from), isWorker, isElected);
  if (!end || end === at) return undefined;
  return (isWord ? ' ' : ', ') + text.slice(tokens[isWord ? nameEnd : at]?.start, tokens[end - 1]?.end);
}

/**
 * The body above the one of a role that stands behind the name: ", Bệnh viện Hải An" in "ông Lam, trưởng khoa Nội, Bệnh viện Hải An, …". Not
 * where another names himself by it: "ông Lam, Chủ tịch nước, Bộ trưởng …".
 */
export function bodyAbove(words: BlockWords, { from, to }: RoleSpan): string | undefined {
  const { tokens, lower, title, text } = words;
  const mark = lower[to] ?? '';
  const at = to + 1;
  if (!/^[,–-]$/.test(mark) || !isCapital(tokens[at]) || (title[at] ?? 0) > 0) return undefined;
  const role = `${lower.slice(from, to).join(' ')} `;
  if (OFFICE.test(role) || ANYWHERE.test(role) || OF_NOBODY.test(role)) return undefined;
  const end = closedBody(words, at, mark, true, true, false);
  return end > at ? `, ${text.slice(tokens[at]?.start, tokens[end - 1]?.end)}` : undefined;
}

/** In small letters, too: "(đoàn Quảng Bắc)", "khoa Nội Bệnh viện Hải An". */
const opensBody = ({ tokens, lower, phrases, title }: BlockWords, at: number): boolean => {
  const head = lengthOf(phrases[at] ?? 0, PHRASE.bodyHead);
  return (
    head > 0 &&
    (title[at] ?? 0) <= head &&
    tokens[at + 1]?.kind === 'word' &&
    !HELD.test(`${lower[at]} ${lower[at + 1]}`)
  );
};

/** Before one who is met or heard: "Theo giáo sư Lam, Sở Y tế cho biết …" is said by the body. */
const isMet = ({ lower }: BlockWords, from: number): boolean =>
  lower[from - 1] === 'theo' || TO_WHOM.has(lower[from - 1] ?? '');

/** Behind "của": a land, a body, or a name that nobody bears ("của Tin Chiều"). */
function wholeOf(words: BlockWords, at: number): number {
  const { tokens, place, person, lower } = words;
  if (person?.[at] || words.title[at] || words.address[at]) return at;
  if (place[at]) return at + place[at];
  if (opensBody(words, at)) return wholeBody(words, at);
  // "của tờ Tin Chiều"
  const name = isCapital(tokens[at]) ? at : at + 1;
  let end = name;
  while (isCapital(tokens[end]) && !person?.[end] && !words.taken[end]) end += 1;
  // "của U23 Lào", "của U.23 Lào"
  const number = tokens[end]?.text === '.' && lower[end - 1] === 'u' ? end + 1 : end;
  const isNumbered =
    end > name && tokens[number]?.kind === 'number' && tokens[number]?.start === tokens[number - 1]?.end;
  return isNumbered ? number + 1 + (place[number + 1] ?? 0) : end > name ? end : at;
}

/** Where the name of the body ends that opens at `at`; `at` where it has no name or was cut short: "Viện Thiên | văn học Lam". */
function wholeBody(words: BlockWords, at: number): number {
  const { tokens, lower } = words;
  const end = opensBody(words, at) ? roleEnd(words, at, tokens.length) : at;
  const isCut = tokens[end]?.kind === 'word' && words.isPair?.(lower[end - 1] ?? '', lower[end] ?? '');
  return !isCut && tokens.slice(at + (words.bodyHead[at] || 1), end).some(isCapital) ? end : at;
}

/**
 * "(Đoàn luật sư Hải An)", "(đoàn Quảng Bắc, phó trưởng ban)", "(Hải An)" of one who is elected; "Giáo sư Lam, Đại học Đồng Tháp, …" up to a
 * mark, or to where he speaks.
 */
function closedBody(
  words: BlockWords,
  at: number,
  mark: string,
  speaks: boolean,
  isWorker: boolean,
  isElected: boolean,
): number {
  const { tokens, lower } = words;
  const isBracket = mark === '(';
  const isSeat = isBracket && isElected && ((words.place[at] ?? 0) > 0 || (words.placeHead[at] ?? 0) > 0);
  if (!isSeat && !(opensBody(words, at) && (isBracket || (isWorker && /^[,–-]$/.test(mark))))) return at;
  const end = isBracket ? segmentEnd(words, at, at + LONGEST_BODY) : roleEnd(words, at, tokens.length);
  const next = tokens[end]?.text ?? '';
  const isClosed =
    /^[),;(–-]$/.test(next) ||
    (!isBracket && (next === '.' || (speaks && SAYS.test(`${lower[end]} ${lower[end + 1]}`))));
  return isClosed && tokens.slice(at, end).some(isCapital) && !nextMan(words, at, end - 1) ? end : at;
}
