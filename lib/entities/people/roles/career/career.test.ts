import { describe, expect, it } from 'vitest';
import { textToArticle } from '../../../../article/text-to-article.ts';
import { findPeople } from '../../find-people.ts';

/** Titles of the first person that the line names, by the rules alone. */
const roles = (line: string): string[] | undefined =>
  findPeople(textToArticle(`Tin trong ngày\n${line}`).article, { parties: [], dates: [] }).people[0]?.roles.map(
    ({ title }) => title,
  );

describe('what a sentence says of somebody with a verb', () => {
  it('is not what he proposes for another', () => {
    expect(
      roles('Thủ tướng Đỗ Minh Quân trình Quốc hội phê chuẩn miễn nhiệm chức vụ Bộ trưởng Bộ Y tế nhiệm kỳ mới.'),
    ).toEqual(['Thủ tướng']);
  });

  it('is a list of posts behind "như" or a colon', () => {
    expect(
      roles(
        'Ông Đỗ Minh Quân từng giữ các chức vụ quản lý quan trọng như Phó Trưởng phòng Kỹ thuật; Viện trưởng Viện Lúa.',
      ),
    ).toEqual(['Phó Trưởng phòng Kỹ thuật', 'Viện trưởng Viện Lúa']);
    expect(roles('Ông Đỗ Minh Quân đã trải qua nhiều vị trí: Bí thư Huyện ủy Bảo Yên, Giám đốc Sở Xây dựng.')).toEqual([
      'Bí thư Huyện ủy Bảo Yên',
      'Giám đốc Sở Xây dựng',
    ]);
  });

  it('may stand in front of the pronoun', () => {
    expect(
      roles(
        'Ông Đỗ Minh Quân bị phê bình. Với cương vị là Phó Bí thư Thành ủy, Chủ tịch UBND thành phố, ông phải nhận lỗi.',
      ),
    ).toEqual(['Phó Bí thư Thành ủy', 'Chủ tịch UBND thành phố']);
    expect(roles('Ông Đỗ Minh Quân bị phê bình. Với cương vị là Phó Bí thư Thành ủy, bà Lê Thị Nga nhận lỗi.')).toEqual(
      [],
    );
  });

  it('is none of his kin', () => {
    expect(roles('Ông Đỗ Minh Quân có bố là liệt sĩ, mẹ là nông dân.')).toEqual([]);
    expect(roles('Ông Đỗ Minh Quân là liệt sĩ.')).toEqual(['liệt sĩ']);
  });

  it('is none that does not come', () => {
    expect(roles('Bà Đỗ Minh Quân không vượt qua kỳ thi để trở thành luật sư.')).toEqual([]);
    expect(roles('Bà Đỗ Minh Quân hy vọng trở thành luật sư.')).toEqual([]);
    expect(roles('Bà Đỗ Minh Quân cần thêm ba phiếu để trở thành Chủ tịch Hội Lúa.')).toEqual([]);
    expect(roles('Bà Đỗ Minh Quân có thể trở thành Chủ tịch Hội Lúa.')).toEqual([]);
    expect(roles('Nếu thắng cử, bà Đỗ Minh Quân sẽ trở thành Chủ tịch Hội Lúa.')).toEqual([]);
    expect(roles('Bà Đỗ Minh Quân tranh cử để trở thành Chủ tịch Hội Lúa.')).toEqual([]);
    expect(roles('Bà Đỗ Minh Quân có thể từ chức Chủ tịch Hội Lúa.')).toEqual(['Chủ tịch Hội Lúa']);
    expect(roles('Bà Đỗ Minh Quân vượt qua nhiều người để trở thành Chủ tịch Hội Lúa.')).toEqual(['Chủ tịch Hội Lúa']);
    expect(roles('Bà Đỗ Minh Quân đã trở thành luật sư.')).toEqual(['luật sư']);
    expect(roles('Bà Đỗ Minh Quân đã trở thành HLV trưởng của tuyển Lào.')).toEqual(['HLV trưởng của tuyển Lào']);
    expect(roles('Bà Đỗ Minh Quân là ca sĩ trưởng thành từ phong trào.')).toEqual(['ca sĩ']);
  });

  it('is a post beside the one before: its deputy’s, or one that he leaves', () => {
    expect(roles('Ông Đỗ Minh Quân, Phó Tổng giám đốc, được bầu làm Tổng giám đốc.')).toEqual([
      'Phó Tổng giám đốc',
      'Tổng giám đốc',
    ]);
    expect(roles('Hãng cử ông Đỗ Minh Quân, Phó giám đốc kỹ thuật làm quyền Tổng giám đốc.')).toEqual([
      'Phó giám đốc kỹ thuật',
      'quyền Tổng giám đốc',
    ]);
    expect(roles('Ông Đỗ Minh Quân (Phó chánh án) kiêm nhiệm chức vụ Chánh án tỉnh.')).toEqual([
      'Phó chánh án',
      'Chánh án tỉnh',
    ]);
    expect(roles('Bộ Chính trị cho ông Đỗ Minh Quân thôi Trợ lý Tổng Bí thư.')).toEqual(['Trợ lý Tổng Bí thư']);
  });

  it('goes on far behind the name where one post follows another', () => {
    expect(
      roles(
        'Ông Đỗ Minh Quân thôi giữ chức Phó Bí thư Tỉnh ủy Bảo Yên nhiệm kỳ 2020-2025; được chỉ định tham gia Ban Chấp hành, Ban Thường vụ và ' +
          'từ hôm nay cùng các đồng chí khác trong đoàn công tác về nhận nhiệm vụ mới ở tỉnh khác, giữ chức Bí thư Tỉnh ủy Lâm Hà.',
      ),
    ).toEqual(['Phó Bí thư Tỉnh ủy Bảo Yên nhiệm kỳ 2020-2025', 'Bí thư Tỉnh ủy Lâm Hà']);
  });

  it('is not what another does whom the sentence does not name', () => {
    expect(roles('Ông Đỗ Minh Quân làm Chủ tịch, một Phó chủ tịch huyện làm Phó chủ tịch hội đồng.')).toEqual([
      'Chủ tịch',
    ]);
    expect(roles('Ông Đỗ Minh Quân, một thành viên khác, sẽ trở thành bộ trưởng Quốc phòng.')).toContain(
      'bộ trưởng Quốc phòng',
    );
  });

  it('is a degree', () => {
    expect(roles('Ông Đỗ Minh Quân, quê Hải Phòng, có học vị tiến sĩ kinh tế, thích câu cá.')).toEqual([
      'tiến sĩ kinh tế',
    ]);
  });

  it('goes on in an obituary from the home to the posts', () => {
    expect(
      roles(
        'Đồng chí Thượng tướng Đỗ Minh Quân, sinh năm 1927 tại Hà Nam. Thường trú tại số 5 phố Vọng, Hà Nội; cán bộ tiền khởi nghĩa; ' +
          'Ủy viên Trung ương Đảng khóa V, VI; nguyên Ủy viên Đảng ủy Quân sự (nay là Quân ủy), nguyên Phó Chủ nhiệm Tổng cục Chính trị.',
      ),
    ).toEqual([
      'Thượng tướng',
      'cán bộ tiền khởi nghĩa',
      'Ủy viên Trung ương Đảng khóa V, VI',
      'nguyên Ủy viên Đảng ủy Quân sự',
      'nguyên Phó Chủ nhiệm Tổng cục Chính trị',
    ]);
  });

  it('goes on over terms', () => {
    expect(
      roles(
        'Ông Đỗ Minh Quân là ủy viên Trung ương các khóa 10, 11; đại biểu Quốc hội khóa 13, 14, Trưởng đoàn đại biểu.',
      ),
    ).toEqual(['ủy viên Trung ương các khóa 10, 11', 'đại biểu Quốc hội khóa 13, 14', 'Trưởng đoàn đại biểu']);
    expect(
      roles('Ông Đỗ Minh Quân là ủy viên Ban Thường vụ Tỉnh ủy Bảo Yên nhiệm kì 2015-2020, Bí thư Đảng ủy Công an.'),
    ).toEqual(['ủy viên Ban Thường vụ Tỉnh ủy Bảo Yên nhiệm kì 2015-2020', 'Bí thư Đảng ủy Công an']);
    expect(
      roles('Ông Đỗ Minh Quân, nguyên Bí thư Thị ủy Bảo Yên, tỉnh Sơn Lam, hiện đang là Phó Chủ tịch tỉnh.'),
    ).toEqual(['nguyên Bí thư Thị ủy Bảo Yên', 'Phó Chủ tịch tỉnh']);
  });

  it('is nothing that he only wishes, signs for others or says of a firm', () => {
    expect(roles('Đỗ Minh Quân mơ ước sẽ trở thành kiến trúc sư.')).toEqual([]);
    expect(roles('Ông Đỗ Minh Quân dặn: “Nếu con trở thành kiến trúc sư thì phải vẽ”.')).toEqual([]);
    expect(roles('Ông Đỗ Minh Quân nói vụ tập kích làm một ngư dân Lào thiệt mạng.')).toEqual([]);
    expect(roles('Ông Đỗ Minh Quân yêu cầu đổi mới, làm chủ công nghệ.')).toEqual([]);
    expect(roles('Ông Đỗ Minh Quân đã ký quyết định kéo dài thời gian giữ chức Thứ trưởng Bộ Quốc phòng.')).toEqual([]);
    expect(roles('Ông Đỗ Minh Quân nói xã xem Tập đoàn Lúa Mới (LMG) là đối tác chiến lược.')).toEqual([]);
  });

  it('is not his where one beside him is told of', () => {
    expect(roles('Ông Đỗ Minh Quân sinh năm 1961. Phu nhân của ông từng là giáo viên tiểu học.')).toEqual([]);
    expect(roles('Ông Đỗ Minh Quân đã nghỉ. Vợ ông là Giám đốc Sở Y tế.')).toEqual([]);
    expect(roles('Vợ ông Đỗ Minh Quân hiện là Giám đốc Sở Y tế.')).toEqual([]);
    expect(roles('Vợ chồng anh Đỗ Minh Quân là chủ quán.')).toEqual(['chủ quán']);
    expect(roles('Ông Đỗ Minh Quân tuyên bố ông là Giám đốc Sở Y tế.')).toEqual(['Giám đốc Sở Y tế']);
  });

  it('is what he goes to do', () => {
    expect(roles('Ông Đỗ Minh Quân thôi giữ chức Bí thư Tỉnh ủy để nhận nhiệm vụ Trưởng Ban Nội chính.')).toEqual([
      'Bí thư Tỉnh ủy',
      'Trưởng Ban Nội chính',
    ]);
  });
});

it('a seat may be given or kept', () => {
  const { people } = findPeople(
    textToArticle(
      'Nội các mới\nÔng Otto Weiss được giao ghế Bộ trưởng Quốc phòng. Bà Lê Thị Nga giữ ghế Chủ tịch HĐQT.',
    ).article,
    { parties: [], dates: [] },
  );
  expect(people.map(({ roles }) => roles.map(({ title }) => title))).toEqual([
    ['Bộ trưởng Quốc phòng'],
    ['Chủ tịch HĐQT'],
  ]);
});

it('somebody may be put into a post', () => {
  expect(roles('Họ đề cử bà Đỗ Minh Quân cho vai trò giám đốc LBC.')).toEqual(['giám đốc LBC']);
  expect(roles('Họ bổ nhiệm ông Đỗ Minh Quân vào vị trí Bộ trưởng Lao động.')).toEqual(['Bộ trưởng Lao động']);
  expect(roles('Ông Đỗ Minh Quân đóng vai trò cố vấn cấp cao cho hãng.')).toEqual(['cố vấn cấp cao']);
});

it.each([
  'Bà Đỗ Minh Quân khuyên mọi người đặt mình vào vị trí lãnh đạo địa phương.',
  'Họ bàn về ông Đỗ Minh Quân, người sáng giá cho vị trí lãnh đạo hàng đầu.',
  'Ông Đỗ Minh Quân lên nắm quyền, trong khi lãnh đạo đảng Hoa Mai giữ chức Phó Thủ tướng.',
  'Nếu bà Đỗ Minh Quân đắc cử tổng thống thì sao?',
  'Ông Đỗ Minh Quân nói công an đã bắt giữ thủ lĩnh của nhóm.',
  'Ông Đỗ Minh Quân giả làm khách du lịch đến đó.',
  'Cùng dự với ông Đỗ Minh Quân là 9 người khác nguyên là cán bộ của công ty.',
  'Ông Đỗ Minh Quân trở thành đối tượng bị chỉ trích.',
  'Ông Đỗ Minh Quân là đối tác tin cậy.',
  'Đảng của bà Đỗ Minh Quân sẽ giữ ghế chủ tịch ở cả hai viện.',
])('is no role of his: %s', (line) => {
  expect(roles(line)).toEqual([]);
});

describe('what somebody is no more, or has not come to be', () => {
  it.each([
    ['Ông Đỗ Minh Quân nguyên là Bí thư Huyện ủy.', ['nguyên là Bí thư Huyện ủy']],
    ['Bác sĩ Đỗ Minh Quân, từng là Giám đốc Sở Y tế, có mặt.', ['Bác sĩ', 'từng là Giám đốc Sở Y tế']],
    ['Ông Đỗ Minh Quân trước đây là Giám đốc Sở Y tế.', ['trước đây là Giám đốc Sở Y tế']],
    ['Chủ tịch Đỗ Minh Quân từng là Chủ tịch Hội Cam.', ['Chủ tịch', 'từng là Chủ tịch Hội Cam']],
    ['Ông Đỗ Minh Quân không còn giữ chức Giám đốc Sở Y tế.', []],
    ['Ông Đỗ Minh Quân chưa từng làm nghị sĩ.', []],
    ['Ông Đỗ Minh Quân không từ chức Giám đốc Sở Y tế.', ['Giám đốc Sở Y tế']],
    ['Tỉnh giới thiệu ông Đỗ Minh Quân để Hội đồng nhân dân bầu giữ chức Chủ tịch UBND tỉnh.', []],
  ])('is told so or not at all: %s', (line, expected) => {
    expect(roles(line)).toEqual(expected);
  });
});

it('gives nobody what one cannot be', () => {
  expect(
    roles('Ông Đỗ Minh Quân, Giám đốc Sở Xây dựng, nói ai thua cũng không thể làm Bí thư Huyện ủy Bảo Yên.'),
  ).toEqual(['Giám đốc Sở Xây dựng']);
});
