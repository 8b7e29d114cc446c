import { inVietnam } from './date-line.ts';

/** The printed time, as readers see it; the metadata's where the print tells no hour, or another day than the metadata by far. */
export function publicationOf(printed: string | undefined, told: string | undefined): string | undefined {
  if (!printed || !told) return printed ?? told;
  const apart = Math.abs(Date.parse(printed.slice(0, 10)) - Date.parse(told.slice(0, 10)));
  if (printed.includes('T') && !(apart > 2 * 86_400_000)) return printed;
  // WordPress may leave out that it tells the time in Greenwich's.
  const zoned = /T[\d:]+$/.test(told) ? [`${told}Z`] : [];
  return [told, ...zoned].map(inVietnam).find((here) => here.startsWith(printed)) ?? told;
}

/** A time of change before the publication is the time of a draft (tienphong). */
export function laterThan(publishedAt: string | undefined, updatedAt: string | undefined): string | undefined {
  if (!publishedAt || !updatedAt) return updatedAt;
  const instant = (date: string) =>
    Date.parse(/T.*(?:Z|[+-]\d\d:\d\d)$/.test(date) || !date.includes('T') ? date : `${date}+07:00`);
  return instant(updatedAt) < instant(publishedAt) - 60_000 && updatedAt.includes('T') ? undefined : updatedAt;
}
