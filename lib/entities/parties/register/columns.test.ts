import { describe, expect, it } from 'vitest';
import { fromColumns, toColumns } from './columns.ts';
import { registerLines } from './lines.ts';

describe('the register in columns', () => {
  it('has every line as it stands in its file', () => {
    expect(fromColumns(toColumns(registerLines()))).toEqual(registerLines());
  });
  it('writes an abbreviation that the own name tells as a star', () => {
    const line = 'MX Lao động ~ | PT | Partido del Trabajo | 1990 | es';
    expect(toColumns([line])).toBe('MX\tLao động ~\t*\tPartido del Trabajo\t1990\tes');
    expect(fromColumns(toColumns([line, 'IE Cộng sản ~']))).toEqual([line, 'IE Cộng sản ~']);
  });
});
