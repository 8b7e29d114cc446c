import { describe, expect, it } from 'vitest';
import { opensWithNews, tellsNews } from './tells-news.ts';

describe('a text tells news', () => {
  it.each([
    'Xã Khe Lũng vừa khởi công trạm bơm mới.',
    'Ông Lù Văn Tột cho biết lúa đã chín.',
    'Tài xế Lù Văn Tột, 34 tuổi, dừng xe kịp lúc.',
    'Lù Văn Tột (SN 1992) bị bắt.',
    'Người gác cầu, kể rằng nước lên rất nhanh.',
  ])('%s', (text) => expect(tellsNews([text])).toBe(true));

  it.each([
    'Nắp gỗ tiện vừa miệng chum, có vòng đệm vải.',
    'Giá trị đáng kể so với năm trước.',
    'Trẻ em dưới 6 tuổi được miễn phí vé.',
    'Nhà vừa có sân vườn vừa gần chợ.',
  ])('but not "%s"', (text) => expect(tellsNews([text])).toBe(false));

  it('in its first words alone', () => {
    expect(opensWithNews('Xã Khe Lũng vừa khởi công trạm bơm mới.')).toBe(true);
    expect(opensWithNews(`${'Chum đất nung bền và đẹp. '.repeat(6)}Xưởng vừa ra mắt mẫu mới.`)).toBe(false);
  });
});
