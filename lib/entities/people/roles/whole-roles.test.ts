import { describe, expect, it } from 'vitest';
import { readPeopleModel } from '../../../../scripts/people-model.ts';
import { textToArticle } from '../../../article/text-to-article.ts';
import { findPeople } from '../find-people.ts';

const model = readPeopleModel();
const people = (...lines: string[]) =>
  findPeople(textToArticle(['Tin trong ngày', ...lines].join('\n')).article, { parties: [], dates: [] }).people;

/** Titles by name, by the rules alone. */
const roles = (...lines: string[]): Record<string, string[]> =>
  Object.fromEntries(people(...lines).map(({ name, roles: list }) => [name, list.map(({ title }) => title)]));

describe('long roles', () => {
  it.each([
    ['Thủ tướng sắp mãn nhiệm, ông Otto Weiss, tới dự.', 'Thủ tướng sắp mãn nhiệm'],
    ['Thủ tướng mãn nhiệm, ông Otto Weiss, tới dự.', 'Thủ tướng mãn nhiệm'],
    ['Ông Otto Weiss, đương kim phó tổng thống, tới dự.', 'đương kim phó tổng thống'],
    ['Có mặt bà Lò Thị Hạnh, Chánh Văn phòng Bộ; nhiều người khác cũng tới.', 'Chánh Văn phòng Bộ'],
    ['Theo Vụ trưởng Vụ Pháp chế Bộ, bà Lò Thị Hạnh, việc khó.', 'Vụ trưởng Vụ Pháp chế Bộ'],
    ['Theo bà Lò Thị Hạnh, Cục trưởng Cục Y tế Bộ Công an, việc khó.', 'Cục trưởng Cục Y tế Bộ Công an'],
  ])('are whole: %s', (line, title) => {
    expect(Object.values(roles(line))).toEqual([[title]]);
  });

  it('hold what their bearer works on, and what a candidate stands for', () => {
    for (const post of [
      'Người phát ngôn về chính sách đối ngoại của Đảng đoàn tại Quốc hội',
      'chuyên gia về lâm nghiệp thuộc Viện Rừng',
      'cố vấn đặc biệt về hòa bình',
      'Bộ trưởng phụ trách các vấn đề thổ dân',
      'Bộ trưởng nữ giới',
      'Bộ trưởng phụ trách quan hệ với Nghị viện Pháp',
      'ứng cử viên của phe đối lập cho chức Thủ tướng',
    ])
      expect(roles(`Bà Lê Thị Nga là ${post} từ năm 2020.`)).toEqual({ 'Lê Thị Nga': [post] });
    expect(roles('Ứng cử viên cho vị trí Chủ tịch Hạ viện là ông Otto Weiss.')).toEqual({
      'Otto Weiss': ['Ứng cử viên cho vị trí Chủ tịch Hạ viện'],
    });
  });

  // Which syllables make a word the model knows.
  it.skipIf(!model)('hold a field that no table knows, but not what their bearer does', () => {
    const article = (line: string) => textToArticle(`Tin trong ngày\n${line}`).article;
    const titles = (line: string) =>
      findPeople(article(line), { parties: [], dates: [], ...(model ? { model } : {}) }).people[0]?.roles.map(
        ({ title }) => title,
      );
    expect(titles('Ông Đỗ Minh Quân, chuyên gia về cháy rừng thuộc Viện Khí quyển, cho biết.')).toEqual([
      'chuyên gia về cháy rừng thuộc Viện Khí quyển',
    ]);
    expect(
      titles('Đại diện cao cấp về chính sách đối ngoại và an ninh của Liên minh châu Âu (EU) Helga Weiss nói vậy.'),
    ).toEqual(['Đại diện cao cấp về chính sách đối ngoại và an ninh của Liên minh châu Âu (EU)']);
    expect(titles('Ông Đỗ Minh Quân từng là chuyên gia về cháy rừng từ năm 2020.')).toEqual([
      'từng là chuyên gia về cháy rừng',
    ]);
    expect(titles('Ông Đỗ Minh Quân là chuyên gia về làm việc tại tỉnh nhà.')).toEqual(['chuyên gia']);
  });

  it('hold the small words of boards, of faiths and of contests', () => {
    for (const post of [
      'Trưởng ban chỉ đạo Liên hoan',
      'Phó Trưởng Ban đổi mới doanh nghiệp TP HCM',
      'Trưởng BTC Hội thi',
      'Trưởng đoàn đại diện Hiệp Hội Chữ thập đỏ',
      'Lãnh sự phụ trách thương mại - đầu tư',
      'Chủ tịch Hội Phật giáo tỉnh',
      'Đại biểu Quốc hội khóa XV đơn vị tỉnh Hà Giang',
      'Chủ tịch Ủy ban hợp tác phía Việt Nam',
      'Phó Trưởng Ban Thường trực Ban Chỉ đạo Trung ương về phòng chống thiên tai',
      'thành viên ban giám khảo cuộc thi',
      'ứng viên của đảng cầm quyền',
    ])
      expect(roles(`Ông Đỗ Minh Quân là ${post} trao quà cho bà con.`)).toEqual({ 'Đỗ Minh Quân': [post] });
    expect(
      roles('Đại biểu Quốc hội hoạt động chuyên trách tại Ủy ban Quốc phòng, An ninh và Đối ngoại Đỗ Minh Quân nói.'),
    ).toEqual({
      'Đỗ Minh Quân': ['Đại biểu Quốc hội hoạt động chuyên trách tại Ủy ban Quốc phòng, An ninh và Đối ngoại'],
    });
    expect(roles('Bộ trưởng Bộ Nông, lâm, ngư nghiệp Campuchia Dith Sokha tới dự.')).toEqual({
      'Dith Sokha': ['Bộ trưởng Bộ Nông, lâm, ngư nghiệp Campuchia'],
    });
  });

  it('hold the whole names of bodies with commas and dashes inside', () => {
    for (const [post, body] of [
      ['Trưởng phòng Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ', ''],
      ['ủy viên thường trực Ủy ban Tài chính - ngân sách', 'Ủy ban Tài chính - ngân sách'],
      [
        'Phó vụ trưởng Vụ Đào tạo, bồi dưỡng cán bộ, công chức, viên chức',
        'Vụ Đào tạo, bồi dưỡng cán bộ, công chức, viên chức',
      ],
      ['Cục trưởng Cục Mỹ thuật, nhiếp ảnh và triển lãm', 'Cục Mỹ thuật, nhiếp ảnh và triển lãm'],
      ['phó giám đốc Sở Kế hoạch - đầu tư', 'Sở Kế hoạch - đầu tư'],
      ['Cục trưởng Cục Quản lý khám, chữa bệnh', 'Cục Quản lý khám, chữa bệnh'],
      ['Phó Cục trưởng Cục Kinh tế - Quản lý đầu tư xây dựng', 'Cục Kinh tế - Quản lý đầu tư xây dựng'],
      ['Phó Hiệu trưởng phụ trách đào tạo', ''],
      ['Trưởng Đoàn giám sát của Quốc hội', 'Đoàn giám sát của Quốc hội'],
      ['Tư lệnh Cảnh sát biển Việt Nam', 'Cảnh sát biển Việt Nam'],
    ] as const) {
      const [one] = people(`Ông Đỗ Minh Quân được bổ nhiệm giữ chức ${post} từ ngày 1/7.`);
      expect(one?.roles.map(({ title }) => title)).toEqual([post]);
      if (body) expect(one?.roles[0]?.body).toBe(body);
    }
    expect(roles('Phó Cục trưởng Cục Trẻ em Đỗ Minh Quân phát biểu.')).toEqual({
      'Đỗ Minh Quân': ['Phó Cục trưởng Cục Trẻ em'],
    });
  });

  it('are two where a dash or "đồng thời là" joins them, and one where "kiêm" does behind a bracket', () => {
    expect(roles('Ông Đỗ Minh Quân, Giám đốc Sở Ngoại vụ tỉnh Cà Mau - Cụm trưởng, báo cáo.')).toEqual({
      'Đỗ Minh Quân': ['Giám đốc Sở Ngoại vụ tỉnh Cà Mau', 'Cụm trưởng'],
    });
    expect(roles('Phó Tổng thống và đồng thời là Chủ tịch Thượng viện, ông Otto Weiss, phát biểu.')).toEqual({
      'Otto Weiss': ['Phó Tổng thống', 'Chủ tịch Thượng viện'],
    });
    expect(
      roles('Chủ tịch Liên đoàn Bóng đá Hải An (LFH) kiêm Phó Chủ tịch Ủy ban Olympic, ông Đỗ Minh Quân, nói.'),
    ).toEqual({
      'Đỗ Minh Quân': ['Chủ tịch Liên đoàn Bóng đá Hải An (LFH) kiêm Phó Chủ tịch Ủy ban Olympic'],
    });
  });

  it('end before those who come along, and before where a picture is from', () => {
    expect(
      roles('Dự có ông Đỗ Minh Quân, Phó Trưởng Ban Thường trực Ban ATGT tỉnh và đại diện Lãnh đạo các sở.'),
    ).toEqual({ 'Đỗ Minh Quân': ['Phó Trưởng Ban Thường trực Ban ATGT tỉnh'] });
    const alone = people(
      'Bà Helga Weiss là Tổng Thư ký LHQ. Tỉnh ghi nhận vai trò của Tổng Thư ký và LHQ.',
      'Ông Otto Weiss là Nhà vua Thái Lan. Người dân đứng trước Nhà vua Thái Lan - Nguồn ảnh: Reuters',
    ).flatMap(({ roleMentions }) => roleMentions.map(({ text }) => text));
    expect(alone).toEqual(['Tổng Thư ký', 'Nhà vua Thái Lan']);
  });

  it.skipIf(!model)('have the body with the letters of the centre before it', () => {
    for (const body of ['T.Ư Đoàn', 'TƯ Đoàn', 'UBTW MTTQ Việt Nam']) {
      const { article } = textToArticle(`Tin trong ngày\nBà Lê Thị Nga, Bí thư ${body}, phát biểu.`);
      const found = findPeople(article, { parties: [], dates: [], ...(model ? { model } : {}) }).people;
      expect(found[0]?.roles[0]?.body).toBe(body);
    }
  });

  it('have the body that stands behind "Ban Thường trực"', () => {
    const [one] = people('Bà Lê Thị Nga, Phó Trưởng Ban Thường trực Ban Dân vận Trung ương, phát biểu.');
    expect(one?.roles[0]?.body).toBe('Ban Dân vận Trung ương');
  });
});

describe('posts that are told of one after the other', () => {
  it('go on past the city of the one before', () => {
    expect(
      roles(
        'Ông Đỗ Minh Quân từng kinh qua các chức vụ Bí thư Quận ủy quận 2, TP HCM; Phó bí thư Tỉnh ủy rồi Bí thư Tỉnh ủy Bến Tre.',
      ),
    ).toEqual({ 'Đỗ Minh Quân': ['Bí thư Quận ủy quận 2', 'Phó bí thư Tỉnh ủy', 'Bí thư Tỉnh ủy Bến Tre'] });
  });

  it('are held at once, or lately', () => {
    expect(roles('Ông Đỗ Minh Quân giữ cả hai chức Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh.')).toEqual({
      'Đỗ Minh Quân': ['Bí thư Tỉnh ủy', 'Chủ tịch UBND tỉnh'],
    });
    expect(roles('Ông Otto Weiss gần đây nhất là Phó Thủ tướng kiêm Bộ trưởng Tài chính.')).toEqual({
      'Otto Weiss': ['Phó Thủ tướng kiêm Bộ trưởng Tài chính'],
    });
  });

  it('are those to which somebody was voted, and no leading post in general', () => {
    expect(roles('UBND phê chuẩn kết quả bầu Phó Chủ tịch UBND huyện Hóc Môn đối với ông Đỗ Minh Quân.')).toEqual({
      'Đỗ Minh Quân': ['Phó Chủ tịch UBND huyện Hóc Môn'],
    });
    expect(roles('Ông Đỗ Minh Quân vừa cách chức Tư lệnh quân đội.')).toEqual({ 'Đỗ Minh Quân': [] });
    expect(roles('Ông Đỗ Minh Quân bị cách chức Tư lệnh quân đội.')).toEqual({ 'Đỗ Minh Quân': ['Tư lệnh quân đội'] });
    expect(roles('Ông Đỗ Minh Quân thôi giữ chức vụ lãnh đạo, nghỉ công tác.')).toEqual({ 'Đỗ Minh Quân': [] });
  });

  it('go on to the last post of a chain, and end before a verb that opens like the name of a body', () => {
    expect(roles('Ông Đỗ Minh Quân, bác sĩ, Phó Trưởng tua trực cấp cứu Bệnh viện Hoa Mai cho biết vậy.')).toEqual({
      'Đỗ Minh Quân': ['bác sĩ', 'Phó Trưởng tua trực cấp cứu Bệnh viện Hoa Mai'],
    });
    const school = 'Hiệu trưởng Trường THCS Lê Văn Lam';
    const [quan] = people(`Ông Đỗ Minh Quân, ${school}, tới dự.`, `Hôm nay ${school} công khai số điện thoại.`);
    expect(quan?.roleMentions.map(({ text }) => text)).toEqual([school]);
  });
});
