/**
 * The Vietnamese lunar calendar by our own calculation: a month begins on the civil day of the new moon, the month of the winter solstice is
 * the eleventh, and of thirteen months between two of them the first in which the sun enters no new twelfth is the leap month.
 */
import { deltaT } from './delta-t.ts';
import { newMoon } from './new-moon.ts';
import { sunLongitude } from './sun.ts';

export interface LunarDay {
  year: number;
  month: number;
  day: number;
  leap: boolean;
}

interface Month {
  /** Julian day number of its first civil day. */
  start: number;
  year: number;
  month: number;
  leap: boolean;
}

const UNIX_EPOCH = 2440588;
const julianOf = (iso: string) => Date.parse(iso) / 86_400_000 + UNIX_EPOCH;
const isoOf = (julian: number) => new Date((julian - UNIX_EPOCH) * 86_400_000).toISOString().slice(0, 10);

/** The clock by which the civil day was counted; `from` is the first Julian day number. */
const CLOCKS = [
  // Decision 121-CP of 8 August 1967: the time of the seventh zone from 1 January 1968 on.
  { from: julianOf('1968-01-01'), hours: 7 },
  // The shared calendar turned to the time of the 120th meridian in 1929.
  { from: julianOf('1929-01-01'), hours: 8 },
  // Before, it was counted by the sun of Peking, 116° 25' east.
  { from: 0, hours: 7 + 45 / 60 + 40 / 3600 },
];
const clockAt = (julian: number) => (CLOCKS.find(({ from }) => julian >= from)?.hours ?? 7) / 24;

/** First days of months that no calculation gives. */
const KEPT: Readonly<Record<string, string>> = {
  // Tết Ất Sửu: the new moon fell late in the evening of the 24th; the Vietnamese tables of the time begin the year on the 25th.
  '1925-01-24': '1925-01-25',
  // New moon within 75 seconds of midnight, less than the turning of the Earth can be foretold: here the calendar in use in Vietnam decides.
  '2072-12-09': '2072-12-10',
  '2077-11-15': '2077-11-16',
};

/** Julian day number of the civil day on which new moon `k` falls. */
function monthStart(k: number): number {
  const moment = newMoon(k);
  const day = Math.floor(moment - deltaT(moment) + clockAt(moment) + 0.5);
  const kept = KEPT[isoOf(day)];
  return kept ? julianOf(kept) : day;
}

/** Which twelfth of the circle the sun is in at the midnight that begins the civil day: 0 from the March equinox on. */
function sunTwelfth(day: number): number {
  const moment = day - 0.5 - clockAt(day);
  return Math.floor(sunLongitude(moment + deltaT(moment)) / 30);
}

/** Number of the new moon that opens month 11 of `year`: the last that begins with the sun not yet past the solstice. */
function eleventh(year: number): number {
  const christmas = julianOf(`${year}-12-24`);
  for (let k = Math.floor((year + 1 - 2000) * 12.3685) + 1; ; k--) {
    const start = monthStart(k);
    if (start < christmas && sunTwelfth(start) <= 8) return k;
  }
}

const cache = new Map<number, Month[]>();

/** The months from month 11 of `year - 1` to month 10 of `year`, in order. */
function lunarMonths(year: number): Month[] {
  const known = cache.get(year);
  if (known) return known;
  const first = eleventh(year - 1);
  const count = eleventh(year) - first;
  const starts = Array.from({ length: count + 1 }, (_, i) => monthStart(first + i));
  const twelfths = starts.map(sunTwelfth);
  const leapAt = count === 13 ? twelfths.findIndex((twelfth, i) => i > 0 && twelfth === twelfths[i + 1]) : -1;
  const months: Month[] = [];
  for (let i = 0, month = 11, y = year - 1; i < count; i++) {
    const leap = i === leapAt;
    if (!leap && i > 0) {
      month = (month % 12) + 1;
      if (month === 1) y++;
    }
    months.push({ start: starts[i] ?? 0, year: y, month, leap });
  }
  cache.set(year, months);
  return months;
}

/** First and last solar day (ISO) of a lunar month, or null when that year has no such month. */
export function lunarMonth(year: number, month: number, leap = false): [first: string, last: string] | null {
  if (!(year >= 1900 && year <= 2100)) return null;
  const all = [...lunarMonths(year), ...lunarMonths(year + 1)];
  const at = all.findIndex((m) => m.year === year && m.month === month && m.leap === leap);
  const start = all[at]?.start;
  const next = all[at + 1]?.start ?? monthStart(eleventh(year + 1));
  return start === undefined ? null : [isoOf(start), isoOf(next - 1)];
}

/** The solar day (ISO) of a lunar one, or null when that year has no such day (30 of a short month, a leap month it lacks). */
export function lunarToSolar({ year, month, day, leap }: LunarDay): string | null {
  const days = lunarMonth(year, month, leap);
  if (!days || day < 1) return null;
  const iso = isoOf(julianOf(days[0]) + day - 1);
  return iso <= days[1] ? iso : null;
}

/** The lunar day of a solar one (ISO), or null outside of 1900-2100. */
export function solarToLunar(iso: string): LunarDay | null {
  const day = julianOf(iso);
  const year = Number(iso.slice(0, 4));
  if (!(year >= 1900 && year <= 2100) || Number.isNaN(day)) return null;
  const found = [...lunarMonths(year), ...lunarMonths(year + 1)].findLast(({ start }) => start <= day);
  return found ? { year: found.year, month: found.month, day: day - found.start + 1, leap: found.leap } : null;
}

/** Solar first days of the lunar months that begin in a span of years, for the check against a table. */
export function monthStarts(from: number, to: number): { solar: string; year: number; month: number; leap: boolean }[] {
  const out = [];
  for (let y = from; y <= to + 1; y++)
    for (const { start, year, month, leap } of lunarMonths(y)) out.push({ solar: isoOf(start), year, month, leap });
  return out.filter(({ solar }) => solar >= `${from}-01-01` && solar < `${to + 1}-01-01`);
}
