import { isCapital } from '../../../text/tokens.ts';
import { isBehindField } from './behind-field.ts';
import { vietnameseName } from './name-words.ts';
import { NAMESAKES } from './namesakes.ts';
import type { BlockWords } from './read-block.ts';

/** Forms of address of other languages that no press takes for a part of the name: "Samdech Techo Hun Sen", "Dato' Seri Anwar Ibrahim". */
const NEVER_FIRST: ReadonlySet<string> = new Set(
  (
    'shrimati shri ayatollah dato datuk datin tuan pangeran seri neak okhna oknha ' +
    'samdech chaufea akka moha sena padei dipadei techo borvor borvar thipadei thipadey krolahom kralahom pichey vibol panha rathsapheathika ' +
    'preah boromneat boromneath kittisangha kitti sangha kittiprittbandit bandit ponhea chakrei pheakdei thamma pothisal eknek chumteav'
  ).split(' '),
);

/** "Preah Bat" is said of a king, "Lok Chumteav" of a lady; "Bat-Erdene" is a name, "Lok Kawi" a place. */
export const isHonour = ({ lower }: Pick<BlockWords, 'lower'>, at: number): boolean =>
  NEVER_FIRST.has(lower[at] ?? '') ||
  (lower[at] === 'bat' && lower[at - 1] === 'preah') ||
  (lower[at] === 'veang' && lower[at - 1] === 'chaufea') ||
  (lower[at] === 'tan' && lower[at + 1] === 'sri') ||
  (lower[at] === 'sri' && lower[at - 1] === 'tan') ||
  (lower[at] === 'lok' && lower[at + 1] === 'chumteav');

/** All that stand before a name and are no part of it: "Ayatollah Ali …", "Sir …". */
export const FOREIGN_ADDRESSES: ReadonlySet<string> = new Set([
  ...NEVER_FIRST,
  ...(
    "dato' sri tan tun sir lord dame sheikh sheikha mr mrs ms miss dr madame monsieur don doña " +
    'señor herr frau sayyid mullah imam hajj haji lok prof justice'
  ).split(' '),
]);

/** Words that no name ends or begins with: terms, numbers of terms, bylines. */
const NEVER: ReadonlySet<string> = new Set(
  'air bôi dntn vụ cục hãng khóa pv ttxvn tw ubnd hđnd mttq qh ban bộ sở ủy ngày tháng năm theo tại trong khi sau trước từ đến'.split(
    ' ',
  ),
);

/** "Từ Văn Hùng", "Ban Ki-moon", "Lê Văn Năm", "bà Năm": some of these words are names too where somebody is plainly called so. */
function isNamedSo({ from, to }: { from: number; to: number }, words: BlockWords): boolean {
  const { tokens, lower } = words;
  const size = to - from;
  if (size === 1) return addressedByName({ from }, words) && !isCapital(tokens[to]) && tokens[to]?.kind !== 'number';
  if (/^(?:văn|thị)$/.test(lower[from + 1] ?? '') && (size === 3 || lower[from] === 'từ')) return true;
  // "Chánh án TAND tỉnh [Lê Thành Bộ] cho biết", "cụ [Lê Thành Ban], 90 tuổi", "Bộ trưởng [Phạm Công Từ]"
  if (size === 3 && /^(?:bộ|sở|vụ|ban|từ|năm)$/.test(lower[to - 1] ?? '') && vietnameseName(tokens, from, to) === 3)
    return !isCapital(tokens[to]) && (tokens[to]?.kind === 'word' || addressed({ from }, words));
  if (lower[from] === 'từ')
    return size < 5 && (addressed({ from }, words) || isBehindField(from, words) || isFromOrNamed(from, to, words));
  return lower[from] === 'ban' && tokens[from + 2]?.text === '-' && tokens[from + 1]?.end === tokens[from + 2]?.start;
}

/** "bạn trai [Từ Hoài Lam]": a capital within a sentence is no "from"; nor is one that opens it before what somebody did. */
const isFromOrNamed = (from: number, to: number, { tokens, lower, place }: BlockWords): boolean =>
  to - from > 2 &&
  vietnameseName(tokens, from, to) === to - from &&
  (place[from + 1] ?? 0) < 2 &&
  !isCapital(tokens[to]) &&
  (!opensSentence(from, tokens) || /^(?:bị|được|đã|đang|từng|vừa|sinh|khai|cho|nói)$/.test(lower[to] ?? ''));

const opensSentence = (at: number, tokens: BlockWords['tokens']): boolean =>
  tokens[at - 1] === undefined || /^[.!?:…"“]$/.test(tokens[at - 1]?.text ?? '');

/** Does it begin or end with a word that no name does? "Oóc-ban" is one word. */
export const hasNever = (one: { from: number; to: number }, words: BlockWords): boolean =>
  (NEVER.has(words.lower[one.from] ?? '') ||
    (words.lower[one.to - 2] !== '-' && NEVER.has(words.lower[one.to - 1] ?? ''))) &&
  !isNamedSo(one, words);

/** English words that close the names of companies, media, contests and wares, and are nobody's surname: "Xuyên Việt Oil", "Focus Economics". */
const THING_ENDS: readonly string[] = [
  'bank|fund|foundation|capital|holdings?|group|corp|solutions|systems?|oil|gas|steel|energy|petro|electric|electronics|motors?|air|airlines?|airways',
  'orchestra|symphony|academy|school|university|college|institute|council|society|museum|hospital|labs?|research|economics|entertainment|studios?|pictures|invest|pacific',
  'records|media|daily|journal|magazine|times|post|news|mail|herald|channel|today|tv|united|masters|club|fc|league|marathon|contest|festival|awards?|trophy|cup|games',
  'innovation|international|network|alliance|association|compan(?:y|ies)|agency|forum|intelligence|ventures|securities|partners|project|journey|world|city|plaza|tower|resort|mall|center|centre|hotels?|land|islands?|valley|mart|foods?|pharma|tech|technolog(?:y|ies)|robotics|logistics|luxury|films|coffee|avenue|rovers',
  'championships?|challenge|stadium|arena|palace|hills|beach|gardens?|residences?|apartments?|villas?|airport|clinic|salon|store|arms|rover|animation|chess|healthcare|industries|telecom|insurance|fudosan|properties|realty|trading|beverage|jsc|ltd|hanoi|saigon|danang|vietnam',
];
export const COMPANY_END = new RegExp(`^(?:${THING_ENDS.join('|')})$|.{2}(?:bank|group|corp|tech)$`);

/** "ông", "bà", "đồng chí" right before: what follows is a name, whatever comes after. */
export const addressedByName = ({ from }: { from: number }, words: BlockWords): boolean =>
  (words.address[from - 1] ?? 0) === 1 || (words.address[from - 2] ?? 0) === 2;

/** A title or form of address ends right before the name. */
export function addressed({ from }: { from: number }, words: BlockWords): boolean {
  for (let back = 1; back <= 5 && back <= from; back += 1) {
    if ((words.title[from - back] ?? 0) === back || (words.address[from - back] ?? 0) === back) return true;
  }
  return false;
}

/** The title or form of address before `from`, in small letters, a country or place between left out: "tổng thống" of "Tổng thống Mỹ X". */
export function calledBefore(from: number, words: BlockWords): string | undefined {
  const { title, address, lower } = words;
  for (let back = 5; back > 0; back -= 1)
    if ((title[from - back] ?? 0) === back || (address[from - back] ?? 0) === back)
      return lower.slice(from - back, from).join(' ');
  const size = placeBefore(from, words);
  return size > 0 ? titleAt(from - size, words) : undefined;
}

/** Tokens of the place that ends before `at`; 0 where none does. */
export function placeBefore(at: number, { place }: BlockWords): number {
  for (let back = 4; back > 0; back -= 1) if (place[at - back] === back) return back;
  return 0;
}

function titleAt(end: number, { title, lower }: BlockWords): string | undefined {
  for (let back = 5; back > 0; back -= 1)
    if ((title[end - back] ?? 0) === back) return lower.slice(end - back, end).join(' ');
  return undefined;
}

/** Children, brothers and sisters; a pattern. */
export const YOUNGER_KIN = 'con (?:gái|trai|rể|dâu)|(?:em|chị|cháu) gái|(?:em|anh|cháu) trai';
/** "con gái X", "anh trai X" */
export const isKinOf = (from: number, { lower }: BlockWords): boolean =>
  KIN.test(lower.slice(Math.max(0, from - 3), from).join(' '));
const KIN = new RegExp(`(?:^|\\s)(?:${YOUNGER_KIN}|con (?:cả|út)|ái nữ)$`);
/** "Phu nhân" before the token at `at`. */
export const isSpouseOf = (at: number, { lower }: Pick<BlockWords, 'lower'>): boolean =>
  lower[at - 1] === 'nhân' && lower[at - 2] === 'phu';

/** Whether the mark at `at` stands between two tokens without a blank. */
export const touches = ({ tokens }: BlockWords, at: number): boolean =>
  tokens[at - 1]?.end === tokens[at]?.start && tokens[at]?.end === tokens[at + 1]?.start;

/** "An-tô-ni Blin-ken": the word at `at` goes on behind a hyphen, as no Vietnamese name does. */
export const isHyphened = (at: number, words: BlockWords): boolean =>
  words.tokens[at + 1]?.text === '-' && touches(words, at + 1);

/** Between a street's head and its name: "đường nối Trần Quốc Hoàn". */
const STREET_LINKS: ReadonlySet<string> = new Set(['nối', 'mang', 'tên', 'chui', 'vượt', 'ngang']);

/** Heads beyond the tables of places and bodies and beyond the namesakes, each with an example. */
const OTHER_HEADS: ReadonlySet<string> = new Set([
  'giải', // giải Trần Hữu Trang
  'thư viện',
  'tp',
  'hầm', // hầm Thủ Thiêm
  'khu', // khu Linh Đàm
  'cup',
  'xe', // xe Phương Trang
  'công ty',
  'hãng',
  'báo',
  'tiền', // đồng tiền Peso
  'đồng',
  'nghệ thuật', // Giải thưởng Văn học nghệ thuật Phạm Văn Đồng
  'hoa hậu', // Hoa hậu Biển Việt Nam, but also a title: weighed, not decided, here
]);

/** "Tổ trưởng tổ dân phố [Lê Lam]", "Trưởng khu phố [Lê Lam]": no street, the title ends there. */
export const isLedQuarter = (from: number, words: BlockWords): boolean =>
  words.lower[from - 1] === 'phố' && addressed({ from }, words);

/** "tỉnh Bà Rịa - Vũng [Tàu] Lê Lam", "xã Tân [Đường] Lê Lam": the last word of a place, and no ship or street. */
export const endsPlace = (from: number, { tokens, lower, place }: BlockWords): boolean =>
  isCapital(tokens[from - 1]) &&
  isCapital(tokens[from - 2]) &&
  (place[from - 2] === 2 || /^(?:tỉnh|huyện|quận|xã|phường|trấn|ủy)$/.test(lower[from - 3] ?? ''));

/** The head of a place or body stands before the name: "đường nối Trần Quốc Hoàn", "TP. Hồ Chí Minh", "số 60 Phạm Văn Đồng". */
export function headBefore({ from }: { from: number }, words: BlockWords): boolean {
  const { tokens, lower } = words;
  if (from > 0 && words.taken[from - 1]) return false;
  if (isLedQuarter(from, words) || endsPlace(from, words)) return false;
  // "TT. [Thích Minh Lam]" is no town, but "chùa Thích Ca"
  if (tokens[from]?.text === 'Thích' && tokens[from - 1]?.text === '.' && isCapital(tokens[from + 2])) return false;
  let at = from - 1;
  if (tokens[at]?.text === '.') at -= 1;
  if (STREET_LINKS.has(lower[at] ?? '')) at -= 1;
  // "gia đình Vàng A Chư" is no đình.
  if (lower[at] === 'đình' && lower[at - 1] === 'gia') return false;
  for (let back = 0; back <= 2; back += 1) {
    const start = at - back;
    const head = words.placeHead[start] || words.bodyHead[start];
    if (head === back + 1 && !(words.title[start] ?? 0)) return true;
  }
  const pair = `${lower[at - 1]} ${lower[at]}`;
  if ([OTHER_HEADS, NAMESAKES].some((heads) => heads.has(lower[at] ?? '') || heads.has(pair))) return true;
  return (
    tokens[from - 1]?.kind === 'number' && !words.taken[from - 1] && /^(?:số|nhà|[-–,(])$/.test(lower[from - 2] ?? '')
  );
}

/** "Ảnh: Thanh Trúc", "(Tin, ảnh: T. T.)": who took the picture is nobody of the story. */
export const isCredit = ({ from }: { from: number }, { tokens, lower }: BlockWords): boolean => {
  // "Ảnh: TTXVN/Lam Hoa"
  const at = tokens[from - 1]?.text === '/' && tokens[from - 3]?.text === ':' ? from - 2 : from;
  return (
    tokens[at - 1]?.text === ':' &&
    /^(?:ảnh|photo|tin|bài|nguồn|video|clip|biên|dịch|họa|hoạ)$/.test(lower[at - 2] ?? '')
  );
};

/** What kind of token stands beside a name, as a small number. */
export function beside(words: BlockWords, at: number): number {
  const token = words.tokens[at];
  if (!token) return 0;
  if (token.kind === 'number') return 1;
  if (token.kind === 'word') return isCapital(token) ? 2 : words.lower[at] === 'và' ? 3 : 4;
  const mark = MARKS.findIndex((marks) => marks.includes(token.text));
  return mark < 0 ? 5 : 6 + mark;
}
const MARKS: readonly string[] = [',;', '.!?…', '(', ')', ':', '-–—', '“"‘«\'', '”’»', '/&'];
