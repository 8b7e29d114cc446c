import { describe, expect, it } from 'vitest';
import { textToArticle } from '../../../../article/text-to-article.ts';
import { findPeople } from '../../find-people.ts';

/** `name: roles; posts that stand for the name` of each person of a headline, a lead and what follows, by the rules alone. */
const told = (...lines: string[]) =>
  findPeople(textToArticle(lines.join('\n')).article, { parties: [], dates: [] }).people.map(
    ({ name, roles, roleMentions }) =>
      `${name}: ${roles.map(({ title }) => title).join(', ')}; ${roleMentions.map(({ text }) => text).join(', ')}`,
  );

describe('headline and lead tell one person twice', () => {
  it('by the name and then by the post', () => {
    expect(told('Ông Harker: Sẽ không có đàm phán', 'Tổng thống Mỹ nói hai bên còn nhiều bất đồng.')).toEqual([
      'Harker: Tổng thống Mỹ; Tổng thống Mỹ',
    ]);
    expect(told('Bà Weiss bác tin từ chức', 'Thủ tướng Bỉ khẳng định còn ở lại.', 'Thủ tướng Bỉ đã họp.')).toEqual([
      'Weiss: Thủ tướng Bỉ; Thủ tướng Bỉ, Thủ tướng Bỉ',
    ]);
  });

  it('by the post and then by the name', () => {
    expect(told('Chủ tịch Hà Nội: Cần dọn cây đổ', 'Ông Lò Văn Hạnh yêu cầu các phường làm ngay.')).toEqual([
      'Lò Văn Hạnh: Chủ tịch Hà Nội; Chủ tịch Hà Nội',
    ]);
  });

  it('but not where one tells both, where the name has a post, or where two are named', () => {
    const nobody = ['Harker: ; '];
    expect(told('Ông Harker: Sẽ không có đàm phán', 'Tổng thống Mỹ nói ông Harker sai.')).toEqual(nobody);
    expect(told('Ông Harker gặp Tổng thống Mỹ', 'Tổng thống Mỹ nói hai bên bất đồng.')).toEqual(nobody);
    expect(told('Ông Harker: Sẽ không có đàm phán', 'Luật sư của bên kia nói sẽ kiện.')).toEqual(nobody);
    expect(told('Tổng thống Mỹ sẽ tới', 'Thủ tướng Otto Harker đợi ở sân bay.')).toEqual(['Otto Harker: Thủ tướng; ']);
    expect(told('Môi giới bán đất giả', 'Lò Văn Hạnh bị bắt.')).toEqual(['Lò Văn Hạnh: ; ']);
    expect(told('Võ sĩ Việt Nam bị loại', 'Lò Văn Hạnh và Trịnh Hoài Lam cùng thua.')).toEqual([
      'Lò Văn Hạnh: ; ',
      'Trịnh Hoài Lam: ; ',
    ]);
  });
});

describe('a post alone', () => {
  it('ends before what he does', () => {
    expect(told('Tổng thống Lào lái xe điện', 'Chiều qua Tổng thống Lào Trịnh Hoài Lam rời đi.')).toEqual([
      'Trịnh Hoài Lam: Tổng thống Lào; Tổng thống Lào',
    ]);
  });

  it('goes as far as it does beside the name', () => {
    expect(
      told('Bộ trưởng Quản lý khẩn cấp từ chức', 'Chiều qua Bộ trưởng Quản lý khẩn cấp Trịnh Hoài Lam rời đi.'),
    ).toEqual(['Trịnh Hoài Lam: Bộ trưởng Quản lý khẩn cấp; Bộ trưởng Quản lý khẩn cấp']);
  });

  it('is told shorter than beside the name, without the kind of body', () => {
    expect(told('Bí thư Tây Hồ nhận lỗi', 'Chiều qua Bí thư quận ủy Tây Hồ Trịnh Hoài Lam rời đi.')).toEqual([
      'Trịnh Hoài Lam: Bí thư quận ủy Tây Hồ; Bí thư Tây Hồ',
    ]);
    expect(told('HLV Lào nhận lỗi', 'Ông Otto Weiss, HLV trưởng U23 Lào, rời đi.')).toEqual([
      'Otto Weiss: HLV trưởng U23 Lào; HLV Lào',
    ]);
    expect(told('Giám đốc VNPT nhận lỗi', 'Ông Trịnh Hoài Lam, giám đốc Tập đoàn VNPT, rời đi.')).toEqual([
      'Trịnh Hoài Lam: giám đốc Tập đoàn VNPT; Giám đốc VNPT',
    ]);
    expect(told('CEO VNPT nhận lỗi', 'Ông Trịnh Hoài Lam, Tổng giám đốc VNPT, rời đi.')).toEqual([
      'Trịnh Hoài Lam: Tổng giám đốc VNPT; CEO VNPT',
    ]);
  });
});
