/** What bears a name in marks, an example in front of each row. */
const BEARERS = [
  // Trưng bày mang tên “…”; Cuộc vận động với khẩu hiệu “…”
  'chủ đề|chuyên đề|đề tài|tên|tên gọi|khẩu hiệu|danh hiệu',
  // Hội thảo “…” diễn ra tại Cần Thơ; Cuộc thi “…”
  'tọa đàm|hội thảo|hội nghị|diễn đàn|triển lãm|chương trình|thi|hội|lễ|giải|thưởng|phong trào|chiến dịch|dự án|đề án|mô hình|quỹ|nhóm',
  // Đêm hòa nhạc “…” mở màn tối 1/3; Bộ phim “…” ra rạp
  'nhạc|diễn|phim|cuốn|sách|thơ|kịch|vở|ca khúc|album|bài|bài viết|bài báo|trang|fanpage',
].join('|');
const CALLED = new RegExp(`(?<!\\p{L})(?:${BEARERS})(?: khoa học| quốc tế)?(?: là| mang tên)?:? ["“]?$`, 'iu');

/** "tình bạn “vừa là láng giềng, vừa là anh em”", "phương châm “nhìn thẳng, nói thật”": a motto, and nobody's speech. */
const MOTTO =
  /(?<!\p{L})(?:(?:tình (?:bạn|hữu nghị|đoàn kết|cảm)|(?<!gia đình )truyền thống)(?: [\p{Ll}]+){0,3}|phương châm|tinh thần|nguyên tắc|tư tưởng|lời dạy) ["“]?$/u;

/** What somebody is accused of is quoted from the law: 'khởi tố về hành vi "vi phạm quy định …"'; "chỉ trích hành vi “gây hấn”" is somebody's word. */
const OFFENCE =
  /(?<!\p{L})(?:(?:khởi tố|truy tố|xét xử|bắt|tạm giữ|tạm giam|điều tra|làm rõ) [^"“”]{0,60}hành vi|tội|tội danh) ["“]?$/iu;

/** Letters right before a mark that are looked at. */
const LONGEST = { name: 24, motto: 60, offence: 90 };

/** Is what stands in marks behind this text the name of something? */
export const isCalled = (before: string): boolean => CALLED.test(before.slice(-LONGEST.name));

/** Is it a motto that many say? */
export const isMotto = (before: string): boolean => MOTTO.test(before.slice(-LONGEST.motto));

/** Is it an offence in the words of the law? */
export const isOffence = (before: string): boolean => OFFENCE.test(before.slice(-LONGEST.offence));
