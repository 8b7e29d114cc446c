import { describe, expect, it } from 'vitest';
import { ownTime } from '../../../tests/setup/own-time.ts';
import { read } from '../../../tests/setup/read-parties.ts';

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
    'Ông A-đu Cô-li tham gia Đảng từ năm 1988 ở quê nhà.',
    'Ông Rui Valadares vào Đảng năm 1974.',
  ])('is his party: %s', (text) => {
    expect(told(FIRST, text).at(-1)).toBe('Đảng: SN');
  });
  it.each([
    'Ông Lò Văn Hạnh tham gia Đảng từ năm 1988.',
    'Đại diện Đảng Cộng sản Việt Nam cho biết Đảng luôn coi trọng quan hệ này.',
    'Ông A-đu Cô-li chúc mừng thành tựu của Đảng.',
  ])('is ours: %s', (text) => {
    expect(told(FIRST, text).at(-1)).toBe('Đảng: VN');
  });
  it("is nobody's where several parties of other countries are told of", () => {
    expect(told(FIRST, 'Đảng Lao động Mexico cũng dự.', 'Ông A-đu Cô-li tham gia Đảng từ năm 1988.').at(-1)).toBe(
      'Đảng Lao động Mexico: MX',
    );
  });
  it('takes time that grows with the text', () => {
    const time = (size: number) => ownTime(() => told(FIRST, 'Ông A-đu tham gia Đảng và vào Đảng '.repeat(size)));
    time(500);
    expect(time(4000)).toBeLessThan(20 * Math.max(5, time(500)));
  });
});
