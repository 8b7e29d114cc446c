import { anyOf, type WordTable } from '../../../text/word-table.ts';
import type { Clause, Segment } from '../../verbs/clause.ts';

/** What leads from who quotes to who is quoted; a pattern, in front of the latter. */
export const QUOTES: WordTable = [
  {
    example: 'Tờ Tin Chiều dẫn ',
    words:
      '(?:^|(?<!ướng|chỉ)\\s)(?:[Dd]ẫn|[Tt]rích)(?: lại)? (?=\\p{Lu}|(?:\\d+|các|nhiều|hai|ba|một) |nguồn(?: tin)? (?!của |từ )\\p{Ll})',
  },
  {
    example: 'Tờ Tin Chiều dẫn báo cáo ngày 1/3 của ',
    words:
      '(?:^|(?<!ướng|chỉ)\\s)(?:[Dd]ẫn|[Tt]rích)(?: lại)? (?:lời(?: phát biểu)?|phát ngôn|nguồn|nguồn tin|thông báo|thông cáo|tuyên bố|báo cáo|thông tin|số liệu|phát biểu)(?: (?:hôm|ngày) [\\d/.-]+)?(?: của| từ)?\\s+',
  },
  {
    example: 'Theo thông tin mới nhất của ',
    words:
      '(?:^|, |[\\d)] )\\s*(?:[Tt]heo )?(?:[Tt]hông tin (?:mới nhất |ban đầu |chính thức |riêng )?|[Tt]in )(?:của|từ) ',
  },
];
const QUOTED = new RegExp(anyOf(QUOTES), 'u');

/** Words of all of them: where none stands, the pattern is not even made. */
const MAY_QUOTE = /[Dd]ẫn|[Tt]rích|(?:[Tt]hông t|[Tt])in (?:của|từ|mới|ban|chính|riêng)/;

/** "… dẫn lời các quan chức": who is quoted, and not who quotes. */
export function fromQuoted(clause: Clause, segment: Segment): Segment {
  const words = clause.masked.slice(segment.start, segment.end);
  const match = MAY_QUOTE.test(words) ? QUOTED.exec(words) : null;
  return match ? { start: segment.start + match.index + match[0].length, end: segment.end } : segment;
}
