import { describe, expect, it } from 'vitest';
import { ownTime } from '../../../../tests/setup/own-time.ts';
import { read } from '../../../../tests/setup/read-parties.ts';

/** Each mention with its party. */
const told = (...texts: string[]) => {
  const { mentions, parties } = read(...texts);
  return mentions.map(({ text, entity }) => `${text}: ${parties.find(({ id }) => id === entity)?.countryCode}`);
};
const FIRST = 'Đoàn Đảng Cộng sản Việt Nam gặp Đảng Xã hội Xê-nê-gan.';

describe('"Đảng" alone in what is told of a guest', () => {
  it.each([
    'Đoàn Đảng Xã hội Sê-nê-gan do ông A-đu Cô-li, Trưởng ban Đối ngoại của Đảng, dẫn đầu.',
    'Đại diện Đảng Xã hội Sê-nê-gan cho biết Đảng đang chuẩn bị Đại hội.',
    'Ông A-đu Cô-li phát biểu; thông báo Đảng đang chuẩn bị Đại hội.',
    'Ông A-đu Cô-li nhấn mạnh, Đảng sẽ đổi mới.',
    'Ông A-đu Cô-li khẳng định "Đảng là người bảo đảm cho đoàn kết".',
    'Ông A-đu Cô-li nhấn mạnh toàn Đảng phải thực hiện thắng lợi nghị quyết.',
    'Ông A-đu Cô-li tham gia Đảng từ năm 1988 ở quê nhà.',
    'Ông Rui Valadares vào Đảng năm 1974.',
    'Cùng đi có ông Rui Valadares, Trưởng Ban Quốc tế của Đảng.',
    'Ông Rui Valadares tiếp đoàn; cho biết Đảng đang chuẩn bị bầu cử.',
    'Đảng Xã hội Sê-nê-gan sẽ thực hiện thắng lợi nghị quyết của Đảng, góp phần xây dựng đất nước.',
    'Dưới sự lãnh đạo của Đảng Xã hội Sê-nê-gan, nhân dân sẽ thực hiện nghị quyết Đại hội lần thứ VIII của Đảng.',
    'Lãnh đạo Đảng Xã hội Sê-nê-gan đọc diễn văn. Ông nhấn mạnh nhiệm vụ của Đảng trong năm tới.',
    'Đảng Xã hội Sê-nê-gan họp Đại hội để bàn sách lược phát triển Đảng.',
  ])('is his party: %s', (text) => {
    expect(told(FIRST, text).at(-1)).toBe('Đảng: SN');
  });
  it.each([
    'Ông Lò Văn Hạnh tham gia Đảng từ năm 1988.',
    'Đại diện Đảng Cộng sản Việt Nam cho biết Đảng luôn coi trọng quan hệ này.',
    'Ông A-đu Cô-li chúc mừng thành tựu của Đảng.',
    'Ông A-đu Cô-li cảm ơn. Thường trực Ban Bí thư nhấn mạnh, Đảng luôn coi trọng quan hệ này.',
    'Ông A-đu Cô-li cảm ơn. Đồng chí Trưởng Ban Đối ngoại cho biết Đảng luôn coi trọng quan hệ này.',
    'Ông A-đu Cô-li khâm phục đổi mới dưới sự lãnh đạo của Đảng.',
    'Đảng Xã hội Sê-nê-gan đánh giá cao vai trò của Đảng và nhân dân Việt Nam.',
    'Ông Trịnh Hoài Lam giới thiệu với Đảng Xã hội Sê-nê-gan đường lối của Đảng.',
  ])('is ours: %s', (text) => {
    expect(told(FIRST, text).at(-1)).toBe('Đảng: VN');
  });
  it('is the one party of a State, under whatever name the article has it', () => {
    expect(
      told(
        FIRST.replace('Xã hội Xê-nê-gan', 'NDCM Lào'),
        'Đảng và nhân dân Lào vui mừng.',
        'Ông Kham-xỉ gia nhập Đảng.',
      ).at(-1),
    ).toBe('Đảng: LA');
  });
  it("is nobody's where several parties of other countries are told of", () => {
    expect(told(FIRST, 'Đảng Lao động Mexico cũng dự.', 'Ông A-đu Cô-li tham gia Đảng từ năm 1988.').at(-1)).toBe(
      'Đảng Lao động Mexico: MX',
    );
  });
  it('takes time that grows with the text', () => {
    const time = (size: number) => ownTime(() => told(FIRST, 'Ông A-đu tham gia Đảng và vào Đảng '.repeat(size)));
    // The least of three: rubbish is collected whenever the engine likes.
    const least = (size: number) => Math.min(time(size), time(size), time(size));
    time(4000);
    // Eight times the text: the square would be sixty-four times the time.
    expect(least(8000)).toBeLessThan(40 * Math.max(5, least(1000)));
  });
});
