import { describe, expect, it } from 'vitest';
import { textToArticle } from '../../../../article/text-to-article.ts';
import { findPeople } from '../../find-people.ts';

/** Titles by name, by the rules alone. */
function roles(line: string): Record<string, string[]> {
  const { article } = textToArticle(`Tin trong ngày\n${line}`);
  const { people } = findPeople(article, { parties: [], dates: [] });
  return Object.fromEntries(people.map(({ name, roles: list }) => [name, list.map(({ title }) => title)]));
}

describe('who works for somebody named', () => {
  it('has the whole role, and the one behind it his own title alone', () => {
    expect(roles('Ông Edward Harker, người phát ngôn Tổng thống Mỹ Otto Weiss, hôm nay họp báo.')).toEqual({
      'Edward Harker': ['người phát ngôn Tổng thống Mỹ'],
      'Otto Weiss': ['Tổng thống Mỹ'],
    });
    expect(roles('Ông Edward Harker, vệ sĩ thân cận của Tổng thống Mỹ Otto Weiss, từ chức.')).toEqual({
      'Edward Harker': ['vệ sĩ thân cận của Tổng thống Mỹ'],
      'Otto Weiss': ['Tổng thống Mỹ'],
    });
  });

  it('may be the one behind, where the sentence goes on without a mark', () => {
    expect(roles('Người phát ngôn Tổng thống Mỹ Otto Weiss họp báo.')).toEqual({
      'Otto Weiss': ['Người phát ngôn Tổng thống Mỹ'],
    });
  });
});

describe('what is no role', () => {
  it.each([
    ['Nhiều người quyết bảo vệ ông Otto Weiss.', []],
    ['Dân làng che chở cho ông Otto Weiss, bảo vệ an toàn cho ông ấy.', []],
    ['Ông Otto Weiss yêu cầu ngành này tiếp tục thanh tra các dự án.', []],
    ['Công an bắt ông Otto Weiss, đối tượng trực tiếp nổ súng.', ['đối tượng']],
    ['Vợ cố nghệ sĩ khóc ngất, đạo diễn Otto Weiss thất thần.', ['đạo diễn']],
    ['Ông Otto Weiss, Đặc phái viên của Đảng, Nhà nước Cuba, cảm ơn.', ['Đặc phái viên của Đảng, Nhà nước Cuba']],
    ['Ông Otto Weiss được phê chuẩn bổ nhiệm Bộ trưởng Bộ Y tế.', ['Bộ trưởng Bộ Y tế']],
    ['Ông Otto Weiss từng là một trong 25 ủy viên dự khuyết khóa X.', ['ủy viên dự khuyết khóa X']],
    ['Trưởng ban thẩm tra tư cách đại biểu, ông Otto Weiss, nói vậy.', ['Trưởng ban thẩm tra tư cách đại biểu']],
    [
      'Ông Otto Weiss, Chủ tịch Thượng viện, Quyền Quốc trưởng Lào, nói.',
      ['Chủ tịch Thượng viện', 'Quyền Quốc trưởng Lào'],
    ],
    ['Trung tá Otto Weiss (Tổ phó tổ tuần tra, Công an xã) kể.', ['Trung tá', 'Tổ phó tổ tuần tra']],
    ['Tại giải cờ tướng Trịnh Hoài Lam, ông Otto Weiss thắng.', []],
    ['Ông Otto Weiss đề cử cựu luật sư riêng làm Bộ trưởng Tư pháp.', []],
    ['Hôm qua, ông Otto Weiss được bầu làm Chủ tịch tỉnh nhiệm kỳ mới.', ['Chủ tịch tỉnh']],
    ['Ông Otto Weiss là Tổng tư lệnh quân đội nước này.', ['Tổng tư lệnh quân đội']],
    ['Ông Otto Weiss là doanh nhân thành đạt.', ['doanh nhân']],
    ['Đại kiện tướng Otto Weiss thắng ván cờ.', ['Đại kiện tướng']],
    ['Ông Otto Weiss là nguyên thủ nước ngoài đầu tiên tới thăm.', ['nguyên thủ nước ngoài']],
  ])('a verb, a game and what follows a role: "%s"', (line, titles) => {
    expect(roles(line)['Otto Weiss']).toEqual(titles);
  });

  it('has it whole in a list of those whose posts stand in front of them', () => {
    expect(
      roles('Cùng đi có Bộ trưởng Lê Thị Nga, Trợ lý Chủ tịch nước Đỗ Minh Quân, Trợ lý Tổng Bí thư Trịnh Hoài Lam.'),
    ).toMatchObject({ 'Lê Thị Nga': ['Bộ trưởng'], 'Đỗ Minh Quân': ['Trợ lý Chủ tịch nước'] });
  });

  it('has what is said behind the one who is served', () => {
    expect(
      roles(
        'Bổ nhiệm ông Đỗ Minh Quân, Vụ trưởng, Thư ký đồng chí Trịnh Hoài Lam giữ chức Trợ lý đồng chí Trịnh Hoài Lam.',
      ),
    ).toEqual({
      'Đỗ Minh Quân': ['Vụ trưởng', 'Thư ký đồng chí Trịnh Hoài Lam', 'Trợ lý đồng chí Trịnh Hoài Lam'],
      'Trịnh Hoài Lam': [],
    });
    expect(
      roles(
        'Bổ nhiệm ông Đỗ Minh Quân, Trợ lý đồng chí Trịnh Hoài Lam, Ủy viên Bộ Chính trị, giữ chức Thứ trưởng Bộ Nội vụ.',
      ),
    ).toEqual({
      'Đỗ Minh Quân': ['Trợ lý đồng chí Trịnh Hoài Lam', 'Thứ trưởng Bộ Nội vụ'],
      'Trịnh Hoài Lam': ['Ủy viên Bộ Chính trị'],
    });
    expect(roles('Ông Đỗ Minh Quân, thư ký của Chủ tịch nước Trịnh Hoài Lam, giữ chức Vụ trưởng.')).toEqual({
      'Đỗ Minh Quân': ['thư ký của Chủ tịch nước', 'Vụ trưởng'],
      'Trịnh Hoài Lam': ['Chủ tịch nước'],
    });
  });

  it('has what is said behind the one whose friend or son he is', () => {
    expect(
      roles('Ông Đỗ Minh Quân là con trai của Thủ tướng Trịnh Hoài Lam, từng giữ chức Giám đốc Sở Xây dựng.'),
    ).toEqual({
      'Đỗ Minh Quân': ['Giám đốc Sở Xây dựng'],
      'Trịnh Hoài Lam': ['Thủ tướng'],
    });
    expect(roles('Người này là cháu của ông Trịnh Hoài Lam, từng giữ chức Giám đốc Sở Xây dựng.')).toEqual({
      'Trịnh Hoài Lam': ['Giám đốc Sở Xây dựng'],
    });
  });

  it('has the name of the one who is served where he has no title', () => {
    expect(roles('Bà Lê Thị Nga, luật sư của ông Otto Weiss, nói như vậy.')).toEqual({
      'Lê Thị Nga': ['luật sư của ông Otto Weiss'],
      'Otto Weiss': [],
    });
    expect(roles('Người phát ngôn của bà Lê Thị Nga, ông Edward Harker, khẳng định việc đó.')).toEqual({
      'Lê Thị Nga': [],
      'Edward Harker': ['Người phát ngôn của bà Lê Thị Nga'],
    });
  });

  it('leaves what stands behind the name to him whose name it is', () => {
    expect(roles('Bà Lê Thị Nga, luật sư của ông Otto Weiss, Giám đốc Công ty Lam Hà, nói.')).toEqual({
      'Lê Thị Nga': ['luật sư của ông Otto Weiss'],
      'Otto Weiss': ['Giám đốc Công ty Lam Hà'],
    });
  });

  it('may be told with "cho", of a former post and with a verb', () => {
    expect(roles('Ông Edward Harker, phát ngôn viên cho cựu Tổng thống Lào Otto Weiss đã bác bỏ việc đó.')).toEqual({
      'Edward Harker': ['phát ngôn viên cho cựu Tổng thống Lào'],
      'Otto Weiss': ['cựu Tổng thống Lào'],
    });
    expect(roles('Bà Lê Thị Nga từng làm trợ lý của Bộ trưởng Y tế Đỗ Minh Quân.')).toEqual({
      'Lê Thị Nga': ['trợ lý của Bộ trưởng Y tế'],
      'Đỗ Minh Quân': ['Bộ trưởng Y tế'],
    });
  });

  it('goes by any word for a trade where "của" leads to the post', () => {
    expect(roles('Ông Edward Harker, nhiếp ảnh gia của Thủ tướng Lào Otto Weiss, đăng ảnh.')).toEqual({
      'Edward Harker': ['nhiếp ảnh gia của Thủ tướng Lào'],
      'Otto Weiss': ['Thủ tướng Lào'],
    });
    expect(roles('Phát ngôn viên của Tổng thống Lào Otto Weiss, ông Edward Harker, cho hay.')).toEqual({
      'Otto Weiss': ['Tổng thống Lào'],
      'Edward Harker': ['Phát ngôn viên của Tổng thống Lào'],
    });
    expect(roles('Đi cùng người phát ngôn của bà Lê Thị Nga, ông Edward Harker im lặng.')).toEqual({
      'Lê Thị Nga': [],
      'Edward Harker': [],
    });
  });

  it('ends before a family', () => {
    expect(roles('Thư gửi tới Đại tá Otto Weiss, Tổng Tham mưu trưởng Quân đội Áo và gia quyến.')).toEqual({
      'Otto Weiss': ['Đại tá', 'Tổng Tham mưu trưởng Quân đội Áo'],
    });
  });
});
