import { describe, expect, it } from 'vitest';
import { parties, spans } from '../../../../tests/setup/read-parties.ts';

describe('findParties: whose "Đảng"', () => {
  it('is left out in news of another country', () => {
    expect(spans('Đảng Bảo thủ ở London họp, toàn Đảng lo ngại.')).toEqual(['Đảng Bảo thủ']);
    expect(spans('Đảng Lao động họp ở London, toàn Đảng lo ngại.')).toEqual(['Đảng Lao động']);
    expect(spans('Ông nói rằng Đảng của ông đã sai.')).toEqual([]);
  });
  it('is the one party of the State that the news is about', () => {
    expect(parties('Đảng Cộng sản Trung Quốc họp. Ông Vương bị khai trừ khỏi Đảng.')).toEqual([
      'Đảng Cộng sản Trung Quốc (CN)',
    ]);
  });
  it('is the party of the State whom the news is about or whose press it cites, where it names no party', () => {
    expect(parties('Ông Vương ở Trung Quốc bị khai trừ khỏi Đảng.')).toEqual(['Đảng Cộng sản Trung Quốc (CN)']);
    expect(parties('Theo KCNA, nghị quyết của Đảng được thông qua.')).toEqual(['Đảng Lao động Triều Tiên (KP)']);
    expect(parties('Tân Hoa xã đưa tin ông Vương bị khai trừ khỏi Đảng.')).toEqual(['Đảng Cộng sản Trung Quốc (CN)']);
    expect(parties('Tờ Granma viết về hội nghị của Đảng.')).toEqual(['Đảng Cộng sản Cuba (CU)']);
    expect(parties('Báo Pasaxon đăng bài về đường lối của Đảng.')).toEqual(['Đảng Nhân dân Cách mạng Lào (LA)']);
    expect(parties('Tân Hoa xã và Prensa Latina viết về đường lối của Đảng.')).toEqual(['Đảng Cộng sản Việt Nam (VN)']);
    expect(parties('Đảng Lao động Triều Tiên họp. Các cơ quan lãnh đạo đảng và nhà nước có thêm người mới.')).toEqual([
      'Đảng Lao động Triều Tiên (KP)',
    ]);
    const lines = [
      'Triều Tiên cho hay họ sẽ dự hội nghị ở Hà Nội. Đại sứ Triều Tiên và báo Triều Tiên xác nhận. Lúa gạo của Triều Tiên, than của Triều Tiên và cá của Triều Tiên đã tăng giá.',
    ];
    expect(
      parties('Đảng Lao động Triều Tiên họp ở Bình Nhưỡng, bầu cơ quan lãnh đạo đảng và nhà nước.', ...lines),
    ).toEqual(['Đảng Lao động Triều Tiên (KP)']);
    const meeting = 'Triều Tiên họp Hội nghị Trung ương Đảng. Đảng Lao động Triều Tiên thông qua nghị quyết của Đảng.';
    expect(parties(meeting)).toEqual(['Đảng Lao động Triều Tiên (KP)']);
    const cited = 'Tân Hoa xã đưa tin Đảng Cộng sản Trung Quốc họp; toàn Đảng thi đua, Bí thư Tỉnh ủy Quảng Đông dự.';
    expect(parties(cited)).toEqual(['Đảng Cộng sản Trung Quốc (CN)']);
    expect(parties(cited.replace('Tân Hoa xã', 'Báo Lam Sơn'))).toHaveLength(2);
    expect(parties('Đảng Cộng sản Trung Quốc họp. "Đảng ta sẽ đổi mới", ông Vương nói.')).toHaveLength(1);
    expect(parties('Đảng Cộng sản Trung Quốc họp. Đảng ta gửi điện mừng.')).toHaveLength(2);
    expect(parties('Thủ tướng Nguyễn Văn Lam đến Trung Quốc theo chủ trương của Đảng.')).toEqual([
      'Đảng Cộng sản Việt Nam (VN)',
    ]);
  });
  it('stays with Vietnam where Vietnam is spoken of', () => {
    expect(parties('Đoàn Đảng Xã hội Chile thăm Việt Nam; lãnh đạo Đảng tiếp đoàn.')).toEqual([
      'Đảng Xã hội Chile (CL)',
      'Đảng Cộng sản Việt Nam (VN)',
    ]);
  });
});
