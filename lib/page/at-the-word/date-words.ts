import type { DateRef } from '../../entities/entities.ts';
import { capital } from '../../formats/letters/capital.ts';
import { formatDateValue } from '../../formats/words/format-date.ts';

/** A resolved date for people, in the interface's language: "Thứ Năm, 1 tháng 12 năm 2022". Nothing where the value is unsure. */
export function dateInWords(
  date: Pick<DateRef, 'value'> & { grain?: DateRef['grain'] },
  locale: string,
): string | undefined {
  if (!date.value) return undefined;
  return capital(formatDateValue(date.value, date.grain ?? 'day', locale.startsWith('vi') ? 'vi' : 'en'), locale);
}
