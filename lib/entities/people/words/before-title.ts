/** Words that go with the title behind them, each with an example. */
const BEFORE_TITLE: ReadonlySet<string> = new Set([
  'nguyên', // nguyên Bộ trưởng
  'cựu', // cựu Tổng thống
  'quyền', // quyền Cục trưởng
  'phó',
  'tân', // tân Đại sứ
  'nữ',
  'đương',
  'cố', // cố Thủ tướng
  'đồng', // Đồng Chủ tịch
  'hàm', // Hàm Vụ trưởng
]);

/** First halves of words whose second half looks like one of these: "chính quyền Tổng thống Mỹ" has no acting president. */
const FIRST_HALVES: Readonly<Record<string, ReadonlySet<string>>> = {
  quyền: new Set(['chính', 'nhân', 'thẩm', 'chủ', 'cầm', 'ủy', 'toàn', 'bản', 'công', 'nắm', 'lộng']),
  nguyên: new Set(['tài', 'thái', 'tây', 'căn', 'trung', 'thảo', 'cao']),
  cố: new Set(['sự', 'củng', 'kiên']),
  nữ: new Set(['phụ', 'nam', 'thiếu', 'ái']),
  phó: new Set(['ứng', 'đối']),
  hàm: new Set(['quân', 'học', 'cấp', 'phong', 'thăng', 'mang', 'đeo', 'tước', 'giáng', 'hạ', 'bậc']),
  đồng: new Set(['hội', 'hợp', 'cộng', 'bất', 'tương', 'hồi']),
};

/** "nguyên", "cựu", "quyền" at `at`, said of the title behind it. */
export const isBeforeTitle = (lower: readonly string[], at: number): boolean => {
  const word = lower[at] ?? '';
  return BEFORE_TITLE.has(word) && !FIRST_HALVES[word]?.has(lower[at - 1] ?? '');
};
