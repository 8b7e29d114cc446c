import { parseAst } from 'vite';
import { expect, it } from 'vitest';
import { CAPITALS, SMALL } from './letters-by-range-plugin.ts';
import { lettersOnce } from './letters-once-plugin.ts';

const { transform, resolveId, load } = lettersOnce() as unknown as {
  transform: (this: object, code: string, id: string) => { code: string } | undefined;
  resolveId: (id: string) => string | undefined;
  load: (id: string) => string | undefined;
};
const made = (code: string, id = '/lib/card/lead.ts') => transform.call({ parse: parseAst }, code, id)?.code;

it('patterns that are made once hold a sign for capitals and for small letters', () => {
  expect(made(`const a = /^[${CAPITALS}\\d][${SMALL}]+$/g, b = /[${CAPITALS}]/;`)).toBe(
    "import { withLetters } from 'virtual:letters-once';\nconst a = withLetters(/^[¤\\d][§]+$/g), b = withLetters(/[¤]/);",
  );
});

it('so do those that a function makes anew, where nothing is remembered from one use to the next', () => {
  expect(made(`const is = (text) => /^[${CAPITALS}]/u.test(text) || /[${SMALL}]$/.test(text);`)).toBe(
    "import { withLetters } from 'virtual:letters-once';\nconst lettersOf0 = withLetters(/[§]$/);\nconst lettersOf1 = withLetters(/^[¤]/u);\n" +
      'const is = (text) => lettersOf1.test(text) || lettersOf0.test(text);',
  );
  expect(made(`const all = (text) => text.match(/[${CAPITALS}]/g);`)).toBeUndefined();
  expect(made(`const next = (text) => /[${CAPITALS}]/uy.exec(text);`)).toBeUndefined();
});

it('other patterns, texts, and other rooms, are left alone', () => {
  expect(made('const a = /^[A-Z]/;')).toBeUndefined();
  expect(made(`const part = '[${CAPITALS}]';`)).toBeUndefined();
  expect(made(`const a = /^[${CAPITALS}]/;`, '/lib/page/words.ts')).toBeUndefined();
  expect(() => made(`const a = /^[${CAPITALS}]¤/;`)).toThrow();
});

it('as they are loaded the letters take the place of the signs', async () => {
  const module = load(resolveId('virtual:letters-once') ?? '') ?? '';
  const { withLetters } = (await import(`data:text/javascript,${encodeURIComponent(module)}`)) as {
    withLetters: (pattern: RegExp) => RegExp;
  };
  const pattern = withLetters(/^[¤/][§]\/$/gu);
  expect(`${pattern}`).toBe(`/^[${CAPITALS}/][${SMALL}]\\/$/gu`);
});
