import type { Grain } from '../../entities.ts';

/** A value on the calendar at its grain; `value` is null when the text and the day of publication do not tell. */
export interface DateValue {
  value: string | null;
  grain: Grain;
  /** The lunar date in words, when that is what the text names. */
  lunar?: string;
}

const two = (n: number) => String(n).padStart(2, '0');
/** A year as ISO 8601 writes it: four figures at least. */
export const fourFigures = (year: number) => String(year).padStart(4, '0');

/** The day as ISO 8601, or null when the calendar has no such day (30/2). */
export function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && month >= 1
    ? `${fourFigures(year)}-${two(month)}-${two(day)}`
    : null;
}

/** `iso` moved by whole days. */
export function shiftDay(iso: string, days: number): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The month `months` away from that of `iso`: "2024-12". */
export function shiftMonth(iso: string, months: number): string {
  const total = Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1 + months;
  return `${Math.floor(total / 12)}-${two((total % 12) + 1)}`;
}

/** The ISO week `weeks` away from that of `iso`: "2025-W47". */
export function isoWeek(iso: string, weeks: number): string {
  const weekday = (new Date(`${iso}T00:00:00Z`).getUTCDay() + 6) % 7;
  const thursday = shiftDay(iso, 3 - weekday + weeks * 7);
  const year = Number(thursday.slice(0, 4));
  const dayOfYear = (Date.parse(`${thursday}T00:00:00Z`) - Date.UTC(year, 0, 1)) / 86_400_000;
  return `${year}-W${two(Math.floor(dayOfYear / 7) + 1)}`;
}

/** The year that brings day/month nearest to the day of publication: around New Year "31/12" is of the year before. */
export function nearestDay(month: number, day: number, reference: string): string | null {
  const year = Number(reference.slice(0, 4));
  const days = [year - 1, year, year + 1].map((y) => isoDay(y, month, day)).filter((iso) => iso !== null);
  const distance = (iso: string) => Math.abs(Date.parse(iso) - Date.parse(reference));
  return days.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** The year that brings a month nearest to the month of publication. */
export function nearestMonth(month: number, reference: string): string | null {
  if (month < 1 || month > 12) return null;
  const gap = month - Number(reference.slice(5, 7));
  return shiftMonth(reference, gap > 6 ? gap - 12 : gap < -6 ? gap + 12 : gap);
}

/** The day in Vietnam on which something was published: "2026-03-01T20:00:00Z" is the 2nd there. A bare day or a time without zone stays. */
export function dayInVietnam(publishedAt: string | undefined): string | undefined {
  const day = /^[12]\d{3}-\d\d-\d\d/.exec(publishedAt ?? '')?.[0];
  if (!day || isoDay(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))) === null) return undefined;
  if (!publishedAt || !/T.*(?:Z|[+-]\d\d:?\d\d)$/.test(publishedAt)) return day;
  const moment = Date.parse(publishedAt);
  return Number.isNaN(moment) ? day : new Date(moment + 7 * 3_600_000).toISOString().slice(0, 10);
}
