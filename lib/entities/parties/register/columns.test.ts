import { describe, expect, it } from 'vitest';
import { fromColumns, rowOf, toColumns } from './columns.ts';
import { registerLines, registerRows } from './lines.ts';

describe('the register in columns', () => {
  it('has the fields of every line', () => {
    expect(fromColumns(toColumns(registerLines()))).toEqual(registerRows());
    expect(rowOf('IE Cộng sản ~')).toEqual(['IE', 'Cộng sản ~', '', '', '', '']);
  });
  it('writes an abbreviation that the own name tells as a star, and a year in two letters', () => {
    const line = 'MX Lao động ~ | PT | Partido del Trabajo | 1990 | es';
    expect(toColumns([line])).toBe('MX\tLao động ~\t*\tPartido del Trabajo\t5a\tes');
    expect(toColumns(['IL =Likud |  | Likud | 1973'])).toBe('IL\t=Likud\t\t=\t4t\t');
    expect(fromColumns(toColumns([line, 'IE Cộng sản ~']))).toEqual([line, 'IE Cộng sản ~'].map(rowOf));
  });
});
