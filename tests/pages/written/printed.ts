/** How portals print a time of publication. `iso` is local Vietnamese time, "2025-08-14T16:20". */

const DAYS = ['Chủ nhật', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy'];

function parts(iso: string) {
  const [day = '', time = ''] = iso.split('T');
  const [y = '', m = '', d = ''] = day.split('-');
  const [hour = '', minute = ''] = time.split(':');
  const name = DAYS[new Date(`${day}T12:00:00Z`).getUTCDay()]!;
  return { y, m, d, time, hour, minute, name, bare: `${Number(d)}/${Number(m)}/${y}` };
}

export type PrintDate = (iso: string) => string;

/** Thứ năm, 14/8/2025, 16:20 (GMT+7) */
export const weekdayBare: PrintDate = (iso) => ((t) => `${t.name}, ${t.bare}, ${t.time} (GMT+7)`)(parts(iso));
/** Thứ Năm, ngày 14/08/2025 - 16:20 */
export const weekdayNgay: PrintDate = (iso) => ((t) => `${t.name}, ngày ${t.d}/${t.m}/${t.y} - ${t.time}`)(parts(iso));
/** Thứ Năm, 16:20, 14/08/2025 */
export const timeFirst: PrintDate = (iso) => ((t) => `${t.name}, ${t.time}, ${t.d}/${t.m}/${t.y}`)(parts(iso));
/** 14/08/2025 16:20 GMT+7 */
export const zoned: PrintDate = (iso) => ((t) => `${t.d}/${t.m}/${t.y} ${t.time} GMT+7`)(parts(iso));
/** 14-08-2025 - 04:20 PM */
export const hyphens: PrintDate = (iso) =>
  ((t) => `${t.d}-${t.m}-${t.y} - ${String(Number(t.hour) % 12 || 12).padStart(2, '0')}:${t.minute} ${Number(t.hour) < 12 ? 'AM' : 'PM'}`)(
    parts(iso),
  );
/** 16:20 | 14/08/2025 */
export const bar: PrintDate = (iso) => ((t) => `${t.time} | ${t.d}/${t.m}/${t.y}`)(parts(iso));
/** 14/08/2025 16:20 */
export const plain: PrintDate = (iso) => ((t) => `${t.d}/${t.m}/${t.y} ${t.time}`)(parts(iso));
/** 14 tháng 8 năm 2025 */
export const words: PrintDate = (iso) => ((t) => `${Number(t.d)} tháng ${Number(t.m)} năm ${t.y}`)(parts(iso));
/** Ngày 14 tháng 8 năm 2025, lúc 16h20 */
export const inWords: PrintDate = (iso) =>
  ((t) => `Ngày ${Number(t.d)} tháng ${Number(t.m)} năm ${t.y}, lúc ${t.hour}h${t.minute}`)(parts(iso));
/** 14 Aug 2025, 04:20 PM */
export const english: PrintDate = (iso) =>
  ((t) =>
    `${Number(t.d)} ${'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')[Number(t.m) - 1]} ${t.y}, ${String(Number(t.hour) % 12 || 12).padStart(2, '0')}:${t.minute} ${Number(t.hour) < 12 ? 'AM' : 'PM'}`)(
    parts(iso),
  );
