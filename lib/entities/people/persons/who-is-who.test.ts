import { describe, expect, it } from 'vitest';
import { readPeopleModel } from '../../../../scripts/people-model.ts';
import { textToArticle } from '../../../article/text-to-article.ts';
import { findPeople } from '../find-people.ts';

/** `name: roles` of each person of an article of three lines at most. */
const roles = (...lines: string[]) =>
  findPeople(textToArticle(['Tin trong ngày', ...lines].join('\n')).article, { parties: [], dates: [] }).people.map(
    (one) => `${one.name}: ${one.roles.map(({ title }) => title).join(', ')}`,
  );

describe('the one whom somebody speaks to', () => {
  it.each([
    'Báo cáo với Thủ tướng, ông Lò Văn Hạnh, Giám đốc Sở Xây dựng, cho biết cầu đã xong.',
    'Trao đổi với Thủ tướng, ông Lò Văn Hạnh - Giám đốc Sở Xây dựng - nói cầu đã xong.',
    'Trước Thủ tướng, ông Lò Văn Hạnh (Giám đốc Sở Xây dựng) cam kết làm xong cầu.',
    'Đón Thủ tướng, ông Lò Văn Hạnh, Giám đốc Sở Xây dựng, nói cầu đã xong.',
  ])('is another than the one who speaks: %s', (line) => {
    const [found] = findPeople(textToArticle(`Tin trong ngày\n${line} Thủ tướng yêu cầu giữ an toàn.`).article, {
      parties: [],
      dates: [],
    }).people;
    expect(found?.roles.map(({ title }) => title)).toEqual(['Giám đốc Sở Xây dựng']);
    expect(found?.roleMentions).toEqual([]);
  });
});

it('one whom the brackets behind her name tell from another is not that other', () => {
  const model = readPeopleModel();
  const { article } = textToArticle(
    [
      'Tin trong ngày',
      'Bị cáo Trương Hồ Hoài Hạnh khai tại tòa.',
      'Tòa mời bà Hoài (SN 1973, mẹ Hoài Hạnh), bà Hạnh (SN 1966, người giúp việc Hoài Hạnh). Hoài Hạnh im lặng.',
    ].join('\n'),
  );
  const { people } = findPeople(article, { parties: [], dates: [], ...(model ? { model } : {}) });
  expect(people.map(({ name }) => name)).toEqual(['Trương Hồ Hoài Hạnh', 'Hoài', 'Hạnh']);
});

describe('a post told of several', () => {
  it.each([
    ['Các ông Lò Văn Hạnh, Trịnh Hoài Lam, Huỳnh Tấn Phước làm Phó Chủ tịch tỉnh.', 'Phó Chủ tịch tỉnh'],
    ['Ông Lò Văn Hạnh, ông Trịnh Hoài Lam và bà Huỳnh Tấn Phước được bầu làm Thư ký.', 'Thư ký'],
    ['Các Phó Thủ tướng Lò Văn Hạnh, Trịnh Hoài Lam và Huỳnh Tấn Phước cùng dự.', 'Phó Thủ tướng'],
  ])('is each one\'s: "%s"', (line, post) => {
    expect(roles(line)).toEqual([`Lò Văn Hạnh: ${post}`, `Trịnh Hoài Lam: ${post}`, `Huỳnh Tấn Phước: ${post}`]);
  });

  it('is the last one\'s where the one before is gone: "Thay ông X, ông Y …"', () => {
    expect(roles('Thay ông Lò Văn Hạnh, ông Trịnh Hoài Lam được bầu làm Thư ký.')).toEqual([
      'Lò Văn Hạnh: ',
      'Trịnh Hoài Lam: Thư ký',
    ]);
  });
});

describe('"Ông là …"', () => {
  it('tells of the subject of the sentence before', () => {
    expect(
      roles('Trong buổi tiếp ông Lò Văn Hạnh, ông Trịnh Hoài Lam đề nghị xây chợ. Ông từng là Thứ trưởng Bộ Xây dựng.'),
    ).toEqual(['Lò Văn Hạnh: ', 'Trịnh Hoài Lam: từng là Thứ trưởng Bộ Xây dựng']);
  });

  it('tells of the one whose role was the subject', () => {
    expect(
      roles(
        'Bí thư Thành ủy Huỳnh Tấn Phước tiếp ông Lò Văn Hạnh.',
        'Bí thư Thành ủy nói sẽ xây chợ. Ông từng là Thứ trưởng Bộ Xây dựng.',
      ),
    ).toEqual(['Huỳnh Tấn Phước: Bí thư Thành ủy, từng là Thứ trưởng Bộ Xây dựng', 'Lò Văn Hạnh: ']);
  });

  it('tells of nobody in sight where a role of nobody in sight was the subject', () => {
    expect(
      roles('Có mặt là ông Lò Văn Hạnh.', 'Thủ tướng nói sẽ xây chợ. Ông từng là Thứ trưởng Bộ Xây dựng.'),
    ).toEqual(['Lò Văn Hạnh: ']);
  });
});

describe('a role of another country', () => {
  const mentions = (...lines: string[]) =>
    findPeople(textToArticle(['Tin trong ngày', ...lines].join('\n')).article, {
      parties: [],
      dates: [],
    }).people.flatMap((one) => one.roleMentions.map(({ text }) => `${one.name}: ${text}`));

  it("is nobody's whose country the article leaves open", () => {
    expect(
      mentions('Tổng thống John Harker phát biểu.', 'Tổng thống Mỹ muốn đàm phán. Tổng thống Pháp bác bỏ.'),
    ).toEqual([]);
    expect(
      mentions('Tổng thống Mỹ John Harker phát biểu.', 'Tổng thống Hoa Kỳ muốn đàm phán. Tổng thống Pháp bác bỏ.'),
    ).toEqual([]);
    expect(mentions('Tổng thống John Harker phát biểu.', 'Tổng thống Mỹ muốn đàm phán.')).toEqual([
      'John Harker: Tổng thống Mỹ',
    ]);
  });

  it('ends before what he does', () => {
    expect(mentions('Thủ tướng Lê Trí Hùng phát biểu.', 'Tỉnh đã trình Thủ tướng hồ sơ xin điều chỉnh.')).toEqual([
      'Lê Trí Hùng: Thủ tướng',
    ]);
    expect(mentions('Tổng thống Mỹ John Harker phát biểu.', 'Tổng thống Mỹ đồng ý đàm phán.')).toEqual([
      'John Harker: Tổng thống Mỹ',
    ]);
  });
});

describe('names of all our peoples', () => {
  it("stand behind the province's committee, which no province does that is not known", () => {
    expect(
      roles(
        'Chủ tịch UBND tỉnh Hầu A Sính dự lễ.',
        'Chủ tịch HĐND tỉnh Sùng Thị Mai và Phó Chủ tịch UBND huyện Tráng A Lử tới.',
      ),
    ).toEqual([
      'Hầu A Sính: Chủ tịch UBND tỉnh',
      'Sùng Thị Mai: Chủ tịch HĐND tỉnh',
      'Tráng A Lử: Phó Chủ tịch UBND huyện',
    ]);
    expect(roles('Phó Chủ tịch UBND tỉnh Y Khanh Niê Kđăm đi thăm.')).toEqual([
      'Y Khanh Niê Kđăm: Phó Chủ tịch UBND tỉnh',
    ]);
    expect(roles('Chủ tịch UBND tỉnh Thanh Hoá nói.', 'Chủ tịch UBND tỉnh Bà Rịa - Vũng Tàu nói.')).toEqual([]);
  });

  it('stand behind "đắc cử"', () => {
    expect(roles('Chính quyền của tổng thống đắc cử John Harker - người bắt đầu nói.')).toEqual([
      'John Harker: tổng thống đắc cử',
    ]);
  });

  it("are one person's with words left out between, and with the short first name", () => {
    expect(roles('Tổng thống Luis Rodolfo Lander Vega tới.', 'Tổng thống Luis Lander nói.')).toEqual([
      'Luis Rodolfo Lander Vega: Tổng thống',
    ]);
    expect(roles('Tướng Mike Harker tới.', 'Ông Michael Harker nói.')).toEqual(['Michael Harker: Tướng']);
  });
});

describe('the committee for people abroad', () => {
  it('belongs to the post whole', () => {
    expect(
      roles('Thứ trưởng Bộ Ngoại giao, Chủ nhiệm Ủy ban Nhà nước về người Việt Nam ở nước ngoài Lê Trí Hùng chia sẻ.'),
    ).toEqual(['Lê Trí Hùng: Thứ trưởng Bộ Ngoại giao, Chủ nhiệm Ủy ban Nhà nước về người Việt Nam ở nước ngoài']);
  });
});

describe('another spelling between brackets', () => {
  it('is the same person, where one is foreign or they share a word', () => {
    expect(roles('Ông Trịnh Lam (Zheng Lan), giám đốc Sở Y tế, tới.')).toEqual(['Trịnh Lam: giám đốc Sở Y tế']);
    expect(roles('Ông Lò Văn Hạnh (Hạnh Kaly) tới.')).toEqual(['Lò Văn Hạnh: ']);
    expect(roles('Ông Lò Văn Hạnh (thường gọi là ông Kaly) tới.')).toHaveLength(2);
    expect(roles('Ông Lò Văn Hạnh (thường gọi là Trịnh Lam) tới. Ông Trịnh Lam cười.')).toEqual(['Lò Văn Hạnh: ']);
  });

  it('is the one whom the headline names by it', () => {
    const { article } = textToArticle('Lam Kaly: Tôi đã sai\nÔng Lò Văn Lam, tức Lam Kaly, nói vậy. Lam Kaly xin lỗi.');
    const { people } = findPeople(article, { parties: [], dates: [] });
    expect(people.map(({ name }) => name)).toEqual(['Lò Văn Lam']);
  });

  it('is another, who plays the part or is beside', () => {
    expect(roles('Ông Lò Văn Hạnh (ông Trịnh Văn Lam) tới.')).toEqual(['Lò Văn Hạnh: ', 'Trịnh Văn Lam: ']);
    expect(roles('Ông Lò Văn Hạnh (Lò Văn Lam) tới.')).toEqual(['Lò Văn Hạnh: ', 'Lò Văn Lam: ']);
  });
});

describe('a family name with a post', () => {
  it('is not the sister, and not the adviser', () => {
    expect(roles('Bà Nora Hale, chị gái của Tổng thống Hale, phản đối.')).toEqual(['Nora Hale: ', 'Hale: Tổng thống']);
    expect(roles('Bà Nora Hale, cố vấn của Tổng thống Hale, phản đối.')).toEqual([
      'Nora Hale: cố vấn của Tổng thống',
      'Hale: Tổng thống',
    ]);
  });

  it.each([
    'Ông Otto Quesada, con trai Tổng thống Quesada, đến Hà Nội.',
    'Con trai Tổng thống Quesada, ông Otto Quesada, đến Hà Nội.',
    'Con trai của Tổng thống Quesada là ông Otto Quesada đến Hà Nội.',
    'Ông Otto Quesada - chồng của Thủ tướng Quesada - đến Hà Nội.',
  ])('is not the kin that it is told of: "%s"', (line) => {
    const found = roles(line);
    expect(found).toContain('Otto Quesada: ');
    expect(found).toHaveLength(2);
  });

  it('is no woman, where it is called "ông" elsewhere', () => {
    expect(roles('Bà Nora Hale phản đối. Tổng thống Hale im lặng. Ông Hale đang đi xa.')).toEqual([
      'Nora Hale: ',
      'Hale: Tổng thống',
    ]);
  });
});

describe('posts that stand alone', () => {
  it('are the minister whose field somebody leads, and none of ours where they come from another land', () => {
    const [nga, lam] = findPeople(
      textToArticle(
        'Phiên họp ở Hà Nội\nBộ trưởng Bộ Y tế Lê Thị Nga trả lời. Tư lệnh ngành Y tế nói sẽ kiểm tra. Tay vợt Trịnh Hoài Lam xem. Tay vợt người Pháp vắng.',
      ).article,
      { parties: [], dates: [] },
    ).people;
    expect(nga?.roleMentions.map(({ text }) => text)).toEqual(['Tư lệnh ngành Y tế']);
    expect(lam?.roleMentions).toEqual([]);
  });
});

it('a short name with a degree or "ông" is who has been named, not who is named later', () => {
  const mentioned = (...lines: string[]) =>
    findPeople(textToArticle(['Tin trong ngày', ...lines].join('\n')).article, { parties: [], dates: [] }).people.map(
      ({ mentions }) => mentions.map(({ text }) => text).join(' = '),
    );
  expect(
    mentioned('Bác sĩ Đỗ Thanh Lam, Trưởng khoa, dự. "Ca mổ khó", BS Lam nói. BS Lê Hoài Lam, phó giám đốc, khen.'),
  ).toEqual(['Đỗ Thanh Lam = Lam', 'Lê Hoài Lam']);
  expect(
    mentioned('Bộ trưởng Vương Kiệt tới. Tháp tùng ông Vương có ba người. Bộ trưởng Vương Hà Sinh ở lại.'),
  ).toEqual(['Vương Kiệt = Vương', 'Vương Hà Sinh']);
});
