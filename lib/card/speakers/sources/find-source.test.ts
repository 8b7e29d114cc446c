import { describe, expect, it } from 'vitest';
import { INTRO, said } from '../../../../tests/cards/said.ts';

describe('whose words a sentence tells', () => {
  it.each<[string, string[], string[]]>([
    [
      'whose a report is, and no paper without its owner',
      [
        'Theo thống kê mới nhất của Sở Nông nghiệp công bố hôm qua, ba con kênh đã sạch.',
        'Theo lời kể của bà Tạ Thị Thu Hạnh, cầu sập lúc nửa đêm.',
        'Theo thông tin từ người dân thì xe tải chạy suốt đêm qua con kênh.',
        'Theo kết quả giám định, cầu còn tốt.',
        'Theo cáo trạng, Trịnh Hoài Lam nhiều năm lấn kênh.',
        'Huyện công bố kết quả bầu cử hôm qua, theo đó bà Tạ Thị Thu Hạnh tái đắc cử.',
      ],
      ['(Sở Nông nghiệp) | theo', 'Tạ Thị Thu Hạnh | theo', '(người dân) | theo'],
    ],
    [
      'who is quoted where no verb follows',
      ['"Nước đã trong trở lại sau nhiều năm", Tin Chiều trích lời ông Trịnh Hoài Lam.'],
      ['Trịnh Hoài Lam | trích lời | d'],
    ],
    [
      'who somebody is',
      ['"Lúa sẽ không còn ngập nữa đâu", cố vấn của ông Trịnh Hoài Lam là bà Tạ Thị Thu Hạnh lên tiếng.'],
      ['Tạ Thị Thu Hạnh | lên tiếng | d'],
    ],
    [
      'who says it, and not whom he serves or sides with',
      [
        'Ông Trịnh Hoài Lam - người sắp làm cố vấn cho bà Tạ Thị Thu Hạnh - cho biết kênh đã sạch.',
        'Những người ủng hộ bà Tạ Thị Thu Hạnh cho rằng kênh đã sạch.',
      ],
      ['Trịnh Hoài Lam | cho biết', '(Những người ủng hộ bà Tạ Thị Thu Hạnh) | cho rằng'],
    ],
    [
      'who says it, and not who lives there, or whom a paper quotes somebody on',
      [
        'Trịnh Hoài Lam, trưởng thôn Bản Mế, nơi bà Tạ Thị Thu Hạnh đang ở, cho biết kênh đã sạch.',
        'Xã đang tính mời ông Trịnh Hoài Lam, người vừa nghỉ hưu, Tin Chiều dẫn lời hai nguồn tin trong xã cho hay.',
      ],
      ['Trịnh Hoài Lam | cho biết', '(hai nguồn tin trong xã) | cho hay'],
    ],
    [
      'two who say it together, and not the first alone',
      [
        'Theo ông Trịnh Hoài Lam và bà Tạ Thị Thu Hạnh, kênh đã sạch từ đầu tháng.',
        'Đại diện hai xã, ông Trịnh Hoài Lam và bà Tạ Thị Thu Hạnh, cho biết cầu còn tốt.',
        'Theo ông Trịnh Hoài Lam và nhiều người dân ở xã, thuyền đã về bến.',
      ],
      [
        '(ông Trịnh Hoài Lam và bà Tạ Thị Thu Hạnh) | theo',
        '(ông Trịnh Hoài Lam và bà Tạ Thị Thu Hạnh) | cho biết',
        'Trịnh Hoài Lam | theo',
      ],
    ],
    [
      'a body with whatever verb behind its words',
      ['“Nước trong là nhờ dân góp sức làm”, báo cáo nêu.'],
      ['(báo cáo) | nêu | d'],
    ],
    [
      'who says it, and not who it is about, whose post another holds, or where somebody lives',
      [
        'Với trường hợp ông Trịnh Hoài Lam - thư ký huyện, hội đồng cũng khẳng định giấy tờ đã đủ.',
        '“Chúng tôi đã chờ cả một mùa lũ”, bà Tạ Thị Thu Hạnh ở thành phố Bản Mế nói.',
        'Ông Trịnh Hoài Lam đã trả lời vào tối thứ Hai rằng: "Không có cây cầu nào sập cả".',
      ],
      ['(hội đồng) | khẳng định', 'Tạ Thị Thu Hạnh | nói | d', 'Trịnh Hoài Lam | trả lời | d'],
    ],
    [
      'who says it, and not where that is read',
      ['Các chuyên gia quân sự, theo Tin Chiều, từng nói rằng cầu sẽ sập.'],
      ['(Các chuyên gia quân sự) | nói rằng'],
    ],
    [
      'a few quoted words as reported, a clause of them as direct',
      [
        'Theo ông Trịnh Hoài Lam, dân xã đã bị "dồn vào chân tường" suốt ba năm qua.',
        'Ông Trịnh Hoài Lam nhấn mạnh rằng con kênh, cây cầu và ngôi chợ mới mà ba xã cùng góp sức dựng lên trong hai năm qua chính là "mạch sống của vùng" này.',
        'Ông Trịnh Hoài Lam nói con kênh sẽ "trong trở lại ngay trong năm nay, không chậm hơn".',
      ],
      ['Trịnh Hoài Lam | theo', 'Trịnh Hoài Lam | nhấn mạnh', 'Trịnh Hoài Lam | nói | d'],
    ],
    [
      'whose words are told behind "theo lời", and nobody who invites',
      [
        'Theo lời ông Trịnh Hoài Lam, kênh đã sạch từ hôm qua.',
        'Con kênh đã sạch từ hôm qua cho tới nay, theo lời ông Trịnh Hoài Lam.',
        'Theo lời mời của ông Trịnh Hoài Lam, bà Tạ Thị Thu Hạnh thăm xã.',
      ],
      ['Trịnh Hoài Lam | theo', 'Trịnh Hoài Lam | theo'],
    ],
    [
      'the source of a part of a sentence by its role alone',
      [INTRO, 'Hồ chứa xuống cấp, mà theo Giám đốc Sở, đây là việc phải làm ngay trong năm.'],
      ['Trịnh Hoài Lam | theo'],
    ],
  ])('finds %s', (_, paragraphs, wanted) => {
    expect(said(...paragraphs)).toEqual(wanted);
  });
});
