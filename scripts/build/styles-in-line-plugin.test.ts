import { parseAst } from 'vite';
import { expect, it } from 'vitest';
import { stylesInLine } from './styles-in-line-plugin.ts';

const { transform } = stylesInLine() as unknown as {
  transform: (this: object, code: string, id: string) => { code: string } | undefined;
};
const made = (code: string, id = '/lib/page/style/hover-card-style.ts') =>
  transform.call({ parse: parseAst }, code, id)?.code;

it('a style sheet in a script loses its lines, blanks and comments, and nothing that it says', () => {
  const hole = (name: string) => `\${${name}}`;
  const style = `
:host {
  zoom: var(${hole('UNZOOM')}) !important;
}
/* Of the window. */
.card :is(.a, .b) { width: min(320px, calc(100% - 16px)); color: red; }
@media (max-width: 480px) { .bar > .a { margin: 0 ${hole('gap')} 0; } }
${hole('more')}
`;
  expect(made(`const a = \`${style}\`;`)).toBe(
    `const a = \` :host{zoom:var(${hole('UNZOOM')})!important}.card :is(.a,.b){width:min(320px,calc(100% - 16px));color:red}@media (max-width:480px){.bar > .a{margin:0 ${hole('gap')} 0}}${hole('more')} \`;`,
  );
});

it('other texts, and other rooms, are left alone', () => {
  expect(made("const a = 'a { b: c; }';")).toBeUndefined();
  expect(made('const a = `a {\n  b: c;\n}`;', '/lib/page/marks/marks.ts')).toBeUndefined();
});
