import { isAllCaps } from '../../../text/all-caps.ts';
import { isCapital } from '../../../text/tokens.ts';
import { isBehindDepartment } from '../role-words/behind-field.ts';
import { headLength } from '../role-words/role-head.ts';
import { STOPS, VERBS } from '../role-words/role-words.ts';
import { COMPANY_END } from '../words/company-end.ts';
import { isJoint, isNative } from '../words/name-words.ts';
import type { BlockWords } from '../words/read-block.ts';
import { PARTY } from '../words/taken.ts';
import type { TokenSpan } from '../words/token-span.ts';

/** So far may an office reach up to the name: tokens. */
const FAR = 22;

/** First two words of offices of States and of unions of them. */
const OFFICE =
  /^(?:đại (?:sứ|biện|diện)|(?:bộ|thứ|ngoại|viện|tỉnh|thị|tham|trưởng) (?:trưởng|mưu|ban)|trưởng (?:phái|đoàn)|thủ (?:tướng|hiến)|chủ tịch|bí thư|tổng (?:thống|bí|thư|giám|tham|lãnh)|chánh án|cao ủy|thống đốc|quốc vụ|điều phối|tư lệnh)$/;

/** Bodies that each land has one of, or the world, whose names end so. */
const HOUSE = /^(?:(?:hạ|thượng|nghị) viện|quốc hội|chính phủ|nội các|(?:hợp|hiệp) quốc)$/;

/**
 * "Chánh án Tòa án tối cao Cuba [Rubén Lamas]", "Chủ tịch Hội đồng châu Âu [Karel Lamas]", "Đại diện cấp cao EU về chính sách đối ngoại [Otto
 * Weiss]", "Trưởng Ban Quan hệ quốc tế [Kim Song-chol]": a foreign name of several words to which an office leads, over its land, its department or
 * what it is for.
 */
export function isBehindOffice({ from, to }: TokenSpan, words: BlockWords): boolean {
  const { tokens, lower, place, taken } = words;
  const isOurs = isNative(tokens[from]?.text ?? '') && tokens[to - 2]?.text !== '-';
  // "Otto [bin Weiss]" goes on; "do" is the doer's.
  const goesOn = isCapital(tokens[isJoint(tokens[to]) && lower[to] !== 'do' ? to + 1 : to]);
  if (to - from < 2 || isOurs || place[from] || goesOn) return false;
  const isName = tokens
    .slice(from, to)
    .every((token, at, all) => isCapital(token) || token.text === '-' || all[at - 1]?.text === '-' || isJoint(token));
  if (!isName || COMPANY_END.test(lower[to - 1] ?? '') || isAllCaps(tokens[from]?.text ?? '')) return false;
  let isFor =
    endsInLand(words, from) ||
    taken[from - 1] === PARTY ||
    isBehindDepartment(from, words) ||
    HOUSE.test(`${lower[from - 2]} ${lower[from - 1]}`) ||
    // "Trưởng phái đoàn X", "Trưởng đoàn đàm phán X": nothing else leads one.
    / đoàn$|^đàm phán$/.test(`${lower[from - 2]} ${lower[from - 1]}`);
  for (let at = from - 1; at >= Math.max(0, from - FAR); at -= 1) {
    if (OFFICE.test(`${lower[at]} ${lower[at + 1]}`) && headLength(words, at) > 1) return isFor;
    isFor ||= lower[at] === 'về' || (lower[at] === 'phụ' && lower[at + 1] === 'trách');
    if (taken[at] === PARTY) continue;
    if (tokens[at]?.kind === 'mark' && !/^[()–-]$/.test(tokens[at]?.text ?? '')) return false;
    if (VERBS.has(`${lower[at]} ${lower[at + 1]}`) || (STOPS.has(lower[at] ?? '') && !isHalf(words, at))) return false;
  }
  return false;
}

/** Half of a word that names a field or body: "Ngoại giao", "Chuyển tiếp", "Cách mạng", "tối cao", "các vấn đề quốc tế". */
const isHalf = ({ tokens, lower, isPair }: BlockWords, at: number): boolean =>
  isCapital(tokens[at]) ||
  (isCapital(tokens[at - 1]) && isPair?.(lower[at - 1] ?? '', lower[at] ?? '') === true) ||
  (lower[at] === 'giao' && lower[at - 1] === 'ngoại') ||
  /^(?:các|tối cao)(?: |$)/.test(`${lower[at]} ${lower[at + 1]}`);

/** Whether a land or a part of the world ends before `at`. */
const endsInLand = ({ place, lower }: BlockWords, at: number): boolean =>
  [1, 2, 3, 4].some((size) => place[at - size] === size) || /^châu \S+$/.test(`${lower[at - 2]} ${lower[at - 1]}`);
