import { nearestDay, shiftDay } from './calendar.ts';

/** "hôm nay (5.9)", "19 giờ hôm nay 5.9", "ngày mai, 6.9" with how far that day is from today. */
const BESIDE =
  /(?<!\p{L})(?:(?:hôm|sáng|trưa|chiều|tối) (nay)|(?:hôm|tối|chiều) (qua)|(?:ngày|sáng|chiều) (mai)),? \(?(?:ngày )?(\d{1,2})[/.-](\d{1,2})(?![\d%/-]|[.,]\d)/gu;

/**
 * The day that an article is told from: that of publication, or the next one where the text itself says so. Thanh Niên puts what it prints
 * tomorrow on its site tonight: "hôm nay (5.9)" on the 4th makes every "hôm nay" the 5th, that of the headline too.
 * @param texts the blocks in small letters
 */
export function dayOfPaper(published: string | undefined, texts: readonly string[]): string | undefined {
  if (!published) return undefined;
  const tomorrow = shiftDay(published, 1);
  for (const text of texts)
    for (const [, , qua, mai, day, month] of text.matchAll(BESIDE)) {
      const gap = mai ? 1 : qua ? -1 : 0;
      const told = nearestDay(Number(month), Number(day), published);
      // Neither: a slip of the pen, or a number.
      for (const today of [published, tomorrow]) if (told === shiftDay(today, gap)) return today;
    }
  return published;
}
