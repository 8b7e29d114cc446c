import type { ScoredDate } from './find-in-sentence.ts';

const two = (n: number) => String(n).padStart(2, '0');

/**
 * chrono-node's Vietnamese reading of a sentence, at the grain that it claims (a development dependency, only measured against).
 * @param reference ISO day or time of publication
 */
export async function chronoReader(
  mode: 'casual' | 'strict',
): Promise<(text: string, reference: string) => ScoredDate[]> {
  const chrono = await import('chrono-node/vi');
  return (text, reference) =>
    chrono[mode].parse(text, new Date(reference.slice(0, 19))).map(({ index, text: written, start, end }) => {
      const first = days(start);
      const last = end ? days(end) : first;
      return { offset: index, text: written, value: null, start: first[0], end: last[1] };
    });
}

interface Components {
  get(part: 'year' | 'month' | 'day'): number | null;
  isCertain(part: 'day' | 'weekday' | 'month'): boolean;
}

/** First day and the day after the last, at the grain that chrono is certain of. */
function days(at: Components): [string, string] {
  const [y, m, d] = [at.get('year') ?? 1, at.get('month') ?? 1, at.get('day') ?? 1];
  const iso = (year: number, month: number, day: number) => {
    const date = new Date(0);
    date.setUTCFullYear(year, month - 1, day);
    const sign = date.getUTCFullYear() < 0 ? '-' : '';
    const whole = String(Math.abs(date.getUTCFullYear())).padStart(4, '0');
    return `${sign}${whole}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
  };
  if (at.isCertain('day') || at.isCertain('weekday')) return [iso(y, m, d), iso(y, m, d + 1)];
  if (at.isCertain('month')) return [iso(y, m, 1), iso(y, m + 1, 1)];
  return [iso(y, 1, 1), iso(y + 1, 1, 1)];
}
