import { describe, expect, it } from 'vitest';
import { INTRO, said } from '../../../tests/cards/said.ts';

describe('a source of which more is told before it speaks', () => {
  it.each<[string, string[], string[]]>([
    [
      'where somebody unnamed is, and what a firm is called',
      [
        'Một người dân có mặt tại chợ Bản Mế cho biết nước đã rút.',
        'Công ty xây dựng Trà Linh khẳng định cầu còn tốt.',
        'Nhiều đại biểu dự họp đều cho rằng giá lúa còn thấp.',
      ],
      [
        '(Một người dân có mặt tại chợ Bản Mế) | cho biết',
        '(Công ty xây dựng Trà Linh) | khẳng định',
        '(Nhiều đại biểu dự họp) | cho rằng',
      ],
    ],
    [
      'and not somebody of whom it told before',
      [
        'Ông Trịnh Hoài Lam nhắc tới chuyến thăm của bà Tạ Thị Thu Hạnh, Chủ tịch Hội, đồng thời nhấn mạnh hai bên cần hợp tác.',
      ],
      ['Trịnh Hoài Lam | nhấn mạnh'],
    ],
    [
      'and not the letter that it wrote',
      ['Sở Y tế Quảng Bắc nhiều lần đã có đơn khiếu nại cho rằng trạm bơm sai phép.'],
      ['(Sở Y tế Quảng Bắc) | cho rằng'],
    ],
    [
      'nothing where others are told or say it',
      [
        'Đến sáng, người nhà được bác sĩ cho biết em bé đã khỏe.',
        'Các luật sư ra tòa về đơn của các tiểu thương cho rằng chợ đóng sai.',
      ],
      [],
    ],
    [
      'a time that stands before the verb',
      ['Báo cáo của Sở Y tế Quảng Bắc mới đây cho biết các thông tin xấu đã khiến chợ vắng khách.'],
      ['(Báo cáo của Sở Y tế Quảng Bắc) | cho biết'],
    ],
    [
      'who stands before a dash or comma, whatever is told of him behind it',
      [INTRO, 'Ông Trịnh Hoài Lam - một khách hàng đã mua thuyền của xã - cho biết thuyền đã đóng xong.'],
      ['Trịnh Hoài Lam | cho biết'],
    ],
    [
      'what state of things somebody tells of',
      [INTRO, 'Tại xã, bà Tạ Thị Thu Hạnh phản ánh tình trạng rác trôi đầy kênh.'],
      ['Tạ Thị Thu Hạnh | phản ánh'],
    ],
    [
      'who did something else before',
      ['Truyền thông Lào không mô tả con tàu mới, nhưng nói rằng cuộc thử đã xong.'],
      ['(Truyền thông Lào) | nói rằng'],
    ],
    [
      'whom another cites without a word for what he said, and whose news it is',
      [
        'Hãng tin Mây dẫn Bộ Ngoại giao Lào cho biết biên giới đã yên.',
        'Thông tin ban đầu từ Công an huyện Sía cho hay đám cháy đã tắt.',
      ],
      ['(Bộ Ngoại giao Lào) | cho biết', '(Công an huyện Sía) | cho hay'],
    ],
    [
      'whose words or count it is, whatever they are called; but nobody by whose order or wish a thing is done',
      [
        INTRO,
        'Theo lời giải trình của ông Trịnh Hoài Lam, kênh chậm xong vì mưa.',
        'Theo số liệu chưa đầy đủ của Sở Y tế Quảng Bắc, chợ có trăm quầy.',
        'Theo lời mời của ông Trịnh Hoài Lam, đoàn thăm kênh.',
        'Theo cố vấn của ông Trịnh Hoài Lam, kênh đã sạch.',
      ],
      ['Trịnh Hoài Lam | theo', '(Sở Y tế Quảng Bắc) | theo', '(cố vấn của ông Trịnh Hoài Lam) | theo'],
    ],
    [
      'who tells it, and not the body that he tells of',
      [INTRO, 'Cũng theo bà Tạ Thị Thu Hạnh, Hội đồng kỷ luật xã đã đề nghị cách chức trưởng thôn.'],
      ['Tạ Thị Thu Hạnh | theo'],
    ],
    [
      'the name that stands before an office, and not whose office it names',
      [INTRO, 'Chị Vàng Thị Sậy, chủ tiệm sách Hoài Lam, cho biết chợ vắng khách.'],
      ['Vàng Thị Sậy | cho biết'],
    ],
    [
      'somebody unnamed who goes on behind what was said',
      ['"Tôi chưa gặp con lũ nào lớn như thế này", người lái đò thừa nhận. "Ai cũng phải chạy lên đồi cả đêm".'],
      ['(người lái đò) | thừa nhận | d', '(người lái đò) | thừa nhận | d'],
    ],
  ])('%s', (_, paragraphs, expected) => {
    expect(said(...paragraphs)).toEqual(expected);
  });
});
