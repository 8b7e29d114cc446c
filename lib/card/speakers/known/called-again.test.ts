import { describe, expect, it } from 'vitest';
import { said } from '../../../../tests/cards/said.ts';

describe('somebody called again by what he is', () => {
  it.each<[string, string, string]>([
    [
      'with "này" behind',
      'Chiều nay, đại biểu Trịnh Hoài Lam nêu con số. Mỗi năm kênh cạn hai lần. Theo vị đại biểu này, kênh cần được nạo vét.',
      'Trịnh Hoài Lam | theo',
    ],
    [
      'with the sex in front',
      'Ca sĩ Tạ Thị Thu Hạnh về quê. Nữ ca sĩ cho biết kênh đã sạch.',
      'Tạ Thị Thu Hạnh | cho biết',
    ],
    ['with the age behind', 'Kỹ sư Otto Weiss về nước. Kỹ sư 34 tuổi cho biết kênh đã sạch.', 'Otto Weiss | cho biết'],
    [
      'with the land behind, right after',
      'Tay vợt Otto Weiss thắng trận. Tay vợt người Áo cho biết sân rất trơn.',
      'Otto Weiss | cho biết',
    ],
    [
      'by sex and age alone, right after',
      'Anh Trịnh Hoài Lam về quê. “Kênh này cạn thật rồi”, người đàn ông 35 tuổi nói.',
      'Trịnh Hoài Lam | nói | d',
    ],
    [
      'as coaches are',
      'HLV Otto Weiss vắng mặt. Nhà cầm quân người Áo cho biết sân rất trơn.',
      'Otto Weiss | cho biết',
    ],
    [
      'by a word for all in office, where he spoke last',
      'Thứ trưởng Otto Weiss cho biết kênh đã sạch. Quan chức này nói thêm rằng chợ đã mở.',
      'Otto Weiss | nói thêm',
    ],
    [
      'politely, where he spoke last',
      'Giáo sư Otto Weiss cho biết kênh đã sạch. Theo vị chuyên gia, chợ đã mở.',
      'Otto Weiss | theo',
    ],
    [
      'as one who leads',
      'Thủ tướng Otto Weiss cho biết kênh đã sạch. Nhà lãnh đạo nói thêm rằng chợ đã mở.',
      'Otto Weiss | nói thêm',
    ],
    [
      'as the accused whom somebody without a name has asked',
      'Tòa xử Trịnh Hoài Lam. Bị cáo Lam cúi đầu. Chủ tọa hỏi: “Bị cáo có ân hận không?” Bị cáo đáp: “Thưa tòa, bị cáo rất ân hận về việc này”.',
      'Trịnh Hoài Lam | đáp | d',
    ],
    [
      'as the deputy who spoke',
      'Đại biểu Trịnh Hoài Lam cho biết kênh đã sạch. Đại biểu kiến nghị xã mở chợ.',
      'Trịnh Hoài Lam | kiến nghị',
    ],
    [
      'as the deputy of a province',
      'Đại biểu Trịnh Hoài Lam (Quảng Bắc) cho biết kênh đã sạch. Đại biểu đoàn Quảng Bắc kiến nghị xã mở chợ.',
      'Trịnh Hoài Lam | kiến nghị',
    ],
    [
      'as one who plays, by where he comes from',
      'Trung vệ Trịnh Hoài Lam tiếc trận hòa. Cầu thủ gốc Cần Thơ nói sân rất trơn.',
      'Trịnh Hoài Lam | nói',
    ],
    [
      'as one who plays, who thanks the players of another: him too means "Anh"',
      'Trung vệ Trịnh Hoài Lam tiếc trận hòa. Cầu thủ 25 tuổi cũng gửi lời cảm ơn tới thầy trò ông Đỗ Văn Sâm. Anh nói: “Các bạn luôn luôn tuyệt vời.”',
      'Trịnh Hoài Lam | nói | d',
    ],
    [
      'by an office not told before, right after he spoke',
      'Đại biểu Tạ Thị Thu Hạnh cho rằng kênh đã sạch. Theo vị Ủy viên Ủy ban Kênh đào, chợ nên mở.',
      'Tạ Thị Thu Hạnh | theo',
    ],
  ])('%s', (_, line, expected) => {
    expect(said(line).at(-1)).toBe(expected);
  });

  it.each<[string, string, string]>([
    [
      'who has no name, before another who has one',
      'Một quan chức Lào cho biết Thứ trưởng Otto Weiss vắng mặt. Quan chức này nói thêm rằng chợ đã mở.',
      '(Quan chức này) | nói thêm',
    ],
    [
      'who was only told of, not heard',
      'Thứ trưởng Otto Weiss vắng mặt. Quan chức này nói thêm rằng chợ đã mở.',
      '(Quan chức này) | nói thêm',
    ],
    [
      'who spoke, but further up',
      'Đại biểu Trịnh Hoài Lam và đại biểu Vũ Đình Sâm cho biết kênh đã sạch. Chợ mở cửa. Đại biểu đoàn Quảng Bắc kiến nghị xã mở chợ.',
      '(Đại biểu đoàn Quảng Bắc) | kiến nghị',
    ],
    [
      'who is a woman, beside a man',
      'Ca sĩ Trịnh Hoài Lam về quê. Ông Lam đi thuyền. Nữ ca sĩ cho biết kênh đã sạch.',
      '(Nữ ca sĩ) | cho biết',
    ],
    [
      'who is of the other sex',
      'Anh Trịnh Hoài Lam về quê. “Kênh này cạn thật rồi”, người phụ nữ 35 tuổi nói.',
      '(người phụ nữ 35 tuổi) | nói | d',
    ],
    ['who is something else', 'Kỹ sư Otto Weiss về nước. Nam ca sĩ cho biết kênh đã sạch.', '(Nam ca sĩ) | cho biết'],
  ])('is nobody sure: %s', (_, line, expected) => {
    expect(said(line).at(-1)).toBe(expected);
  });
});
