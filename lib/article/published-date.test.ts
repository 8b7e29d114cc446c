import { describe, expect, it } from 'vitest';
import { machineDate, printedDate } from './published-date.ts';

describe('printedDate', () => {
  it.each([
    ['Thứ bảy, 7/3/2026, 00:05 (GMT+7)', '2026-03-07T00:05+07:00'],
    ['Thứ Hai, ngày 20/07/2026 - 06:31', '2026-07-20T06:31+07:00'],
    ['Thứ Năm, 08:46, 16/07/2026', '2026-07-16T08:46+07:00'],
    ['07-03-2026 - 00:01 AM', '2026-03-07T00:01+07:00'],
    ['09:00 | 10/03/2021', '2021-03-10T09:00+07:00'],
    ['26 Feb 2026, 08:54 PM', '2026-02-26T20:54+07:00'],
    ['ngày 5 tháng 6 năm 2025', '2025-06-05'],
    ['22 Tháng Mười Một, 2024', '2024-11-22'],
    ['Tháng Hai 8, 2026', '2026-02-08'],
    ['Th11 8, 2026', '2026-11-08'],
    ['14 Thg5 2026', '2026-05-14'],
    ['14/Th5/2026', '2026-05-14'],
    ['Nov 22, 2024', '2024-11-22'],
    ['18/04/202606:30', '2026-04-18T06:30+07:00'],
    ['06:3018/04/2026', '2026-04-18T06:30+07:00'],
    ['5/14/2026 5:42:00 PM', '2026-05-14T17:42+07:00'],
    ['5/4/2026', '2026-04-05'],
    ['Thứ Năm, 12-06-25, 14:05', '2025-06-12T14:05+07:00'],
    ['Ngày đăng: 12.6.25', '2025-06-12'],
    ['Văn Lĩnh - 12/06/25', '2025-06-12'],
  ])('reads %s', (printed, iso) => {
    expect(printedDate(printed)).toBe(iso);
  });
  it.each([
    '26 Feb, 08:54 PM',
    '45/13/2026',
    'hôm qua',
    '8:54',
    'Mục 1.2.25 Cải tạo',
    'Quyết định 12/6/25-UB',
    '09.12.34.56.78',
    'Ngày sinh: 12.6.85',
  ])('refuses %s', (printed) => {
    expect(printedDate(printed)).toBeUndefined();
  });
});

describe('machineDate', () => {
  it('reads a blank before the zone, a missing zone and a day alone', () => {
    expect(machineDate('2026-03-07T08:52:11.000 +07:00')).toBe('2026-03-07T08:52:11+07:00');
    expect(machineDate('2026-03-07T08:52:11')).toBe('2026-03-07T08:52:11');
    expect(machineDate('2026-03-07')).toBe('2026-03-07');
    expect(machineDate('13/12/2026')).toBeUndefined();
  });
});
