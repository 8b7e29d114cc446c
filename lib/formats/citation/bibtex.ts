import { type Cited, dateParts } from './cited.ts';
import { citeKey } from './csl.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** TeX's own letters. Braces become commands: BibTeX counts braces even behind a backslash, so that one too many breaks the file. */
const TEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '#': '\\#',
  $: '\\$',
  '%': '\\%',
  '&': '\\&',
  _: '\\_',
  '"': "''",
};

/** An entry of BibTeX and BibLaTeX: an article whose journal is the newspaper; the title in braces of its own, to keep its capitals. */
export function bibtex(of: Cited): string {
  const { title, authors, portal, published, accessed, url } = of;
  const [year, month, day] = published ? dateParts(published) : [];
  const names = authors.map((name) =>
    'literal' in name ? `{${escapeTex(name.literal)}}` : `${escapeTex(name.family)}, ${escapeTex(name.given)}`,
  );
  const fields: [name: string, value: string | undefined][] = [
    ['author', names.length > 0 ? `{${names.join(' and ')}}` : undefined],
    ['title', `{{${escapeTex(title)}}}`],
    ['journal', portal && `{${escapeTex(portal)}}`],
    ['year', year === undefined ? undefined : `{${year}}`],
    ['month', month === undefined ? undefined : MONTHS[month - 1]],
    ['day', day === undefined ? undefined : `{${day}}`],
    ['url', url && `{${url}}`],
    ['urldate', accessed && `{${accessed}}`],
    ['language', '{vietnamese}'],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value},`] : []));
  return [`@article{${citeKey(of)},`, ...lines, '}', ''].join('\n');
}

/** A text that TeX sets letter by letter; straight quotation marks close, as they end a field for some readers of BibTeX. */
export function escapeTex(text: string): string {
  return text.replace(/[\\{}~^#$%&_"]/g, (char) => TEX[char] ?? char);
}
