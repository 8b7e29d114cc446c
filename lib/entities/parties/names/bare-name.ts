import type { Token } from '../../../text/tokens.ts';
import { countryAt } from '../words/country-at.ts';
import { type FormMatch, nameAt } from '../words/party-forms.ts';

/** Members of a party, each with an example; the party's bare name follows. */
const MEMBERS: ReadonlySet<string> = new Set([
  'đảng viên', // các đảng viên Cộng hòa
  'dân biểu', // cựu dân biểu Cộng hòa Matt …
  'nghị sĩ', // nghị sĩ Dân chủ, thượng nghị sĩ Cộng hòa
  'nghị sỹ',
  'lập pháp', // các nhà lập pháp Dân chủ
  'thống đốc', // thống đốc Dân chủ
  'ứng viên', // ứng viên Cộng hòa
  'cử viên', // ứng cử viên Dân chủ
  'cử tri', // cử tri Dân chủ
  'thành trì', // các bang thành trì Dân chủ
]);

/** Wider words; only the great parties are said so: "phía Dân chủ", but not "lãnh đạo Quốc gia". */
const NEAR_MEMBERS: ReadonlySet<string> = new Set([
  'phía', // phía Dân chủ phản đối
  'thủ', // đối thủ Cộng hòa
  'phú', // tỷ phú Cộng hòa
  'lĩnh', // thủ lĩnh Bảo thủ
  'tụ', // lãnh tụ Bảo thủ
  'đạo', // các lãnh đạo Dân chủ
  'viên', // các thành viên Cộng hòa
  'trưởng', // thị trưởng Dân chủ
  'gia', // chính trị gia Cộng hòa
  'khách', // chính khách Bảo thủ
  'hộ', // người ủng hộ Cộng hòa
  'thuộc', // phó tổng thống thuộc Cộng hòa
  'người', // những người Dân chủ
  'bên', // bảy thượng nghị sĩ bên Dân chủ
  'bang', // bốn bang Dân chủ
]);
const GREAT: ReadonlySet<string> = new Set(['cộng hòa', 'cộng hoà', 'dân chủ', 'bảo thủ']);

/** Names that mean something else without "đảng": "ứng cử viên Đại hội VFF", "cử tri Nhân dân". */
const NEVER_BARE: ReadonlySet<string> = new Set([
  'đại hội',
  'đại sứ', // "Đảng Lao động và Đại sứ Mexico"; "Đại" alone is a party too
  'đại tướng',
  'đại tá',
  'đại diện',
  'đại biểu',
  'đại biện',
  'đại học',
  'quốc gia',
  'nhân dân',
  'liên đoàn',
  'tập hợp',
  'quốc dân',
  'độc lập',
  'trung tâm',
]);

/** What kind of party it is: "đảng cực hữu Tự do", "đảng đối lập chính Nhân dân Cộng hòa". */
export const KINDS: ReadonlySet<string> = new Set([
  'cầm quyền', // đảng cầm quyền Công lý và Phát triển
  'đối lập', // đảng đối lập Nhân dân Cộng hòa
  'lập chính', // đảng đối lập chính Nhân dân Cộng hòa
  'cực hữu', // đảng cực hữu Tự do
  'cực tả',
  'cánh hữu',
  'cánh tả',
  'trung tả',
  'trung hữu',
  'trung dung',
  'dân túy',
  'dân tuý',
  'bảo thủ', // đảng bảo thủ Forza Italia
  'tự do',
  'dân tộc',
  'nhập cư', // đảng cực hữu chống nhập cư Tự do
  'âu', // đảng thân châu Âu …
  'chủ nghĩa',
  'quân đội', // đảng thân quân đội Palang Pracharath
  'mới', // đảng mới Tương lai Phía trước
]);
/** How far before the name the word "đảng" of such a description may stand. */
const DESCRIPTION = 7;

/** What may stand right before a name that goes without "đảng": most names are passed over by this one word. */
const BEFORE: ReadonlySet<string> = new Set(
  ['tổng thống', ...MEMBERS, ...NEAR_MEMBERS, ...KINDS].map((words) => words.slice(words.lastIndexOf(' ') + 1)),
);

export const isNeverBare = (tokens: readonly Token[], at: number): boolean =>
  NEVER_BARE.has(`${tokens[at]?.lower} ${tokens[at + 1]?.lower}`);

/** "phe cộng hòa"; "phe dân chủ" and "phe bảo thủ" in small letters are camps of other countries as well. */
const isSmallRepublican = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'cộng' && /^h[oò][aà]$/.test(tokens[at + 1]?.lower ?? '');

/** Words that carry "đảng" on to a second name: "hai đảng Dân chủ và Cộng hòa". */
const JOINS: ReadonlySet<string> = new Set(['và', 'lẫn', 'hay', 'hoặc', 'với', ',', '-', '–']);

/**
 * A listed party under its bare name at `at` ("Cộng hòa" after "nghị sĩ", "phe Dân chủ"); undefined where none stands.
 * @param after whether a party was found right before, so that "và" carries it on
 */
export function bareNameAt(tokens: readonly Token[], at: number, after: boolean): FormMatch | undefined {
  const word = (index: number) => tokens[index]?.lower ?? '';
  const phe = word(at) === 'phe';
  const from = phe ? at + 1 : at;
  if (!tokens[from]?.isCapital && !(phe && isSmallRepublican(tokens, from))) return undefined;
  const last = word(at - 1);
  if (!phe && !BEFORE.has(last) && !(after && JOINS.has(last)) && !standsAlone(tokens, at)) return undefined;
  const before = `${word(at - 2)} ${last}`;
  const great = GREAT.has(`${word(from)} ${word(from + 1)}`);
  // "một tổng thống Cộng hòa như ông", but "Tổng thống Cộng hòa Nam Phi"
  const president = before === 'tổng thống' && great && !tokens[from + 2]?.isCapital;
  // "thành lập Liên bang Dân chủ": a State
  if (before === 'liên bang') return undefined;
  // "nhóm Những người Bảo thủ và Cải cách": a name of its own
  const isOfName = tokens[at - 2]?.text === 'Những' && tokens[at - 3]?.kind === 'word';
  // "Hội Luật gia Dân chủ quốc tế"
  const isNear = great && NEAR_MEMBERS.has(last) && !isOfName && before !== 'luật gia';
  const member = president || MEMBERS.has(before) || isNear;
  const isDescribed = described(tokens, at);
  if (!phe && !member && !(after && JOINS.has(last)) && !isDescribed && !standsAlone(tokens, at)) return undefined;
  const found = nameAt(tokens, from, ['đảng']);
  if (!found || isState(tokens, from, found.next)) return undefined;
  // "Đảng Lao động và Đại sứ Mexico": half of a word
  if (found.next === from + 1 && isNeverBare(tokens, from)) return undefined;
  if (member && !isDescribed && found.next === from + 2 && isNeverBare(tokens, from)) return undefined;
  return found;
}

/** "đảng cực hữu chống nhập cư" right before `at`. */
export function described(tokens: readonly Token[], at: number): boolean {
  const word = (index: number) => tokens[index]?.lower ?? '';
  if (!KINDS.has(`${word(at - 2)} ${word(at - 1)}`) && !KINDS.has(word(at - 1))) return false;
  for (let back = at - 2; back >= Math.max(0, at - DESCRIPTION); back -= 1) {
    if (word(back) === 'đảng') return true;
    if (tokens[back]?.kind !== 'word' || tokens[back]?.isCapital) return false;
  }
  return false;
}

/** Verbs of elections: what does so under such a name is a party, "Cộng hòa nắm 53 ghế". */
const WINS = /^(?:nắm|giành|mất|kiểm|thắng|thua|chiếm|giữ|dẫn)$/;
/** Who votes leans to a party: "cử tri trẻ nghiêng về Dân chủ". */
const LEANS = /^(?:nghiêng|ngả|thuộc) về$|^(?:bầu|phiếu) cho$/;
/** Nothing else is led by these: "nếu Cộng hòa mất ghế". */
const BEFORE_WINNER = /^(?:|[.,;:"“”]|hiện|nếu|khi|để|do|mà|giúp|khiến|nhưng|và|trong|rằng)$/;

/** "giữa Cộng hòa và Dân chủ", "bà Harker (Cộng hòa)", "nếu Cộng hòa mất ghế": the great parties without a word that tells so. */
function standsAlone(tokens: readonly Token[], at: number): boolean {
  const text = (index: number) => tokens[index]?.text ?? '';
  if (!/^(?:Cộng|Dân|Bảo)$/.test(text(at)) || !GREAT.has(`${tokens[at]?.lower} ${tokens[at + 1]?.lower}`)) return false;
  if (text(at - 1) === '(') return tokens[at - 2]?.isCapital === true && /^[),–-]$/.test(text(at + 2));
  if (LEANS.test(`${tokens[at - 2]?.lower} ${tokens[at - 1]?.lower}`)) return !countryAt(tokens, at);
  const deed = /^(?:đã|đang|sẽ)$/.test(text(at + 2)) ? at + 3 : at + 2;
  const wins = WINS.test(text(deed));
  return (wins && BEFORE_WINNER.test(tokens[at - 1]?.lower ?? '')) || opensPair(tokens, at);
}

/** "giữa Cộng hòa và Dân chủ": the two great parties of the United States side by side. */
function opensPair(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== 'Cộng' && tokens[at]?.text !== 'Dân') return false;
  const text = (from: number, length: number) =>
    tokens
      .slice(from, from + length)
      .map((token) => token.text)
      .join(' ');
  const first = text(at, 2);
  if (first !== 'Cộng hòa' && first !== 'Dân chủ') return false;
  const second = text(at + 3, 2);
  return (
    second !== first &&
    (second === 'Cộng hòa' || second === 'Dân chủ') &&
    JOINS.has(tokens[at + 2]?.text ?? '') &&
    !countryAt(tokens, at + 5) &&
    !countryAt(tokens, at + 3)
  );
}

/** "nghị sĩ Cộng hòa Séc", "Cộng hòa Liên bang Đức": a State, no party. */
function isState(tokens: readonly Token[], from: number, next: number): boolean {
  const word = (index: number) => tokens[index]?.lower ?? '';
  if ((countryAt(tokens, from)?.next ?? 0) > next) return true;
  const republic = word(from) === 'cộng' && /^h[oò][aà]$/.test(word(from + 1));
  // "Hội đồng Bộ trưởng Cộng hòa Cuba"; but "nghị sĩ Cộng hòa Mỹ"
  if (republic && (countryAt(tokens, from + 2)?.country.code ?? 'US') !== 'US') return true;
  const more = `${word(from + 2)} ${word(from + 3)}`;
  return republic && /^(?:xã hội|liên bang|hồi giáo|trung phi|dân chủ|nhân dân)/.test(more) && next <= from + 2;
}
