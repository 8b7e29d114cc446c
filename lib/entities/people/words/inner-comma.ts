import type { BlockWords } from './read-block.ts';

/** The comma of "Ban Chỉ đạo phòng, chống thiên tai", "… tham nhũng, lãng phí, tiêu cực", "Đoàn kiểm tra, giám sát", "Đảng ủy Mặt trận, các đoàn thể Trung ương". */
export const isAgainst = ({ lower }: BlockWords, at: number): boolean =>
  lower[at] === ',' && INSIDE.test(lower.slice(at - 2, at + 4).join(' '));
const INSIDE =
  /phòng , chống|(?:nhũng|lãng phí) , (?:lãng phí|tiêu cực)|^(?:(?:kiểm|thanh) tra , (?:kiểm tra|giám sát)|đào tạo , bồi)|, các đoàn thể/;
