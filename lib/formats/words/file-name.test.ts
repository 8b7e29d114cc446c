import { describe, expect, it } from 'vitest';
import { fileName } from './file-name.ts';

describe('the name of a file', () => {
  it('is portal, day and headline in plain letters', () => {
    expect(
      fileName(
        { portal: 'Nhân Dân', publishedAt: '2022-12-01T17:05:00+07:00', title: 'Đảng bộ TP. Huế: 5 việc “nóng”' },
        'md',
      ),
    ).toBe('nhan-dan-2022-12-01-dang-bo-tp-hue-5-viec-nong.md');
  });

  it('is cut between words and never reserved, hidden or a path', () => {
    const long = fileName({ portal: 'Báo', title: 'Một hai ba bốn năm sáu bảy tám chín mười '.repeat(9) }, 'json');
    expect(long).toMatch(/^bao-mot-hai-[a-z-]+[a-z]\.json$/);
    expect(long.length).toBeLessThan(75);
    for (const title of ['../../etc/passwd', 'CON', '', '.ẩn', 'a/b\\c:d*e?f"g<h>i|j', '中文'])
      expect(fileName({ title }, 'html')).toMatch(/^doc-ro(?:-[a-z0-9]+)*\.html$/);
  });
});
