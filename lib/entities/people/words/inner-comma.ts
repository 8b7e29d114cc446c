import type { BlockWords } from './read-block.ts';

/** The comma of "Ban Chỉ đạo phòng, chống thiên tai", "… tham nhũng, lãng phí, tiêu cực", "Đoàn kiểm tra, giám sát", "Đảng ủy Mặt trận, các đoàn thể Trung ương". */
export const isAgainst = ({ lower }: BlockWords, at: number): boolean =>
  lower[at] === ',' && INSIDE.test(lower.slice(at - 2, at + 4).join(' '));
const INSIDE =
  /phòng , chống|(?:phòng cháy|cứu nạn) , (?:chữa|cứu)|cán bộ , công chức|công chức , viên chức|(?:nhũng|lãng phí) , (?:lãng phí|tiêu cực)|^(?:(?:kiểm|thanh) tra , (?:kiểm tra|giám sát)|đào tạo , bồi)|, các đoàn thể|lý luận , phê bình|văn học , nghệ thuật|tham nhũng , kinh tế|kinh tế , buôn lậu|quản lý , giám sát|nhà tạm , nhà dột|khám , chữa/;
