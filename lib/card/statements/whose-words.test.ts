import { describe, expect, it } from 'vitest';
import { INTRO, said } from '../../../tests/cards/said.ts';

describe('whose words they are', () => {
  it.each<[string, string[], string[]]>([
    [
      'his of whom more is told before he speaks',
      [
        'Tạ Thị Thu Hạnh, cô giáo đang dạy ở Bản Mế, cho biết chợ mở cả đêm.',
        'Sáng 1/3, ông Trịnh Hoài Lam có hai sào lúa ở Bản Mế cho biết lúa đã chín.',
      ],
      ['Tạ Thị Thu Hạnh | cho biết', 'Trịnh Hoài Lam | cho biết'],
    ],
    [
      'his who closes the sentence, with the day and the paper behind',
      ['Bà Tạ Thị Thu Hạnh tin rằng kênh sẽ sạch, ông Trịnh Hoài Lam cho hay ngày 23/7, theo Tin Chiều.'],
      ['Trịnh Hoài Lam | cho hay'],
    ],
    [
      'a ministry’s that says them in a statement',
      ['“Chúng tôi đã mở lại con kênh cho thuyền hai nước qua lại”, Bộ Ngoại giao Lào ra tuyên bố, theo Tin Chiều.'],
      ['(Bộ Ngoại giao Lào) | ra tuyên bố | d'],
    ],
    [
      'hers who raises her voice',
      ['Bà Tạ Thị Thu Hạnh, người giữ đò ở Bản Mế, lên tiếng phản đối: “Kênh này là của cả hai bờ chúng ta”.'],
      ['Tạ Thị Thu Hạnh | phản đối | d'],
    ],
    [
      'of so many of those who were asked',
      ['Khoảng 65% người được hỏi cho rằng chợ nên mở cả đêm.', 'Hàng chục hộ dân cho biết nước đã rút.'],
      ['(Khoảng 65% người được hỏi) | cho rằng', '(Hàng chục hộ dân) | cho biết'],
    ],
    [
      'of a jury and of those who forecast, by their whole names',
      [
        'Bồi thẩm đoàn hạt Sen, bang Mây hôm 1/3 tuyên bố hai lái đò không có tội.',
        'Cơ quan dự báo hải văn Lào cho rằng lũ sẽ về muộn.',
        'Nếu thuyền đi đúng luồng, Công an huyện sẽ trả giấy tờ, nói lời cảm ơn người lái.',
      ],
      ['(Bồi thẩm đoàn hạt Sen) | tuyên bố', '(Cơ quan dự báo hải văn Lào) | cho rằng'],
    ],
    [
      'a threat, and what somebody calls a thing',
      [
        'Ông Trịnh Hoài Lam dọa "đóng hết chợ nổi" nếu kênh còn bẩn.',
        'Chính phủ Lào gọi việc Cuba đào kênh là can thiệp vào chuyện của mình.',
      ],
      ['Trịnh Hoài Lam | dọa | d', '(Chính phủ Lào) | gọi'],
    ],
    [
      'nobody’s where a paper only stirs, a plan is followed, others stop somebody or support his law',
      [
        'Thông báo của ông Trịnh Hoài Lam ngay lập tức làm dấy lên luồng dư luận chỉ trích.',
        'Theo chủ trương của Cần Thơ, ba xã đã mở chợ nổi.',
        'Ông Trịnh Hoài Lam đi thuyền qua chợ bị công an phát hiện nghi vấn, yêu cầu dừng lại.',
        'Những người ủng hộ quy định mà ông Trịnh Hoài Lam đã ký cho rằng kênh sẽ sạch.',
      ],
      [],
    ],
  ])('%s', (_, sentences, found) => {
    expect(said(INTRO, sentences.join(' '))).toEqual(found);
  });
});

it('is the one spokeswoman’s of the article', () => {
  const body =
    'Người phát ngôn Bộ Ngoại giao Tạ Thị Thu Hạnh trả lời báo chí. “Kênh đã mở lại cho thuyền hai nước”, Người phát ngôn nói.';
  expect(said('Ông Trịnh Hoài Lam tiếp khách.', body)).toContain('Tạ Thị Thu Hạnh | nói | d');
});
