import type { Token } from '../../text/tokens.ts';

/**
 * "Đảng" alone is the Communist Party of Vietnam only where it stands for the party itself.
 * Inside titles and the names of bodies it is left alone; the tables hold the words that tell, each with an example.
 */
const BODY_BEFORE: ReadonlySet<string> = new Set([
  'trung ương', // Ủy viên Trung ương Đảng
  'bí thư', // Bí thư Đảng đoàn
  'chủ tịch', // Phó Chủ tịch Đảng Kenji …: the name of a person follows
  'cán sự', // Ban cán sự Đảng
  'chấp hành', // Ban Chấp hành Đảng bộ
  'công tác', // Văn phòng Công tác Đảng
]);

const BODY_AFTER: ReadonlySet<string> = new Set([
  'ủy', // Đảng ủy Công an Trung ương
  'uỷ',
  'bộ', // Đảng bộ tỉnh
  'đoàn', // Đảng đoàn Quốc hội
  'viên', // Đảng viên
  'phái', // Đảng phái
  'phí', // Đảng phí
  'tịch', // Đảng tịch
  'vụ', // Đảng vụ
  'khu', // Đảng khu
  'chống', // Đảng chống nhập cư: a description
  'cầm', // Đảng cầm quyền
  'đối', // Đảng đối lập (but "đối với", see below)
  'thân', // Đảng thân quân đội
  'mới', // Đảng mới
  'cực', // Đảng cực hữu
  'trung', // Đảng trung hữu
  'cánh', // Đảng cánh tả
  'liên', // Đảng liên minh
  'này', // Đảng này
  'đó',
  'chính', // Đảng chính trị
]);

/** One word before "Đảng" that makes it another thing. */
const NOT_ONE_BEFORE: ReadonlySet<string> = new Set([
  'hai', // quan hệ giữa hai Đảng
  '2',
  'ba',
  'các', // các Đảng Cộng sản và công nhân
  'mỗi',
  'nhiều',
  'tw', // Ủy viên TW Đảng
  'bchtw', // Nghị quyết của BCHTW Đảng
  'sử', // Viện Lịch sử Đảng
  'phòng', // Văn phòng Đảng
]);

/** Whether the words before the token at `at` make "Đảng" part of a title or of a body's name: "Ủy viên Trung ương Đảng". */
export function endsBody(tokens: readonly Token[], at: number): boolean {
  const word = (index: number) => tokens[index]?.text.toLowerCase() ?? '';
  return BODY_BEFORE.has(`${word(at - 2)} ${word(at - 1)}`) || /^(?:tw|bchtw)$/.test(word(at - 1));
}

/** Whether the token "Đảng" at `at` names the Communist Party of Vietnam by itself. */
export function isBareParty(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== 'Đảng') return false;
  const word = (index: number) => tokens[index]?.text.toLowerCase() ?? '';
  const before = `${word(at - 2)} ${word(at - 1)}`;
  if (BODY_BEFORE.has(before) || NOT_ONE_BEFORE.has(word(at - 1))) return false;
  const next = tokens[at + 1];
  if (!next || next.kind === 'mark') return next?.text !== '-';
  if (next.kind === 'number') return false;
  if (next.text === 'đối' && word(at + 2) === 'với') return true;
  if (BODY_AFTER.has(next.text.toLowerCase())) return false;
  // "Đảng của ông Macron" opens a sentence about another party; "kết nạp Đảng của anh" does not.
  if (next.text === 'của') return tokens[at - 1]?.kind === 'word';
  // A capital after it starts a name ("Đảng Nhân dân") that other rules know better, unless the word opens a body of the State.
  return !/^\p{Lu}/u.test(next.text) || /^(?:Nhà|Quốc|Chính|Mặt)$/.test(next.text);
}
