import { expect, it } from 'vitest';
import { INTRO, said } from '../../../tests/cards/said.ts';

it.each<[string, string[], string[]]>([
  [
    'the one named before, where no woman is known',
    [
      'Bác sĩ Otilia Weiss thấy mình trên một con thuyền. Thuyền chở đầy người. "Nước dâng nhanh lắm", cô nói.',
      'Chiều đến, thuyền cập bờ. Tuy nhiên, cô cho rằng kênh vẫn chưa sạch.',
    ],
    ['Otilia Weiss | nói | d', 'Otilia Weiss | cho rằng'],
  ],
  [
    'nobody whom the text calls "ông"',
    [
      'Bác sĩ Otto Weiss tới xã sáng nay. Ông nói rằng kênh đã sạch. Mưa vẫn rơi. "Tôi không biết nói gì hơn với bà con", cô nói.',
    ],
    ['Otto Weiss | nói rằng', '(cô) | nói | d'],
  ],
  [
    'the friend who spoke before, who has no name',
    [INTRO, 'Người bạn nói rằng bà Tạ Thị Thu Hạnh vắng mặt. "Tôi chờ từ sáng sớm đến giờ", cô nói.'],
    ['(Người bạn) | nói rằng', '(Người bạn) | nói | d'],
  ],
  [
    'whoever is quoted with a verb of feeling',
    [INTRO, 'Bà Tạ Thị Thu Hạnh về quê. "Tôi chưa bao giờ thấy nước lên như thế này", cô mô tả.'],
    ['Tạ Thị Thu Hạnh | mô tả | d'],
  ],
])('takes "cô" for %s', (_, lines, expected) => {
  expect(said(...lines)).toEqual(expected);
});

it.each<[string, string, string[]]>([
  [
    'what others take from what she did',
    'Bác sĩ Otto Weiss vắng mặt. Cô này ngã trên kênh và được xuất viện, khiến một số chuyên gia cho rằng kênh sâu.',
    [],
  ],
  [
    'what is told on the air, not what is told of above',
    'Ông Trịnh Hoài Lam nói trên Tin Chiều rằng kênh đã sạch.',
    ['Trịnh Hoài Lam | nói'],
  ],
  ['things named above', 'Bà Tạ Thị Thu Hạnh bán bánh mì nói trên được một năm.', []],
  ['a picture and data', 'Tin Chiều yêu cầu cung cấp hình ảnh và thông tin.', []],
  ['a will', 'Bà Tạ Thị Thu Hạnh buồn khi thấy di chúc không nhắc tới mình.', []],
  ['what others found', 'Nhiều ca bệnh ở Lào, Cuba đã được các nhà điều tra xác nhận có liên quan tới chợ.', []],
])('knows %s', (_, line, expected) => {
  expect(said(INTRO, line)).toEqual(expected);
});
