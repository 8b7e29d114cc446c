import type { Token } from '../../text/tokens.ts';
import { countryAt } from './countries.ts';

/** Words that a party's name is made of but that stand in small letters or join its parts: "Đảng Liên minh vì Dân chủ và Tiến bộ". */
const JOINTS: ReadonlySet<string> = new Set([
  'và',
  'vì',
  'cho',
  'của',
  'sự',
  'de',
  'da',
  'do',
  'la',
  'del',
  '-',
  '–',
  '&',
  '.',
  "'",
  '’',
]);

/** Syllables of Vietnamese names for parties: after a listed name they carry it on ("Đảng Dân chủ Tự do"), anything else is the next name. */
export const PARTY_SYLLABLES: ReadonlySet<string> = new Set(
  (
    'anh bảo bình bộ cách cải chính chủ chung công cộng cực cứu dân do dựng duy đại đạo đoàn đổi độc đồng đường giải giáo hiến hiện hòa hoà hội hồi ' +
    'hữu khôi khối kiến kitô lập lao liên lực mạng mặt minh mới môi nền nghĩa nghiệp ngôi người nhân nông pháp phong phóng phục quân quốc sản sao sinh sự ' +
    'tân tâm thiên thiện thịnh thống thủ thượng tiến tiên tín tổ tổng tộc trào triển trung trường tự tưởng vàng vệ vì việt vọng vượng xã xanh yêu'
  ).split(' '),
);

/** Family names that no party's name is made of; a capital run ends before them. */
const SURNAMES: ReadonlySet<string> = new Set(
  'Nguyễn Trần Lê Phạm Huỳnh Vũ Võ Đặng Bùi Đỗ Hồ Ngô Phan Trương Tô Lương Tập Vương'.split(' '),
);

/** Two-syllable words that go on in small letters inside a party's name: "Đảng Phục hồi Quốc gia", "Đảng Công lý và phát triển". */
const PARTY_WORDS: ReadonlySet<string> = new Set(
  (
    'cộng sản|cộng hòa|cộng hoà|dân chủ|xã hội|lao động|nhân dân|cách mạng|quốc gia|dân tộc|thống nhất|tự do|công lý|phát triển|tiến bộ|đoàn kết|phục hồi|' +
    'phục hưng|đổi mới|tương lai|công nhân|nông dân|liên minh|hòa bình|môi trường|bảo thủ|độc lập|cải cách|hiện đại|chủ nghĩa|mặt trận|phong trào|tổ chức|' +
    'công dân|liên hiệp|tiến lên|thịnh vượng|bảo vệ|cấp tiến|hiệp nhất|giải phóng|truyền thống|dân quyền|khối thịnh'
  ).split('|'),
);

/** Capitals after "Đảng" that open a body, a term or another mention, not a party's name: "Đảng Bộ Công Thương", "Đảng Khóa X". */
const NOT_A_NAME: ReadonlySet<string> = new Set(
  'đảng bộ ủy uỷ đoàn khóa khoá nhà chính mặt quốc ubnd hđnd tw đcs ban bch đại bác'.split(' '),
);

const isCapital = (token: Token | undefined) => token !== undefined && /^\p{Lu}/u.test(token.text);
const isAcronym = (token: Token | undefined) => token !== undefined && /^[\p{Lu}\p{N}]{2,}$/u.test(token.text);

/**
 * Where a name that nobody listed ends: "Đảng <Tên>" from the token "Đảng" at `at`.
 * A country's or a person's name ends it, for they stand beside it without a comma.
 * @returns index after the last token of the name, or `at` when no name follows.
 */
export function unknownPartyEnd(text: string, tokens: readonly Token[], at: number, limit = 12): number {
  const first = tokens[at + 1];
  if (!first || !isCapital(first)) return at;
  const pair = (index: number) => pairAt(tokens, index);
  const word = startsLikeParty(tokens, at + 1);
  if (!word && (NOT_A_NAME.has(first.text.toLowerCase()) || startsPerson(tokens, at + 1))) return at;
  if (isAcronym(first) && !isAcronym(tokens[at])) return acronymEnd(tokens, at + 1);
  let end = word ? at + 3 : at + 2;
  while (end < tokens.length && end - at < limit) {
    const next = tokens[end] as Token;
    if (countryAt(text, next.start) || /^đảng$/i.test(next.text) || startsPerson(tokens, end)) break;
    if (PARTY_WORDS.has(pair(end))) end += 2;
    else if (isCapital(next)) end += 1;
    else if (
      JOINTS.has(next.text) &&
      tight(tokens, end) &&
      (isCapital(tokens[end + 1]) || PARTY_WORDS.has(pair(end + 1)))
    ) {
      if (/^đảng$/i.test(tokens[end + 1]?.text ?? '')) break;
      end += 1;
    } else break;
  }
  return end;
}

const pairAt = (tokens: readonly Token[], at: number) =>
  `${tokens[at]?.text.toLowerCase()} ${tokens[at + 1]?.text.toLowerCase()}`;

/** Whether a word that parties' names are made of stands at `at`: "Cộng sản". */
export const startsLikeParty = (tokens: readonly Token[], at: number): boolean => PARTY_WORDS.has(pairAt(tokens, at));

const startsPerson = (tokens: readonly Token[], at: number) =>
  SURNAMES.has(tokens[at]?.text ?? '') && isCapital(tokens[at + 1]);

/** "đảng CPP", "đảng ZANU - PF". */
function acronymEnd(tokens: readonly Token[], at: number): number {
  const joined = /^[-–]$/.test(tokens[at + 1]?.text ?? '') && isAcronym(tokens[at + 2]);
  return joined ? at + 3 : at + 1;
}

/** A full stop or a hyphen joins only without blanks around it on one side ("J.League"); words always do. */
function tight(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.kind === 'word') return true;
  const touches = tokens[at - 1]?.end === token.start && tokens[at + 1]?.start === token.end;
  return touches || token.text === '-' || token.text === '–';
}
