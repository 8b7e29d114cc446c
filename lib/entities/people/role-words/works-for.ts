import type { BlockWords } from '../words/read-block.ts';

const WORKS =
  /^(?:cựu |nguyên )?(?:(?:người|nữ) phát ngôn|phát ngôn viên|trợ lý|thư ký|cố vấn|vệ sĩ|tài xế|luật sư|chuyên gia|(?:đặc )?phái viên|đặc sứ|chánh văn phòng) /;

/** Whether the role at `at` is one of those who work for somebody, or on a land: "trợ lý cho Tổng thống", "đặc phái viên về Lào". */
export const worksFor = ({ lower }: BlockWords, at: number): boolean =>
  WORKS.test(`${lower.slice(at, at + 4).join(' ')} `);
