import { isCapital, type Token } from '../../../text/tokens.ts';
import { SURNAMES } from '../../lexicon/name-syllables.ts';
import { countryAt, isRegionAt } from '../words/country-at.ts';
import { nameAt } from '../words/party-forms.ts';
import { isPartyWord, startsLikeParty } from '../words/party-vocabulary.ts';
import { behindOwnName } from './own-name.ts';

/** Words that join the parts of a Vietnamese name in small letters: "Đảng Liên minh vì Dân chủ và Tiến bộ". */
const JOINTS: ReadonlySet<string> = new Set(['và', 'vì', 'cho', 'của', 'sự', '-', '–', '&']);

/** The same in a foreign name: "Partido de la Costa", "J.League". */
const FOREIGN_JOINTS: ReadonlySet<string> = new Set([
  'de',
  'da',
  'la',
  'del',
  'ng',
  'of',
  'y',
  'e',
  'for',
  '-',
  '–',
  '&',
  '.',
  "'",
  '’',
]);

/** Family names that no party's name is made of; a name ends before them: "đảng Tự do Nguyễn Văn A". */
const FAMILIES: ReadonlySet<string> = new Set([
  ...SURNAMES.slice(0, 14),
  ...'Ngô Tô Lương Tập Vương Lý Mao Tưởng'.split(' '),
]);

/** Capitals after "Đảng" that open a body, a term, a person or the next sentence, not a party's name: "Đảng Bộ Công Thương", "Đảng Khóa X". */
const NOT_A_NAME: ReadonlySet<string> = new Set(
  (
    'đảng bộ ủy uỷ đoàn khóa khoá nhà chính mặt quốc ubnd hđnd mttq tw tư bch ban bác đại hội trung tp thành tỉnh phó trưởng chủ tổng bí ông bà anh chị ' +
    'theo ngày tại sau khi từ này các'
  ).split(' '),
);

export const isAcronym = (token: Token | undefined): boolean =>
  token !== undefined && /^[\p{Lu}\p{N}]{2,}$/u.test(token.text);
const isRoman = (token: Token | undefined) => token !== undefined && /^[IVX]+$/.test(token.text);

/**
 * Where a name that nobody listed ends: "Đảng <Tên>" from the token "Đảng" at `at`.
 * A country's or a person's name ends it, for they stand beside it without a comma.
 * @returns index after the last token of the name, or `at` when no name follows.
 */
export function unknownPartyEnd(tokens: readonly Token[], at: number, limit = 12): number {
  const first = tokens[at + 1];
  if (!first || !isCapital(first) || first.start - (tokens[at]?.end ?? 0) > 1) return at;
  // "đảng Những người Dân chủ Thiên chúa giáo"
  const people = /^những người$/i.test(`${first.text} ${tokens[at + 2]?.text}`) && isPartyWord(tokens[at + 3]?.text);
  const word = people || startsLikeParty(tokens, at + 1);
  if (/^nhà nước$/i.test(`${first.text} ${tokens[at + 2]?.text}`)) return at; // "các cơ quan Đảng Nhà nước"
  const land = countryAt(tokens, at + 1);
  if (isRoman(first) || first.text.length === 1 || isRegionAt(tokens, at + 1)) return at;
  if (land) return behindLand(tokens, at, land);
  // "đảng Bắc Ireland có nhiều ghế nhất": a land that belongs to another
  if ((countryAt(tokens, at + 1, true)?.next ?? 0) > at + 2) return at;
  if (!word && (NOT_A_NAME.has(first.lower) || startsPerson(tokens, at + 1))) return at;
  const isNoParty = (!word && !isPartyWord(first.text)) || SURNAMES_OF_MANY.has(first.text);
  if (isNoParty && isOfCentre(tokens, at)) return at;
  if (isAcronym(first) && !isAcronym(tokens[at])) return acronymEnd(tokens, at + 1);
  const vietnamese = word || isPartyWord(first.text) || completes(tokens, at + 2);
  let end = word ? at + 3 : at + 2;
  while (end < tokens.length && end - at < limit) {
    const next = tokens[end] as Token;
    if (countryAt(tokens, end) || /^đảng$/i.test(next.text) || startsPerson(tokens, end)) break;
    if (isCapital(next)) {
      // A foreign word after Vietnamese ones is a person: "đảng Phục hồi Kenji Mori".
      if (vietnamese && !isPartyWord(next.text) && !(end === at + 3 && HEADS.test(headAt(tokens, at)))) {
        if (tokens[end + 1]?.text === '(' && isAcronym(tokens[end + 2])) end += 1; // "Đảng Đoàn kết Sierra (SUP)"
        break;
      }
      end += 1;
    } else if (vietnamese && startsLikeParty(tokens, end)) end += 2;
    else if (vietnamese && isPartyWord(tokens[end - 1]?.text, next.text)) end += 1;
    else if (vietnamese && completes(tokens, end)) end += 1;
    else if (joins(tokens, end, vietnamese)) end += 1;
    else break;
  }
  return explainedEnd(tokens, at, end);
}

/** "Đảng Armenia Thịnh vượng": a name that begins with its country, which words of parties' names follow; not that of a single one, "Đảng Lào". */
function behindLand(
  tokens: readonly Token[],
  at: number,
  { next, country }: { next: number; country: { code: string } },
) {
  if (country.code === 'VN' || !isCapital(tokens[next]) || !startsLikeParty(tokens, next)) return at;
  if (startsPerson(tokens, next) || isCapital(tokens[next + 2])) return at;
  return next + 2;
}

const SURNAMES_OF_MANY: ReadonlySet<string> = new Set(SURNAMES.slice(0, 45));
/** "Chánh Văn phòng Trung ương Đảng Thái Lam": the Party of the land, and a person. */
const isOfCentre = (tokens: readonly Token[], at: number): boolean =>
  /trung ương$| (?:ư|tư|tw)$/.test(`${tokens[at - 2]?.lower} ${tokens[at - 1]?.lower}`);

/** Words that no name goes on with: "đảng Bình minh đối lập (BM)", "đảng Bình minh của ông Kemba (BM)". */
const NO_PART =
  /^(?:của|do|là|đã|sẽ|đang|được|bị|tại|ở|trong|với|ông|bà|cầm|đối|cực|cánh|thân|trung|chống|có|cùng|từ|theo|đảng|lớn|này|vừa|khi)$/i;
const LONGEST_EXPLAINED = 9;

/** A bracket at `open` with its letters, or with what it is called at home. */
export const isExplained = (tokens: readonly Token[], open: number): boolean =>
  isAcronym(tokens[open + 1]) || behindOwnName(tokens, open) > open;

/** "Đảng Lời kêu gọi dân chủ (LKG)": words in small letters belong to a name that an abbreviation explains, or its own name at home. */
function explainedEnd(tokens: readonly Token[], at: number, end: number): number {
  for (let index = end; index <= at + LONGEST_EXPLAINED; index += 1) {
    const token = tokens[index];
    const country = countryAt(tokens, index);
    const open = country?.next ?? index;
    if (tokens[open]?.text === '(') return index - at > 2 && isExplained(tokens, open) ? index : end;
    if (token?.kind !== 'word' || NO_PART.test(token.text) || country) return end;
  }
  return end;
}

/** They want a name behind them: "đảng Phong trào Amal", and not a person's. */
const HEADS = /^(?:phong trào|liên minh|mặt trận)$/;
const headAt = (tokens: readonly Token[], at: number) => `${tokens[at + 1]?.lower} ${tokens[at + 2]?.lower}`;

const startsPerson = (tokens: readonly Token[], at: number) =>
  FAMILIES.has(tokens[at]?.text ?? '') && isCapital(tokens[at + 1]);

/** What leads to a place or another body behind a name: "đảng Bình minh ở Hội An", "đảng Bình minh rời Mặt trận". */
const PLACED = /^(?:ở|tại|do|từ|với|khi|là|lập|rời|vào|gặp|mời|thắng|thua|thăm|sang|đến|tới|nước)$/;

/** The second syllable of a word that is in no table, where the name plainly goes on: "đảng Phục hồi Quốc gia", "đảng Gieo hạt (GH)". */
function completes(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || !isCapital(tokens[at - 1])) return false;
  const next = tokens[at + 1];
  // "đảng Ánh sao Uganda"
  if (countryAt(tokens, at + 1))
    return /[à-ỹ]/i.test(tokens[at - 1]?.text ?? '') && !NO_PART.test(token.text) && !PLACED.test(token.text);
  if (next?.text === '(') return isAcronym(tokens[at + 2]) && tokens[at + 3]?.text === ')';
  return isCapital(next) && isPartyWord(next?.text) && !JOINTS.has(token.text) && !PLACED.test(token.text);
}

/** After "và" the State and its bodies follow a party: "Đảng Bình minh và Chính phủ". */
const STATE = /^(?:nhà nước|chính phủ|quốc hội|nội các|nhân dân|quân đội|chính quyền|tổng thống)$/i;

/** Behind "của" they open the title of whose party it is: "đảng Bình minh của Bộ trưởng Otto Weiss". */
const OF_TITLES = /^(?:bộ|thứ|ngoại|phó|chủ|tổng|thủ|nghị|nhà|cựu)$/i;

/** After "và" they open another's name: "Đảng Bình minh và Mặt trận Sandino". */
const FRONT = /^(?:Mặt trận|Phong trào)$/;

/** A small joining word with another part of the name behind it; "của Thủ tướng" is none. */
function joins(tokens: readonly Token[], at: number, vietnamese: boolean): boolean {
  const text = tokens[at]?.text ?? '';
  const after = tokens[at + 1];
  if (!tight(tokens, at) || /^đảng$/i.test(after?.text ?? '')) return false;
  // "và nhân dân"; but "Đảng Bình đẳng của Nhân dân"
  if (STATE.test(`${after?.text} ${tokens[at + 2]?.text}`) && !(text === 'của' && after?.text === 'Nhân')) return false;
  if (text === 'của' && OF_TITLES.test(after?.text ?? '')) return false;
  if (!vietnamese) return FOREIGN_JOINTS.has(text) && isCapital(after) && !countryAt(tokens, at + 1);
  if (text === 'và' && !isCapital(after)) return false; // "Đảng Dân chủ và những người …"
  if (text === 'và' && FRONT.test(`${after?.text} ${tokens[at + 2]?.text}`)) return false;
  return JOINTS.has(text) && (startsLikeParty(tokens, at + 1) || (isCapital(after) && isPartyWord(after?.text)));
}

/** "đảng CPP", "đảng ZANU - PF", "đảng ACD-Wazee". */
export function acronymEnd(tokens: readonly Token[], at: number): number {
  const joined = /^[-–]$/.test(tokens[at + 1]?.text ?? '') && /^[\p{Lu}\p{N}]+$/u.test(tokens[at + 2]?.text ?? '');
  return joined || isGluedWord(tokens, at + 1) ? at + 3 : at + 1;
}

/** A hyphen without blanks and a foreign word with a capital, "-Wazee"; not that of another party, "CDU-Likud". */
const isGluedWord = (tokens: readonly Token[], at: number): boolean => {
  const [last, hyphen, word] = tokens.slice(at - 1, at + 2);
  const isGlued = hyphen?.text === '-' && last?.end === hyphen.start && hyphen.end === word?.start;
  return isGlued && /^\p{Lu}\p{Ll}+$/u.test(word.text) && !nameAt(tokens, at + 1);
};

/** A full stop or a hyphen joins only without blanks around it on one side ("J.League"); words always do. */
function tight(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.kind === 'word') return true;
  const touches = tokens[at - 1]?.end === token.start && tokens[at + 1]?.start === token.end;
  return touches || token.text === '-' || token.text === '–';
}
