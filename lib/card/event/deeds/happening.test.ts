import { describe, expect, it } from 'vitest';
import { ownTime } from '../../../../tests/setup/own-time.ts';
import { happeningIn } from './happening.ts';

describe('happeningIn', () => {
  it.each([
    'Chiều 1/3, tại Cần Thơ |đã diễn ra lễ mở chợ nổi.',
    'Sáng 1/3, tại xã Pá Vi, huyện Mường Lam |xảy ra vụ cháy làm hai người bị thương.',
    'Ngày 1/3, tại Cần Thơ, |khai mạc Triển lãm ảnh về chợ nổi.',
    'Rạng sáng 1/3, |một vụ cháy lớn |xảy ra tại chợ Bản Mế.',
    '|Một trận động đất mạnh 6,1 độ |đã xảy ra ở ngoài khơi đảo Mây.',
    'Sáng 1/3, |Kỳ họp thứ 9, Hội đồng nhân dân khóa XV |đã bế mạc.',
    'Đêm 1/3, |mưa lớn kéo dài |làm ngập bốn xã ven kênh.',
    '|Cú đâm vào trụ cầu |khiến hai người ngã xuống kênh.',
    '|Hội thảo với chủ đề "Chợ nổi hôm nay" |diễn ra tại Cần Thơ.',
    '|Đêm hòa nhạc “Sóng nước quê hương” |diễn ra tại Cần Thơ.',
    '|Lễ trao giải chợ nổi |đã được Hội Nhà nông tổ chức tối 1/3.',
    '|Đại hội Công đoàn huyện lần thứ X, nhiệm kỳ 2018 - 2023 |được diễn ra trong hai ngày.',
    'Trưa 1/3, |thượng đỉnh đầu tiên giữa Lào và Cuba |đã chính thức diễn ra tại Cần Thơ.',
    '|Tai nạn đường thủy |xảy ra khi thuyền va vào cầu.',
    '|Vòng loại giải chèo thuyền |kết thúc tối 1/3.',
    'Sáng 1/3, |mưa lũ, sạt lở đất ở ba xã |làm hai người bị thương.',
    'Chiều 1/3, tại trụ sở Thành ủy Cần Thơ |đã diễn ra nghi thức trao cờ.',
    '|Đám cháy |bùng phát tại kho gạo ven kênh, sau đó lan sang chợ.',
    'Rạng sáng 1/3, |xe khách 29 chỗ |lao xuống kênh ở Bản Mế, ba người bị thương.',
    '|Hai ôtô |va chạm nhau trên cầu Bản Mế khiến giao thông ùn tắc.',
    '|Siêu bão Mây |càn quét ba huyện ven biển.',
    'Sau hai ngày làm việc khẩn trương, nghiêm túc, chiều 1/3, |Đại hội Đảng bộ huyện Mây |đã thành công tốt đẹp.',
    'Ngày 1/3, |Hội nghị lần thứ mười của huyện |bước sang ngày làm việc thứ hai.',
    '|Đại hội Công đoàn huyện |đã hoàn thành toàn bộ chương trình và bế mạc chiều 1/3.',
  ])('finds what takes place by itself: %s', (marked) => {
    const [front = '', what = '', verb] = marked.split('|');
    const from = front.length;
    expect(happeningIn(marked.replaceAll('|', ''))).toEqual({
      from,
      verb: verb === undefined ? from : from + what.length,
    });
  });

  it.each([
    'Ông Lam cho biết lễ mở chợ diễn ra tại Cần Thơ.',
    'Công an xã đến nơi, vụ cháy xảy ra tại chợ đã được dập tắt.',
    'Cuộc họp được đánh giá thành công, dù quá trình diễn ra có lúc chậm.',
    'Các vụ cháy chợ đã làm rõ nhiều điều.',
    'Vụ việc xảy ra tại chợ Bản Mế.',
    'Xe của ông Lam đã bán lao xuống kênh.',
    'Tàu chở gạo được kéo về sau khi lật trên kênh.',
  ])('takes nothing else for it: %s', (text) => {
    expect(happeningIn(text)).toBeUndefined();
  });

  it('is linear in a sentence without an end', () => {
    for (const piece of [
      'lễ, ',
      'tại chợ, ',
      'lễ mở chợ ',
      'diễn ra ',
      '"chợ" ',
      'mưa lớn ',
      'mưa, ',
      'mưa, lũ ',
      'lễ đã được xã ',
      'đêm nhạc ',
    ])
      expect(ownTime(() => happeningIn(piece.repeat(4000)))).toBeLessThan(500);
  });
});
