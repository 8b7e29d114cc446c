import { describe, expect, it } from 'vitest';
import { textToArticle } from '../../../../article/text-to-article.ts';
import { findPeople } from '../../find-people.ts';

/** Roles with what they are of by name, by the rules alone. */
function roles(line: string): Record<string, string[]> {
  const { article } = textToArticle(`Tin trong ngày\n${line}`);
  const { people } = findPeople(article, { parties: [], dates: [] });
  return Object.fromEntries(
    people.map(({ name, roles: list }) => [name, list.map(({ title, of }) => title + (of ?? ''))]),
  );
}

describe('what a role is of, told behind the name', () => {
  it.each([
    ['Bộ trưởng Quốc phòng Otto Weiss của Nhật Bản sẽ dự họp.', 'Bộ trưởng Quốc phòng của Nhật Bản'],
    ['Theo bình luận viên Otto Weiss của Harbour Times, giá sẽ tăng.', 'bình luận viên của Harbour Times'],
    ['HLV Otto Weiss của U23 Lào vắng mặt.', 'HLV của U23 Lào'],
    ['HLV Otto Weiss của U.23 Lào vắng mặt.', 'HLV của U.23 Lào'],
    ['Theo giáo sư Otto Weiss thuộc Đại học Đồng Tháp, kênh đã cạn.', 'giáo sư thuộc Đại học Đồng Tháp'],
    ['Giáo sư Otto Weiss, Đại học Đồng Tháp, cho rằng kênh đã cạn.', 'Giáo sư, Đại học Đồng Tháp'],
    ['Giáo sư Otto Weiss, Đại học Đồng Tháp cho biết kênh đã cạn.', 'Giáo sư, Đại học Đồng Tháp'],
    ['Bác sĩ Otto Weiss - Bệnh viện Hải An - cho rằng nên nghỉ ngơi.', 'Bác sĩ, Bệnh viện Hải An'],
    ['Luật sư Otto Weiss (Đoàn luật sư Hải An) bào chữa cho ông.', 'Luật sư, Đoàn luật sư Hải An'],
    ['Đại biểu Otto Weiss (đoàn tỉnh Quảng Ninh) đặt vấn đề.', 'Đại biểu, đoàn tỉnh Quảng Ninh'],
    ['Đại biểu Otto Weiss (Quảng Ninh) đặt vấn đề.', 'Đại biểu, Quảng Ninh'],
    ['Đại biểu Quốc hội Otto Weiss (đoàn Quảng Ninh) đặt vấn đề.', 'Đại biểu Quốc hội, đoàn Quảng Ninh'],
  ])('%s', (line, role) => {
    expect(roles(line)).toEqual({ 'Otto Weiss': [role] });
  });

  it.each([
    ['Ông Otto Weiss, trưởng phòng Y tế, Bệnh viện Hải An, vắng mặt.', 'trưởng phòng Y tế, Bệnh viện Hải An'],
    ['Ông Otto Weiss - phó cục trưởng Cục Kênh, Bộ Y tế - vắng mặt.', 'phó cục trưởng Cục Kênh, Bộ Y tế'],
    ['Ông Otto Weiss (học sinh lớp 7, Trường THCS Hải An) vắng mặt.', 'học sinh lớp 7, Trường THCS Hải An'],
    ['Ông Otto Weiss hiện là phó cục trưởng Cục Kênh, Bộ Y tế.', 'phó cục trưởng Cục Kênh, Bộ Y tế'],
    ['Ông Otto Weiss, Giám đốc Sở Y tế, Bộ trưởng Y tế và khách vắng mặt.', 'Giám đốc Sở Y tế'],
    ['Ông Otto Weiss, Chủ tịch xã, Công an tỉnh Hải An cho biết đã tới.', 'Chủ tịch xã'],
  ])('goes on behind a role that stands behind the name: %s', (line, role) => {
    expect(roles(line)['Otto Weiss']?.[0]).toBe(role);
  });

  it('is nothing where the role tells it, where the text goes on with somebody else, or where somebody only was', () => {
    for (const [line, role] of [
      ['Bộ trưởng Y tế Lào Otto Weiss của Đảng Lá vắng mặt.', 'Bộ trưởng Y tế Lào'],
      ['Sau khi gặp Thủ tướng Otto Weiss, Bộ Nông nghiệp công bố kế hoạch.', 'Thủ tướng'],
      ['Theo giáo sư Otto Weiss, Sở Y tế cho biết giá sẽ tăng.', 'giáo sư'],
      ['Cảnh sát gặp nạn nhân Otto Weiss (Bệnh viện Hải An) hôm qua.', 'nạn nhân'],
      ['Thủ tướng Otto Weiss tại Đại học Đồng Tháp hôm qua.', 'Thủ tướng'],
      ['Nhà nghiên cứu Otto Weiss tại Hội sách Hải An hôm qua.', 'Nhà nghiên cứu'],
      ['Luật sư Otto Weiss (trái) bào chữa cho ông.', 'Luật sư'],
      ['Luật sư Otto Weiss của ông Edward Harker vắng mặt.', 'Luật sư'],
    ] as const)
      expect(roles(line)['Otto Weiss'], line).toEqual([role]);
  });
});
