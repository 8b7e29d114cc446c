import { isCapital } from '../../../text/tokens.ts';
import type { BlockWords } from '../words/read-block.ts';
import { purposeLength } from './role-purpose.ts';

/** Tokens at `end` that tell what a post or body is for, its term or its number; undefined where other words stand there, 0 where the role ends. */
export function overTerm(words: BlockWords, at: number, end: number): number | undefined {
  const { tokens, lower } = words;
  const { text, kind } = tokens[end]!;
  const before = lower[end - 1] ?? '';
  const purpose = purposeLength(words, at, end);
  if (purpose !== undefined) return purpose;
  // "khóa V, VI, VII", "nhiệm kỳ 2016-2021"
  if (lower[termBefore(words, at, end)] === 'khóa' && /^(?:[IVX]+|\d\d?|,|và|[-–])$/.test(text))
    return !/^[,v–-]/.test(text) || (/^(?:[IVX]+|\d\d)$/.test(tokens[end + 1]?.text ?? '') && lower[end + 2] !== 'tuổi')
      ? 1
      : 0;
  // "Ủy viên Trung ương Đảng ba khóa IX, X, XI"
  if (lower[end + 1] === 'khóa' && /^(?:hai|ba|bốn|nhiều|[2-9])$/.test(text)) return 2;
  // "Chủ tịch UBND quận 3"
  if (kind === 'number' && (NUMBERED.has(before) || ARMY.test(lower[end - 2] ?? ''))) return 1;
  // "sinh viên năm ba ngành Luật", "sinh viên năm thứ nhất"
  if (
    before === 'viên' &&
    lower[end - 2] === 'sinh' &&
    /^năm (?:\d|nhất|hai|ba|tư|bốn|cuối|thứ)$/.test(`${text} ${lower[end + 1]}`)
  )
    return lower[end + 1] === 'thứ' ? 3 : 2;
  // "Tập đoàn PC1"
  if (kind === 'number' && tokens[end]?.start === tokens[end - 1]?.end && isCapital(tokens[end - 1])) return 1;
  if (/^k[ìỳ]$/.test(before) && kind === 'number') return /^[-–]$/.test(tokens[end + 1]?.text ?? '') ? 3 : 1;
  return undefined;
}

/** The last word before `end` that is neither a number nor between two: "khóa IX, X và XI". */
function termBefore({ tokens }: BlockWords, at: number, end: number): number {
  let back = end - 1;
  while (back > at && /^(?:[IVX]+|\d\d?|,|và|[-–])$/.test(tokens[back]?.text ?? '')) back -= 1;
  return back;
}

/** Places and bodies that have numbers for names. */
const NUMBERED: ReadonlySet<string> = new Set(['số', 'quận', 'phường', 'ấp', 'khu', 'vực', 'vùng', 'lớp', 'u']);

/** "Quân đoàn 12", "Sư đoàn 5": first halves; "U.23". */
const ARMY = /^(?:quân|sư|lữ|trung|tiểu|u)$/;
