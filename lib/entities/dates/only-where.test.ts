import { describe, expect, it } from 'vitest';
import { DATE_RULES } from './rules/date-rules.ts';

const gated = DATE_RULES.filter(({ only }) => only);
const onlyOf = (name: string) => gated.find((rule) => rule.name === name)?.only as RegExp;

describe('what a block must hold for a form', () => {
  it.each(gated)('$name: stands in the example of the form', ({ example, only }) => {
    expect(example.toLowerCase()).toMatch(only as RegExp);
  });

  it.each([
    ['day range', 'từ ngày 28/12 - 3/1/2025'],
    ['day range', 'từ 5 tháng giêng cho đến hết ngày 3 tháng 2'],
    ['day range', 'các ngày 28, 29 và 30 tháng 3'],
    ['day range', 'từ 5/3 năm nay đến 20h30, tối ngày 7/3'],
    ['day range', 'từ 20 tháng mười một, 2024 – 3-12'],
    ['night into day', '21h đêm 7 rạng sáng 8.12'],
    ['night into day', 'tối 7/12, cuối giờ sáng 8/12'],
    ['night into day', 'chiều 30/4 đến tờ mờ sáng 1/5'],
    ['day of a row', 'ngày 5, ngày 12 hoặc 19/3'],
    ['day in words', 'ngày hai mươi mốt tháng ba'],
    ['that day', 'chiều muộn hôm ấy'],
    ['that day', 'sáng sớm đó'],
    ['ago', 'đúng ba năm trước'],
    ['term or period', 'khóa 2021-2022 - 2026'],
    ['years, bare', '1997 – 2003'],
    ['year before Christ', 'năm 111 tr. CN'],
  ])('%s: "%s" is let through', (name, text) => {
    expect(text.toLowerCase()).toMatch(onlyOf(name));
  });

  it.each([
    ['day range', 'sáng 10/11, đoàn đến Hà Nội'],
    ['night into day', 'tối 7/12 tại Hà Nội'],
    ['day in words', 'tháng này, ngày 5/3'],
    ['today', 'ngày nào cũng thế'],
  ])('%s: not tried in "%s"', (name, text) => {
    expect(text).not.toMatch(onlyOf(name));
  });
});
