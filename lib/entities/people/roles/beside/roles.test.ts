import { describe, expect, it } from 'vitest';
import { textToArticle } from '../../../../article/text-to-article.ts';
import { findPeople } from '../../find-people.ts';

/** Titles by name, by the rules alone. */
function roles(...lines: string[]): Record<string, string[]> {
  const { article } = textToArticle(['Tin trong ngày', ...lines].join('\n'));
  const { people } = findPeople(article, { parties: [], dates: [] });
  return Object.fromEntries(people.map(({ name, roles: list }) => [name, list.map(({ title }) => title)]));
}

/** The bodies of the roles of the one person named. */
function bodies(line: string): (string | undefined)[] {
  const { article } = textToArticle(['Tin trong ngày', line].join('\n'));
  return findPeople(article, { parties: [], dates: [] }).people.flatMap((one) => one.roles.map(({ body }) => body));
}

describe('the body of a role', () => {
  it('is its name as written, never a piece of a title or of a country', () => {
    expect(bodies('Ông Đỗ Minh Quân, Bí thư Thành ủy Hải Phòng, tới.')).toEqual(['Thành ủy Hải Phòng']);
    expect(bodies('Ông Đỗ Minh Quân, Bí thư Ban cán sự Đảng Bộ Y tế, tới.')).toEqual(['Ban cán sự Đảng Bộ Y tế']);
    expect(bodies('Ông Đỗ Minh Quân, Bí thư cán sự Đảng Chính phủ, tới.')).toEqual(['cán sự Đảng Chính phủ']);
    expect(bodies('Ông Đỗ Minh Quân, Bí thư Trung ương Đoàn, tới.')).toEqual(['Trung ương Đoàn']);
    expect(bodies('Trưởng đoàn đại biểu Quốc hội tỉnh Nghệ An Đỗ Minh Quân tới.')).toEqual([
      'đoàn đại biểu Quốc hội tỉnh Nghệ An',
    ]);
    expect(bodies('Tân Bộ trưởng Quốc phòng Mỹ Đỗ Minh Quân tới.')).toEqual([undefined]);
    expect(bodies('Thủ tướng Tây Ban Nha Đỗ Minh Quân tới.')).toEqual([undefined]);
    expect(bodies('Nữ nhà báo Lê Thị Nga tới.')).toEqual([undefined]);
    expect(bodies('Tướng tình báo của Triều Tiên Lê Thị Nga tới.')).toEqual([undefined]);
    expect(bodies('Bà Lê Thị Nga, Trưởng ban Tổ chức Thành ủy, tới.')).toEqual(['ban Tổ chức Thành ủy']);
    expect(bodies('Bà Lê Thị Nga, Ủy viên Thường vụ Thành ủy, tới.')).toEqual(['Thành ủy']);
    expect(bodies('Ông Đỗ Minh Quân, Bí thư Tỉnh ủy kiêm Chủ tịch HĐND tỉnh, tới.')).toEqual(['Tỉnh ủy']);
  });
});

describe('roles of a career', () => {
  it('are said of whoever opened the sentence before, not of whom he met', () => {
    expect(
      roles(
        'Ông Đỗ Minh Quân tiễn Tổng thống Edward Hale ra sân bay. Ông là Ủy viên Bộ Chính trị khóa XI.',
        'Ông Edward Hale vẫy chào.',
      ),
    ).toMatchObject({ 'Đỗ Minh Quân': ['Ủy viên Bộ Chính trị khóa XI'] });
  });
});

describe('roles behind a name', () => {
  it('may stand there without the comma', () => {
    expect(roles('Ông Đỗ Minh Quân Bí thư Thành ủy ghi nhận.')).toEqual({ 'Đỗ Minh Quân': ['Bí thư Thành ủy'] });
  });

  it('hold the number of a ward', () => {
    expect(roles('Ông Đỗ Minh Quân là Chủ tịch UBND quận 7.')).toEqual({ 'Đỗ Minh Quân': ['Chủ tịch UBND quận 7'] });
  });
});

describe('roles before a name', () => {
  it('are no word made of a country and a name', () => {
    const line = 'Phó Chủ tịch Ủy ban toàn quốc Hội nghị Hiệp thương chính trị nhân dân Trung Quốc Vương Gia Minh tới.';
    expect(roles(line)).toEqual({
      'Vương Gia Minh': ['Phó Chủ tịch Ủy ban toàn quốc Hội nghị Hiệp thương chính trị nhân dân Trung Quốc'],
    });
  });

  it('are not those of the one to whom he speaks or for whom he acts', () => {
    expect(roles('Báo cáo với Thủ tướng, ông Đỗ Minh Quân, chủ tịch UBND tỉnh, nói việc xong.')).toEqual({
      'Đỗ Minh Quân': ['chủ tịch UBND tỉnh'],
    });
    expect(roles('Trước Tổng thống, bà Vũ Thị Hậu nói không đồng ý.')).toEqual({ 'Vũ Thị Hậu': [] });
    expect(roles('Thay mặt Thủ tướng, Bộ trưởng Đỗ Minh Quân trao cờ.')).toEqual({ 'Đỗ Minh Quân': ['Bộ trưởng'] });
    expect(roles('Trao đổi với Tổng Bí thư, Chủ tịch nước, ông Đỗ Minh Quân bày tỏ vui mừng.')).toEqual({
      'Đỗ Minh Quân': [],
    });
    expect(roles('Phóng viên trao đổi với Chủ tịch huyện, ông Đỗ Minh Quân, về con đường.')).toEqual({
      'Đỗ Minh Quân': ['Chủ tịch huyện'],
    });
    expect(roles('Đoàn gặp Ủy viên Bộ Chính trị, Chủ tịch Quốc hội Đỗ Minh Quân nhân dịp này.')).toEqual({
      'Đỗ Minh Quân': ['Ủy viên Bộ Chính trị', 'Chủ tịch Quốc hội'],
    });
  });

  it('go back over bodies, places and "quyền"', () => {
    expect(roles('Quyền Trưởng Ban Dân vận tỉnh Lào Cai Vũ Thị Hậu có mặt.')).toEqual({
      'Vũ Thị Hậu': ['Quyền Trưởng Ban Dân vận tỉnh Lào Cai'],
    });
  });

  it('are no deeds', () => {
    expect(roles('Nga ra tay để bảo vệ chính quyền Đỗ Minh Quân.')).toEqual({ 'Đỗ Minh Quân': [] });
    expect(roles('Theo bảo vệ Đỗ Minh Quân, cửa đã khóa.')).toEqual({ 'Đỗ Minh Quân': ['bảo vệ'] });
  });

  it('hold the bracket that they open', () => {
    const line = 'Người phát ngôn Tổ chức Y tế thế giới (WHO) Trần Văn Lợi tới dự.';
    expect(roles(line)['Trần Văn Lợi']).toEqual(['Người phát ngôn Tổ chức Y tế thế giới (WHO)']);
    expect(roles('(Nguyên Bộ trưởng Y tế) Trần Văn Lợi tới dự.')['Trần Văn Lợi']).toEqual(['Nguyên Bộ trưởng Y tế']);
  });

  it('reach over the long name of a body, whole titles first', () => {
    expect(
      roles('Tổng Giám đốc Tổ chức cấm buôn bán ngà voi quý hiếm (OVG) Trần Văn Lợi tới dự.')['Trần Văn Lợi'],
    ).toEqual(['Tổng Giám đốc Tổ chức cấm buôn bán ngà voi quý hiếm (OVG)']);
    expect(roles('Phó Chủ tịch Hiệp hội vận tải hàng không quốc tế Trần Văn Lợi tới dự.')['Trần Văn Lợi']).toEqual([
      'Phó Chủ tịch Hiệp hội vận tải hàng không quốc tế',
    ]);
    expect(roles('Tổng giám đốc Công ty Dệt may Sao Khuê - Trần Văn Lợi tới dự.')['Trần Văn Lợi']).toEqual([
      'Tổng giám đốc Công ty Dệt may Sao Khuê',
    ]);
    expect(roles('Món quà mà Thủ tướng Ấn Độ tặng Trần Văn Lợi rất quý.')['Trần Văn Lợi']).toEqual([]);
  });

  it('skip foreign forms of address', () => {
    expect(roles("Thủ tướng Malaysia Dato' Seri Dr. Trần Văn Lợi tới dự.")['Trần Văn Lợi']).toEqual([
      'Thủ tướng Malaysia',
    ]);
    expect(roles("Thủ tướng Malaysia Dato' Seri Trần Văn Lợi tới dự.")).toEqual({
      'Trần Văn Lợi': ['Thủ tướng Malaysia'],
    });
  });

  it('are not those of the husband', () => {
    expect(roles('Phu nhân Chủ tịch nước, bà Lê Thị Nga, dự lễ.')['Lê Thị Nga']).toEqual(['Phu nhân Chủ tịch nước']);
  });

  it('go over the comma of a ministry, and back over "khi đó là"', () => {
    expect(roles('Thứ trưởng Bộ Văn hóa, Thể thao và Du lịch Đỗ Minh Quân có mặt.')['Đỗ Minh Quân']).toEqual([
      'Thứ trưởng Bộ Văn hóa, Thể thao và Du lịch',
    ]);
    expect(roles('Chủ tịch tỉnh khi đó là ông Đỗ Minh Quân có mặt.')['Đỗ Minh Quân']).toEqual(['Chủ tịch tỉnh']);
  });

  it('are the spokesman’s where his name comes behind the comma, and both of "Giáo sư - Tiến sỹ"', () => {
    expect(roles('Người phát ngôn của Tổng thống Mỹ, ông Đỗ Minh Quân, im lặng.')['Đỗ Minh Quân']).toEqual([
      'Người phát ngôn của Tổng thống Mỹ',
    ]);
    expect(roles('Giáo sư - Tiến sỹ Đỗ Minh Quân im lặng.')['Đỗ Minh Quân']).toEqual(['Giáo sư - Tiến sỹ']);
  });

  it('belong to the item of a list that a name closes', () => {
    expect(
      roles('Cùng dự có: ông Đỗ Minh Quân, Đại sứ tại Lào; Vụ trưởng Vụ châu Mỹ, Bộ Ngoại giao, Lê Thị Nga.'),
    ).toEqual({ 'Đỗ Minh Quân': ['Đại sứ tại Lào'], 'Lê Thị Nga': ['Vụ trưởng Vụ châu Mỹ'] });
  });

  it('go over the commas of a committee', () => {
    expect(roles('Chủ nhiệm Ủy ban Văn hóa, Giáo dục của Quốc hội, bà Lê Thị Nga có mặt.')['Lê Thị Nga']).toEqual([
      'Chủ nhiệm Ủy ban Văn hóa, Giáo dục của Quốc hội',
    ]);
  });

  it('are two where a party’s head is the state’s too', () => {
    const found = roles('Tổng Bí thư Đỗ Minh Quân gặp Tổng Bí thư, Chủ tịch nước Lào Lê Văn Tám.');
    expect(found['Lê Văn Tám']).toEqual(['Tổng Bí thư', 'Chủ tịch nước Lào']);
  });

  it('are not those of who proposes to remove another', () => {
    expect(roles('Ông Đỗ Minh Quân đọc tờ trình miễn nhiệm chức vụ Bộ trưởng đối với bà Lê Thị Nga.')).toEqual({
      'Đỗ Minh Quân': [],
      'Lê Thị Nga': ['Bộ trưởng'],
    });
  });

  it('are lost where somebody is removed from them, and had in a career', () => {
    expect(roles('HĐND miễn nhiệm chức danh Phó Chủ tịch xã đối với ông Đỗ Minh Quân.')['Đỗ Minh Quân']).toEqual([
      'Phó Chủ tịch xã',
    ]);
    expect(roles('Ông Đỗ Minh Quân từng giữ các chức vụ: Phó Giám đốc Sở Y tế, Chủ tịch xã.')['Đỗ Minh Quân']).toEqual([
      'Phó Giám đốc Sở Y tế',
      'Chủ tịch xã',
    ]);
  });

  it('hold no verb', () => {
    expect(
      roles('Đoàn do đồng chí Lê Thị Nga, Phó Chủ nhiệm Ủy ban Kiểm tra dẫn đầu, tham dự hội thảo.')['Lê Thị Nga'],
    ).toEqual(['Phó Chủ nhiệm Ủy ban Kiểm tra']);
    expect(roles('Luật sư đề nghị Malaysia phóng thích Lê Thị Nga.')['Lê Thị Nga']).toEqual([]);
    expect(roles('Ông Đỗ Minh Quân, Giám đốc Sở Xây dựng thông tin, đường đã xong.')['Đỗ Minh Quân']).toEqual([
      'Giám đốc Sở Xây dựng',
    ]);
  });

  it('are not those of the assistant', () => {
    expect(roles('Luật sư ông Đỗ Minh Quân từ chối trả lời.')['Đỗ Minh Quân']).toEqual([]);
    expect(roles('Người phát ngôn của ông Đỗ Minh Quân từ chối trả lời.')['Đỗ Minh Quân']).toEqual([]);
  });

  it('behind the name are not those of who acts behind a clause in front', () => {
    expect(
      roles('Trong khi bà Lê Thị Nga nói chuyện với ông Đỗ Minh Quân, Thủ tướng Lào đã tới.')['Đỗ Minh Quân'],
    ).toEqual([]);
    expect(roles('Trao đổi với Tổng giám đốc Đỗ Minh Quân, Thủ tướng cảm ơn sự giúp đỡ.')['Đỗ Minh Quân']).toEqual([
      'Tổng giám đốc',
    ]);
    expect(roles('Ông Đỗ Minh Quân, Chủ tịch xã cho biết đường đã xong.')['Đỗ Minh Quân']).toEqual(['Chủ tịch xã']);
  });

  it('begin behind "chính quyền"', () => {
    expect(roles('Chính quyền Tổng thống Đỗ Minh Quân im lặng.')['Đỗ Minh Quân']).toEqual(['Tổng thống']);
    expect(roles('Quyền Tổng thống Đỗ Minh Quân im lặng.')['Đỗ Minh Quân']).toEqual(['Quyền Tổng thống']);
  });

  it('are not those of who serves under him', () => {
    expect(
      roles('Bà Lê Thị Nga là người sắp làm cố vấn an ninh quốc gia trong chính quyền ông Đỗ Minh Quân.')[
        'Đỗ Minh Quân'
      ],
    ).toEqual([]);
  });

  it('are not those of the name before the comma, of many, or of a body', () => {
    expect(roles('Ông Lê Văn Tám, giám đốc nhà máy (trái), Thứ trưởng Đỗ Minh Quân cùng dự.')).toEqual({
      'Lê Văn Tám': ['giám đốc nhà máy'],
      'Đỗ Minh Quân': ['Thứ trưởng'],
    });
    expect(roles('Theo ý kiến của các đại biểu, Thứ trưởng Đỗ Minh Quân sẽ trả lời.')['Đỗ Minh Quân']).toEqual([
      'Thứ trưởng',
    ]);
    expect(roles('Dự lễ của Ủy ban Quản lý vốn nhà nước, Thứ trưởng Đỗ Minh Quân phát biểu.')['Đỗ Minh Quân']).toEqual([
      'Thứ trưởng',
    ]);
    expect(roles('Bà Lê Thị Nga trở thành Chủ tịch Quốc hội, Thứ trưởng Đỗ Minh Quân nói.')['Đỗ Minh Quân']).toEqual([
      'Thứ trưởng',
    ]);
  });

  it('are not those of people without a name', () => {
    expect(roles('Trong cuộc nói chuyện với sinh viên, bà Lê Thị Nga kể lại.')['Lê Thị Nga']).toEqual([]);
    expect(roles('Theo luật sư, ông Đỗ Minh Quân không biết việc này.')['Đỗ Minh Quân']).toEqual([]);
    expect(roles('Khi về làm Bí thư Tỉnh ủy Bến Tre, ông Đỗ Minh Quân mới biết.')['Đỗ Minh Quân']).toEqual([
      'Bí thư Tỉnh ủy Bến Tre',
    ]);
  });

  it('end before the next man and before the hand of the paper', () => {
    expect(roles('Dự lễ có ông Đỗ Minh Quân, Bí thư Tỉnh ủy, đại diện Văn phòng Chính phủ.')['Đỗ Minh Quân']).toEqual([
      'Bí thư Tỉnh ủy',
    ]);
    expect(roles('Ông Đỗ Minh Quân (khi ấy giữ cương vị Thứ trưởng - PV) đã ký.')['Đỗ Minh Quân']).toEqual([
      'Thứ trưởng',
    ]);
  });

  it('of one holder go to whom they stand right before elsewhere', () => {
    expect(
      roles('Tổng thống Đỗ Minh Quân im lặng.', 'Theo Tổng thống, Chánh Văn phòng Lê Văn Tám có thể ra đi.')[
        'Lê Văn Tám'
      ],
    ).toEqual(['Chánh Văn phòng']);
  });

  it('go on behind the body above', () => {
    expect(
      roles('Đại tá Đỗ Minh Quân, Chỉ huy trưởng Trung tâm huấn luyện, Cục Hậu cần, Chủ nhiệm Câu lạc bộ, phát biểu.')[
        'Đỗ Minh Quân'
      ],
    ).toContain('Chủ nhiệm Câu lạc bộ');
  });

  it('are found in what somebody lost', () => {
    expect(roles('Thủ tướng quyết định cách chức Thứ trưởng Công an đối với ông Đỗ Minh Quân.')).toEqual({
      'Đỗ Minh Quân': ['Thứ trưởng Công an'],
    });
  });
});

describe('bodies', () => {
  it('are known from the role', () => {
    const { article } = textToArticle(
      'Tin\nGiám đốc Sở Y tế tỉnh Lào Cai Vũ Thị Hậu nói với Bí thư Thành ủy Đỗ Minh Quân.',
    );
    const { people } = findPeople(article, { parties: [], dates: [] });
    expect(people.map(({ roles: list }) => list[0]?.body)).toEqual(['Sở Y tế tỉnh Lào Cai', 'Thành ủy']);
  });
});

describe('careers', () => {
  it('begin with who is chosen, not with who chooses', () => {
    expect(roles('Bà Lê Thị Nga, người được Tổng thống Đỗ Minh Quân chọn làm cố vấn an ninh, đã tới.')).toEqual({
      'Lê Thị Nga': ['cố vấn an ninh'],
      'Đỗ Minh Quân': ['Tổng thống'],
    });
  });

  it('are told with verbs, over pronouns and several posts', () => {
    expect(
      roles(
        'Bà Vũ Thị Hậu từng giữ chức Giám đốc Sở Y tế.',
        'Từ năm 2010, bà là Phó bí thư Huyện ủy rồi Bí thư Huyện ủy Bảo Yên.',
      ),
    ).toEqual({ 'Vũ Thị Hậu': ['Giám đốc Sở Y tế', 'Phó bí thư Huyện ủy', 'Bí thư Huyện ủy Bảo Yên'] });
  });

  it('follow an apposition', () => {
    expect(roles('Đoàn do ông Đỗ Minh Quân, Phó Chủ tịch tỉnh Lào Cai làm Trưởng đoàn đã lên đường.')).toEqual({
      'Đỗ Minh Quân': ['Phó Chủ tịch tỉnh Lào Cai', 'Trưởng đoàn'],
    });
  });
});
