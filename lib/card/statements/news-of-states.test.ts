import { describe, expect, it } from 'vitest';
import { INTRO, said } from '../../../tests/cards/said.ts';
import { textToArticle } from '../../article/text-to-article.ts';
import { findEntities } from '../../entities/find-entities.ts';
import { readMaterial } from '../material.ts';
import { statements } from './find-statements.ts';

/** How the press tells of presidents, ministries and polls. */
describe('statements in political news', () => {
  it.each<[string, string[], string[]]>([
    [
      'a name before a role whose body is named like somebody else',
      [INTRO, 'Kênh đã sạch, AFP dẫn lời Tạ Thị Thu Hạnh, người phát ngôn tập đoàn Hoài Lam, nói.'],
      ['Tạ Thị Thu Hạnh | nói'],
    ],
    [
      'two offices of one, and what became of somebody',
      [
        INTRO,
        'Tạ Thị Thu Hạnh, giám đốc Viện Nước Lào và là cựu cố vấn của tỉnh, cho biết kênh đã sạch.',
        'Trịnh Hoài Lam, cựu chỉ huy dân quân đã trở thành nghị sĩ, cáo buộc Lào giữ nước.',
      ],
      ['Tạ Thị Thu Hạnh | cho biết', 'Trịnh Hoài Lam | cáo buộc'],
    ],
    [
      'what stands in a speech that somebody gave',
      [
        'Tại buổi lễ, Thủ tướng Trịnh Hoài Lam đã có bài phát biểu, trong đó nhấn mạnh đất nước đang đứng trước nhiều vận hội.',
      ],
      ['Trịnh Hoài Lam | nhấn mạnh'],
    ],
    [
      'what is put on the web',
      [
        'Tổng thống Rithy Sokha hôm 10/8 đăng trên Twitter rằng đập đã an toàn.',
        'Bộ trưởng Tư pháp Dora Wells mới đây công bố trên trang web của bộ rằng hướng dẫn cũ là không cần thiết.',
      ],
      ['Rithy Sokha | đăng', 'Dora Wells | công bố'],
    ],
    [
      'the words of a paper',
      ['“Phía Lào sẵn sàng giúp tỉnh tìm cách giải quyết các vấn đề”, tuyên bố của Bộ Ngoại giao Lào có đoạn.'],
      ['(tuyên bố của Bộ Ngoại giao Lào) | có đoạn | d'],
    ],
    [
      'an accusation',
      ['Thái Lan tố Lào xả nước không báo trước.', 'Cơ quan tố tụng cáo buộc bà Hạnh lấy nước.'],
      ['(Thái Lan) | tố', '(Cơ quan tố tụng) | cáo buộc'],
    ],
    [
      'a likeness, a defence',
      [
        'Ông Trịnh Hoài Lam ví von con kênh giống như một mạch máu.',
        'Tỷ phú Rithy Sokha biện hộ ông chỉ tìm cách giúp dân.',
      ],
      ['Trịnh Hoài Lam | ví von', 'Rithy Sokha | biện hộ'],
    ],
    [
      'a poll, with its share',
      ['16% số người được hỏi khẳng định họ đã ngừng dùng nước kênh.'],
      ['(16% số người được hỏi) | khẳng định'],
    ],
    [
      'an office in the middle of a sentence',
      ['Anh Rithy Sokha, theo chính quyền Lào, khoảng 30 tuổi, từng phá đập.'],
      ['(chính quyền Lào) | theo'],
    ],
    [
      'several, told of in the sentence before',
      ['Các nghị sĩ Lào nói rằng đập chưa an toàn. Họ cũng bày tỏ lo ngại về mực nước trong mùa mưa.'],
      ['(Các nghị sĩ Lào) | nói rằng', '(Các nghị sĩ Lào) | bày tỏ'],
    ],
    [
      'somebody and others',
      ['Ông Rithy Sokha và một số nhà lập pháp khác còn kêu gọi tỉnh đóng đập.'],
      ['Rithy Sokha | kêu gọi'],
    ],
    [
      'whoever is quoted, by a word of the trade',
      [
        '“Chữ của ông rất giống nhau, điều này thật đáng kinh ngạc”, AFP dẫn lời chuyên gia phân tích chữ viết tay ở tỉnh.',
      ],
      ['(chuyên gia phân tích chữ viết tay ở tỉnh) | dẫn lời | d'],
    ],
    [
      'what somebody calls something, in marks or by a judgement',
      [
        INTRO,
        'Theo hãng tin Mây, bà Hạnh gọi việc đóng đập ở xã là một sai lầm.',
        'Ông Lam gọi hội chợ của huyện bên là việc “đã rồi”.',
        'Bà Hạnh, phó ban, gọi cuộc họp là vô ích.',
      ],
      ['Tạ Thị Thu Hạnh | gọi', 'Trịnh Hoài Lam | gọi', 'Tạ Thị Thu Hạnh | gọi'],
    ],
    [
      'two at once, and neither of them alone',
      [
        INTRO,
        'Sáng nay, ông Lam và bà Hạnh cùng khẳng định kênh đã sạch.',
        'Bí thư Trịnh Hoài Lam và Chủ tịch huyện Tạ Thị Thu Hạnh cam kết giữ nước cho cả vùng.',
      ],
      ['(ông Lam và bà Hạnh) | khẳng định', '(Bí thư Trịnh Hoài Lam và Chủ tịch huyện Tạ Thị Thu Hạnh) | cam kết'],
    ],
    [
      'whose words a paper quotes, however long it goes on about them',
      [
        '“Đê mới chỉ là một tấm áo giấy trước mùa lũ này”, Tin Chiều dẫn thông báo từ Văn phòng Chính phủ Lào hôm nay.',
        '“Nước sẽ còn lên nữa trong vài ngày tới đây”, Tin Chiều dẫn lời chuyên gia ở tỉnh sau khi mực nước hồ trên thượng nguồn con sông lên thêm hai mét mà mưa vẫn chưa có dấu hiệu ngớt ở cả hai huyện.',
      ],
      ['(Văn phòng Chính phủ Lào) | dẫn thông báo | d', '(chuyên gia ở tỉnh) | dẫn lời | d'],
    ],
  ])('finds %s', (_, sentences, expected) => {
    expect(said(...sentences)).toEqual(expected);
  });

  it.each([
    ['a request that is granted', 'Lào chấp thuận đề nghị từ Thái Lan, mở cửa đập trong ba ngày.'],
    [
      'a survey',
      'Các bộ cùng địa phương thuộc lưu vực sông Sía, sông Mế khảo sát, đánh giá tổng thể nguyên nhân sạt lở.',
    ],
    ['an accusation that is answered', 'Lào phản đối cáo buộc của báo chí, mở đập cho mọi người xem.'],
    ['a storm that is forecast', 'Bão Sao La dự báo đổ bộ Quảng Bắc trước khi đi vào Lào.'],
    ['two countries behind a dash', 'Căng thẳng Mỹ - Trung kéo dài, cáo buộc hai nước đưa ra đều cũ.'],
    ['a slip of the tongue', 'Thủ tướng Trịnh Hoài Lam hôm qua nói nhầm tên con kênh khi dự lễ.'],
    ['what finds show', 'Trống đồng, thạp đồng tìm được ở đây càng khẳng định vùng này từng rất trù phú.'],
    ['a film', 'Phim Kênh khắc họa hình ảnh vùng quê, trong đó nhấn mạnh giai đoạn lũ.'],
    ['a law in the middle of a sentence', 'Người phá đập, theo Bộ luật Hình sự, có thể bị phạt tù.'],
    ['what is registered', 'Tập đoàn trong nước đăng ký mua cổ phần của đập.'],
  ])('takes none from %s', (_, sentence) => {
    expect(said(sentence)).toEqual([]);
  });
});

it.each([
  ['Tổng Bí thư, Chủ tịch nước Trịnh Hoài Lam', 'Tổng Bí thư, Chủ tịch nước Trịnh Hoài Lam cho biết kênh sắp xong.'],
  ['Tổng Bí thư, Chủ tịch nước Trịnh Hoài Lam', 'Theo Tổng Bí thư, Chủ tịch nước Trịnh Hoài Lam, kênh phải xong sớm.'],
  ['ông Trịnh Hoài Lam', 'Theo ông Trịnh Hoài Lam, Giám đốc Sở Nông nghiệp, kênh phải xong sớm.'],
  ['báo Tin Chiều', 'Theo báo Tin Chiều (Anh) chính phủ Lào sẽ mở đập hôm nay, dù dân chưa dọn xong.'],
  ['Doanh nhân Trịnh Hoài Lam', 'Doanh nhân Trịnh Hoài Lam cho biết nước đã rút.'],
  ['nhân viên bảo vệ Trịnh Hoài Lam', 'Bên bờ kênh, nhân viên bảo vệ Trịnh Hoài Lam cho biết nước đã rút.'],
])('names "%s" whole', (who, sentence) => {
  const { article } = textToArticle(`Bản tin\n${sentence}`);
  const found = statements(readMaterial(article, findEntities(article)));
  expect(found.map((one) => one.who)).toEqual([who]);
});
