import { describe, expect, it } from 'vitest';
import { quotations } from './quotations.ts';

const texts = (text: string) => quotations(text).map(({ start, end }) => text.slice(start, end));

describe('quotations', () => {
  it('finds curly, straight and pointed ones with their marks', () => {
    expect(texts('Ông nói: “Cầu đã xong.” Bà đáp "vâng" và cười «thật vui».')).toEqual([
      '“Cầu đã xong.”',
      '"vâng"',
      '«thật vui»',
    ]);
  });
  it('lets one that is not closed run to the end and says so', () => {
    expect(quotations('“Cầu đã xong. Ai cũng mừng.')).toEqual([{ start: 0, end: 27, closed: false }]);
  });
  it('takes curly marks within curly marks for the outer quotation', () => {
    expect(texts('Ông nói: “Phải cấp “giấy hồng” cho dân. Dân chờ lâu rồi”. Bà gật đầu.')).toEqual([
      '“Phải cấp “giấy hồng” cho dân. Dân chờ lâu rồi”',
    ]);
  });
  it('lets a straight mark close a curly one where no curly mark does, and no mark that opens', () => {
    expect(texts('“Cầu đã xong", ông nói. “Mai đi được”.')).toEqual(['“Cầu đã xong"', '“Mai đi được”']);
    expect(texts('“Cầu đã xong, ông nói. "Mai đi được ", bà đáp.')).toEqual(['"Mai đi được "']);
  });
  it('takes a straight mark behind a number for no opening', () => {
    expect(quotations('Màn hình 6" giá rẻ.')).toEqual([]);
  });
});
