import { expect, it } from 'vitest';
import { readBlock } from '../../words/read-block.ts';
import { initialledEnd } from './initials.ts';

/** The name with initials that begins with the first letter of `name`; nothing where none does. */
function initialled(text: string, name: string): string {
  const words = readBlock({ text }, 0, []);
  const start = text.indexOf(name);
  const end = initialledEnd(
    words,
    words.tokens.findIndex((token) => token.start === start),
  );
  return text.slice(start, words.tokens[end - 1]?.end ?? start);
}

it('stand with a point before the surname of a foreigner', () => {
  expect(initialled('Theo V.I. Lênin, nhà nước sẽ mất.', 'V.')).toBe('V.I. Lênin');
  expect(initialled('Sách của J.R.R. Tolvin bán chạy.', 'J.')).toBe('J.R.R. Tolvin');
  expect(initialled('C.Mác và Ph.Ăng-ghen viết chung.', 'C.')).toBe('C.Mác');
  expect(initialled('C.Mác và Ph.Ăng-ghen viết chung.', 'Ph.')).toBe('Ph.Ăng-ghen');
  expect(initialled('Ông Ph.M. A-li-san tới.', 'Ph.')).toBe('Ph.M. A-li-san');
  expect(initialled('Bà U. von der Lamen tới.', 'U.')).toBe('U. von der Lamen');
  expect(initialled('Nhà văn H.G. Welmar Orvin tới.', 'H.')).toBe('H.G. Welmar Orvin');
});

it('are none of a ward, a germ, a land or a bank, and none that stand inside of a name', () => {
  expect(initialled('Anh ở P. Đakao, quận 1.', 'P.')).toBe('');
  expect(initialled('Thịt nhiễm khuẩn E. Coli bị thu hồi.', 'E.')).toBe('');
  expect(initialled('Cổ phiếu U.S. Steel tăng giá.', 'U.')).toBe('');
  expect(initialled('Báo cáo của J.P. Morgan ra hôm qua.', 'J.')).toBe('');
  expect(initialled('Nhà văn George R.R. Marvin tới.', 'R.')).toBe('');
  expect(initialled('Ông Trần V. Anh tới.', 'V.')).toBe('');
});
