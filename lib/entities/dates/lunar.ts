/**
 * The Vietnamese lunar calendar by our own calculation: new moons and the longitude of the sun (Meeus, "Astronomical Algorithms",
 * chapters 25 and 49) at UTC+7; before 1968 the country kept the calendar of UTC+8. Seven new moons of
 * 1900-2099 lie so near midnight that a published table decides the day.
 */
export interface LunarDay {
  year: number;
  month: number;
  day: number;
  leap: boolean;
}

const RAD = Math.PI / 180;
const sin = (degrees: number) => Math.sin(degrees * RAD);
/** The day 1968-01-01 as Julian day number: from here on Vietnam counts at UTC+7. */
const UTC7_FROM = 2439857;
const zone = (julian: number) => (julian >= UTC7_FROM ? 7 : 8) / 24;

/** Terrestrial minus universal time, in days; enough for 1900-2100. */
function deltaT(julian: number): number {
  const t = (julian - 2451545) / 36525;
  const seconds = t < -0.5 ? 29.07 + (t + 0.5) * 60 * (t < -0.8 ? 0.5 : 0.35) : 63.8 + 60 * t;
  return seconds / 86400;
}

/** Julian day (terrestrial time) of new moon number `k` counted from January 2000. */
function newMoon(k: number): number {
  const t = k / 1236.85;
  const e = 1 - 0.002516 * t - 0.0000074 * t * t;
  const sun = 2.5534 + 29.1053567 * k - 0.0000014 * t * t;
  const moon = 201.5643 + 385.81693528 * k + 0.0107582 * t * t;
  const f = 160.7108 + 390.67050284 * k - 0.0016118 * t * t;
  const node = 124.7746 - 1.56375588 * k + 0.0020672 * t * t;
  return (
    2451550.09766 +
    29.530588861 * k +
    0.00015437 * t * t -
    0.4072 * sin(moon) +
    0.17241 * e * sin(sun) +
    0.01608 * sin(2 * moon) +
    0.01039 * sin(2 * f) +
    0.00739 * e * sin(moon - sun) -
    0.00514 * e * sin(moon + sun) +
    0.00208 * e * e * sin(2 * sun) -
    0.00111 * sin(moon - 2 * f) -
    0.00057 * sin(moon + 2 * f) +
    0.00056 * e * sin(2 * moon + sun) -
    0.00042 * sin(3 * moon) +
    0.00042 * e * sin(sun + 2 * f) +
    0.00038 * e * sin(sun - 2 * f) -
    0.00024 * e * sin(2 * moon - sun) -
    0.00017 * sin(node) -
    0.00007 * sin(moon + 2 * sun) +
    0.00004 * sin(2 * moon - 2 * f) +
    0.00004 * sin(3 * sun) +
    0.00003 * sin(moon + sun - 2 * f) +
    0.00003 * sin(2 * moon + 2 * f) -
    0.00003 * sin(moon + sun + 2 * f) +
    0.00003 * sin(moon - sun + 2 * f) +
    0.000325 * sin(299.77 + 0.107408 * k - 0.009173 * t * t) +
    0.000165 * sin(251.88 + 0.016321 * k)
  );
}

/** New moons within minutes of midnight, where the published tables decide the day. */
const TABLE_DAYS = new Set(
  ['1906-04-23', '1914-11-17', '1916-02-03', '1920-11-10', '1925-01-25', '2072-12-10', '2085-10-18'].map(
    (day) => Date.parse(day) / 86_400_000 + 2440588,
  ),
);

/** Julian day number of the civil day on which new moon `k` falls. */
function monthStart(k: number): number {
  const moment = newMoon(k);
  const day = Math.floor(moment - deltaT(moment) + zone(moment) + 0.5);
  return TABLE_DAYS.has(day + 1) ? day + 1 : TABLE_DAYS.has(day - 1) ? day - 1 : day;
}

/** Which twelfth of the circle the sun is in at the midnight that begins the civil day: 0 from the March equinox on. */
function sunTwelfth(day: number): number {
  const moment = day - 0.5 - zone(day);
  const t = (moment + deltaT(moment) - 2451545) / 36525;
  const m = 357.52911 + 35999.05029 * t - 0.0001537 * t * t;
  const centre = (1.914602 - 0.004817 * t) * sin(m) + (0.019993 - 0.000101 * t) * sin(2 * m) + 0.000289 * sin(3 * m);
  const longitude =
    280.46646 + 36000.76983 * t + 0.0003032 * t * t + centre - 0.00569 - 0.00478 * sin(125.04 - 1934.136 * t);
  return Math.floor((((longitude % 360) + 360) % 360) / 30);
}

/** Number of the new moon that opens month 11 of `year`: the month that holds the winter solstice. */
function eleventh(year: number): number {
  const k = Math.floor((year + 1 - 2000) * 12.3685) + 1;
  for (let n = k; ; n--) {
    const start = monthStart(n);
    // The last month that begins with the sun not yet past 270°.
    if (sunTwelfth(start) <= 8 && start < Date.UTC(year, 11, 24) / 86_400_000 + 2440588) return n;
  }
}

interface Month {
  start: number;
  year: number;
  month: number;
  leap: boolean;
}
const cache = new Map<number, Month[]>();

/** The months from month 11 of `year - 1` to month 10 of `year`, in order. */
export function lunarMonths(year: number): Month[] {
  const known = cache.get(year);
  if (known) return known;
  const first = eleventh(year - 1);
  const count = eleventh(year) - first;
  const starts = Array.from({ length: count + 1 }, (_, i) => monthStart(first + i));
  let leapAt = -1;
  // Thirteen months: the first one in which the sun enters no new twelfth is the leap month.
  if (count === 13)
    leapAt = starts.findIndex(
      (start, i) => i > 0 && i < count && sunTwelfth(start) === sunTwelfth(starts[i + 1] ?? start),
    );
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

const iso = (julian: number) => new Date((julian - 2440588) * 86_400_000).toISOString().slice(0, 10);

/** The solar day (ISO) of a lunar one, or null when that year has no such day (30 of a short month, a leap month it lacks). */
export function lunarToSolar({ year, month, day, leap }: LunarDay): string | null {
  if (year < 1900 || year > 2099 || month < 1 || month > 12) return null;
  const all = [...lunarMonths(year), ...lunarMonths(year + 1)];
  const at = all.findIndex((m) => m.year === year && m.month === month && m.leap === leap);
  const found = all[at];
  if (!found) return null;
  const end = all[at + 1]?.start ?? found.start + 30;
  return day >= 1 && found.start + day - 1 < end ? iso(found.start + day - 1) : null;
}

/** Solar first days of the lunar months of a solar span of years, for the check against a table. */
export function monthStarts(from: number, to: number): { solar: string; year: number; month: number; leap: boolean }[] {
  const out = [];
  for (let y = from; y <= to + 1; y++)
    for (const { start, year, month, leap } of lunarMonths(y)) out.push({ solar: iso(start), year, month, leap });
  return out;
}
