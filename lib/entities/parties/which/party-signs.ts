import type { PartyFinding, TokenBlock } from '../finding.ts';

/** Right before "CPP", each with an example. */
const ROLE_BEFORE: ReadonlySet<string> = new Set([
  'lãnh đạo', // lãnh đạo CDU Friedrich …
  'thủ lĩnh', // thủ lĩnh CNRP
  'chủ tịch', // Chủ tịch CPP
  'thành viên', // thành viên ANC
  'nghị sĩ',
  'nghị sỹ',
  'ứng viên',
  'cử viên', // ứng cử viên DPP
  'liên minh', // liên minh LDP - Komeito
  'thư ký', // Tổng thư ký PAP
  'phát ngôn',
  'ngôn viên', // phát ngôn viên DPP
  'trị gia', // chính trị gia SPD
  'đối lập', // phe đối lập PTI
  'cầm quyền', // đảng cầm quyền LDP
  'đứng đầu',
  'cực hữu',
  'cánh hữu',
  'cánh tả',
  'trung tả',
  'trung hữu',
  'bảo thủ',
]);

/** What parties do, right after "BJP". */
const DEEDS =
  /^ (?:(?:đã|đang|sẽ|vừa|không|chưa|có thể|tiếp tục|bất ngờ) )*(?:thắng|thua|giành|thất (?:bại|cử)|mất (?:ghế|thế đa số|quyền)|giữ (?:thế đa số|vững thế đa số|\d+ ghế)|chiếm (?:đa số|thế đa số)|dẫn (?:trước|đầu)|đề cử|tẩy chay|là đảng|vượt ngưỡng|rút khỏi (?:liên minh|chính phủ|nội các)|rời (?:liên minh|chính phủ)|cầm quyền|lãnh đạo chính phủ)(?!\p{L})/u;

/** "BJP thắng lớn", "SVP là đảng lớn nhất": three capitals at least that do what parties do. */
export const actsAsParty = ({ block, end, text }: PartyFinding, blocks: readonly TokenBlock[]): boolean =>
  text.length >= 3 && DEEDS.test(blocks[block]?.text.slice(end, end + 60) ?? '');

/** "Chủ tịch CPP", "phe đối lập PTI". */
export function hasRoleBefore({ block, start }: PartyFinding, blocks: readonly TokenBlock[]): boolean {
  const before = blocks[block]?.text.slice(Math.max(0, start - 24), start).toLowerCase() ?? '';
  const words = before.match(/\p{L}+(?=\s)/gu) ?? [];
  return before.endsWith(' ') && ROLE_BEFORE.has(words.slice(-2).join(' '));
}

/** Somebody, and the bracket that tells his party: "bà Otta Weiss (", "Tổng thống Ecuador Otto Weiss (". */
const SOMEBODY =
  /(?:^|[ (“"])(?:[Ôô]ng|[Bb]à|[Ứứ]ng viên|(?:[Tt]ổng thống|[Tt]hủ tướng|[Bb]ộ trưởng|[Nn]goại trưởng|[Tt]hị trưởng|[Tt]hống đốc|[Nn]ghị s[ĩỹ]|[Ll]ãnh đạo)(?: [^\s,.()]+){0,2}) (?:\p{Lu}[\p{L}'’.-]* ){1,5}\($/u;
const LONGEST_SOMEBODY = 60;

/** "ông Otto Weiss (PDC)", "bà Otta Weiss (LDP)": letters alone in brackets behind somebody. */
export function isBehindSomebody({ block, start, end }: PartyFinding, blocks: readonly TokenBlock[]): boolean {
  const text = blocks[block]?.text ?? '';
  if (text[start - 1] !== '(' || !/^[),]/.test(text.slice(end, end + 1))) return false;
  return SOMEBODY.test(text.slice(Math.max(0, start - LONGEST_SOMEBODY), start));
}
