import { describe, expect, it } from 'vitest';
import { unpackText } from '../lib/entities/lexicon/packed-text.ts';
import { fromColumns, toColumns } from '../lib/entities/parties/register/columns.ts';
import { registerLines } from '../lib/entities/parties/register/lines.ts';
import { packText } from './pack-text.ts';

describe('packed text', () => {
  it('comes back letter by letter, whatever it is written in', () => {
    for (const text of [
      '',
      'a',
      'ăn',
      'Đảng Dân chủ\nĐảng Dân chủ\n',
      '日本 한국 Ελλάδα 🇻🇳\u0000\uffff',
      'x'.repeat(5000),
    ])
      expect(unpackText(packText(text))).toBe(text);
  });
  it('refuses more letters than it tells apart', () => {
    const letters = Array.from({ length: 600 }, (_, at) => String.fromCharCode(200 + at)).join('');
    expect(() => packText(letters)).toThrow('600 different letters');
  });
  it('is refused where it is cut short', () => {
    expect(() => unpackText(packText('Đảng Bình minh Nông thôn').slice(0, 24))).toThrow('cut short');
  });
});

describe('the packed register of parties', () => {
  it('has every line as it stands in its file', () => {
    expect(fromColumns(unpackText(packText(toColumns(registerLines()))))).toEqual(registerLines());
  });
  it('writes an abbreviation that the own name tells as a star', () => {
    const line = 'MX Lao động ~ | PT | Partido del Trabajo | 1990 | es';
    expect(toColumns([line])).toBe('MX\tLao động ~\t*\tPartido del Trabajo\t1990\tes');
    expect(fromColumns(toColumns([line, 'IE Cộng sản ~']))).toEqual([line, 'IE Cộng sản ~']);
  });
});
