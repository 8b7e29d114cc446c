import type { DateRef } from '../entities/entities.ts';

/**
 * A resolved date for people, in the interface's language: "Thứ Năm, 1 tháng 12, 2022". Nothing where the value is unsure.
 * Values that no calendar picture exists for (quarters, weeks, decades, intervals) come as ISO with their parts told apart.
 */
export function dateInWords(date: Pick<DateRef, 'value'>, locale: string): string | undefined {
  const value = date.value;
  if (!value) return undefined;
  const ends = value.split('/');
  if (ends.length === 2) {
    const words = ends.map((end) => pointInWords(end, locale));
    return words.join(' – ');
  }
  return pointInWords(value, locale);
}

function pointInWords(value: string, locale: string): string {
  const day = /^(\d{4})-(\d\d)-(\d\d)/.exec(value);
  if (day)
    return format(locale, day, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }) + timeOf(value);
  const month = /^(\d{4})-(\d\d)$/.exec(value);
  if (month) return format(locale, month, { month: 'long', year: 'numeric' });
  const vietnamese = locale.startsWith('vi');
  const quarter = /^(\d{4})-Q([1-4])$/.exec(value);
  if (quarter) return vietnamese ? `Quý ${quarter[2]} năm ${quarter[1]}` : `Quarter ${quarter[2]}, ${quarter[1]}`;
  const week = /^(\d{4})-W(\d\d)$/.exec(value);
  if (week) return vietnamese ? `Tuần ${Number(week[2])} năm ${week[1]}` : `Week ${Number(week[2])}, ${week[1]}`;
  if (/^\d{4}$/.test(value)) return vietnamese ? `Năm ${value}` : value;
  return value;
}

/** Our own numbers, in UTC on both sides: no time zone may move the day. */
function format(locale: string, parts: RegExpExecArray, options: Intl.DateTimeFormatOptions): string {
  const at = new Date(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3] ?? 1)));
  const words = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(at);
  return words.charAt(0).toLocaleUpperCase(locale) + words.slice(1);
}

function timeOf(value: string): string {
  const time = /T(\d\d:\d\d)/.exec(value);
  return time ? `, ${time[1]}` : '';
}
