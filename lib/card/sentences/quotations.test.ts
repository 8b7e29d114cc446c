import { describe, expect, it } from 'vitest';
import { quotations, quotationsOf } from './quotations.ts';

const texts = (text: string) => quotations(text).map(({ start, end }) => text.slice(start, end));

describe('quotations', () => {
  it('finds curly, straight and pointed ones with their marks', () => {
    expect(texts('Ông nói: “Cầu đã xong.” Bà đáp "vâng" và cười «thật vui».')).toEqual([
      '“Cầu đã xong.”',
      '"vâng"',
      '«thật vui»',
    ]);
  });
  it('ends one that is not closed with its sentence and says so', () => {
    expect(quotations('“Cầu đã xong. Ai cũng mừng.')).toEqual([{ start: 0, end: 13, closed: false }]);
  });
  it('takes curly marks within curly marks for the outer quotation', () => {
    expect(texts('Ông nói: “Phải cấp “giấy hồng” cho dân. Dân chờ lâu rồi”. Bà gật đầu.')).toEqual([
      '“Phải cấp “giấy hồng” cho dân. Dân chờ lâu rồi”',
    ]);
  });
  it('lets one mark at the end close both of two, behind a colon', () => {
    expect(texts('Ông nói: “Kênh đẹp lắm. Tôi gọi nó là “giấc mơ”.')).toEqual([
      '“Kênh đẹp lắm. Tôi gọi nó là “giấc mơ”.',
    ]);
  });
  it('lets a straight mark close a curly one where no curly mark does, and no mark that opens', () => {
    expect(texts('“Cầu đã xong", ông nói. “Mai đi được”.')).toEqual(['“Cầu đã xong"', '“Mai đi được”']);
    expect(texts('“Cầu đã xong, ông nói. "Mai đi được ", bà đáp.')).toEqual(['"Mai đi được "']);
  });
  it('lets the first straight mark close a curly one where it can open nothing, whatever stands further on', () => {
    expect(texts('“Ai đào kênh? ", ông nói. "Tôi đào", bà đáp. Xã nói: "Dân mừng”.')).toEqual([
      '“Ai đào kênh? "',
      '"Tôi đào"',
      '"Dân mừng”',
    ]);
    expect(texts('“Xã cấp "giấy hồng" cho dân”, ông nói.')).toEqual(['“Xã cấp "giấy hồng" cho dân”']);
    expect(texts('“Màn hình 6" giá rẻ”, ông nói.')).toEqual(['“Màn hình 6" giá rẻ”']);
  });
  it('takes a straight mark behind a number for no opening', () => {
    expect(quotations('Màn hình 6" giá rẻ.')).toEqual([]);
  });
});

describe('marks of two kinds, and marks that were forgotten', () => {
  const texts = (text: string) =>
    quotations(text).map(({ start, end, closed }) => `${closed ? '' : '? '}${text.slice(start, end)}`);

  it('closes a straight mark with a curly one', () => {
    expect(texts('"Kênh đã sạch. Dân đã về”, bà Hạnh nói.')).toEqual(['"Kênh đã sạch. Dân đã về”']);
    expect(texts('"Xã cấp “giấy hồng” cho dân" là tin vui.')).toEqual(['"Xã cấp “giấy hồng” cho dân"']);
  });

  it('ends with its sentence what is never closed', () => {
    expect(texts('"Kênh đã sạch. Bà Hạnh nói dân đã về.')).toEqual(['? "Kênh đã sạch.']);
    expect(texts('"Kênh đã sạch. Dân về. "Chợ đã mở", bà Hạnh nói.')).toEqual(['? "Kênh đã sạch.', '"Chợ đã mở"']);
  });

  it('does not take a speech behind a colon for a part of one that was never closed', () => {
    expect(texts('Ông Lam nói: “Kênh sạch. Bà Hạnh kể: “Chợ mở”. Xong”')).toEqual(['“Chợ mở”']);
  });

  const across = (...blocks: string[]) =>
    [...quotationsOf(blocks.map((text) => ({ text })))].flatMap(([at, marks]) =>
      marks.map(({ start, end, closed }) => `${at}${closed ? '' : '?'} ${blocks[at]!.slice(start, end)}`),
    );

  it('runs through paragraphs up to the first mark that closes', () => {
    expect(across('Bà Hạnh nói: “Kênh sạch.', 'Dân về.', 'Chợ mở”. Bà gọi đó là “tin vui”.')).toEqual([
      '0 “Kênh sạch.',
      '1 Dân về.',
      '2 Chợ mở”',
      '2 “tin vui”',
    ]);
    expect(across('Bà Hạnh nói: "Kênh sạch.', 'Dân về".')).toEqual(['0 "Kênh sạch.', '1 Dân về"']);
  });

  it('holds straight marks within straight marks', () => {
    expect(across('"Xã theo lối "mở chợ nổi" đã lâu. Dân về", bà Hạnh nói.')).toEqual([
      '0 "Xã theo lối "mở chợ nổi" đã lâu. Dân về"',
    ]);
    expect(across('"Kênh" của "Bản Mế" và "Trà Linh".')).toEqual(['0 "Kênh"', '0 "Bản Mế"', '0 "Trà Linh"']);
    expect(across('" Kênh sạch rồi "- bà Hạnh nói, " tin vui ".')[0]).toBe('0 " Kênh sạch rồi "');
  });

  it('is all of a paragraph behind a colon that nobody closed', () => {
    expect(across('Bà Hạnh nói:', '“Kênh sạch. Dân về.', 'Ông Lam kể:', '“Chợ mở”.')).toEqual([
      '1 “Kênh sạch. Dân về.',
      '3 “Chợ mở”',
    ]);
    expect(across('Bà Hạnh về xã.', '“Kênh sạch. Dân về.', 'Ông Lam kể: “Chợ mở”.')[0]).toBe('1? “Kênh sạch.');
  });

  it('runs on where the next paragraph opens anew, and not otherwise', () => {
    expect(across('Bà Hạnh nói: “Kênh sạch. Dân về.', '“Chợ mở”.')).toEqual(['0 “Kênh sạch. Dân về.', '1 “Chợ mở”']);
    expect(across('Bà Hạnh nói: “Kênh sạch. Dân về.', 'Ông Lam kể: “Chợ mở”.')).toEqual([
      '0? “Kênh sạch.',
      '1 “Chợ mở”',
    ]);
  });
});
