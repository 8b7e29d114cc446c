import { isAllCaps } from '../../../text/all-caps.ts';
import { isCapital, type Token } from '../../../text/tokens.ts';
import { GIVEN_SYLLABLES, MIDDLE_SYLLABLES, SURNAMES } from '../../lexicon/name-syllables.ts';
import { soundsVietnamese } from '../tagger/syllable.ts';

/** Surnames; those that are forms of address in nearly all cases are none: "Ông Bùi Hòa An". */
const SURNAME = new Set(SURNAMES.slice(0, 90).filter((name) => !/^(?:Ông|Bà|Anh|Chị|Cô|Bác|Chú)$/.test(name)));
const SYLLABLE = new Set([...SURNAMES, ...MIDDLE_SYLLABLES, ...GIVEN_SYLLABLES]);

/** Small words inside foreign names: "Ursula von der Leyen", "Mohammed bin Salman". */
const PARTICLES = new Set(
  'van von der den de da do dos du del di bin binti ibn al el ter und la le e y dela'.split(' '),
);

/** "NGUYỄN" as "Nguyễn": the lexicons hold names that way. */
export const properCase = (text: string): string =>
  isAllCaps(text) ? (text[0] ?? '') + text.slice(1).toLowerCase() : text;
/** Few words are all capitals, and to tell takes longer than to look. */
const isOf = (text: string, names: ReadonlySet<string>): boolean =>
  names.has(text) || (isAllCaps(text) && names.has(properCase(text)));

export const isSurname = (text: string): boolean => isOf(text, SURNAME);
export const isNameSyllable = (text: string): boolean => isOf(text, SYLLABLE);
export const isParticle = (text: string): boolean => PARTICLES.has(text.toLowerCase());

/** A particle in small letters, which ties two parts of a name: "Ursula [von] der Leyen". */
export const isJoint = (token: Token | undefined): boolean => isParticle(token?.text ?? '') && !isCapital(token);

const nativeMemo = new Map<string, boolean>();

/** Whether the sounds of a word could be Vietnamese. */
export function isNative(text: string): boolean {
  if (text.length > 7) return false;
  const known = nativeMemo.get(text);
  if (known !== undefined) return known;
  const native = soundsVietnamese(text.toLowerCase());
  if (nativeMemo.size > 20000) nativeMemo.clear();
  nativeMemo.set(text, native);
  return native;
}

/** How many tokens from `at` make a full Vietnamese name, surname first; 0 where none. `end` bounds the run of capitals. */
export function vietnameseName(tokens: readonly Token[], at: number, end: number): number {
  const first = tokens[at];
  if (!first || !(isSurname(first.text) || isBeforeMiddle(tokens, at, end))) return 0;
  let to = at + 1;
  while (
    to < end &&
    to - at < 5 &&
    isNative(tokens[to]?.text ?? '') &&
    !(to - at >= 2 && isFullSurname(tokens, to, end))
  )
    to += 1;
  return to - at >= 2 ? to - at : 0;
}

/** Surnames of few. */
const RARE = new Set(
  'Tiêu Kha Sử Ngạc Bàng Ngụy Nghê Đới Lỗ Bế Ma Cấn Khúc Khuất Phí Thẩm Lò Lù Lường Quàng Cầm Tòng Lèo Vàng Giàng Sùng Thào Tẩn Doãn Khổng Uông Thiều Khưu Kỷ Mạch Trầm Điêu Đèo Mẫn Chử Lô Hầu Chẩu Lều Điểu Kim'.split(
    ' ',
  ),
);
const MIDDLE = new Set(MIDDLE_SYLLABLES);

/** Which child somebody is: the South calls people so before the given name. */
export const CHILD = /^(?:hai|ba|tư|năm|sáu|bảy|tám|chín|mười|út)$/;

/** A surname of many or of few. */
export const isAnySurname = (text: string): boolean => isSurname(text) || RARE.has(text);

/** "Quàng Văn Hương", "Vàng A Chư", "Sử Minh Lam": a surname of few tells itself by the middle syllable; but "Bảng A", "Chợ Thị Nghè". */
function isBeforeMiddle(tokens: readonly Token[], at: number, end: number): boolean {
  const [first = '', middle = '', last = ''] = tokens.slice(at, Math.min(end, at + 3)).map(({ text }) => text);
  if (RARE.has(first) && MIDDLE.has(middle) && isNameSyllable(last)) return true;
  if (!/^(?:A|Thị|Văn)$/.test(middle) || !isNative(first) || !isNative(last)) return false;
  return !NO_SURNAME.test(first) && !(middle === 'Văn' && NO_GIVEN.test(last));
}
const NO_SURNAME = new RegExp(
  `^(?:${[
    'bảng|giải|nhóm|khối|lớp|tòa|nam|bắc|nàng|quỹ|siêu|đô|nhà|phòng|báo|sở|bộ|hội|trường|khoa|viện',
    'tỉnh|huyện|quận|xã|phường|thôn|làng|ấp|bản|tổ|đường|phố|ngõ|chợ|cầu|hồ|chùa|đền|đình',
  ].join('|')})$`,
  'i',
);
const NO_GIVEN = /^(?:h[óo][áa]|học|nghệ|phòng|lang|miếu)$/i;

/** A frequent surname that cannot be a middle or given syllable opens the next name of a list. */
const isFullSurname = (tokens: readonly Token[], at: number, end: number): boolean =>
  at + 1 < end && /^(?:Nguyễn|Trần|Phạm|Huỳnh|Bùi|Đặng)$/u.test(properCase(tokens[at]?.text ?? ''));
