import { describe, expect, it } from 'vitest';
import { splitSentences } from './sentences.ts';

const sentences = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it.each([
    ['an abbreviation', 'Ông về TP. Cao Lãnh. Bà ở lại.', ['Ông về TP. Cao Lãnh.', 'Bà ở lại.']],
    ['a name that cries out', 'Nhóm "Đủ rồi!" (Stop) về ba. Bà nghe.', ['Nhóm "Đủ rồi!" (Stop) về ba.', 'Bà nghe.']],
    ['an initial', 'Ông J. Lambert nói. Bà nghe.', ['Ông J. Lambert nói.', 'Bà nghe.']],
    [
      'initials together',
      'Theo cố vấn H.R. Lambert, cầu đã xong. Bà nghe.',
      ['Theo cố vấn H.R. Lambert, cầu đã xong.', 'Bà nghe.'],
    ],
    [
      'what no initial is: a name of one letter',
      'Cầu nối hai bờ châu Á. Bà ở lại.',
      ['Cầu nối hai bờ châu Á.', 'Bà ở lại.'],
    ],
    [
      'a letter that is no initial, and what opens anew behind one',
      'Đường cong hình chữ S. Đò qua đó. Bà ở D.C. Vài giờ sau, ông Lam T. Sâm đến. Người tên H. Ông cười. Bà nhận chức danh GS. Theo hồ sơ của Sở GD-ĐT. Thứ trưởng đến.',
      [
        'Đường cong hình chữ S.',
        'Đò qua đó.',
        'Bà ở D.C.',
        'Vài giờ sau, ông Lam T. Sâm đến.',
        'Người tên H.',
        'Ông cười.',
        'Bà nhận chức danh GS.',
        'Theo hồ sơ của Sở GD-ĐT.',
        'Thứ trưởng đến.',
      ],
    ],
    [
      'an initial that a speech or a plain opener follows',
      'Chợ của bà T. “Tôi bán ở đây đã lâu”, bà nói. Đoạn phim lan trên mạng X. Việc này mới biết hôm qua. Nước ngập nhà chị N. Công an đã đến. Anh H. “Mây” về với J. “Big Sam” Lambert và L. Công.',
      [
        'Chợ của bà T.',
        '“Tôi bán ở đây đã lâu”, bà nói.',
        'Đoạn phim lan trên mạng X.',
        'Việc này mới biết hôm qua.',
        'Nước ngập nhà chị N.',
        'Công an đã đến.',
        'Anh H. “Mây” về với J. “Big Sam” Lambert và L. Công.',
      ],
    ],
    ['a number', 'Cầu dài 1.200 mét. Đường rộng 7,5 mét.', ['Cầu dài 1.200 mét.', 'Đường rộng 7,5 mét.']],
  ])('splits around %s', (_, text, wanted) => {
    expect(sentences(text)).toEqual(wanted);
  });
  it('gives a closing quotation mark to its sentence', () => {
    expect(sentences('“Cầu đã xong.” Bà cười.')).toEqual(['“Cầu đã xong.”', 'Bà cười.']);
  });
  it('goes on behind a dash, with and without its blank', () => {
    for (const dash of ['- ', '-', '– '])
      expect(sentences(`"Cầu xong chưa?" ${dash}bà hỏi. Ông cười.`)).toEqual([
        `"Cầu xong chưa?" ${dash}bà hỏi.`,
        'Ông cười.',
      ]);
  });
  it('gives it also behind a stray blank', () => {
    expect(sentences('"Cầu xong chưa? ", bà hỏi. Ông cười.')).toEqual(['"Cầu xong chưa? ", bà hỏi.', 'Ông cười.']);
  });
});
