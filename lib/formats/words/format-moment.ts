import { type DateLocale, formatDateValue } from './format-date.ts';

/** Vietnam keeps one time all year round: UTC+7. */
const VIETNAM = 7 * 60 * 60 * 1000;
const WITH_TIME = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)/;
const WITH_ZONE = /(?:Z|[+-]\d\d:?\d\d)$/i;

/**
 * Day and time of day in Vietnam of an ISO 8601 moment. A moment without a zone is taken as written: portals write their own time.
 * @returns nothing where the value is no date
 */
export function inVietnam(value: string | undefined): { day: string; time?: string } | undefined {
  if (!value) return undefined;
  const written = WITH_TIME.exec(value);
  if (!written) {
    const day = /^\d{4}-\d\d-\d\d/.exec(value)?.[0];
    return day ? { day } : undefined;
  }
  const moment = WITH_ZONE.test(value) ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(moment)) return { day: written[1]!, time: written[2]! };
  const iso = new Date(moment + VIETNAM).toISOString();
  return { day: iso.slice(0, 10), time: iso.slice(11, 16) };
}

/**
 * A moment in words, in Vietnam's time; what is no moment stays as it is.
 * @example formatMoment('2022-12-01T10:05:00Z', 'vi') // thứ Năm, 1 tháng 12 năm 2022, 17:05
 */
export function formatMoment(value: string, locale: DateLocale): string {
  const moment = inVietnam(value);
  if (!moment) return value;
  return [formatDateValue(moment.day, 'day', locale), moment.time].filter(Boolean).join(', ');
}
