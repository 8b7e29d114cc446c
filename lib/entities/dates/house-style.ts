/**
 * Which separators a document uses between day and month: VnExpress writes 12/8, Tuổi Trẻ 12-8, Thanh Niên 12.8; elsewhere "12-8" is a
 * score and "12.8" a decimal. Only pairs after a date word count as evidence.
 */
const CUED = /(?:ngày|hôm|sáng|trưa|chiều|tối|đêm) \d{1,2}([/.-])\d{1,2}(?![\d.])/g;

/** The separators seen after date words in the texts, lower case; a rare one (a slip) does not count. */
export function houseStyle(texts: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    CUED.lastIndex = 0;
    for (let found = CUED.exec(text); found; found = CUED.exec(text)) {
      const mark = found[1] ?? '';
      counts.set(mark, (counts.get(mark) ?? 0) + 1);
    }
  }
  const most = Math.max(0, ...counts.values());
  return new Set([...counts].filter(([, count]) => count * 4 >= most).map(([mark]) => mark));
}
