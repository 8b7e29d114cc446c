import { parseAst } from 'vite';
import { expect, it } from 'vitest';
import { withoutReasons } from './without-reasons-plugin.ts';

const { transform } = withoutReasons() as unknown as {
  transform: (this: object, code: string, id: string) => { code: string } | undefined;
};
const made = (code: string, file = 'dates/date-rules') =>
  transform.call({ parse: parseAst }, code, `/lib/entities/${file}.ts`)?.code;

it('reasons of dates go where they are made, their rules lose their names', () => {
  expect(made('found.push({ from, why: `day`, sure }, { why: rule.name });')).toBe(
    "found.push({ from, why: '', sure }, { why: '' });",
  );
  expect(made("const rules = [rule('day', 'ngày 1/5', SOURCE, read)];")).toBe(
    "const rules = [rule('', 'ngày 1/5', SOURCE, read)];",
  );
  expect(made('const cued = (...parts) => ledRule(...parts);')).toBeUndefined();
  expect(made('const { why } = one; add({ why });')).toBeUndefined();
});

it('of people and parties what the card at the word tells stays, the rest goes', () => {
  expect(made("whyOf(rule.why, `tagger: 9 %`, 'the same name elsewhere');", 'people/names/choose-names')).toBe(
    "whyOf(rule.why, '', '');",
  );
  expect(made("add({ why: form ? 'register: X' : 'grammar: X' });", 'parties/name-finding')).toBe(
    "add({ why: form ? 'register: X' : '' });",
  );
  expect(made("add({ why: 'surname and given name' });", 'people/names/rule-names')).toBeUndefined();
});
