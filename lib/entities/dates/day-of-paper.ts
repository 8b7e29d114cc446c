import { nearestDay, shiftDay } from './calendar.ts';

/** "hôm nay (5.9)", "ngày mai (6.9)" with how far that day is from today. */
const BESIDE =
  /(?<!\p{L})(?:(?:hôm|sáng|trưa|chiều|tối) (nay)|(?:hôm|tối|chiều) (qua)|(?:ngày|sáng|chiều) (mai)),? \((?:ngày )?(\d{1,2})[/.-](\d{1,2})(?:\)|,)/u;

/**
 * The day that an article is told from: that of publication, or the next one where the text itself says so. Thanh Niên puts what it prints
 * tomorrow on its site tonight: "hôm nay (5.9)" on the 4th makes every "hôm nay" the 5th, that of the headline too.
 * @param texts the blocks in small letters
 */
export function dayOfPaper(published: string | undefined, texts: readonly string[]): string | undefined {
  if (!published) return undefined;
  for (const text of texts) {
    const found = BESIDE.exec(text);
    if (!found) continue;
    const [, , qua, mai, day, month] = found;
    const gap = mai ? 1 : qua ? -1 : 0;
    const tomorrow = shiftDay(published, 1);
    return nearestDay(Number(month), Number(day), published) === shiftDay(tomorrow, gap) ? tomorrow : published;
  }
  return published;
}
