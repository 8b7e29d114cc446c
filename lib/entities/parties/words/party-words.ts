/**
 * Words that translators of the press use for one another in names of parties, so that one line of the register stands
 * for all: "Đảng Quốc gia Scotland" is "Đảng Dân tộc Scotland". The first of a line stands for the others; after ">" stands
 * what a short way of writing spells out.
 */
const SAME = `dân tộc|quốc gia|dân tộc chủ nghĩa
thiên chúa giáo|cơ đốc giáo|kitô giáo|ki tô giáo|cơ đốc
xã hội|xã hội chủ nghĩa|chủ nghĩa xã hội|xhcn
lao động|công nhân|người lao động|lđ
xã hội dân chủ|dân chủ xã hội
tự do dân chủ|dân chủ tự do
lập hiến dân chủ|dân chủ lập hiến
hành động nhân dân|nhân dân hành động
hành động dân chủ|dân chủ hành động
yêu nước|ái quốc
cứu nguy|cứu quốc
công dân|dân sự
tái thiết|tái lập|tái tạo|tái sinh
sức mạnh|quyền lực
thống nhất|đoàn kết
phi|châu phi
tiến bước|tiến lên|tiến tới
trên hết|trước tiên|trước hết
pháp luật|luật pháp
liên minh|liên đoàn
ủy thác|ủy nhiệm|sứ mệnh
sự lựa chọn|lựa chọn
người kurd|kurdistan
mác xít|mácxít|marxist
mác xít lê nin nít|mác lê nin nít|mácxít lêninnít|mác lê nin|mác lênin|marxist leninist
đcs>đảng cộng sản
đảng cs>đảng cộng sản
đảng dc>đảng dân chủ
ndcm>nhân dân cách mạng`;

/** Words of parties' names that no name of the register has, so that the names of others are known where they end. */
export const MORE_WORDS =
  'phục hồi|khôi phục|môi trường|nông thôn|hiệp nhất|hội tụ|thế hệ|chiến thắng|phật giáo|con đường|cánh hữu|truyền thống|dân quyền|khai phóng|' +
  'tương lai|trật tự|văn minh|nhân quyền|thanh niên|phụ nữ|hy vọng|công nghiệp|trí thức|đại chúng|quần chúng|khởi đầu|an ninh|chủ quyền|' +
  'phẩm giá|lương tri|chân lý|hiến pháp|cướp biển|ánh sáng|mặt trời|ngôi sao|nông dân|hưu trí|động vật|quê hương|liêm chính|minh bạch|kinh tế|' +
  'hoàng gia|quân chủ|hạnh phúc|nghị lực|hiến định|phúc lợi|cộng đồng|trái tim|nhân văn|khai sáng|đồng thuận|tự cường|gia đình|khu vực|vàng|tím';

/** Small words that the press puts in or leaves out: "Đảng vì Tự do", "Hướng đi - Dân chủ Xã hội". */
const SILENT: ReadonlySet<string> = new Set(['vì', 'sự', 'nền', 'những', 'các', '-', '–']);

/** One spelling of the accent, one sign for "and". */
const ACCENTS: ReadonlyMap<string, string> = new Map([
  ['hoà', 'hòa'],
  ['uỷ', 'ủy'],
  ['&', 'và'],
]);

interface Phrase {
  words: readonly string[];
  symbols: readonly string[];
}

/** Phrases by their first word, the longest first. */
const PHRASES = new Map<string, Phrase[]>();
for (const line of SAME.split('\n')) {
  const [written = '', meant] = line.split('>');
  const variants = written.split('|');
  for (const variant of variants) {
    const words = variant.split(' ');
    const list = PHRASES.get(words[0] ?? '') ?? [];
    list.push({ words, symbols: meant ? symbolsOf(meant.split(' ')) : [variants[0] ?? ''] });
    PHRASES.set(words[0] ?? '', list);
  }
}
for (const list of PHRASES.values()) list.sort((a, b) => b.words.length - a.words.length);

/** A piece of a name under the word that stands for all its ways of writing; no symbol at all for a small word. */
export interface NameStep {
  symbols: readonly string[];
  next: number;
}

/** The piece of a name at `at`: the longest phrase of the table, else one word. @param wordAt the words of the name in small letters, undefined past its end */
export function nameStep(wordAt: (index: number) => string | undefined, at: number): NameStep | undefined {
  const first = wordAt(at);
  if (first === undefined) return undefined;
  const word = plainWord(first);
  if (SILENT.has(word)) return { symbols: [], next: at + 1 };
  for (const { words, symbols } of PHRASES.get(word) ?? []) {
    if (words.every((part, index) => index === 0 || plainWord(wordAt(at + index)) === part))
      return { symbols, next: at + words.length };
  }
  return { symbols: [word], next: at + 1 };
}

/** Whether a word in plain letters stands for itself, whatever follows. */
export const isOneSymbol = (word: string): boolean => !SILENT.has(word) && !PHRASES.has(word);

/** One spelling of the accent: "hoà" as "hòa", "uỷ" as "ủy". @param lower a word in small letters */
export function plainWord(lower = ''): string {
  return lower.length < 4 ? (ACCENTS.get(lower) ?? lower) : lower;
}

/** The symbols of a name that is given as words. */
export function symbolsOf(words: readonly string[]): string[] {
  const symbols: string[] = [];
  const wordAt = (index: number) => words[index]?.toLowerCase();
  for (let step = nameStep(wordAt, 0); step; step = nameStep(wordAt, step.next)) symbols.push(...step.symbols);
  return symbols;
}
