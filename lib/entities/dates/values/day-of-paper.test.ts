import { describe, expect, it } from 'vitest';
import { textToArticle } from '../../../article/text-to-article.ts';
import { findDates } from '../find-dates.ts';
import { dayOfPaper } from './day-of-paper.ts';

describe('dayOfPaper', () => {
  it('is the next day where the text calls that today', () => {
    expect(dayOfPaper('2025-09-04', ['dự kiến hôm nay (5.9) có thủ tướng mới'])).toBe('2025-09-05');
    expect(dayOfPaper('2025-10-28', ['hai bên gặp nhau ngày mai (30.10)'])).toBe('2025-10-29');
    expect(dayOfPaper('2025-10-28', ['hội chợ mở cửa lúc 18 giờ hôm nay 29.10'])).toBe('2025-10-29');
    expect(dayOfPaper('2025-10-28', ['hôm nay, 29-10, hội chợ mở cửa'])).toBe('2025-10-29');
    expect(dayOfPaper('2025-11-17', ['chiều qua (17.11), trường họp'])).toBe('2025-11-18');
  });

  it('stays that of publication where the text agrees, says nothing, or is far off', () => {
    expect(dayOfPaper('2025-09-04', ['hôm nay (4.9), trường họp'])).toBe('2025-09-04');
    expect(dayOfPaper('2025-09-04', ['hôm nay trường họp'])).toBe('2025-09-04');
    expect(dayOfPaper('2025-09-04', ['hôm nay (9.9), trường họp'])).toBe('2025-09-04');
    expect(dayOfPaper('2025-09-04', ['hôm nay 9.9 (chép nhầm), rồi hôm nay (5.9)'])).toBe('2025-09-05');
    expect(dayOfPaper('2025-09-04', ['giá hôm nay 5.9% một năm'])).toBe('2025-09-04');
    expect(dayOfPaper(undefined, ['hôm nay (5.9), trường họp'])).toBeUndefined();
  });

  it('holds for the headline too', () => {
    const { article } = textToArticle('Hôm nay bầu thị trưởng?\nHội đồng họp trong hôm nay (5.9) để bầu.', {
      publishedAt: '2025-09-04',
    });
    expect(findDates(article).dates.map(({ value }) => value)).toEqual(['2025-09-05']);
  });
});
