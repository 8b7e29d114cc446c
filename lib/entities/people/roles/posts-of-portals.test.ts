import { describe, expect, it } from 'vitest';
import { rolesIn } from '../../../../tests/setup/roles-in.ts';

describe('posts as portals and older papers write them', () => {
  it.each([
    // A bracket between post and name.
    ['Phó Chủ tịch HĐND phường (phụ trách) Đỗ Minh Quân nói.', ['Đỗ Minh Quân: Phó Chủ tịch HĐND phường']],
    // Forgotten blanks.
    [
      'Ông Đỗ Minh Quân-Phó Chủ tịch UBND tỉnh Cửu Long-giữ chức Thứ trưởng.',
      ['Đỗ Minh Quân: Phó Chủ tịch UBND tỉnh Cửu Long; Thứ trưởng'],
    ],
    // Short forms.
    ['Ông Đỗ Minh Quân, PGĐ Sở Y tế, nêu.', ['Đỗ Minh Quân: PGĐ Sở Y tế']],
    ['Đồng chí Đỗ Minh Quân, Trưởng BTG Tỉnh ủy, dự.', ['Đỗ Minh Quân: Trưởng BTG Tỉnh ủy']],
    ['Thầy Đỗ Minh Quân - Q. Hiệu trưởng, dự.', ['Đỗ Minh Quân: Q. Hiệu trưởng']],
    ['Ông Đỗ Minh Quân, P.Chủ tịch UBND huyện phát biểu.', ['Đỗ Minh Quân: P.Chủ tịch UBND huyện']],
    ['Sư cô Thích nữ Minh Lam kể.', ['Thích nữ Minh Lam: Sư cô']],
    // Others of his kind behind whom the text goes by.
    ['Theo chị Đỗ Thị Lan, sinh viên cần nhiều sân chơi hơn.', ['Đỗ Thị Lan: ']],
    ['Theo bà Đỗ Thị Lan, bác sĩ điều trị, ca mổ khó.', ['Đỗ Thị Lan: bác sĩ điều trị']],
    // Two of an item of a list.
    [
      'Dự có ông Lê Văn Bách, bà Đỗ Thị Lan - Phó Chủ tịch HĐND tỉnh; đại diện các sở.',
      ['Lê Văn Bách: Phó Chủ tịch HĐND tỉnh', 'Đỗ Thị Lan: Phó Chủ tịch HĐND tỉnh'],
    ],
    [
      'Hai ông Lê Văn Bách, Giám đốc Sở Xây dựng và Đỗ Minh Quân, Chánh Văn phòng tỉnh được bầu làm Phó Chủ tịch tỉnh.',
      ['Lê Văn Bách: Giám đốc Sở Xây dựng; Phó Chủ tịch tỉnh', 'Đỗ Minh Quân: Chánh Văn phòng tỉnh; Phó Chủ tịch tỉnh'],
    ],
    // A degree is his own, what stands in front of the list is everybody's.
    [
      'Hai phó hiệu trưởng là PGS Lê Văn Bách và TS Đỗ Minh Quân.',
      ['Lê Văn Bách: phó hiệu trưởng; PGS', 'Đỗ Minh Quân: phó hiệu trưởng; TS'],
    ],
    ['Đỗ Minh Quân bị bãi miễn chức Bộ trưởng Ngoại giao.', ['Đỗ Minh Quân: Bộ trưởng Ngoại giao']],
    // Of one who was named before.
    [
      'Đồng chí Đỗ Minh Quân là bậc lão thành. Từ năm 1955 đến 1960, đồng chí là Bộ trưởng Bộ Giao thông và Bưu điện, sau đó làm Thường trực Ban Bí thư.',
      ['Đỗ Minh Quân: Bộ trưởng Bộ Giao thông và Bưu điện; Thường trực Ban Bí thư'],
    ],
    ['Đồng chí Đỗ Minh Quân dự lễ. Các đồng chí là Bí thư chi bộ được khen.', ['Đỗ Minh Quân: ']],
    // Counted behind all of them.
    [
      'Ông Lê Văn Bách, ông Đỗ Minh Quân và bà Đỗ Thị Lan là 3 phó TGĐ.',
      ['Lê Văn Bách: phó TGĐ', 'Đỗ Minh Quân: phó TGĐ', 'Đỗ Thị Lan: phó TGĐ'],
    ],
    // Where else an envoy serves.
    [
      'Đón đoàn có Đại sứ Việt Nam tại Vương quốc Anh, kiêm nhiệm Ireland Đỗ Minh Quân.',
      ['Đỗ Minh Quân: Đại sứ Việt Nam tại Vương quốc Anh'],
    ],
    ['Đ/c Đỗ Minh Quân - PBT TT, CT UBND phường, dự.', ['Đỗ Minh Quân: PBT TT; CT UBND phường']],
    ['Luật sư Đỗ Minh Quân (bảo vệ cho bà Lan) kháng cáo.', ['Đỗ Minh Quân: Luật sư', 'Lan: ']],
    // What another plays is not the next one's.
    [
      'Ông Lê Văn Bách đảm nhận vai trò tổng đạo diễn, MC Đỗ Minh Quân dẫn.',
      ['Lê Văn Bách: tổng đạo diễn', 'Đỗ Minh Quân: MC'],
    ],
  ])('%s', (line, expected) => {
    expect(rolesIn(line)).toEqual(expected);
  });

  it('an obituary and the life of a leader go on in lines of their own', () => {
    expect(
      rolesIn('Đồng chí ĐỖ MINH QUÂN\nSinh ngày 12-11-1942; quê quán: tỉnh Bến Tre; nguyên Bí thư Tỉnh ủy Tiền Giang.'),
    ).toEqual(['ĐỖ MINH QUÂN: nguyên Bí thư Tỉnh ủy Tiền Giang']);
    expect(rolesIn('- Họ và tên: Đỗ Minh Quân\n- Chức vụ: Ủy viên Bộ Chính trị, Chủ tịch Quốc hội')).toEqual([
      'Đỗ Minh Quân: Ủy viên Bộ Chính trị; Chủ tịch Quốc hội',
    ]);
  });
});
