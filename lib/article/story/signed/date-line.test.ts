import { describe, expect, it } from 'vitest';
import { namesBesideDate } from './date-line.ts';

describe('names beside a date', () => {
  it.each([
    'Mai Thu - 14/05/2026 17:42',
    'Mai Thu 18 tháng 12 năm 2025',
    'Mai Thu 3 Nov 2025, 07:05 PM',
    'Mai Thu-Chủ nhật, 14:58, 21/09/2025',
    'Mai Thu Thứ năm, 06:05, 18/12/2025',
    'Chủ Nhật 14/05/2026 | Mai Thu',
    'Phát lúc 17:42 ngày 14/05/2026 · Mai Thu',
    'Mai Thu lúc 17:42 14/05/2026',
    '14/05/2026Mai Thu 312',
  ])('are read from "%s"', (line) => {
    expect(namesBesideDate([line])).toEqual(['Mai Thu']);
  });

  it('may stand on a line of their own, but not behind a score', () => {
    expect(namesBesideDate(['Mai Thu', '14/05/2026 17:42', 'Vàm Tro 3 - 1 Bến Gỗ'])).toEqual(['Mai Thu']);
  });
});
