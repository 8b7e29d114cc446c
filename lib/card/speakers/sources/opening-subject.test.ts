import { expect, it } from 'vitest';
import { eventOf } from '../../../../tests/cards/event-of.ts';

const REST = 'Nước rút vào buổi chiều hôm sau.';

it.each([
  [
    'a name that the headline has, whatever it does',
    'Kenzo Rivers thắng đậm',
    'Kenzo Rivers hạ đội khách bốn bàn.',
    'Kenzo Rivers',
  ],
  [
    'the same behind what was before',
    'Kenzo Rivers đi tiếp',
    'Dù thua hai bàn từ sớm, Kenzo Rivers vẫn giành vé đi tiếp.',
    'Kenzo Rivers',
  ],
  ['a price', 'Giá cá tra ở chợ lên', 'Giá cá tra ở Bản Mế tiếp tục tăng sau cơn lũ.', 'Giá cá tra ở Bản Mế'],
  ['many', '6 người chèo đò nghỉ việc', '6 người chèo đò đồng loạt xin nghỉ việc sáng nay.', '6 người chèo đò'],
  [
    'a thing of which the headline has two words further on',
    'Gãy cầu treo Bản Mế',
    'Nhịp giữa của chiếc cầu treo Bản Mế bất ngờ đổ sập khi vắng người.',
    'Nhịp giữa của chiếc cầu treo Bản Mế',
  ],
  [
    'a thing with its length',
    'Cầu treo Bản Mế sắp xong',
    'Cầu treo Bản Mế dài 6,2 km sẽ được huyện mở trước mùa lũ.',
    'Cầu treo Bản Mế dài 6,2 km',
  ],
  ['two bodies', 'Chợ nổi được mở', 'Lãnh đạo Đảng, Nhà nước tổ chức lễ mở chợ nổi.', 'Lãnh đạo Đảng, Nhà nước'],
  [
    'somebody behind what he did before',
    'Người chèo đò trúng thưởng',
    'Đi đò trong mưa, người đàn ông 53 tuổi bất ngờ nhặt được vé trúng thưởng.',
    'người đàn ông 53 tuổi',
  ],
])('tells what is done by %s', (_, title, sentence, who) => {
  expect(eventOf(title, sentence, REST)).toMatchObject({ who, what: expect.stringMatching(/^\p{Ll}/u) });
});

it.each([
  ['what somebody is', 'Kenzo Rivers và những ngày hè', 'Kenzo Rivers còn là bạn của trẻ con ở Bản Mế.'],
  ['a price that is more than its name', 'Giá Kenzo đứng yên', 'Giá Kenzo mới ở chợ là của hai nhà buôn lớn.'],
  ['who looks on', 'Cháy chợ nổi Bản Mế', 'Tôi thấy chợ nổi Bản Mế đang cháy lúc nửa đêm.'],
  ['whom something befell by what another did', 'Đò tông cầu', 'Người chèo đò tông vào cầu làm hai người bị thương.'],
  ['what a feast is for', 'Chợ nổi tròn hai mươi năm', 'Mừng hai mươi năm chợ nổi được mở, cả xã đi thuyền.'],
  ['a half of a place', 'Kéo tàu cá ở Bản Mế', 'Tàu lạ kéo tàu cá tại khu vực đang chờ chia mốc.'],
  ['what is of a sudden', 'Tác dụng bất ngờ của lá sen', 'Tác dụng bất ngờ của lá sen là điều xã mong chờ.'],
  [
    'what befell before the name of a match',
    'Giải chèo Bản Mế',
    'Người chèo góp mặt ở giải chèo Bản Mế diễn ra sáng nay.',
  ],
  ['an invitation', 'Xem lễ mở chợ nổi', 'Mời bạn đọc theo dõi lễ mở chợ nổi diễn ra sáng nay.'],
  ['what came about of a sudden', 'Bệnh sốt lá khởi phát', 'Bệnh sốt lá khởi phát đột ngột sau năm ngày ủ bệnh.'],
])('tells nothing of %s', (_, title, sentence) => {
  expect(eventOf(title, sentence, REST)).toEqual({});
});

it('takes no half of "hiện tượng" for an adverb', () => {
  const lead = 'Nước lên hiếm thấy, hiện tượng nước ngầm dâng ở Bản Mế đã được đo.';
  expect(eventOf('Hiện tượng nước ngầm dâng', lead, REST).who ?? 'hiện tượng').toMatch(/^hiện tượng/);
});

it('takes him whom the headline names before a thing', () => {
  const lead = 'Cầu treo Bản Mế đã hoàn thành sau hai năm. Ông Trịnh Hoài Lam đã dự lễ mở cầu treo Bản Mế.';
  expect(eventOf('Ông Lam dự lễ mở cầu treo Bản Mế', lead, REST)).toMatchObject({ who: 'Ông Trịnh Hoài Lam' });
});
