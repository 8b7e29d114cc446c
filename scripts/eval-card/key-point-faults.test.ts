import { describe, expect, it } from 'vitest';
import { keyPointFaults, liesInQuotation } from './key-point-faults.ts';

describe('keyPointFaults', () => {
  it.each([
    ['Ông này cũng khẳng định cây cầu đã xong từ tháng trước.', 'dangling opener'],
    ['Ông cũng khẳng định cây cầu đã xong từ tháng trước.', 'dangling opener'],
    ['Theo đó, cây cầu mở cửa từ sáng mai.', 'dangling opener'],
    ['Động thái này khiến người dân hai bản yên tâm.', 'dangling opener'],
    ['Tuy nhiên, Bản Mế vẫn chưa có đường lớn.', 'dangling opener'],
    ['Cây cầu mới nhìn từ bờ tây. Ảnh: Hồ Sen.', 'caption'],
    ['Quang cảnh lễ khánh thành sáng nay tại bản.', 'caption'],
    ['Một năm sau ngày khởi công', 'sub-heading'],
    ['“Chúng tôi chờ cây cầu này đã mười năm.', 'split quotation'],
    ['Xem thêm chuyện những cây cầu vùng cao.', 'related story'],
  ])('sees the fault of %s', (text, fault) => {
    expect(keyPointFaults(text)).toContain(fault);
  });
  it.each([
    'Bà Lò Thị Hạnh cho biết cây cầu mới giúp người dân đi lại an toàn.',
    'Theo ông Minh, cây cầu mở cửa từ sáng mai.',
    'Năm nay khác hẳn, bản Mế “không còn bị cô lập” khi mưa về.',
    'Tháng này huyện mở thêm ba tuyến đường mới.',
  ])('lets pass: %s', (text) => {
    expect(keyPointFaults(text)).toEqual([]);
  });
  it('takes a subject in brackets for what the opener points at, and knows given captions', () => {
    expect(keyPointFaults('Ông cũng khẳng định cây cầu đã xong.', { subjectAt: 3 })).toEqual([]);
    expect(keyPointFaults('Tại đây, ông khẳng định cầu đã xong.', { subjectAt: 12 })).toEqual(['dangling opener']);
    const caption = 'Người dân hai bản đi trên cây cầu mới.';
    expect(keyPointFaults(caption, { captions: [caption] })).toEqual(['caption']);
  });
  it('sees a sentence in the middle of a quotation', () => {
    const block = '“Cầu đã xong. Người dân rất mừng. Chợ sẽ đông hơn”, bà Hạnh nói.';
    expect(liesInQuotation(block, block.indexOf('Người'))).toBe(true);
    expect(liesInQuotation(block, 0)).toBe(false);
    expect(keyPointFaults('Người dân hai bản rất mừng.', { quoted: true })).toEqual(['split quotation']);
  });
});
