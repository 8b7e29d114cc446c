import { describe, expect, it } from 'vitest';
import { textToArticle } from '../../../../article/text-to-article.ts';
import { findPeople } from '../../find-people.ts';

/** Titles by name, by the rules alone. */
function roles(...lines: string[]): Record<string, string[]> {
  const { article } = textToArticle(['Tin trong ngày', ...lines].join('\n'));
  const { people } = findPeople(article, { parties: [], dates: [] });
  return Object.fromEntries(people.map(({ name, roles: list }) => [name, list.map(({ title }) => title)]));
}

describe('roles that are somebody else’s', () => {
  it('are a rank that another gets, all the men of an army, and who serves under a head of State', () => {
    expect(roles('Tại lễ trao quyết định thăng cấp bậc hàm Thượng tướng, Chủ tịch nước Lê Văn Lam căn dặn.')).toEqual({
      'Lê Văn Lam': ['Chủ tịch nước'],
    });
    expect(roles('Thay mặt toàn thể tướng lĩnh, sĩ quan, chiến sĩ, Đại tướng Trần Văn Lợi cảm ơn.')).toEqual({
      'Trần Văn Lợi': ['Đại tướng'],
    });
    expect(roles('Chủ tịch nước hội kiến Samdech Techo Sok Vireak tại Lào.')).toEqual({ 'Sok Vireak': [] });
    expect(roles('Hai quan chức cấp cao của chính quyền Weiss từ chức. Ông Otto Weiss im lặng.')).toEqual({
      'Otto Weiss': [],
    });
    expect(roles('Ông Lò Văn Hạnh, Hiệu trưởng Trường Trần Phú than thở về học phí.')).toEqual({
      'Lò Văn Hạnh': ['Hiệu trưởng Trường Trần Phú'],
    });
  });

  it('end before what he becomes, and before what he gets in per cent', () => {
    expect(
      roles(
        'Điều động ông Đỗ Minh Quân, Phó Bí thư Huyện ủy Long Hà giữ chức Phó Trưởng Ban Dân vận Tỉnh ủy; ông đi ngay.',
      ),
    ).toEqual({ 'Đỗ Minh Quân': ['Phó Bí thư Huyện ủy Long Hà', 'Phó Trưởng Ban Dân vận Tỉnh ủy'] });
    expect(
      roles('Chỉ định ông Đỗ Minh Quân, Tổng Biên tập Tạp chí Lúa Mới giữ chức vụ Bí thư Tỉnh ủy, nhiệm kỳ 2020-2025.'),
    ).toEqual({ 'Đỗ Minh Quân': ['Tổng Biên tập Tạp chí Lúa Mới', 'Bí thư Tỉnh ủy'] });
    expect(roles('Ông Đỗ Minh Quân, ứng cử viên phong trào Lúa Mới cực tả đạt 19,3% số phiếu.')).toEqual({
      'Đỗ Minh Quân': ['ứng cử viên phong trào Lúa Mới cực tả'],
    });
  });

  it('stand before a verb, or behind the name before', () => {
    expect(roles('Đại diện đặc biệt Vũ Thị Hậu đặc biệt lưu ý: Bà Hậu là lãnh đạo dân cử lớn tuổi nhất.')).toEqual({
      'Vũ Thị Hậu': ['Đại diện đặc biệt', 'lãnh đạo dân cử'],
    });
    expect(roles('Thủ tướng Bỉ cảnh báo ông Trần Văn Lợi hôm qua.')['Trần Văn Lợi']).toEqual([]);
    expect(roles('Ông Đỗ Minh Quân - chủ tịch Hội Dệt may - bà Vũ Thị Hậu tới dự.')).toEqual({
      'Đỗ Minh Quân': ['chủ tịch Hội Dệt may'],
      'Vũ Thị Hậu': [],
    });
  });

  it('are his where he is a deputy of a body, not where the time behind him is meant', () => {
    expect(roles('Ông Đỗ Minh Quân - Phó văn phòng Huyện ủy Bảo Yên nói vậy.')['Đỗ Minh Quân']).toEqual([
      'Phó văn phòng Huyện ủy Bảo Yên',
    ]);
    expect(roles('Ai đứng lên lãnh đạo nước Nga hậu Trần Văn Lợi?')['Trần Văn Lợi']).toEqual([]);
    expect(
      roles('Việc bổ nhiệm các chức vụ lãnh đạo, người quản lý đối với ông Trần Văn Lợi.')['Trần Văn Lợi'],
    ).toEqual([]);
  });

  it.each([
    'Trưởng đại diện cơ quan phía nam Bộ Y tế',
    'Giám đốc Ban Quản lý bảo trì và khai thác quốc lộ 9',
    'Chủ tịch Câu lạc bộ bóng đá Thanh Hóa',
    'Phó vụ trưởng Vụ Sức khỏe bà mẹ và trẻ em',
    'Vụ trưởng Quản lý các khu kinh tế',
    'Phó trưởng Phòng Cảnh sát phòng cháy chữa cháy và cứu nạn cứu hộ',
  ])('hold the work of a body in small letters: %s', (role) => {
    expect(roles(`Ông Trần Văn Lợi, ${role}, nói vậy.`)['Trần Văn Lợi']).toEqual([role]);
  });

  it('hold "danh dự"', () => {
    expect(roles('Chủ tịch danh dự Hội Dệt may Trần Văn Lợi tới.')['Trần Văn Lợi']).toEqual([
      'Chủ tịch danh dự Hội Dệt may',
    ]);
  });

  it('are his where he is appointed', () => {
    expect(
      roles('Quốc hội phê chuẩn việc bổ nhiệm chức vụ Bộ trưởng Y tế với ông Trần Văn Lợi.')['Trần Văn Lợi'],
    ).toEqual(['Bộ trưởng Y tế']);
    expect(roles('Tổng thống nước chủ nhà Phần Lan Trần Văn Lợi tới.')['Trần Văn Lợi']).toEqual([
      'Tổng thống nước chủ nhà Phần Lan',
    ]);
    expect(roles('Chủ tịch Phòng Thương mại & Công nghiệp Đỗ Minh Quân tới.')['Đỗ Minh Quân']).toEqual([
      'Chủ tịch Phòng Thương mại & Công nghiệp',
    ]);
  });
});

describe('roles behind a name', () => {
  it('end where somebody speaks, and hold whatever stands before', () => {
    const said = (role: string) => roles(`Bà Vũ Thị Hậu, ${role} cho biết giá vẫn tăng.`)['Vũ Thị Hậu'];
    for (const role of [
      'Phó chủ tịch Hội Lá nón miền Trung',
      'Giám đốc Trung tâm chống ngập TP HCM',
      'Trưởng phòng khảo thí và kiểm định chất lượng',
    ])
      expect(said(role)).toEqual([role]);
    expect(said('tài xế 35 tuổi lái xe khách')).toEqual(['tài xế']);
  });

  it('hold the whole name of a body', () => {
    const inside = (role: string) => roles(`Ông Đỗ Minh Quân, ${role}, tới dự.`)['Đỗ Minh Quân'];
    for (const role of [
      'trưởng Ban Quản lý các công trình công cộng huyện Kiên Mỹ',
      'Tổng tư lệnh các lực lượng vũ trang Mỹ',
      'chuyên gia từ Viện Khoa học Thanh Hòa',
      'giáo sư đến từ Đại học Thanh Hòa',
      'Chánh văn phòng Ban chỉ huy Phòng chống thiên tai tỉnh Bình Định',
      'Phó giám đốc Sở Lao động, Thương binh và Xã hội tỉnh Bình Định',
      'Giám đốc Ban Quản lý dự án đầu tư xây dựng và phát triển quỹ đất huyện Kiên Mỹ',
      'cố vấn y tế chính phủ Anh',
      'học sinh lớp 4 Trường tiểu học Kiên Mỹ',
    ])
      expect(inside(role)).toEqual([role]);
    expect(roles('Ông Đỗ Minh Quân là Phó trưởng ban Ban chỉ đạo Đổi mới doanh nghiệp.')).toEqual({
      'Đỗ Minh Quân': ['Phó trưởng ban Ban chỉ đạo Đổi mới doanh nghiệp'],
    });
    expect(roles('Ông Đỗ Minh Quân là lãnh đạo phong trào Hồi giáo.')['Đỗ Minh Quân']).toEqual([
      'lãnh đạo phong trào Hồi giáo',
    ]);
  });

  it('stand in apposition, past age and home', () => {
    expect(
      roles('Ông Đỗ Minh Quân, 61 tuổi, quê Nam Định, nguyên Giám đốc Sở Xây dựng, Bí thư Đảng ủy, bị bắt.'),
    ).toEqual({ 'Đỗ Minh Quân': ['nguyên Giám đốc Sở Xây dựng', 'Bí thư Đảng ủy'] });
  });

  it('stand in brackets and behind a dash', () => {
    expect(
      roles('Bà Vũ Thị Hậu (54 tuổi, cựu phó chủ tịch huyện Bảo Yên) và ông Lê Văn Tám - chủ quán - đã khai.'),
    ).toEqual({ 'Vũ Thị Hậu': ['cựu phó chủ tịch huyện Bảo Yên'], 'Lê Văn Tám': ['chủ quán'] });
  });

  it('hold words of two syllables whole', () => {
    expect(
      roles(
        'Ông Đỗ Minh Quân, chủ tịch câu lạc bộ leo núi Bảo Yên từ ba năm nay và mê cây cỏ.',
        'Bà Vũ Thị Hậu, trưởng phòng công tác sinh viên, và ông Lê Văn Tám, nguyên đội phó Đội cảnh sát điều tra tội phạm.',
      ),
    ).toEqual({
      'Đỗ Minh Quân': ['chủ tịch câu lạc bộ'],
      'Vũ Thị Hậu': ['trưởng phòng công tác sinh viên'],
      'Lê Văn Tám': ['nguyên đội phó Đội cảnh sát điều tra tội phạm'],
    });
  });

  it('stop before a verb', () => {
    expect(roles('Đỗ Minh Quân, Chủ tịch tỉnh kiểm tra bờ đê và quản lý kho thóc suốt đêm mưa lũ đầu mùa.')).toEqual({
      'Đỗ Minh Quân': ['Chủ tịch tỉnh'],
    });
  });

  it('leave the next person his own', () => {
    expect(roles('Ông Đỗ Minh Quân, Giám đốc Sở Y tế Vũ Thị Hậu cùng dự.')).toEqual({
      'Đỗ Minh Quân': [],
      'Vũ Thị Hậu': ['Giám đốc Sở Y tế'],
    });
  });
});

describe('roles behind a name', () => {
  it('go on over "về" and "phòng, chống" to the end of a long post', () => {
    const post =
      'Phó Trưởng ban Thường trực Ban Chỉ đạo Trung ương về phòng, chống thiên tai kiêm Tổng cục trưởng Tổng cục Phòng, chống thiên tai';
    expect(roles(`Ông Đỗ Minh Quân, ${post}, cho biết.`)['Đỗ Minh Quân']).toEqual([post]);
    expect(
      roles('Bà Vũ Thị Hậu, Phó Chủ nhiệm Ủy ban về các vấn đề xã hội của Quốc hội, phát biểu.')['Vũ Thị Hậu'],
    ).toEqual(['Phó Chủ nhiệm Ủy ban về các vấn đề xã hội của Quốc hội']);
  });

  it('go on over the evils that a committee fights', () => {
    const post = 'Trưởng Ban Chỉ đạo Trung ương về phòng, chống tham nhũng, lãng phí, tiêu cực';
    expect(roles(`Ông Đỗ Minh Quân, ${post}, chủ trì.`)['Đỗ Minh Quân']).toEqual([post]);
    expect(roles(`${post} Đỗ Minh Quân phát biểu.`)['Đỗ Minh Quân']).toEqual([post]);
  });

  it('go on over the bodies of one name and words of two syllables', () => {
    const posts = [
      'Trưởng Đoàn kiểm tra, giám sát số 12 của Bộ Chính trị',
      'Bí thư Đảng ủy Khối các cơ quan Trung ương',
      'Phó Bí thư Đảng ủy Mặt trận, các đoàn thể Trung ương',
      'nguyên Trưởng ban Văn nghệ Đài Tiếng nói nhân dân',
      'Vụ trưởng Cơ quan Nội chính',
      'Giám đốc Tổng công ty Cảng hàng không Bảo Yên',
      'Chủ tịch Hội luật gia Bảo Yên',
      'phó chủ tịch Hội đồng thi tuyển',
      'phó phòng Kinh tế hạ tầng',
      'cựu sĩ quan tình báo Anh',
    ];
    for (const post of posts)
      expect(roles(`Ông Đỗ Minh Quân 54 tuổi, ${post}, cho biết.`)['Đỗ Minh Quân']).toEqual([post]);
    expect(roles('Phó Chủ tịch UBND tỉnh Bảo Yên Mới – ông Đỗ Minh Quân chủ trì.')['Đỗ Minh Quân']).toEqual([
      'Phó Chủ tịch UBND tỉnh Bảo Yên Mới',
    ]);
    expect(roles('Đối tượng tên Đỗ Minh Quân bị bắt.')['Đỗ Minh Quân']).toEqual(['Đối tượng']);
  });

  it('are not those of people without a name', () => {
    expect(roles('Chia sẻ với học sinh, sinh viên, ông Đỗ Minh Quân kể chuyện.')['Đỗ Minh Quân']).toEqual([]);
    expect(roles('Xã tưởng nhớ các anh hùng liệt sĩ, ông Đỗ Minh Quân đọc điếu văn.')['Đỗ Minh Quân']).toEqual([]);
  });

  it('end before what becomes of the post', () => {
    expect(
      roles('Hội nghị đồng ý để ông Đỗ Minh Quân, Bộ trưởng Bộ Tài chính thôi giữ chức Ủy viên Trung ương.')[
        'Đỗ Minh Quân'
      ],
    ).toEqual(['Bộ trưởng Bộ Tài chính', 'Ủy viên Trung ương']);
  });

  it('are not the next guests of a list', () => {
    expect(roles('Dự lễ có Phó Thủ tướng Đỗ Minh Quân, lãnh đạo các bộ, ngành.')['Đỗ Minh Quân']).toEqual([
      'Phó Thủ tướng',
    ]);
    expect(roles('Dự lễ có ông Đỗ Minh Quân, đại diện một số sở, ban.')['Đỗ Minh Quân']).toEqual([]);
    expect(roles('Bà Vũ Thị Hậu, đại diện các hộ dân, cho biết.')['Vũ Thị Hậu']).toEqual(['đại diện các hộ dân']);
  });
});

it.each([
  ['giám đốc tài chính (CFO) của Lam Hà', 'bị bắt.'],
  ['Phó cục trưởng Cục Thi hành án dân sự (THADS) tỉnh Nghệ An', 'kể lại.'],
  ['đặc phái viên về Lào và Nga', 'trong năm qua.'],
  ['cố vấn cấp cao cho Tổng thống Mỹ', 'trong năm qua.'],
  ['sinh viên năm 4 khoa Luật ĐH Lam Hà', 'cho biết.'],
])('a role goes on behind letters in brackets, to lands and to whom it is done for: %s', (title, rest) => {
  expect(roles(`Ông Đỗ Minh Quân, ${title} ${rest}`)['Đỗ Minh Quân']).toEqual([title]);
});
