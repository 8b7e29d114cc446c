import { parseAst } from 'vite';
import { expect, it } from 'vitest';
import { joinedLists } from './joined-lists-plugin.ts';

const { transform } = joinedLists() as unknown as {
  transform: (this: object, code: string, id: string) => { code: string } | undefined;
};
const made = (code: string, id = '/lib/entities/lexicon/titles.ts') =>
  transform.call({ parse: parseAst }, code, id)?.code;

it('lists whose lines "|" divides become one line; names with an apostrophe, a table and a call stay what they are', () => {
  expect(
    made(`const a = ['Ca sĩ|Nhạc sĩ', 'Họa sĩ', "Cote d'Ivoire"], b = { c: ['Bác sĩ'], d: [['x|y', f()]] };`),
  ).toBe(`const a = ["Ca sĩ|Nhạc sĩ|Họa sĩ|Cote d'Ivoire"], b = { c: ['Bác sĩ'], d: [['x|y', f()]] };`);
});

it('lists that blanks divide, and other rooms, are left alone', () => {
  expect(made("const a = ['an anh', 'ba bà'];")).toBeUndefined();
  expect(made("const a = ['an|anh', 'ba|bà'];", '/lib/card/speakers.ts')).toBeUndefined();
});
