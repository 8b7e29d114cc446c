import { describe, expect, it } from 'vitest';
import { textToArticle } from '../../../../article/text-to-article.ts';
import { findPeople } from '../../find-people.ts';

/** Titles by name, by the rules alone. */
const roles = (line: string): Record<string, string[]> =>
  Object.fromEntries(
    findPeople(textToArticle(`Tin trong ngày\n${line}`).article, { parties: [], dates: [] }).people.map(
      ({ name, roles: list }) => [name, list.map(({ title }) => title)],
    ),
  );

describe('the role of all the names of a list', () => {
  it('is said once in front of the first', () => {
    expect(roles('Bốn Phó Chủ tịch gồm các ông Đỗ Minh Quân, Trịnh Hoài Lam và bà Lê Thị Nga.')).toEqual({
      'Đỗ Minh Quân': ['Phó Chủ tịch'],
      'Trịnh Hoài Lam': ['Phó Chủ tịch'],
      'Lê Thị Nga': ['Phó Chủ tịch'],
    });
    expect(roles('Hai phó bí thư là ông Đỗ Minh Quân và ông Trịnh Hoài Lam.')).toEqual({
      'Đỗ Minh Quân': ['phó bí thư'],
      'Trịnh Hoài Lam': ['phó bí thư'],
    });
    expect(roles('Kỷ luật 3 nguyên Bí thư Tỉnh ủy là các ông: Đỗ Minh Quân, Trịnh Hoài Lam.')).toEqual({
      'Đỗ Minh Quân': ['nguyên Bí thư Tỉnh ủy'],
      'Trịnh Hoài Lam': ['nguyên Bí thư Tỉnh ủy'],
    });
  });

  it('is of "các ông, bà", and of all "qua các thời kỳ"', () => {
    const both = { 'Đỗ Minh Quân': ['Phó Bí thư Tỉnh ủy'], 'Lê Thị Nga': ['Phó Bí thư Tỉnh ủy'] };
    expect(roles('Tỉnh chỉ định các ông, bà Đỗ Minh Quân, Lê Thị Nga giữ chức Phó Bí thư Tỉnh ủy.')).toEqual(both);
    expect(roles('Hai Phó Bí thư Tỉnh ủy là các ông, bà: Đỗ Minh Quân, Lê Thị Nga.')).toEqual(both);
    expect(roles('Dự lễ có các Phó Bí thư Tỉnh ủy qua các thời kỳ: Đỗ Minh Quân, Lê Thị Nga.')).toEqual(both);
  });

  it('is said once before "gồm:"', () => {
    expect(roles('Bộ hiện có 2 thứ trưởng gồm: Đỗ Minh Quân, Trịnh Hoài Lam.')).toEqual({
      'Đỗ Minh Quân': ['thứ trưởng'],
      'Trịnh Hoài Lam': ['thứ trưởng'],
    });
  });

  it('goes over what brackets tell of each', () => {
    expect(
      roles('Tòa phạt các bị cáo Đỗ Minh Quân (40 tuổi), Trịnh Hoài Lam (18 tuổi); Lê Thị Nga và nhiều người.'),
    ).toEqual({
      'Đỗ Minh Quân': ['bị cáo'],
      'Trịnh Hoài Lam': ['bị cáo'],
      'Lê Thị Nga': ['bị cáo'],
    });
    expect(roles('Tòa phạt bị cáo Đỗ Minh Quân (40 tuổi), Trịnh Hoài Lam (18 tuổi).')).toEqual({
      'Đỗ Minh Quân': ['bị cáo'],
      'Trịnh Hoài Lam': [],
    });
  });

  it('holds beside the role of each, up to the next list or the end of the sentence', () => {
    expect(
      roles(
        'Tham gia đoàn có các đồng chí Ủy viên Trung ương Đảng: Đỗ Minh Quân, Bí thư Tỉnh ủy; Trịnh Hoài Lam, Trưởng Ban Đối ngoại; ' +
          'các đồng chí: Lê Thị Nga, Trợ lý Tổng Bí thư. Ông Huỳnh Tấn Phước ra đón.',
      ),
    ).toEqual({
      'Đỗ Minh Quân': ['Ủy viên Trung ương Đảng', 'Bí thư Tỉnh ủy'],
      'Trịnh Hoài Lam': ['Ủy viên Trung ương Đảng', 'Trưởng Ban Đối ngoại'],
      'Lê Thị Nga': ['Trợ lý Tổng Bí thư'],
      'Huỳnh Tấn Phước': [],
    });
  });

  it('goes as far as commas where it was theirs', () => {
    expect(
      roles('Tới viếng có nguyên Chủ tịch nước: Đỗ Minh Quân, Trịnh Hoài Lam; nguyên Thủ tướng Huỳnh Tấn Phước.'),
    ).toEqual({
      'Đỗ Minh Quân': ['nguyên Chủ tịch nước'],
      'Trịnh Hoài Lam': ['nguyên Chủ tịch nước'],
      'Huỳnh Tấn Phước': ['nguyên Thủ tướng'],
    });
  });

  it('ends before one who has a title of his own', () => {
    expect(
      roles('Ông thắp hương cho các cố Tổng Bí thư: Đỗ Minh Quân, Trịnh Hoài Lam và Đại tướng Huỳnh Tấn Phước.'),
    ).toEqual({
      'Đỗ Minh Quân': ['cố Tổng Bí thư'],
      'Trịnh Hoài Lam': ['cố Tổng Bí thư'],
      'Huỳnh Tấn Phước': ['Đại tướng'],
    });
  });

  it('stands apart before them where it counts them', () => {
    expect(roles('Kỷ luật hai nguyên Phó chủ tịch UBND tỉnh Bảo Yên, ông Đỗ Minh Quân và bà Lê Thị Nga.')).toEqual({
      'Đỗ Minh Quân': ['nguyên Phó chủ tịch UBND tỉnh Bảo Yên'],
      'Lê Thị Nga': ['nguyên Phó chủ tịch UBND tỉnh Bảo Yên'],
    });
  });

  it('is what they are appointed', () => {
    expect(
      roles('Chủ tịch nước bổ nhiệm Phó Chánh án Tòa án tối cao với các ông Đỗ Minh Quân và Trịnh Hoài Lam.'),
    ).toEqual({
      'Đỗ Minh Quân': ['Phó Chánh án Tòa án tối cao'],
      'Trịnh Hoài Lam': ['Phó Chánh án Tòa án tối cao'],
    });
  });

  it('is each one’s own where each has a line of his own behind a dash', () => {
    expect(
      roles('Dự lễ có: - Ông Đỗ Minh Quân - Chủ tịch Tập đoàn Hoa Sen - Bà Lê Thị Nga - Giám đốc Công ty Lúa Mới.'),
    ).toEqual({ 'Đỗ Minh Quân': ['Chủ tịch Tập đoàn Hoa Sen'], 'Lê Thị Nga': ['Giám đốc Công ty Lúa Mới'] });
  });

  it('is theirs, too, where a rank stands before the first', () => {
    const line =
      'Dự có các đồng chí Ủy viên Trung ương Đảng: Trung tướng Đỗ Minh Quân, Cục trưởng; Lê Thị Nga, Bộ trưởng.';
    expect(roles(line)).toMatchObject({ 'Lê Thị Nga': ['Ủy viên Trung ương Đảng', 'Bộ trưởng'] });
  });

  it('is said of some of many', () => {
    expect(roles('Dự có các vị cựu Thủ tướng như Đỗ Minh Quân và Lê Thị Nga.')).toEqual({
      'Đỗ Minh Quân': ['cựu Thủ tướng'],
      'Lê Thị Nga': ['cựu Thủ tướng'],
    });
    expect(roles('Nhiều nghệ sĩ nổi tiếng như Đỗ Minh Quân, Lê Thị Nga tới dự.')).toEqual({
      'Đỗ Minh Quân': ['nghệ sĩ'],
      'Lê Thị Nga': ['nghệ sĩ'],
    });
    expect(roles('Bộ Chính trị gồm 24 ủy viên gồm các ông: Đỗ Minh Quân, Trịnh Hoài Lam.')).toEqual({
      'Đỗ Minh Quân': ['ủy viên'],
      'Trịnh Hoài Lam': ['ủy viên'],
    });
    expect(roles('Không nghệ sĩ nào như Đỗ Minh Quân.')).toEqual({ 'Đỗ Minh Quân': [] });
  });

  it('is theirs beside the titles of each, the first one too', () => {
    expect(
      roles(
        'Dự lễ có các Ủy viên Bộ Chính trị: Chủ tịch nước Đỗ Minh Quân, Thủ tướng Trịnh Hoài Lam; Đại tướng Lê Thị Nga, ' +
          'Bộ trưởng Công an; nguyên Thủ tướng Huỳnh Tấn Phước.',
      ),
    ).toEqual({
      'Đỗ Minh Quân': ['Ủy viên Bộ Chính trị', 'Chủ tịch nước'],
      'Trịnh Hoài Lam': ['Ủy viên Bộ Chính trị', 'Thủ tướng'],
      'Lê Thị Nga': ['Ủy viên Bộ Chính trị', 'Đại tướng', 'Bộ trưởng Công an'],
      'Huỳnh Tấn Phước': ['nguyên Thủ tướng'],
    });
    expect(roles('Tới dự có các đồng chí lãnh đạo tỉnh: Bí thư Tỉnh ủy Đỗ Minh Quân, Phó Bí thư Lê Thị Nga.')).toEqual({
      'Đỗ Minh Quân': ['Bí thư Tỉnh ủy'],
      'Lê Thị Nga': ['Phó Bí thư'],
    });
  });

  it('may be several, and what they are or hold', () => {
    expect(
      roles('Dự lễ có các Ủy viên Bộ Chính trị, Bí thư Trung ương Đảng: Trưởng Ban Dân vận Đỗ Minh Quân.'),
    ).toEqual({ 'Đỗ Minh Quân': ['Ủy viên Bộ Chính trị', 'Bí thư Trung ương Đảng', 'Trưởng Ban Dân vận'] });
    expect(
      roles('Cùng đi có các đồng chí là Ủy viên Ban Thường vụ: Đỗ Minh Quân, Giám đốc Công an tỉnh; Lê Thị Nga.'),
    ).toEqual({
      'Đỗ Minh Quân': ['Ủy viên Ban Thường vụ', 'Giám đốc Công an tỉnh'],
      'Lê Thị Nga': ['Ủy viên Ban Thường vụ'],
    });
    expect(
      roles('Hội nghị bầu hai đồng chí giữ chức Phó Bí thư, gồm: Đồng chí Đỗ Minh Quân và đồng chí Lê Thị Nga.'),
    ).toEqual({ 'Đỗ Minh Quân': ['Phó Bí thư'], 'Lê Thị Nga': ['Phó Bí thư'] });
    expect(roles('Danh sách 11 cán bộ, công chức gồm: Đỗ Minh Quân, Lê Thị Nga.')).toEqual({
      'Đỗ Minh Quân': [],
      'Lê Thị Nga': [],
    });
  });

  it('holds for as many as it counts', () => {
    expect(
      roles('Tàu chở 2 ngư dân: Đỗ Minh Quân (20 tuổi), Trịnh Hoài Lam (18 tuổi) gặp nạn, báo với ông Lê Thị Nga.'),
    ).toEqual({ 'Đỗ Minh Quân': ['ngư dân'], 'Trịnh Hoài Lam': ['ngư dân'], 'Lê Thị Nga': [] });
    expect(
      roles('Tỉnh có 3 Phó Bí thư, gồm: Đỗ Minh Quân, Chủ tịch UBND tỉnh; Trịnh Hoài Lam; Lê Thị Nga.'),
    ).toMatchObject({ 'Trịnh Hoài Lam': ['Phó Bí thư'], 'Lê Thị Nga': ['Phó Bí thư'] });
  });

  it('is none where one alone is spoken of', () => {
    expect(roles('Người kế nhiệm Giám đốc là ông Đỗ Minh Quân.')).toEqual({ 'Đỗ Minh Quân': [] });
  });
});
