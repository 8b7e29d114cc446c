/**
 * The register turned on its side: all countries, all names, all abbreviations … Like stands beside like, and what follows from the rest
 * is left out; so it compresses better than line by line.
 */

const FIELDS = 6;
const ABBREVIATIONS = 2;
/** Between two columns. */
const COLUMN = '\t';
/** Stands for an abbreviation that is the capitals of the own name: "PT" of "Partido del Trabajo". */
const INITIALS = '*';
/** Stands for an own name that is the first of the names as well: "Likud". */
const SAME = '=';
const NAMES = 1;
const OWN = 3;
const YEAR = 4;
/** Years are counted from here, in digits and letters: "3d" is 1921. */
const ERA = 1800;
const YEAR_BASE = 36;

const firstOf = (names: string) => names.split('; ', 1)[0]?.replace('=', '') ?? '';
const initialsOf = (name: string) => name.match(/\p{Lu}/gu)?.join('') ?? '';

/** A line's fields in their order: country, names, abbreviations, own name, year, encyclopedia; empty where it does not say. */
export type RegisterRow = readonly string[];

export const rowOf = (line: string): RegisterRow => {
  const fields = line
    .slice(3)
    .split('|')
    .map((field) => field.trim());
  return Array.from({ length: FIELDS }, (_, at) => (at === 0 ? line.slice(0, 2) : (fields[at - 1] ?? '')));
};

/** Lines of the register as one text; `fromColumns` reads it. */
export function toColumns(lines: readonly string[]): string {
  const rows = lines.map(rowOf).map((row) => {
    const [, names = '', abbreviations = '', own = '', year = ''] = row;
    const isInitials = abbreviations !== '' && abbreviations === initialsOf(own);
    const named = own && own === firstOf(names) ? row.with(OWN, SAME) : row;
    const short = isInitials ? named.with(ABBREVIATIONS, INITIALS) : named;
    return year ? short.with(YEAR, (Number(year) - ERA).toString(YEAR_BASE)) : short;
  });
  return Array.from({ length: FIELDS }, (_, field) => rows.map((row) => row[field]).join('\n')).join(COLUMN);
}

/** The rows again, each as its line says it. */
export function fromColumns(text: string): RegisterRow[] {
  const columns = text.split(COLUMN).map((column) => column.split('\n'));
  return (columns[0] ?? []).map((_, at) => {
    const row = columns.map((column) => column[at] ?? '');
    if (row[YEAR]) row[YEAR] = `${Number.parseInt(row[YEAR], YEAR_BASE) + ERA}`;
    if (row[OWN] === SAME) row[OWN] = firstOf(row[NAMES] ?? '');
    if (row[ABBREVIATIONS] === INITIALS) row[ABBREVIATIONS] = initialsOf(row[OWN] ?? '');
    return row;
  });
}
