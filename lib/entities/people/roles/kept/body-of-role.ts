import { isCapital } from '../../../../text/tokens.ts';
import { isStanding } from '../../role-words/body-ends.ts';
import type { BlockWords } from '../../words/read-block.ts';

/** "Sở Y tế" of "Giám đốc Sở Y tế", "Thành ủy Hải Phòng" of "Bí thư Thành ủy Hải Phòng". */
export function bodyOf(words: BlockWords, from: number, to: number): string | undefined {
  const { tokens, lower, bodyHead, taken } = words;
  for (let at = from + 1; at < to; at += 1) {
    if ((bodyHead[at] ?? 0) === 0 || taken[at] !== 0 || !opensBody(words, from, at)) continue;
    let end = at + 1;
    while (
      end < to &&
      !/^(?:kiêm|nhiệm|khóa)$/.test(lower[end] ?? '') &&
      !(/^(?:các|hai|ba|bốn|\d)$/.test(lower[end] ?? '') && lower[end + 1] === 'khóa') &&
      (tokens[end]?.text !== ')' || open(words, at, end))
    )
      end += 1;
    if (!tokens.slice(at, end).some(isCapital)) continue;
    // "Phó Trưởng Ban", "Phó Trưởng Ban Thường trực": of the one that is spoken of.
    if (/^ban(?: thường trực)?$/.test(lower.slice(at, end).join(' '))) continue;
    // "bí thư Trung ương Đoàn", "Trưởng đoàn đại biểu Quốc hội tỉnh …"
    if (lower[at - 2] === 'trung' && lower[at - 1] === 'ương' && at - from > 2) at -= 2;
    // "Phó Chủ tịch UBTW MTTQ Việt Nam", "Bí thư TƯ Đoàn", "Bí thư T.Ư Đoàn"
    else if (/^(?:ub)?t[wư]$/.test(lower[at - 1] ?? '') && at - from > 1) at -= 1;
    else if (lower.slice(at - 3, at).join('') === 't.ư' && at - from > 3) at -= 3;
    // "Cục trưởng cục Cảnh sát hình sự", "Trưởng ban Tổ chức Thành ủy"; "Ủy viên Thường vụ Thành ủy" belongs to the Thành ủy.
    else if (
      (at - from > 1 && /^(?:cục|vụ|sở|viện|phòng)$/.test(tokens[at - 1]?.text ?? '') && lower[at - 2] !== 'thường') ||
      (at > from && lower[at - 1] === 'ban' && lower[at] !== 'ban')
    )
      at -= 1;
    else if (lower.slice(at - 3, at).join(' ') === 'đoàn đại biểu') at -= 3;
    // "Bí thư cán sự Đảng Chính phủ"
    else if (lower[at] === 'đảng' && lower[at - 2] === 'cán') at -= lower[at - 3] === 'ban' ? 3 : 2;
    return words.text.slice(tokens[at]?.start ?? 0, tokens[end - 1]?.end ?? 0);
  }
  return undefined;
}

/** Whether a bracket that the body opened is still to be closed at `at`. */
const open = ({ tokens }: BlockWords, from: number, at: number): boolean =>
  tokens.slice(from, at).some(({ text }) => text === '(');

/** Whether the head of a body at `at` opens one: not in "tân Bộ trưởng", "nhà báo", "Tây Ban Nha", "Bộ trưởng Tài nguyên Môi trường". */
function opensBody(words: BlockWords, from: number, at: number): boolean {
  const { tokens, lower, bodyHead, title, place } = words;
  if ((title[at] ?? 0) > (bodyHead[at] ?? 0) || lower[at + 1] === 'trưởng') return false;
  // "Bộ trưởng Khoa học và Công nghệ" heads no Khoa.
  if ((words.subject[at] ?? 0) > (bodyHead[at] ?? 0)) return false;
  // "Phó Trưởng Ban Thường trực Ban Dân vận"
  if (isStanding(words, at)) return false;
  for (let back = 1; back <= 3; back += 1) if ((place[at - back] ?? 0) > back) return false;
  if (isCapital(tokens[at])) return true;
  if (bodyHead[at] === 1 && at < from + (title[from] ?? 0)) return false;
  const before = `${lower[at - 1]} ${lower[at]}`;
  return (
    !/^(?:môi trường|thị trường|hiện trường|(?:dự|thông|tình) báo|ban tổ)$/.test(before) &&
    !/^báo chí/.test(`${lower[at]} ${lower[at + 1]}`)
  );
}
