import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../blocks/read-blocks.ts';
import { signedFormAt } from './signed-form.ts';

const TEXT =
  'Ủy ban nhân dân xã đề nghị các thôn báo trên loa để bà con biết và góp ý trước ngày 25 tháng này tại nhà văn hóa.';
const at = (lines: readonly string[]) => {
  const html = [TEXT, TEXT, ...lines].map((line) => `<p>${line}</p>`).join('');
  return signedFormAt(readBlocks(new JSDOM(html).window.document.body, () => false));
};

describe('signedFormAt', () => {
  it('finds the form that closes an official paper', () => {
    expect(at(['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', '(Đã ký)', 'Lù Thị Mỷ'])).toBe(2);
    expect(at(['Nơi nhận:', '- Như trên;', '- Lưu: VT.', 'KT. CHỦ TỊCH', '(Đã ký)', 'Lù Thị Mỷ'])).toBe(2);
  });

  it('leaves who signed where nothing stands for the hand, and what goes on below it', () => {
    expect(at(['KT. CHỦ TỊCH', 'Lù Thị Mỷ'])).toBe(4);
    expect(at(['CHỦ TỊCH', '(Đã ký)', 'Lù Thị Mỷ', TEXT])).toBe(6);
  });
});
