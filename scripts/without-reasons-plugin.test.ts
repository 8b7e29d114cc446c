import { parseAst } from 'vite';
import { expect, it } from 'vitest';
import { withoutReasons } from './without-reasons-plugin.ts';

const { transform } = withoutReasons() as unknown as {
  transform: (this: object, code: string, id: string) => { code: string } | undefined;
};
const made = (code: string, id = '/lib/entities/dates/date-rules.ts') =>
  transform.call({ parse: parseAst }, code, id)?.code;

it('reasons go where they are made, the rules for dates lose their names', () => {
  expect(made('found.push({ from, why: `title`, sure }, { why: a ? b : c, to: { why: whyOf(one) } });')).toBe(
    "found.push({ from, why: '', sure }, { why: '', to: { why: '' } });",
  );
  expect(made("const rules = [rule('day', 'ngày 1/5', SOURCE, read)];")).toBe(
    "const rules = [rule('', 'ngày 1/5', SOURCE, read)];",
  );
});

it('what hands a reason or a rule on stays, and the reasons of the card', () => {
  expect(made('const cued = (...parts) => ledRule(...parts);')).toBeUndefined();
  expect(made('const { why } = one; add({ why });')).toBeUndefined();
  expect(made("const point = { why: 'said' };", '/lib/card/key-points.ts')).toBeUndefined();
});

it('what the card at the word tells of people and parties stays', () => {
  const code = "return { to, why: 'surname and given name' };";
  for (const file of [
    'people/names/rule-names',
    'people/names/choose-names',
    'people/roles/role-mentions',
    'parties/scan-parties',
  ])
    expect(made(code, `/lib/entities/${file}.ts`)).toBeUndefined();
});
