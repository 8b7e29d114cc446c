/** A value's days: first day and the day after the last, in days since 1970. */
export type Interval = readonly [first: number, after: number];

const DAY = 86_400_000;
const day = (y: number, m = 1, d = 1): number => {
  const date = new Date(0);
  date.setUTCFullYear(y, m - 1, d);
  return Math.round(date.getTime() / DAY);
};

/** The days that an ISO 8601 value of any grain covers; undefined where it is not understood. */
export function intervalOf(value: string): Interval | undefined {
  const [from = '', to] = value.split('/');
  const first = single(from);
  const last = to ? single(to) : first;
  return first && last ? [first[0], last[1]] : undefined;
}

/** Whether two values cover the same days; the same text counts too. */
export function sameDays(a: string, b: string | null | undefined): boolean {
  if (a === b) return true;
  const [x, y] = [intervalOf(a), b ? intervalOf(b) : undefined];
  return x !== undefined && y !== undefined && x[0] === y[0] && x[1] === y[1];
}

const SHAPES: readonly (readonly [RegExp, (...parts: number[]) => Interval])[] = [
  [/^(\d{4})-(\d\d)-(\d\d)$/, (y = 0, m, d = 1) => [day(y, m, d), day(y, m, d + 1)]],
  [/^(\d{4})-(\d\d)$/, (y = 0, m = 1) => [day(y, m), day(y, m + 1)]],
  [/^(-?\d{4})$/, (y = 0) => [day(y), day(y + 1)]],
  [/^(\d{4})-Q([1-4])$/, (y = 0, q = 1) => [day(y, 3 * q - 2), day(y, 3 * q + 1)]],
  [/^(\d{4})-[HS]([12])$/, (y = 0, h = 1) => [day(y, 6 * h - 5), day(y, 6 * h + 1)]],
  [/^(\d{4})-W(\d\d)$/, (y = 0, w = 1) => week(y, w)],
  [/^(\d{3})X$/, (decade = 0) => [day(decade * 10), day(decade * 10 + 10)]],
  [/^(\d\d)XX$/, (century = 0) => [day(century * 100 + 1), day(century * 100 + 101)]],
];

function single(value: string): Interval | undefined {
  const text = value.replace(/T.*$/, '');
  for (const [shape, days] of SHAPES) {
    const match = shape.exec(text);
    if (match) return days(...match.slice(1).map(Number));
  }
  return undefined;
}

/** ISO weeks begin on Monday; the first holds 4 January. */
function week(year: number, number: number): Interval {
  const fourth = day(year, 1, 4);
  const monday = fourth - ((((fourth + 3) % 7) + 7) % 7);
  return [monday + (number - 1) * 7, monday + number * 7];
}
