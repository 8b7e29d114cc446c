/** An author as citation programs want it: in parts where it is surely a full name, else as it is signed. */
export type AuthorName = { family: string; given: string } | { literal: string };

/**
 * The surnames of some nineteen in twenty Vietnamese (the Kinh ones first, then those with two syllables). A signature that begins with
 * none of them is an office, a pen name or a foreign name, and is kept whole.
 */
const SURNAMES = new Set(
  'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đào Đoàn Vương Trịnh Trương Lâm Đinh Phùng Mai Tô Hà Tạ Lương Cao Thái Châu Lưu Tăng Nông Quách Kiều Đàm Chu Hứa Văn Từ Triệu La Lò Vi Tống Giang Tôn'.split(
    ' ',
  ),
);

/**
 * Vietnamese full names begin with the surname: "Nguyễn Văn An" is Nguyễn, Văn An. Two syllables are a pen name in a newsroom more often
 * than a full name ("Mai Hoa", "Hà Linh"), so they stay whole, as does every signature with a digit, a mark or a small letter in it.
 */
export function authorName(signed: string): AuthorName {
  const words = signed.trim().split(/\s+/u);
  const isName = words.length >= 3 && words.length <= 5 && words.every((word) => /^\p{Lu}[\p{Ll}\p{M}]*$/u.test(word));
  if (!isName || !SURNAMES.has(words[0]!)) return { literal: words.join(' ') };
  return { family: words[0]!, given: words.slice(1).join(' ') };
}
