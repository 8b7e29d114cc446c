import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseAst } from 'vite';
import { expect, it } from 'vitest';
import { readabilityInPart } from './readability-plugin.ts';

it('empties what our reading turns off, and nothing else, in the Readability that is installed', () => {
  const file = createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js');
  const code = readFileSync(file, 'utf8');
  const transform = readabilityInPart().transform as (this: object, code: string, id: string) => { code: string };
  const part = transform.call({ parse: parseAst }, code, file).code;
  const emptied = [...part.matchAll(/^ {2}(\w+)\([^)]*\) \{\},$/gm)].map(([, name]) => name);
  expect(emptied.sort()).toEqual([
    '_cleanClasses',
    '_cleanStyles',
    '_fixLazyImages',
    '_fixRelativeUris',
    '_getJSONLD',
    '_unwrapNoscriptImages',
  ]);
  for (const name of emptied) expect(code).toMatch(new RegExp(`^ {2}${name}\\(`, 'm'));
  for (const unasked of ['excerpt', 'siteName', 'publishedTime']) {
    expect(code).toContain(`metadata.${unasked} =`);
    expect(part).not.toContain(`metadata.${unasked} =`);
  }
  expect(part).toContain('metadata.byline =');
  expect(code).toContain('this.log(');
  expect(part).not.toContain('this.log');
  expect(part).toContain('this._debug =');
  // What goes as a whole is asked for nowhere in the rest.
  for (const unused of ['_findNode', 'PRESENTATIONAL_ATTRIBUTES', 'jsonLdArticleTypes', 'errs.push(`']) {
    expect(code.replace(/errs\.push\(\s+/g, 'errs.push(')).toContain(unused);
    expect(part).not.toContain(unused);
  }
  // The content alone is asked for.
  expect(part).toMatch(/return \{\s+content: this\._serializer\(articleContent\),\s+\};/);
  for (const told of [
    'textContent = articleContent',
    'getAttribute("lang")',
    'getAttribute("dir")',
    'Aborting',
    'options = arguments[2]',
  ]) {
    expect(code).toContain(told);
    expect(part).not.toContain(told);
  }
  const patterns = [...part.matchAll(/this\.(?:REGEXPS\.)?(\w+)/g)].map(([, name]) => name!);
  for (const name of new Set(patterns)) expect(part).toMatch(new RegExp(`(?:\\b${name}(?::|\\()|this\\.${name} =)`));
  expect(transform.call({ parse: parseAst }, code, '/elsewhere.js')).toBeUndefined();
});
