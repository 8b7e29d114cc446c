const TODAY = /(?<!\p{L})(?:(?:sáng|trưa|chiều|tối|đêm) (?:nay|qua)|hôm (?:nay|qua))(?!\p{L})/iu;

/**
 * Do its texts name the day on which it was published ("sáng 3/6", "ngày 3 tháng 6", "chiều nay")?
 * @param published ISO 8601
 * @param before so many of the days right before count, too
 * @param behind and of those right behind
 */
export function saysWhen(texts: readonly string[], published: string, before = 0, behind = 0): boolean {
  const days = Array.from({ length: before + 1 + behind }, (_, day) => {
    const at = new Date(Date.parse(published.slice(0, 10)) + (day - before) * 86_400_000);
    return `${at.getUTCDate()}(?:[/.-]| tháng )0?${at.getUTCMonth() + 1}`;
  });
  const said = new RegExp(`(?<!\\d)0?(?:${days.join('|')})(?!\\d)`);
  return texts.some((text) => said.test(text) || TODAY.test(text));
}
