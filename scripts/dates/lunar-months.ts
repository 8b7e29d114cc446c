import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { monthStarts } from '../../lib/entities/dates/lunar/calendar.ts';

interface Named {
  y: number;
  m: number;
  leap: boolean;
}
/** One day on which at least one of three sources begins a month. */
interface Row {
  solar: string;
  table?: Named | null;
  algo7?: Named | null;
}

/** How many lunar month starts of 1900–2099 are ours, name and leap month included: from 1968 on by the rules of UTC+7, before by the historical table. */
export function countLunarMonths(file: URL): { right: number; wanted: number; invented: number } {
  const rows = gunzipSync(readFileSync(file))
    .toString()
    .trim()
    .split('\n')
    .map((line): Row => JSON.parse(line));
  const name = (solar: string, y: number, m: number, leap: boolean) => `${solar} ${y}-${m}${leap ? ' leap' : ''}`;
  const wanted = new Set(
    rows.flatMap(({ solar, table, algo7 }) => {
      const named = solar >= '1968-01-01' ? algo7 : table;
      return named ? [name(solar, named.y, named.m, named.leap)] : [];
    }),
  );
  const ours = monthStarts(1900, 2099).map(({ solar, year, month, leap }) => name(solar, year, month, leap));
  const right = ours.filter((one) => wanted.has(one)).length;
  return { right, wanted: wanted.size, invented: ours.length - right };
}
