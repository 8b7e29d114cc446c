/** What a bench prints: tables that are Markdown, so that a terminal and `docs/benchmarks.md` show the same. */

export interface Table {
  title: string;
  head: readonly string[];
  rows: readonly (readonly (string | number)[])[];
  /** What the reader of the figures has to know. */
  note?: string;
}

/** A number with three significant digits, as the Vietnamese and the English both read it. */
export function figure(value: number, unit = ''): string {
  if (!Number.isFinite(value)) return '–';
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3;
  return `${value.toFixed(digits)}${unit && ` ${unit}`}`;
}

/** `a` as a multiple of `b`: "0.42 ×". */
export const ratio = (a: number, b: number): string => `${figure(a / b)} ×`;

export function toMarkdown({ title, head, rows, note }: Table): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [
    `### ${title}`,
    '',
    line(head),
    line(head.map(() => '---')),
    ...rows.map(line),
    ...(note ? ['', note] : []),
  ].join('\n');
}
