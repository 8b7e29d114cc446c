import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { JSDOM } from 'jsdom';
import { parseAst } from 'vite';
import { expect, it } from 'vitest';
import { readabilityInPart } from './readability-plugin.ts';

it('leaves out what our reading turns off, and nothing else, in the Readability that is installed', () => {
  const file = createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js');
  const code = readFileSync(file, 'utf8');
  const transform = readabilityInPart().transform as (this: object, code: string, id: string) => { code: string };
  const part = transform.call({ parse: parseAst }, code, file).code;
  for (const uncalled of [
    '_cleanClasses',
    '_cleanStyles',
    '_fixLazyImages',
    '_fixRelativeUris',
    '_getJSONLD',
    '_unescapeHtmlEntities',
    '_unwrapNoscriptImages',
  ]) {
    expect(code).toMatch(new RegExp(`^ {2}${uncalled}\\(`, 'm'));
    expect(part).not.toContain(`${uncalled}(`);
  }
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
  const found = [code, part].map((own) => {
    const module: { exports: unknown } = { exports: {} };
    new Function('module', own)(module);
    const Reader = module.exports as new (doc: Document, options: object) => { parse(): { content: Element } };
    const text = 'Những chiếc ghe ở bến đã đầy cá linh non, giá tại bến cao gấp đôi cùng kỳ năm ngoái. '.repeat(4);
    const { document } = new JSDOM(`<title>Bến</title><ul><li>Menu</li></ul><div><p>${text}</p><p>${text}</p></div>`)
      .window;
    const options = { serializer: (node: Node) => node, keepClasses: true, disableJSONLD: true };
    return new Reader(document, options).parse().content.textContent;
  });
  expect(found[1]).toContain('cá linh non');
  expect(found[1]).toBe(found[0]);
  const patterns = [...part.matchAll(/this\.(?:REGEXPS\.)?(\w+)/g)].map(([, name]) => name!);
  for (const name of new Set(patterns)) expect(part).toMatch(new RegExp(`(?:\\b${name}(?::|\\()|this\\.${name} =)`));
  expect(transform.call({ parse: parseAst }, code, '/elsewhere.js')).toBeUndefined();
});
