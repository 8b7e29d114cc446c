import { describe, expect, it } from 'vitest';
import { BOX_HEADINGS, CLUTTER_LINES, DATELINE, ruleFor } from './conventions.ts';

describe('conventions', () => {
  it.each([...BOX_HEADINGS, ...CLUTTER_LINES].map((rule) => [rule.example, rule.reason]))(
    'knows "%s" as %s',
    (example, reason) => {
      expect(ruleFor(example, [...BOX_HEADINGS, ...CLUTTER_LINES])?.reason).toBe(reason);
    },
  );
  it.each(['NDO - ', '(Dân trí) - ', 'TTO - ', 'KTĐT - ', 'Kinhtedothi - ', '(Chinhphu.vn) - ', '(NLĐO)- '])(
    'takes the dateline "%s" off',
    (line) => {
      expect(`${line}Sáng nay trời mưa.`.replace(DATELINE, '')).toBe('Sáng nay trời mưa.');
    },
  );
  it('leaves prose alone that opens like a heading', () => {
    expect(ruleFor('Đọc thêm sách là cách ông Bình học nghề trong những năm xa nhà.', BOX_HEADINGS)).toBeUndefined();
    expect('Ngày 1/12 - một ngày mưa'.replace(DATELINE, '')).toBe('Ngày 1/12 - một ngày mưa');
  });
});
