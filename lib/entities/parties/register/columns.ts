/**
 * The register turned on its side: all countries, all names, all abbreviations … Like stands beside like, and what follows from the rest
 * is left out; so it compresses better than line by line.
 */

const FIELDS = 6;
/** Between two columns. */
const COLUMN = '\t';
/** Stands for an abbreviation that is the capitals of the own name: "PT" of "Partido del Trabajo". */
const INITIALS = '*';

const initialsOf = (name: string) => name.match(/\p{Lu}/gu)?.join('') ?? '';

/** Lines of the register as one text; `fromColumns` reads it. */
export function toColumns(lines: readonly string[]): string {
  const rows = lines.map((line) => {
    const [names = '', abbreviations = '', own = '', ...more] = line.slice(3).split(' | ');
    const short = abbreviations && abbreviations === initialsOf(own) ? INITIALS : abbreviations;
    return [line.slice(0, 2), names, short, own, ...more];
  });
  return Array.from({ length: FIELDS }, (_, field) => rows.map((row) => row[field] ?? '').join('\n')).join(COLUMN);
}

/** The lines again, each as it stands in its file. */
export function fromColumns(text: string): string[] {
  const [countries = [], ...fields] = text.split(COLUMN).map((column) => column.split('\n'));
  return countries.map((country, at) => {
    const row = fields.map((field) => field[at] ?? '');
    if (row[1] === INITIALS) row[1] = initialsOf(row[2] ?? '');
    return `${country} ${row.join(' | ').replace(/[ |]+$/, '')}`;
  });
}
