import { firstBehind } from '../../text/first-behind.ts';
import { runsOf, startsWithCapital } from '../../text/tokens.ts';
import { BEFORE_TREN, BEHIND_TREN, LEANING_OPENERS, LEANING_WITHOUT_NAME, POINTING, PRESENT } from './back-pointers.ts';
import { isGuestList } from './guest-lists.ts';
import type { Quotation } from './quotations.ts';
import { tellerIn } from './told-before.ts';

const OPENERS: ReadonlySet<string> = new Set(LEANING_OPENERS);
const WITHOUT_NAME: ReadonlySet<string> = new Set(LEANING_WITHOUT_NAME);
const LONGEST_OPENER = 4;
/** Syllables of the first phrase in which "này" and its like point back. */
const FIRST_PHRASE = 9;

/** "Mời bạn đọc gửi ảnh về Tin Chiều." */
const INVITES = /^mời (?:quý )?(?:độc giả|bạn đọc)/iu;
/** "Bà Hạnh, trạm Bản Mế; 3.": cut out of a numbered list. */
const CUT_OUT = /[;:] ?\d{1,2}\.$/u;
/** What only captions say: "Quang cảnh buổi lễ.", "Ông Minh (bìa trái)", "Ảnh: Hồ Sen". */
const CAPTION = [
  /^(?:quang cảnh|toàn cảnh|khung cảnh|hình ảnh|bức ảnh|hiện trường|ảnh chụp|trong ảnh|(?:các )?đại biểu chụp ảnh)(?![\p{L}\p{M}])/iu,
  /(?<![\p{L}\p{M}])(?:ảnh minh h[oọ]a|ảnh chụp màn hình)/iu,
  /(?:từ trái qua|từ trái sang|từ phải qua|từ phải sang|chụp ảnh lưu niệm|chụp ảnh chung)/iu,
];
/** The same, behind a sign that most sentences do not have. */
const SIGNED: readonly (readonly [sign: string, shape: RegExp])[] = [
  [':', /(?<![\p{L}\p{M}])(?:ảnh|nguồn|photo|clip|video|đồ họa)\s*:/iu],
  [
    '(',
    /\((?:ảnh|trái|phải|giữa|bìa (?:trái|phải)|hàng (?:đầu|trước|sau)[^)]*|(?:ngoài cùng|thứ \p{L}+ từ|ảnh|áo|bên)[^)]*|(?:khoanh|vòng)[^)]*|bấm vào[^)]*)\)/iu,
  ],
];
/** A caption names what is seen; it does not open with when, where or why. */
const OPENS_RUNNING =
  /^(?:khi|sau|trước|ngày|vào|trong|theo|tại|từ|do|vì|nếu|để|với|về|đến|dù|mặc dù|tuy|nhờ|bởi|hiện|năm|tháng|sáng|trưa|chiều|tối|đêm|khoảng|thời gian|lúc|trên|ở)(?![\p{L}\p{M}])/iu;
/** Words of running text that captions do without: tense, denial, report, comparison, number of things, reference. Counted on captions that pages mark as such. */
const TELLING =
  'đã sẽ đang vừa rằng biết nói theo cũng nhưng song vẫn chưa không phải cần những này còn đó nhất thêm đây chỉ rất tôi họ khác đều nên thì gồm mình điều hơn mức thế khoảng tăng giảm lại tỷ triệu';
/** Up to so many syllables a sentence may be a caption unless one of these words speaks for running text. */
const RUNNING_TEXT: readonly (readonly [syllables: number, words: ReadonlySet<string>])[] = [
  [22, new Set(TELLING.split(' '))],
  [33, new Set(`${TELLING} bị được có là cho`.split(' '))],
];

/** True where the sentence opens with something that only the sentence before explains: "Ông này cũng khẳng định …". */
export function isDangling(text: string): boolean {
  const clean = text
    .normalize('NFC')
    .replace(/^["“«'‘(\s–—-]+/, '')
    .replace(ADDS_NOTHING, '');
  const phrase = /^[^,;:.!?"“”()]*/.exec(clean)?.[0] ?? '';
  const written = runsOf(phrase.slice(0, 200), FIRST_PHRASE + 1);
  const words = written.map((word) => word.toLowerCase());
  for (let length = Math.min(LONGEST_OPENER, words.length); length > 0; length--) {
    const opener = words.slice(0, length).join(' ');
    if (OPENERS.has(opener)) return true;
    if (WITHOUT_NAME.has(opener)) {
      if (!isName(written[length])) return true;
      break;
    }
  }
  if (TASK.test(clean) || tellerIn(clean) || (text.includes(' như ') && SO.test(text) && !/["“]/.test(text)))
    return true;
  return words.slice(1, FIRST_PHRASE).some((word, at) => pointsBack(words, at + 1, word));
}

/** "Đương nhiên, | việc đó …" */
const ADDS_NOTHING = /^(?:(?:đương|tất|dĩ) nhiên|thực tế|hiện), /iu;
/** "Bà Hạnh đã nói như vậy tại chợ." */
const SO =
  / (?:nói|cho biết|cho hay|chia sẻ|thông tin|khẳng định|nhấn mạnh|nhận định|đề nghị|phát biểu|thừa nhận) như (?:vậy|thế|trên)(?!\p{L})/u;

/** "Yêu cầu các xã mở chợ.": whose order that is stands further up. */
const TASK = /^(?:Chỉ đạo|Đề nghị|Yêu cầu|Kiến nghị|Giao) (?!của|này|trên|được|do|bị)[^,]*[.,;]/u;
/** "theo ông" before a name is no back-pointer: "Theo ông Trường, …". */
const isName = (word: string | undefined) => word !== undefined && startsWithCapital(word);

function pointsBack(words: readonly string[], at: number, word: string): boolean {
  if (!POINTING.has(word) || PRESENT.has(words[at - 1]!)) return false;
  if (word === 'trên')
    return BEFORE_TREN.has(words[at - 1]!) || at === words.length - 1 || BEHIND_TREN.has(words[at + 1]!);
  // "thế giới", "như thế nào", "vì vậy" in the middle: no pointer at a thing.
  if (word === 'thế' || word === 'vậy') return /^(?:như|do|vì)$/.test(words[at - 1]!) && words[at + 1] !== 'nào';
  return true;
}

const MARK = /["“”«»]/;

/** The marks of quotation, and whether behind each one stays open, or more of them have closed than opened. */
function marksIn(text: string): { index: number; isOpen: boolean; isAstray: boolean }[] {
  if (!MARK.test(text)) return [];
  let straight = 0;
  let curly = 0;
  // "chạy 100 m với 9"77": seconds.
  return [...text.matchAll(/["“”«»](?!(?<=\d.)\d)/gu)].map(({ 0: mark, index }) => {
    if (mark === '"') straight++;
    else curly += mark === '“' || mark === '«' ? 1 : -1;
    return { index, isOpen: straight % 2 === 1 || curly > 0, isAstray: curly < 0 };
  });
}

/** True where double quotation marks do not close within the sentence. */
export function isHalfQuotation(text: string): boolean {
  const marks = marksIn(text);
  return marks.some(({ isAstray }) => isAstray) || marks.at(-1)?.isOpen === true;
}

/**
 * Marks the sentences that lie whole within a quotation, their own stop aside: no one says whose words they are. And those before which more
 * marks of quotation open than close: one forgotten mark makes all behind it doubtful.
 */
export function insideQuotation(
  text: string,
  spans: readonly Quotation[],
): (span: { start: number; end: number }) => boolean {
  const marks = marksIn(text);
  return ({ start, end }) => {
    const stop = /["”»][.,;!?…]$/.test(text.slice(end - 2, end)) ? 1 : 0;
    const first = spans[firstBehind(spans, (one) => one.end >= end - stop)];
    return (
      (first && first.start <= start) || marks[firstBehind(marks, ({ index }) => index >= start) - 1]?.isOpen === true
    );
  };
}

/** True for a whole sentence of running text, whatever it leans on. */
export const isWhole = (text: string): boolean =>
  /[.!?…]["”»)]*$/.test(text) &&
  !isHalfQuotation(text) &&
  !INVITES.test(text) &&
  !isGuestList(text) &&
  !CUT_OUT.test(text) &&
  !isCaption(text) &&
  !isSpoken(text);

/** What is quoted blanked out. */
export const unquoted = (text: string): string =>
  text.replace(/["“«][^"”»]*["”»]/gu, (quoted) => ' '.repeat(quoted.length));

/** "Chúng ta sẽ đắp đê": words of somebody whose marks are missing. */
const isSpoken = (text: string): boolean => WE.test(text) && WE.test(unquoted(text));
const WE = /(?<![\p{L}\p{M}])chúng ta(?![\p{L}\p{M}])/iu;

/** "căn cứ không quân", "cơ quan điều tra": no denial in it, and no matter. */
const COMPOUNDS = /không (?:quân|phận|gian|khí)|(?:hàng|phòng) không|điều (?:tra|trị|kiện|hành|dưỡng|phối|khiển)/gu;

/** True for what reads like the words under a picture; where the page tells captions apart they are no sentences of the body at all. */
export function isCaption(text: string): boolean {
  if (CAPTION.some((shape) => shape.test(text))) return true;
  if (SIGNED.some(([sign, shape]) => text.includes(sign) && shape.test(text))) return true;
  if (/["“]/.test(text)) return false;
  const words = runsOf(text.toLowerCase().replace(COMPOUNDS, ''));
  if (words.length >= 14 && OPENS_RUNNING.test(text)) return false;
  const known = RUNNING_TEXT.find(([syllables]) => words.length < syllables)?.[1];
  return known !== undefined && !words.some((word) => known.has(word));
}
