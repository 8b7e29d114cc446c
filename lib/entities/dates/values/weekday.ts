const DAYS = 'hai ba tư năm sáu bảy nhật'.split(' ');

/** The day of the week that a day falls on: 0 on a Monday. */
export const weekdayOf = (iso: string): number => (new Date(`${iso}T00:00:00Z`).getUTCDay() + 6) % 7;

/** The one that its word names ("ba", "nhật", "cn", "3"); -1 where it is none. */
export const weekdayNamed = (word: string): number =>
  word === 'cn' ? 6 : word === 'bẩy' ? 5 : /\d/.test(word) ? Number(word) - 2 : DAYS.indexOf(word);
