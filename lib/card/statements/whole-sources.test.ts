import { describe, expect, it } from 'vitest';
import { INTRO, said } from '../../../tests/cards/said.ts';
import { textToArticle } from '../../article/text-to-article.ts';
import { findEntities } from '../../entities/find-entities.ts';
import { readMaterial } from '../material.ts';
import { statements } from './find-statements.ts';

describe('all of a source, and nothing more', () => {
  it.each<[string, string[], string[]]>([
    [
      'no time behind it',
      [
        'Trung Quốc hôm 26.1 cảnh báo người dân về cơn lũ.',
        'Hội Nhà nông khi đó cho rằng giá lúa còn thấp.',
        'Các nhà hoạt động từ lâu kêu gọi bỏ trạm thu phí.',
        'Chính quyền xã lâu nay khẳng định kênh vẫn sạch.',
      ],
      [
        '(Trung Quốc) | cảnh báo',
        '(Hội Nhà nông) | cho rằng',
        '(Các nhà hoạt động) | kêu gọi',
        '(Chính quyền xã) | khẳng định',
      ],
    ],
    [
      'a committee with all that it fights',
      ['Trưởng Ban Chỉ đạo phòng, chống bão lũ tỉnh cho biết nước còn dâng.'],
      ['(Trưởng Ban Chỉ đạo phòng, chống bão lũ tỉnh) | cho biết'],
    ],
    [
      'not what it did besides',
      [
        'Giới chức Lào đóng cửa hai ngôi trường, cảnh báo nước còn dâng.',
        'Bộ Ngoại giao Lào nhận trách nhiệm về sự nhầm lẫn và cho biết bản đồ đã được sửa.',
      ],
      ['(Giới chức Lào) | cảnh báo', '(Bộ Ngoại giao Lào) | cho biết'],
    ],
    [
      'nobody whose letter somebody got',
      [INTRO, 'Cơ quan chức năng đã nhận được đơn của ông Trịnh Hoài Lam tố cáo hàng xóm.'],
      [],
    ],
    [
      'whoever speaks, and not the father or mother he is told of by',
      [
        INTRO,
        'Đào Văn Sậy, cha đại úy Trịnh Hoài Lam, tuần trước phát biểu tại buổi lễ, lên án những kẻ phá đê.',
        'Con gái đại úy Trịnh Hoài Lam cho biết đê đã vững.',
      ],
      ['Đào Văn Sậy | lên án', '(Con gái đại úy Trịnh Hoài Lam) | cho biết'],
    ],
    [
      'whom a paper cites',
      [
        'Báo Tin Chiều hôm 6/6 dẫn nguồn tin giấu tên cho biết đại sứ sắp về nước.',
        '"Mọi con đập đều phải dừng cho tới khi có giấy phép", hãng tin Mây dẫn thông cáo của Bộ Ngoại giao Lào cho hay.',
        'Hãng tin Mây dẫn thông báo ngày 26-11 của quân đội Lào cho biết biên giới đã yên.',
      ],
      ['(nguồn tin giấu tên) | cho biết', '(Bộ Ngoại giao Lào) | cho hay | d', '(quân đội Lào) | cho biết'],
    ],
    [
      'somebody unnamed behind marks, whatever tells of him',
      [
        '"Tôi không còn muốn hành nghề ở bờ kênh này nữa", vị luật sư vừa bị xóa tên cho biết.',
        '"Ban đầu có hai người nộp đơn vào vị trí này", đại diện Vụ tổ chức cán bộ cho hay.',
      ],
      ['(vị luật sư vừa bị xóa tên) | cho biết | d', '(đại diện Vụ tổ chức cán bộ) | cho hay | d'],
    ],
    [
      'who informs of something',
      ['Bà Tạ Thị Thu Hạnh thông tin, nước đã rút.', 'Truyền thông huyện dẫn chứng rằng cá đã về.'],
      ['Tạ Thị Thu Hạnh | thông tin', '(Truyền thông huyện) | dẫn chứng'],
    ],
    [
      'who speaks, and not under whom or for whose government',
      [
        'Bà Tạ Thị Thu Hạnh, cố vấn dưới thời Tổng thống Trịnh Hoài Lam, nói nước đã rút.',
        'Chính quyền ông Trịnh Hoài Lam khẳng định nước đã sạch.',
      ],
      ['Tạ Thị Thu Hạnh | nói', '(Chính quyền ông Trịnh Hoài Lam) | khẳng định'],
    ],
    [
      'learned people and groups',
      [
        'Các nhà sinh vật học Lào cho rằng loài cá này đã mất.',
        'Các chuyên gia phân tích tại ngân hàng Mây cho rằng giá còn tăng.',
        'Các nước thành viên ASEAN tuyên bố sẽ chi thêm tiền.',
        'Trong đó nhà lãnh đạo Lào nhấn mạnh tình hữu nghị.',
      ],
      [
        '(Các nhà sinh vật học Lào) | cho rằng',
        '(Các chuyên gia phân tích tại ngân hàng Mây) | cho rằng',
        '(Các nước thành viên ASEAN) | tuyên bố',
        '(nhà lãnh đạo Lào) | nhấn mạnh',
      ],
    ],
    [
      'more verbs of report',
      [INTRO, 'Ông Trịnh Hoài Lam phân trần rằng xã không có tiền.', 'Ông Trịnh Hoài Lam ngụ ý cầu sẽ được sửa.'],
      ['Trịnh Hoài Lam | phân trần', 'Trịnh Hoài Lam | ngụ ý'],
    ],
    [
      'whoever is cited, and not who cites him, for "ông" behind',
      [INTRO, '"Đê phải xong trước mùa lũ", Đào Văn Sậy dẫn lời ông Trịnh Hoài Lam nói. Ông kêu gọi cả xã góp công.'],
      ['Trịnh Hoài Lam | nói | d', 'Trịnh Hoài Lam | kêu gọi'],
    ],
    [
      'a body that praises in words of its own, a source that closes, a colon further on',
      [
        INTRO,
        'Trung Quốc đã ca ngợi hội là "một nơi tốt đẹp cho mọi người dân hai bờ".',
        '"Cầu này sẽ không được mở trong năm nay", Tin Chiều hôm nay dẫn nguồn tin giấu tên.',
        'Ông Trịnh Hoài Lam đáp trả trong buổi họp: "Kênh này là của dân hai bờ từ xưa".',
      ],
      ['(Trung Quốc) | ca ngợi | d', '(nguồn tin giấu tên) | dẫn | d', 'Trịnh Hoài Lam | đáp trả | d'],
    ],
    [
      'somebody with others, whoever talks with a paper, several of one role for nobody',
      [
        INTRO,
        'Ông Trịnh Hoài Lam và nhóm tác giả của Sở cho rằng kênh đã cũ.',
        '"Kênh này là của dân hai bờ từ xưa", ông Trịnh Hoài Lam hôm qua trao đổi với Tin Chiều.',
        '5 Giám đốc Sở Nông nghiệp cho biết đê đã vững.',
      ],
      ['Trịnh Hoài Lam | cho rằng', 'Trịnh Hoài Lam | trao đổi | d', '(5 Giám đốc Sở Nông nghiệp) | cho biết'],
    ],
    [
      'no more than "Theo …" where a paper behind it says something',
      ['Theo báo Tin Chiều, thông cáo phát sau cuộc họp, tuyên bố hai bên đã nhất trí.'],
      ['(báo Tin Chiều) | theo'],
    ],
  ])('%s', (_, sentences, expected) => {
    expect(said(...sentences)).toEqual(expected);
  });
});

it.each(['Bộ Giao thông - Vận tải', 'Sở Văn hóa, Thể thao và Du lịch'])(
  'holds the name of a body together: %s',
  (text) => {
    const { article } = textToArticle(`Tin\n${text} cho rằng đường đã xong.`);
    const entities = findEntities(article);
    // Bodies come out of the model, which this test does without.
    const block = article.blocks.length - 1;
    const mention = {
      kind: 'organisation' as const,
      block,
      start: 0,
      end: text.length,
      text,
      entity: 'o1',
      why: 'test',
    };
    entities.organisations.push({ id: 'o1', name: text, mentions: [mention] });
    expect(statements(readMaterial(article, entities)).map(({ who }) => who)).toEqual([text]);
  },
);
