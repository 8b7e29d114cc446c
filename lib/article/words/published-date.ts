/** Dates of publication: what machines are told and what readers see. The result is local Vietnamese time where no zone is told. */

const two = (value: string | number) => String(value).padStart(2, '0');

/**
 * A machine date as ISO 8601, or nothing. Accepts a blank before the zone (vietnamnet) and a missing zone (cafef), which stays missing.
 * @example machineDate('2026-03-07T08:52:11.000 +07:00') // "2026-03-07T08:52:11+07:00"
 */
export function machineDate(raw: string | null | undefined): string | undefined {
  const match =
    /^\s*(\d{4})-(\d\d?)-(\d\d?)(?:[T\s]+(\d\d?):(\d\d)(?::(\d\d)(?:\.\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?)?/i.exec(
      decodePlus(raw ?? ''),
    );
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second, zone] = match;
  if (!isDay(Number(year), Number(month), Number(day))) return undefined;
  const date = `${year}-${two(month!)}-${two(day!)}`;
  if (hour === undefined || Number(hour) > 23) return date;
  const offset = zone
    ? /^z$/i.test(zone)
      ? 'Z'
      : zone.includes(':')
        ? zone
        : `${zone.slice(0, 3)}:${zone.slice(3)}`
    : '';
  return `${date}T${two(hour)}:${minute}${second ? `:${second}` : ''}${offset}`;
}

/** The words for the months, as patterns and in order. */
const MONTH_WORDS = 'một,hai,ba,tư,năm,sáu,bảy,tám,chín,mười,mười một,mười hai'.split(',');
const MONTH_WORD = 'một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười một|mười hai|mười';
const ENGLISH = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const ENGLISH_MONTH = `(${ENGLISH.join('|')})[a-z]*\\.?`;

/** Year, month and day of a match; the month as a number or a word. */
type Parts = readonly [year: string | undefined, month: string | undefined, day: string | undefined];

// Printed forms, each as a portal prints it. Time may stand on either side of the day, without a blank where each has a box of its own.
const FORMS: readonly [RegExp, (match: RegExpExecArray) => Parts][] = [
  // 7/3/2026 · 07-03-2026 · 16.7.2026 · 18/04/202606:30 · 11/03/20266 phút đọc
  [
    /(?:(?<!\d)|(?<=\d:\d\d))(\d{1,2})\s*([/.-])\s*(\d{1,2})\s*\2\s*(\d{4})(?=\d\d?(?::\d\d| phút| lượt)|(?!\d))/,
    (m) => [m[4], m[3], m[1]],
  ],
  // ngày 5 tháng 6 năm 2025
  [/ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})(?:,)?\s+năm\s+(\d{4})/i, (m) => [m[3], m[2], m[1]]],
  // 5 tháng 6 2025 · 5 Tháng 6, 2025 · 14 Thg5 2026 · 14/Th5/2026
  [
    /(?<!\d)(\d{1,2})[\s/-]+(?:tháng\s+|thg\.?\s*|th\s?)(\d{1,2})[\s,/-]+(?:năm\s+)?(\d{4})/i,
    (m) => [m[3], m[2], m[1]],
  ],
  // 26 Feb 2026, 08:54 PM
  [new RegExp(`(?<!\\d)(\\d{1,2})\\s+${ENGLISH_MONTH},?\\s+(\\d{4})`, 'i'), (m) => [m[3], m[2], m[1]]],
  // Nov 22, 2024
  [new RegExp(`(?<!\\p{L})${ENGLISH_MONTH}\\s+(\\d{1,2}),?\\s+(\\d{4})`, 'iu'), (m) => [m[3], m[1], m[2]]],
  // 22 Tháng Mười Một, 2024
  [
    new RegExp(`(?<!\\d)(\\d{1,2})\\s+tháng\\s+(${MONTH_WORD}),?\\s+(?:năm\\s+)?(\\d{4})`, 'i'),
    (m) => [m[3], m[2], m[1]],
  ],
  // Tháng Hai 8, 2026 · Th2 8, 2026 (WordPress) · "Tháng 10", "19" and "2026", each in a box of its own
  [
    new RegExp(`(?:tháng|thg\\.?|th)\\s*(${MONTH_WORD}|\\d{1,2})\\s+(\\d{1,2}),?\\s+(\\d{4})`, 'i'),
    (m) => [m[3], m[1], m[2]],
  ],
  // 2026-03-11 · 2026.03.11
  [/(?<!\d)(\d{4})([-.])(\d{2})\2(\d{2})(?!\d)/, (m) => [m[1], m[3], m[4]]],
  // 12/06/25 · ngày 12-6-25, 14:05: nothing but a time or a sign beside it
  [
    /(?<![\d./-]|\p{L})(?<!\p{L}(?<!ngày|lúc|nhật|đăng)\s)(\d{1,2})([/.-])(\d{1,2})\2([0-4]\d)(?=\s*(?:$|[|,•·()–-](?!\d)|\d{1,2}\s?[:hg]))/iu,
    (m) => [`20${m[4]}`, m[3], m[1]],
  ],
  // 5/14/2026 (SharePoint): only where it cannot be a Vietnamese date
  [/(?<!\d)(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/, (m) => [m[3], m[1], m[2]]],
];
const TIME = /(?<![\d/])(\d{1,2})\s*(?::|h|giờ)\s*(\d{2})(?::\d\d)?(?!\d)(?:\s*(AM|PM|SA|CH)(?!\p{L}))?/iu; // 00:05 · 10h30 · 08:54 PM

/**
 * A printed Vietnamese date as ISO 8601, with "+07:00" where a time is printed, or nothing. The year must be printed: a related
 * story's "26 Feb, 08:54 PM" is never a date of publication.
 * @example printedDate('Thứ Sáu, 22/11/2024 10:30 (GMT+7)') // "2024-11-22T10:30+07:00"
 */
export function printedDate(raw: string): string | undefined {
  const text = raw.slice(0, 200);
  const day = dayOf(text);
  if (!day) return undefined;
  const time = TIME.exec(text.replace(day.matched, ' ').replace(/(?:GMT|UTC)\s*[+-]\s*\d{1,2}(?::\d\d)?/gi, ' '));
  if (!time) return day.iso;
  let hour = Number(time[1]);
  const half = time[3]?.toUpperCase();
  // "00:01 AM" (cafef) and "15:33 PM" are both printed: only a half that changes something counts.
  if ((half === 'PM' || half === 'CH') && hour < 12) hour += 12;
  if ((half === 'AM' || half === 'SA') && hour === 12) hour = 0;
  if (hour > 23 || Number(time[2]) > 59) return day.iso;
  return `${day.iso}T${two(hour)}:${time[2]}+07:00`;
}

/** What a line beside the headline says: when the article came out, when it was changed, or both. */
export interface PrintedDates {
  published?: string;
  updated?: string;
}

const UPDATED = /cập nhật|sửa đổi|chỉnh sửa|updated/i;

/**
 * Reads a date line that may hold a second date after "Cập nhật". The two are told apart by the word, not by their order.
 * @example printedDates('Đăng ngày: 01/05/2024 - 10:30 Sửa đổi ngày: 02/05/2024 - 08:00')
 */
export function printedDates(raw: string): PrintedDates | undefined {
  const text = raw.slice(0, 300);
  const at = UPDATED.exec(text)?.index ?? -1;
  const published = printedDate(at < 0 ? text : text.slice(0, at));
  const updated = at < 0 ? undefined : printedDate(text.slice(at));
  if (!published && !updated) return undefined;
  return { ...(published ? { published } : {}), ...(updated ? { updated } : {}) };
}

/** What stands on the line of the date for a press and tells nothing of when: "Lượt xem: 120 | In bài | Gửi email | Cỡ chữ A- A+". */
const TOOLS =
  /(?<!\p{L})(?:(?:số )?lượt (?:xem|đọc|truy cập)|(?:(?:xem với|tăng|giảm) )?cỡ chữ(?: mặc định)?|thích|(?:bản |trang )?in(?: (?:bài(?: viết)?|trang|ấn))?|gửi (?:e-?mail|bài(?: viết)?|cho bạn bè)|(?:nghe |đọc )?bài viết|bình luận|chia sẻ|facebook|zalo|twitter|e-?mail|tương phản|đọc bài)(?!\p{L})/giu;

/** A line that says little more than when: "Đăng ngày: 01/05/2024 - 10:30 Sửa đổi ngày: 02/05/2024 - 08:00". */
export function isDateLine(text: string): boolean {
  if (text.length >= 160 || printedDates(text) === undefined) return false;
  return text.replace(TOOLS, '').replace(/[^\p{L}]/gu, '').length < 45;
}

function dayOf(text: string): { iso: string; matched: string } | undefined {
  if (!/\d{4}|\d[/.-]\d\d(?!\d)/.test(text)) return undefined;
  for (const [form, read] of FORMS) {
    const match = form.exec(text);
    if (!match) continue;
    const [year = '', word = '', day = ''] = read(match);
    const month = monthOf(word.toLowerCase());
    if (!isDay(Number(year), month, Number(day))) continue;
    const isSwapped = /^\d/.test(word) && Number(day) <= 12 && saysOtherwise(text, year, month, Number(day));
    const [m, d] = isSwapped ? [day, month] : [month, day];
    return { iso: `${year}-${two(m)}-${two(d)}`, matched: match[0] };
  }
  return undefined;
}

const WEEKDAYS: readonly RegExp[] = [
  /(?<!\p{L})(?:chủ nhật|CN|sun(?:day)?)(?!\p{L})/iu,
  /(?<!\p{L})(?:thứ (?:hai|2)|T2|mon(?:day)?)(?!\p{L})/iu,
  /(?<!\p{L})(?:thứ (?:ba|3)|T3|tue(?:sday)?)(?!\p{L})/iu,
  /(?<!\p{L})(?:thứ (?:tư|4)|T4|wed(?:nesday)?)(?!\p{L})/iu,
  /(?<!\p{L})(?:thứ (?:năm|5)|T5|thu(?:rsday)?)(?!\p{L})/iu,
  /(?<!\p{L})(?:thứ (?:sáu|6)|T6|fri(?:day)?)(?!\p{L})/iu,
  /(?<!\p{L})(?:thứ (?:bảy|7)|T7|sat(?:urday)?)(?!\p{L})/iu,
];

/** Drupal prints the month first, "T6, 08/01/2025": the weekday tells, where it is that of the day read so and not of the other. */
function saysOtherwise(text: string, year: string, month: number, day: number): boolean {
  const printed = WEEKDAYS.findIndex((pattern) => pattern.test(text));
  const weekday = (m: number, d: number) => new Date(Date.UTC(Number(year), m - 1, d)).getUTCDay();
  return printed >= 0 && weekday(month, day) !== printed && weekday(day, month) === printed;
}

/** @param word a number, an English month or a Vietnamese numeral, small */
function monthOf(word: string): number {
  if (/^\d/.test(word)) return Number(word);
  return MONTH_WORDS.indexOf(word) + 1 || ENGLISH.indexOf(word) + 1;
}

function isDay(year: number, month: number, day: number): boolean {
  return year >= 1900 && year < 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

function decodePlus(text: string): string {
  return text.slice(0, 60).replace(/&#x2B;|&#43;/gi, '+');
}
