import { describe, expect, it } from 'vitest';
import { INTRO, said } from '../../../tests/cards/said.ts';

describe('statements of papers, groups and firms', () => {
  it.each<[string, string[], string[]]>([
    [
      'what stands in a paper',
      [
        'Bản án phúc thẩm nêu rõ con kênh thuộc về xã.',
        '"Chúng tôi xin lỗi bà con hai bờ kênh về sự chậm trễ này", bức thư viết.',
        'Điện mừng có đoạn: "Chúng tôi tin tưởng tình bạn của hai huyện sẽ bền lâu".',
        'Tuyên bố của Hội Nhà nông nhấn mạnh rằng đường phải thông trước mùa gặt.',
      ],
      [
        '(Bản án phúc thẩm) | nêu rõ',
        '(bức thư) | viết | d',
        '(Điện mừng) | có đoạn | d',
        '(Tuyên bố của Hội Nhà nông) | nhấn mạnh',
      ],
    ],
    [
      'what is decreed, and what a paper asks',
      [
        'Nghị quyết 12 của Hội Nhà nông đánh giá con kênh còn bẩn.',
        'Công văn gửi các xã yêu cầu dọn kênh trước mùa gặt.',
        'Chỉ thị yêu cầu các xã dọn kênh.',
        'Chỉ thị do ông Trịnh Hoài Lam ký nêu rõ, kênh phải sạch trước mùa gặt.',
        'Công điện do ông Trịnh Hoài Lam ký tối 1/3 yêu cầu các xã dọn kênh.',
        'Theo nghị quyết, kênh phải sạch.',
      ],
      [
        '(Nghị quyết 12 của Hội Nhà nông) | đánh giá',
        '(Công văn gửi các xã) | yêu cầu',
        '(Chỉ thị) | yêu cầu',
        '(Chỉ thị do ông Trịnh Hoài Lam ký) | nêu rõ',
        '(Công điện do ông Trịnh Hoài Lam ký tối 1/3) | yêu cầu',
      ],
    ],
    [
      'what the figures of somebody show, a letter writes, and rarer verbs',
      [
        'Số liệu của Sở Y tế Quảng Bắc cho thấy nước kênh đã sạch.',
        'Số liệu mới cho thấy nước kênh đã sạch.',
        'Thư ngỏ của Hội Nhà nông có đoạn viết: “Chúng tôi mong kênh sớm xong”.',
        'Có ý kiến cho rằng chợ nên mở cả đêm.',
        'Ông Trịnh Hoài Lam thông tin chợ sẽ mở cả đêm.',
        'Ông Trịnh Hoài Lam dẫn chứng một con kênh đào dở.',
        'Các chuyên gia cũng như nhà thầu cho rằng kênh phải sâu hơn.',
        'Bà Tạ Thị Thu Hạnh, Trưởng phòng Công ty Nước Đồng Tháp, thông tin kênh đã sạch.',
        'Theo Công ty Nước Đồng Tháp, thông tin trên làm dân lo.',
        'Ông Trịnh Hoài Lam góp ý, cần đắp lại bờ kênh.',
      ],
      [
        '(Số liệu của Sở Y tế Quảng Bắc) | cho thấy',
        '(Thư ngỏ của Hội Nhà nông) | có đoạn viết | d',
        '(ý kiến) | cho rằng',
        'Trịnh Hoài Lam | thông tin',
        'Trịnh Hoài Lam | dẫn chứng',
        '(Các chuyên gia cũng như nhà thầu) | cho rằng',
        'Tạ Thị Thu Hạnh | thông tin',
        '(Công ty Nước Đồng Tháp) | theo',
        'Trịnh Hoài Lam | góp ý',
      ],
    ],
    [
      'nobody who is one of those addressed',
      [
        'Sở Y tế Lào Cai có công văn gửi tới Bộ Công Thương, Bộ Tài chính và Tổng cục Hải quan đề nghị giảm thuế.',
        'Mẹ của học sinh đã gửi đơn đến Sở Giáo dục, công an tố cáo ông chủ quán.',
        'Trong văn bản gửi Bộ Công Thương, Bộ Tài chính đề nghị giảm thuế.',
      ],
      ['(Bộ Tài chính) | đề nghị'],
    ],
    [
      'nothing for a paper of which something is told, or that asks for something',
      [
        'Tuyên bố trên được đưa ra sau khi dân hai bờ kênh cảnh báo nước bẩn.',
        'Công văn đề nghị huyện đắp lại bờ kênh.',
        'Theo thông báo, chợ mở lại vào thứ Hai.',
      ],
      [],
    ],
    [
      'whom "họ" stands for behind what several say',
      ['Các kỹ sư cho biết cầu còn tốt. Họ cũng khẳng định đường sẽ thông trong tuần.'],
      ['(Các kỹ sư) | cho biết', '(Các kỹ sư) | khẳng định'],
    ],
    [
      'nothing for "họ" behind what one says',
      ['Công an huyện cho biết cầu còn tốt. Họ khẳng định đường sẽ thông.'],
      ['(Công an huyện) | cho biết'],
    ],
    [
      'compounds that hold a word of predicates',
      [
        'Lãnh đạo một hãng hàng không cho biết giá vé không đổi.',
        'Đại diện bộ chỉ huy khẳng định đường đã thông.',
        'Cơ quan có thẩm quyền cho hay chợ mở lại.',
      ],
      [
        '(Lãnh đạo một hãng hàng không) | cho biết',
        '(Đại diện bộ chỉ huy) | khẳng định',
        '(Cơ quan có thẩm quyền) | cho hay',
      ],
    ],
    [
      'a firm whose one name opens the sentence, and no first word of ours',
      ['Zelvok cho biết xe bán từ tháng sau.', 'Đáng cho rằng là hay.'],
      ['(Zelvok) | cho biết'],
    ],
    [
      'a body that raises its voice, by a paper too',
      ['Bộ Ngoại giao Lào lên tiếng bác bỏ tin đồn.', 'Hội Nhà nông có công văn gửi huyện khẳng định kênh vẫn sạch.'],
      ['(Bộ Ngoại giao Lào) | bác bỏ', '(Hội Nhà nông) | khẳng định'],
    ],
    [
      'who is named right behind whole speech, whatever is told of it',
      [INTRO, '"Chúng tôi không đào thêm một mét kênh nào nữa", ông Trịnh Hoài Lam đe dọa sẽ ngừng mọi việc ở bờ tây.'],
      ['Trịnh Hoài Lam | đe dọa | d'],
    ],
    [
      'what somebody calls something, however long its name',
      [
        INTRO,
        'Ông Trịnh Hoài Lam gọi việc huyện giao lại toàn bộ bờ tây con kênh cho xã bên trông coi là “sai lầm lớn”.',
      ],
      ['Trịnh Hoài Lam | gọi'],
    ],
  ])('%s', (_, paragraphs, expected) => {
    expect(said(...paragraphs)).toEqual(expected);
  });
});

describe('stances of states', () => {
  it.each<[string, string[], string[]]>([
    [
      'no order of a body, which tells an act',
      [
        'UBND tỉnh Đồng Tháp giao Sở Y tế chủ trì việc lọc nước kênh.',
        'Hội đồng huyện phản đối một đạo luật của tỉnh, yêu cầu các trạm bơm đóng cửa.',
      ],
      [],
    ],
    [
      'the stance of a state, and of no firm',
      [
        'Bộ Ngoại giao Lào đánh giá cao nỗ lực của hai huyện.',
        'Mông Cổ hoan nghênh thỏa thuận về con kênh.',
        'Công ty Kênh Xanh hoan nghênh mọi khách hàng.',
      ],
      ['(Bộ Ngoại giao Lào) | đánh giá cao', '(Mông Cổ) | hoan nghênh'],
    ],
  ])('%s', (_, paragraphs, expected) => {
    expect(said(...paragraphs)).toEqual(expected);
  });
});
