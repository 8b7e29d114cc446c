import { describe, expect, it } from 'vitest';
import { INTRO, said } from '../../../tests/cards/said.ts';

const SPEECH = '“Kênh này phải đào lại từ đầu cho thật sâu. Nước sẽ về tới từng nhà”.';

describe('speech behind a colon', () => {
  it.each<[string, string[], string[]]>([
    [
      'whatever stands between the name and the colon',
      [
        INTRO,
        `Ông Trịnh Hoài Lam phân tích kỹ hơn: ${SPEECH}`,
        `Bà Hạnh ôm cháu vào lòng, nấc nghẹn: ${SPEECH.replace('Kênh', 'Con kênh')}`,
      ],
      ['Trịnh Hoài Lam | phân tích | d', 'Tạ Thị Thu Hạnh | nấc nghẹn | d'],
    ],
    [
      'no verb in the card where the text has none worth telling',
      [INTRO, `Bà Hạnh không sao quên được ngày đầu ra bờ kênh ấy: ${SPEECH}`],
      ['Tạ Thị Thu Hạnh |  | d'],
    ],
    ['nobody for what somebody gets or reads', [INTRO, `Bà Hạnh nhận tin nhắn lạ: ${SPEECH}`], []],
    [
      'nobody where the words before the mark are not read, be somebody else heard before',
      [INTRO, `Ông Trịnh Hoài Lam nói: “Kênh đã sạch hơn trước nhiều rồi”. Trên tường có dòng chữ: ${SPEECH}`],
      ['Trịnh Hoài Lam | nói | d'],
    ],
    [
      'another speech behind a colon where the mark before it was forgotten',
      [
        INTRO,
        'Ông Trịnh Hoài Lam cho biết: "Xã đã đi xem kênh. Kênh cạn thật. Bà Hạnh khẳng định:" Kênh sai ở khúc dưới và phải đào lại ".',
      ],
      ['Trịnh Hoài Lam | cho biết', 'Tạ Thị Thu Hạnh | khẳng định | d'],
    ],
  ])('%s', (_, paragraphs, expected) => {
    expect(said(...paragraphs)).toEqual(expected);
  });
});

describe('several verbs of report in one sentence', () => {
  it.each<[string, string[], string[]]>([
    [
      'who closes the sentence said all of it',
      [INTRO, 'Hội Nhà nông hy vọng kênh sẽ xong “trong khung giờ đã hẹn”, ông Trịnh Hoài Lam nói.'],
      ['Trịnh Hoài Lam | nói | d'],
    ],
    [
      'who speaks right behind a speech, and not the paper that read it',
      [
        INTRO,
        '“Trong một thời gian dài, các hãng tàu đã bắt nạt chúng ta”, bà Hạnh đưa ra lời cáo buộc hôm qua, theo Tin Chiều.',
      ],
      ['Tạ Thị Thu Hạnh | đưa ra lời cáo buộc | d'],
    ],
    [
      'no words in what somebody spread, or speaks about',
      [
        INTRO,
        'Câu nói mà bà Hạnh chia sẻ để ca ngợi con kênh là của ông Trịnh Hoài Lam.',
        'Người dùng mạng chia sẻ ảnh chụp con kênh từ các bài báo.',
      ],
      [],
    ],
  ])('%s', (_, paragraphs, expected) => {
    expect(said(...paragraphs)).toEqual(expected);
  });
});

it('tells once what the next paragraph says, and not that it follows', () => {
  expect(
    said(
      INTRO,
      'Trả lời câu hỏi về con kênh, ông Trịnh Hoài Lam khẳng định:',
      '“Kênh đã sạch và sẽ mở lại trong tuần này”.',
    ),
  ).toEqual(['Trịnh Hoài Lam | khẳng định | d']);
});
