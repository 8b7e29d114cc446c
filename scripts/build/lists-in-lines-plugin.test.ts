import { parseAst } from 'vite';
import { expect, it } from 'vitest';
import { listsInLines } from './lists-in-lines-plugin.ts';

const { transform } = listsInLines() as unknown as {
  transform: (this: object, code: string, id: string) => { code: string } | undefined;
};
const made = (code: string, id = '/lib/entities/people/words.ts') =>
  transform.call({ parse: parseAst }, code, id)?.code;

it('lists that are made once become lines, by a mark that none of their texts has', () => {
  expect(made("const a = new Set(['an', 'ba', '\"']);")).toBe('const a = new Set("an ba \\"".split(" "));');
  expect(made("const a = ['an', 'ba bà', ''], b = { c: ['x', 'y', 'z'] };")).toBe(
    'const a = "an|ba bà|".split("|"), b = { c: "x y z".split(" ") };',
  );
});

it('short lists, lists of more than texts or with both marks, what functions make, and other rooms, are left alone', () => {
  expect(made("const a = ['an'], b = ['an', 'ba', 3], c = ['a|b', 'c d', 'e'], d = ['an', , 'ba'];")).toBeUndefined();
  expect(made("const f = () => ['an', 'ba', 'bà']; function g() { return ['an', 'ba', 'bà']; }")).toBeUndefined();
  expect(made("const a = ['an', 'ba', 'bà'];", '/lib/page/words.ts')).toBeUndefined();
});
