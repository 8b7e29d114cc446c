import { describe, expect, it } from 'vitest';
import { INTRO, said } from '../../../tests/cards/said.ts';

describe('statements of somebody unnamed', () => {
  it.each([
    ['Theo giới phân tích, kênh sẽ cạn trong mùa hè.', '(giới phân tích) | theo'],
    ['Nhiều nhà tuyển dụng cho biết sẽ trả lương cao.', '(Nhiều nhà tuyển dụng) | cho biết'],
    ['Tuy nhiên, cả hai đều cho rằng kênh sẽ cạn.', '(cả hai) | cho rằng'],
  ])('names those who speak as the text does: %s', (line, expected) => {
    expect(said(INTRO, line)).toEqual([expected]);
  });

  it.each<[string, string[], string[]]>([
    [
      'kin, soldiers and eyewitnesses',
      [
        '"Cha tôi đi từ hôm nước lên và chưa về", con dâu của ông Trịnh Hoài Lam nói khi mở cửa.',
        '"Tôi sẽ đi đào kênh nếu được nghỉ học sớm hơn", cô bé tự tin nói.',
        'Một sĩ quan cấp cao của Quân đoàn Kênh đào (QKĐ) cảnh báo rằng đập sẽ mở.',
        '“Kênh này không ai dọn nên rác đầy bờ”, một người viết.',
      ],
      [
        '(con dâu của ông Trịnh Hoài Lam) | nói | d',
        '(cô bé) | nói | d',
        '(Một sĩ quan cấp cao của Quân đoàn Kênh đào) | cảnh báo',
        '(một người) | viết | d',
      ],
    ],
    [
      'the whole of a source: how many, at what place, close to whom',
      [
        'Kênh sẽ đóng trong hè, theo 2 nguồn tin thân cận với Hội Nhà nông.',
        'Phóng viên Tin Chiều thường trú tại Viên Chăn (Lào) cho biết kênh đã đóng.',
        'Một lãnh đạo Ủy ban kiểm tra huyện Sía, tỉnh Quảng Bắc cho biết nước đã rút.',
      ],
      [
        '(2 nguồn tin thân cận với Hội Nhà nông) | theo',
        '(Phóng viên Tin Chiều thường trú tại Viên Chăn) | cho biết',
        '(một lãnh đạo Ủy ban kiểm tra huyện Sía) | cho biết',
      ].map((line) => line.replace('(một', '(Một')),
    ],
    [
      '"ông" behind somebody unnamed: he, and not whom the text named before',
      [
        INTRO,
        'Ông Trịnh Hoài Lam vắng mặt. Một quan chức Lào cho biết kênh đã sạch. Ông cũng bác bỏ tin đồn kênh cạn nước.',
      ],
      ['(Một quan chức Lào) | cho biết', '(Một quan chức Lào) | bác bỏ'],
    ],
    [
      '"ông" behind what somebody unnamed tells of somebody named: the named one',
      [
        INTRO,
        'Đại diện Văn phòng huyện cho biết ông Trịnh Hoài Lam vừa ra bờ kênh. Ông cũng đề nghị các xã đóng cửa đập.',
      ],
      ['(Đại diện Văn phòng huyện) | cho biết', 'Trịnh Hoài Lam | đề nghị'],
    ],
    [
      'nobody for "Anh" where the text speaks of the country',
      [INTRO, 'Tàu của Anh đã về. Anh Trịnh Hoài Lam vắng mặt. Anh cho biết Lào đóng kênh.'],
      [],
    ],
    [
      'a man whom only "này" tells, and whom that may be',
      [
        'Đại diện Công ty Hoa Mai đón khách. Ông này cho biết công ty sẽ dọn kênh.',
        'Đại diện Công ty Hoa Mai nói kênh cạn. Ông này cho biết thợ đã nghỉ.',
      ],
      ['(Ông này) | cho biết', '(Đại diện Công ty Hoa Mai) | nói', '(Đại diện Công ty Hoa Mai) | cho biết'],
    ],
    [
      'what "Đồng thời" goes on with, an order too',
      [INTRO, 'Ông Trịnh Hoài Lam nhấn mạnh kênh phải xong trong năm. Đồng thời, yêu cầu các xã huy động thêm người.'],
      ['Trịnh Hoài Lam | nhấn mạnh', 'Trịnh Hoài Lam | yêu cầu'],
    ],
  ])('%s', (_, paragraphs, expected) => {
    expect(said(...paragraphs)).toEqual(expected);
  });
});
