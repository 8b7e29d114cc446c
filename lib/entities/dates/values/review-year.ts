/** Words of a headline that looks back over a year. */
const REVIEW =
  /(?:sự kiện|dấu ấn|dấu mốc|thành tựu|điểm nhấn|nổi bật|tiêu biểu|nhìn lại|tổng kết|điểm lại|một năm)|(?:toàn cảnh|bức tranh)[^.]* năm 20/;

/**
 * "Mười sự kiện nổi bật năm 2025", published around New Year: the months and days that it names without a year are those of that year.
 * @param title the headline in small letters
 */
export function reviewYear(title: string, published: string | undefined): number | undefined {
  const year = Number(/(?<![\d/.-])(20\d\d)(?![\d/.-])/.exec(title)?.[1]);
  if (!published || !year || !REVIEW.test(title)) return undefined;
  return published >= `${year}-12-01` && published <= `${year + 1}-01-31` ? year : undefined;
}
