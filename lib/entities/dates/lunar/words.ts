import { type LunarDay, solarToLunar } from './calendar.ts';
import { yearName } from './year-name.ts';

const MONTHS = 'Giêng Hai Ba Tư Năm Sáu Bảy Tám Chín Mười Mười_một Chạp'
  .split(' ')
  .map((name) => name.replace('_', ' '));

/** A lunar month as people say it: "tháng Giêng", "tháng Tư nhuận". */
export function lunarMonthWords(month: number, leap = false): string {
  return `tháng ${MONTHS[month - 1]}${leap ? ' nhuận' : ''}`;
}

/** A lunar day as people say it: "mùng 8 tháng Mười một năm Nhâm Dần", "rằm tháng Giêng năm Bính Ngọ"; the year only where it is known. */
export function lunarDayWords({
  day,
  month,
  leap,
  year,
}: Omit<LunarDay, 'year'> & { year?: number | undefined }): string {
  const head = day <= 10 ? `mùng ${day}` : day === 15 ? 'rằm' : `${day}`;
  return `${head} ${lunarMonthWords(month, leap)}${year === undefined ? '' : ` năm ${yearName(year)}`}`;
}

/**
 * The lunar date of a solar day in words, for the hover of a day; undefined for what is no day of 1900-2100.
 * @example lunarDateOf('2022-12-01') // mùng 8 tháng Mười một năm Nhâm Dần
 */
export function lunarDateOf(iso: string): string | undefined {
  const lunar = /^\d{4}-\d\d-\d\d$/.test(iso) ? solarToLunar(iso) : null;
  return lunar ? lunarDayWords(lunar) : undefined;
}
