/** Sentences of one block of text. */

/** Written with a full stop that ends no sentence; lower case, without the stop. */
const ABBREVIATIONS = new Set(
  'tp t.p gs pgs ts ths bs ks cn th.s tt đt sđt tr st dr mr mrs ms prof jr vs no vol p q h x tx tt cty ltd co inc corp mt gen sen rep gov'.split(
    ' ',
  ),
);
/** Behind these a single letter is no initial: "hình chữ S.", "vitamin C." */
const BEFORE_LETTER = /(?<!\p{L})(?:chữ|vitamin|bảng|nhóm|loại|hạng|khối|gan|cúm)\s$/u;
/**
 * What opens a sentence behind an initial: small words and pairs of them with which no name begins ("ở D.C. Vài giờ sau", "trên mạng X. Việc này"),
 * or a speech, which is longer than a nickname ("bà T. “Tôi đã thấy …”", but "H. “Mây”", "J. “Big Sam” Lambert").
 */
const OPENS_ANEW =
  /^ (?:(?:Vài|Ông|Bà|Trong|Tại|Theo|Tuy|Các|Những|Một|Đây|Đó|Sau|Trước|Khi|Ngoài|Nhưng|Cũng|Từ|Vào|Đến|Được|Họ|Tôi|Với|Về|Do|Nếu|Ngày|Việc|Hàng|Hiện|Ngay|Sáng|Chiều|Tối|Đêm|Vụ|Cả|Lúc|Vị|Điều|Còn|Phải|Bị|Hai|Chúng)(?= \p{Ll}| \d)|(?:Cơ quan|Công an|Đồng thời|Liên quan|Phát biểu|Trao đổi|Thời (?:điểm|gian)|Bên cạnh|Hậu quả|Nói về|Anh (?:này|ta|ấy)|Chị (?:này|ta|ấy))(?!\p{L})|["“]\p{Lu}\p{Ll}*,? \p{Ll}+,? \p{Ll}+,? \p{Ll})/u;
/** Letters of which that is read. */
const OPENS_WITHIN = 48;
/** A word in brackets, and the sentence that goes on behind it. */
const IN_BRACKETS = /^\([^().]{1,30}\),? \p{Ll}/u;
const CLOSING = '"”’\')]»';
const OPENING = '"“‘\'([«';

/**
 * Splits a block into sentences: spans without the blanks around them. Does not split after an abbreviation ("TP. Hải Phòng",
 * "GS.TS. Lê"), an initial ("J. Trump"), inside a number ("1.000"), or at a stop followed by a lower-case letter, behind a dash too. A closing
 * quotation mark goes with its sentence.
 */
export function splitSentences(text: string): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  let start = 0;
  const push = (end: number) => {
    let a = start;
    let b = end;
    while (a < b && text[a] === ' ') a++;
    while (b > a && text[b - 1] === ' ') b--;
    if (b > a) spans.push({ start: a, end: b });
    start = end;
  };
  for (let i = nextStop(text, 0); i >= 0; i = nextStop(text, i + 1)) {
    const char = text[i]!;
    let end = i + 1;
    while (end < text.length && '.!?…/'.includes(text[end]!)) end++;
    while (end < text.length && CLOSING.includes(text[end]!) && text[end - 1] !== ' ') end++;
    // A stray blank before the closing mark: 'thế nào? ", bà hỏi.'
    if (/^ ["”](?=[,.;]|$)/.test(text.slice(end, end + 3))) end += 2;
    if (end < text.length && text[end] !== ' ') {
      i = end - 1;
      continue;
    }
    if (char === '.' && end === i + 1 && isAbbreviation(text, i)) continue;
    let next = end;
    while (next < text.length && text[next] === ' ') next++;
    // 'liên minh "Đủ rồi!" (BTK) do ông Lam lập ra'
    if (char !== '.' && IN_BRACKETS.test(text.slice(next, next + OPENS_WITHIN))) {
      i = end - 1;
      continue;
    }
    while (next < text.length && OPENING.includes(text[next]!)) next++;
    // '"Bao giờ?" - bà hỏi.', '"Bao giờ?" -bà hỏi.'
    const dash = /^[-–—] ?(?=\p{Ll})/u.exec(text.slice(next, next + 3));
    if (dash) next += dash[0].length;
    const following = text[next];
    if (following !== undefined && following === following.toLowerCase() && following !== following.toUpperCase()) {
      i = end - 1;
      continue;
    }
    push(end);
    i = end - 1;
  }
  push(text.length);
  return spans;
}

const STOP = /[.!?…]/g;

/** Where the first sign that may end a sentence stands from `from` on; -1 where there is none. */
function nextStop(text: string, from: number): number {
  STOP.lastIndex = from;
  return STOP.test(text) ? STOP.lastIndex - 1 : -1;
}

function isAbbreviation(text: string, stop: number): boolean {
  let from = stop;
  while (from > 0 && /[\p{L}.]/u.test(text[from - 1]!) && stop - from < 8) from--;
  const word = text.slice(from, stop);
  // "chức danh GS. Theo hồ sơ", "ở D.C. Vài giờ sau"
  if (OPENS_ANEW.test(text.slice(stop + 1, stop + OPENS_WITHIN))) return false;
  // "châu Á.", "nước Ý." are whole words: initials bear no mark, but for Đ. "H.R. McMaster", "J.D. Vance"
  const initials = word.split('.');
  if (/^[A-ZĐ]$/.test(word) || (initials.length > 1 && initials.every((one) => /^\p{Lu}$/u.test(one))))
    return !BEFORE_LETTER.test(text.slice(Math.max(0, from - 10), from));
  const last = word.slice(word.lastIndexOf('.') + 1).toLowerCase();
  // "Bộ GD-ĐT." is a name.
  return word !== word.toLowerCase() && ABBREVIATIONS.has(last) && text[from - 1] !== '-';
}
