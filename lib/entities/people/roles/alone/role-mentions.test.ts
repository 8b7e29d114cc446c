import { describe, expect, it } from 'vitest';
import { textToArticle } from '../../../../article/text-to-article.ts';
import { findPeople } from '../../find-people.ts';

const people = (...lines: string[]) =>
  findPeople(textToArticle(lines.join('\n')).article, { parties: [], dates: [] }).people;

describe('roles', () => {
  it('stand before the name, behind it, and behind "làm"', () => {
    const [phuoc, lam] = people(
      'Buổi tiếp tại Cần Thơ',
      'Đồng chí Huỳnh Tấn Phước, Ủy viên Trung ương Đảng, Bí thư Thành ủy Cần Thơ đã tiếp đoàn do Thứ trưởng Trịnh Hoài Lam làm Trưởng đoàn.',
    );
    expect(phuoc?.roles.map(({ title }) => title)).toEqual(['Ủy viên Trung ương Đảng', 'Bí thư Thành ủy Cần Thơ']);
    expect(lam?.roles.map(({ title }) => title)).toEqual(['Thứ trưởng', 'Trưởng đoàn']);
  });
});

describe('roles that stand alone', () => {
  it('are nobody’s where they go on a list of several: "các đồng chí Ủy viên …, Thứ trưởng Bộ …"', () => {
    const [nam] = people(
      'Lễ trao quyết định ở Hà Nội',
      'Dự lễ có ông Trịnh Hoài Lam, Thứ trưởng Bộ Công an; các đồng chí Ủy viên Trung ương Đảng, Thứ trưởng Bộ Công an.',
    );
    expect(nam?.roleMentions).toEqual([]);
  });

  it('are nobody’s where it is a rank that somebody gets', () => {
    const [lam] = people(
      'Lễ trao quyết định ở Hà Nội',
      'Thượng tướng Trịnh Hoài Lam đọc quyết định thăng cấp bậc hàm từ Trung tướng lên Thượng tướng cho ba người.',
    );
    expect(lam?.roleMentions).toEqual([]);
  });

  it('are the leader of the land that he heads, in small letters too', () => {
    const [harker, lemoine, dubois] = people(
      'Cuộc gặp ở Oslo',
      'Tổng thống Mỹ Edward Harker gặp Thủ tướng Pháp Jean Lemoine và Ngoại trưởng Pháp Marie Dubois.',
      'Nhà lãnh đạo Mỹ rời đi lúc 10h. Sau đó nhà lãnh đạo Pháp họp báo. Các nhà lãnh đạo Đức vắng mặt.',
    );
    expect([harker, lemoine, dubois].map((one) => one?.roleMentions.map(({ text }) => text))).toEqual([
      ['Nhà lãnh đạo Mỹ'],
      ['nhà lãnh đạo Pháp'],
      [],
    ]);
  });

  it('are the coach of a team, the head of a body by its letters, the minister of a land, as headlines call them', () => {
    const told = (...lines: string[]) => people(...lines).map((one) => one.roleMentions.map(({ text }) => text));
    expect(told('HLV tuyển Lào: Khó thắng', 'HLV Otto Weiss muốn thắng.')).toEqual([['HLV tuyển Lào']]);
    expect(told('HLV Thái Lan tươi cười', 'Ông Otto Weiss, HLV trưởng đội tuyển Thái Lan, muốn thắng.')).toEqual([
      ['HLV Thái Lan'],
    ]);
    expect(told('Chủ tịch LBC từ chức', 'Ông Otto Weiss, Chủ tịch Liên đoàn Bơi châu Á (LBC), từ chức.')).toEqual([
      ['Chủ tịch LBC'],
    ]);
    expect(told('Bộ trưởng Mỹ từ chức', 'Bộ trưởng Tư pháp Mỹ Otto Weiss từ chức.')).toEqual([['Bộ trưởng Mỹ']]);
    expect(
      told('Bộ trưởng Mỹ từ chức', 'Bộ trưởng Tư pháp Mỹ Otto Weiss gặp Bộ trưởng Y tế Mỹ Edward Harker.'),
    ).toEqual([[], []]);
  });

  it('are no title won, no crowd, no meeting and no delegation', () => {
    const [hau, nam, quan] = people(
      'Hoa hậu Việt Nam là cuộc thi lâu đời',
      'Hoa hậu Vũ Thị Hậu gặp học sinh Trần Văn Nam và Bộ trưởng Ngoại giao Đỗ Minh Quân.',
      'Học sinh trường Kiên Mỹ vỗ tay. Hội nghị Bộ trưởng Ngoại giao ASEAN diễn ra hôm sau.',
    );
    expect([hau, nam, quan].map((one) => one?.roleMentions.map(({ text }) => text))).toEqual([[], [], []]);
  });

  it('end before a place where somebody is, and before "tối"', () => {
    const [harker] = people(
      'Lễ trao bằng ở Bắc Kinh',
      'Tổng thống Mỹ Edward Harker tới dự. Bằng được trao cho Tổng thống Mỹ tại đại học Thanh Hòa. Sau đó Tổng thống Mỹ tối 8/3 bay về.',
    );
    expect(harker?.roleMentions.map(({ text }) => text)).toEqual(['Tổng thống Mỹ', 'Tổng thống Mỹ']);
  });

  it('stand behind what goes in front of the subject, but not where posts are told', () => {
    const [quan, lam] = people(
      'Buổi tiếp tại Cần Thơ',
      'Bí thư Thành ủy Đỗ Minh Quân có mặt. Trong buổi tiếp Đại sứ Trịnh Hoài Lam, Bí thư Thành ủy khẳng định như vậy.',
      'Ông Lam được cho thôi các chức vụ: Bí thư Thành ủy, Ủy viên Ban Thường vụ.',
    );
    expect(quan?.roleMentions.map(({ text }) => text)).toEqual(['Bí thư Thành ủy']);
    expect(lam?.roles.map(({ title }) => title)).toEqual(['Đại sứ', 'Bí thư Thành ủy', 'Ủy viên Ban Thường vụ']);
  });

  it('are the chairman of a province, the secretary of a city, as headlines call them', () => {
    const [quan, hau, lam] = people(
      'Chủ tịch tỉnh Bình Định, Bí thư Đà Nẵng và Bí thư huyện Kiên Mỹ cùng dự lễ',
      'Chủ tịch UBND tỉnh Bình Định Đỗ Minh Quân gặp Bí thư Thành ủy Đà Nẵng Vũ Thị Hậu.',
      'Ông Trịnh Hoài Lam, Bí thư Huyện ủy, đi cùng.',
    );
    expect([quan, hau, lam].map((one) => one?.roleMentions.map(({ text }) => text))).toEqual([
      ['Chủ tịch tỉnh Bình Định'],
      ['Bí thư Đà Nẵng'],
      ['Bí thư huyện Kiên Mỹ'],
    ]);
  });

  it('belong to the one person who bears them', () => {
    const [phuoc] = people(
      'Buổi tiếp tại Cần Thơ',
      'Bí thư Thành ủy Huỳnh Tấn Phước tiếp đoàn.',
      'Nhất trí với đề nghị đó, Bí thư Thành ủy khẳng định thành phố sẽ dành một nhà văn hóa. Đồng chí cũng mong sớm gặp lại.',
    );
    expect(phuoc?.roleMentions.map(({ text }) => text)).toEqual(['Bí thư Thành ủy', 'Đồng chí']);
  });

  it('stand behind "Đồng chí", and "Đồng chí" goes on from block to block', () => {
    const [phuoc] = people(
      'Buổi tiếp tại Cần Thơ',
      'Bí thư Thành ủy Huỳnh Tấn Phước tiếp đoàn. Đồng chí cũng mong sớm gặp lại.',
      'Đồng chí nêu rõ hai bên còn nhiều việc. Đồng chí Bí thư Thành ủy khẳng định như vậy.',
    );
    expect(phuoc?.roleMentions.map(({ text }) => text)).toEqual(['Đồng chí', 'Đồng chí', 'Đồng chí Bí thư Thành ủy']);
  });

  it('belong to who has just got them, "Tân" before', () => {
    const [nam] = people(
      'Công tác cán bộ',
      'Đồng chí Lê Hồng Lam được phân công giữ chức Bí thư Tỉnh ủy. Tân Bí thư Tỉnh ủy sinh năm 1966.',
    );
    expect(nam?.roleMentions.map(({ text }) => text)).toEqual(['Tân Bí thư Tỉnh ủy']);
  });

  it('are one with and without the small words in them', () => {
    const [phuoc] = people(
      'Tin trong tỉnh',
      'Giám đốc Công an Lào Cai Huỳnh Tấn Phước tới dự. Giám đốc Công an tỉnh Lào Cai khẳng định như vậy.',
      'Giám đốc Công an tỉnh Lào Cai Huỳnh Tấn Phước cảm ơn người dân.',
    );
    expect(phuoc?.roles.map(({ title }) => title)).toEqual(['Giám đốc Công an tỉnh Lào Cai']);
    expect(phuoc?.roleMentions.map(({ text }) => text)).toEqual(['Giám đốc Công an tỉnh Lào Cai']);
    const [hai] = people(
      'Tin',
      'Ông Lê Văn Tám, Chủ tịch UBND quận Long Biên, họp. Chủ tịch thành phố yêu cầu như vậy.',
    );
    expect(hai?.roleMentions).toEqual([]);
  });

  it('belong to nobody of ours where another land stands behind their field', () => {
    const [phuoc] = people(
      'Hội đàm',
      'Bộ trưởng Ngoại giao Huỳnh Tấn Phước đã gặp Bộ trưởng Ngoại giao Thái Lan và Bộ trưởng Ngoại giao và Hợp tác quốc tế Campuchia.',
    );
    expect(phuoc?.roleMentions).toEqual([]);
  });

  it('belong to ours where another land has one too', () => {
    const found = people(
      'Hội đàm',
      'Chủ tịch Quốc hội Huỳnh Tấn Phước gặp Chủ tịch Quốc hội Lào Xaysana Keomany.',
      'Chủ tịch Quốc hội cảm ơn nước bạn.',
    );
    expect(found.flatMap(({ name, roleMentions }) => roleMentions.map(() => name))).toEqual(['Huỳnh Tấn Phước']);
    const unsaid = people(
      'Hội đàm',
      'Chủ tịch Quốc hội Huỳnh Tấn Phước tới thăm. Chủ tịch Quốc hội cảm ơn nước bạn.',
      'Chủ tịch Quốc hội Xaysana Keomany cùng dự.',
    );
    expect(unsaid.flatMap(({ name, roleMentions }) => roleMentions.map(() => name))).toEqual(['Huỳnh Tấn Phước']);
  });

  it('stay open where two people bear them', () => {
    const found = people(
      'Hội nghị các tỉnh',
      'Bí thư Tỉnh ủy Lò Văn Hạnh và Bí thư Tỉnh ủy Trịnh Hoài Lam cùng dự.',
      'Sau đó, Bí thư Tỉnh ủy đi thăm một trường học.',
    );
    expect(found.flatMap(({ roleMentions }) => roleMentions)).toEqual([]);
  });

  it('give "Ông" to who acts, and not to whom a phrase before the subject names', () => {
    const found = people(
      'Buổi hội đàm',
      'Trong buổi hội đàm sáng nay với ông Huỳnh Tấn Phước ở nhà khách, ông Trịnh Hoài Lam đề nghị mở thêm chợ. Ông cũng mời đoàn thăm xã.',
      'Theo ông Huỳnh Tấn Phước, chợ đã cũ. Ông muốn xây chợ mới.',
    );
    const standIns = found.flatMap(({ name, roleMentions }) => roleMentions.map(({ block }) => `${name} ${block}`));
    expect(standIns.sort()).toEqual(['Huỳnh Tấn Phước 2', 'Trịnh Hoài Lam 1']);
  });

  it('are the bearer, not the post, and not what is called after it', () => {
    const [phuoc] = people(
      'Ghế nóng',
      'Tổng giám đốc Huỳnh Tấn Phước rời ghế Tổng giám đốc.',
      'Sau đó, Tổng giám đốc chào mọi người. Cựu Tổng giám đốc không tới. Lễ ở Văn phòng Tổng giám đốc, có 1 Tổng giám đốc.',
    );
    expect(phuoc?.roleMentions.map(({ block, start }) => [block, start])).toEqual([[2, 8]]);
  });

  it('are another one where the post is another', () => {
    const [quan] = people(
      'Hai bên',
      'Tổng thống Đỗ Minh Quân im lặng.',
      'Hôm sau, Tổng thống lâm thời lên tiếng. Tới lúc ấy, Tổng thống mới trả lời.',
    );
    expect(quan?.roleMentions.map(({ text }) => text)).toEqual(['Tổng thống']);
  });

  it('are nobody in sight where they are said of all of a kind, of an election, or in a quotation', () => {
    const found = people(
      'Sổ sách',
      'Cô Lò Thị Hạnh, giáo viên ở Điện Biên, kể lại. Giáo viên phải viết tay hai quyển sổ.',
      'Tổng thống Đỗ Minh Quân im lặng. Cuộc bầu cử Tổng thống diễn ra vào tháng tới.',
    );
    expect(found.flatMap(({ roleMentions }) => roleMentions)).toEqual([]);
  });

  it('go on behind a quotation, and never stand in one', () => {
    const [quan] = people(
      'Hai bên',
      'Ông Đỗ Minh Quân nhắc lại việc cũ. "Cần sửa đường trước. Ông bà ta đã dặn vậy". Ông cho biết thêm đường sẽ xong trong tháng này.',
    );
    expect(quan?.roleMentions.map(({ start }) => start)).toEqual([80]);
  });

  it('stand right behind a sentence that ends with another name', () => {
    const [quan] = people(
      'Hai bên',
      'Tổng thống Đỗ Minh Quân tới quê hương của ông Trịnh Hoài Lam. Tổng thống khen vườn đẹp.',
    );
    expect(quan?.roleMentions.map(({ text }) => text)).toEqual(['Tổng thống']);
  });

  it('stay with the one whom "ông" stood for, whoever is named behind it', () => {
    const lines = [
      'Quốc vương Norodan Sihavong sinh tại Phnom Penh. Năm 2004, ông được suy tôn, kế vị vua cha Norodan Suravit. Ông được kính trọng.',
    ];
    const found = people('Tin ngắn', ...lines).flatMap((one) =>
      one.roleMentions.map(({ text }) => `${one.name}: ${text}`),
    );
    expect(found).toContain('Norodan Sihavong: Ông');
  });

  it('do not give "Ông" to a woman', () => {
    const found = people('Tin ngắn', 'Bà Lò Thị Hạnh đến thăm trường. Ông cũng có mặt.');
    expect(found.flatMap(({ roleMentions }) => roleMentions)).toEqual([]);
  });
});

describe('roles that several could bear', () => {
  const alone = (...lines: string[]) =>
    people('Tin trong ngày', ...lines).flatMap((one) => one.roleMentions.map(({ text }) => `${one.name}: ${text}`));

  it('are those of the one who is called so in short', () => {
    const lines = [
      'Chủ tịch Quốc hội Đỗ Minh Quân và Chủ tịch Hội Nông dân Vũ Thị Hậu tới dự.',
      'Chủ tịch Đỗ Minh Quân khai mạc.',
    ];
    expect(alone(...lines, 'Hôm qua, Chủ tịch khẳng định như vậy.')).toEqual(['Đỗ Minh Quân: Chủ tịch']);
  });

  it('end before the verb', () => {
    const lines = [
      'Tổng Bí thư Đỗ Minh Quân tới.',
      'Tổng Bí thư dự lễ. Tổng Bí thư cử đoàn đi. Tổng Bí thư điều hành phiên họp. Tổng Bí thư đặc biệt vui mừng.',
    ];
    expect(alone(...lines)).toEqual(Array(4).fill('Đỗ Minh Quân: Tổng Bí thư'));
    expect(alone('Chủ tịch Quốc hội Đỗ Minh Quân tới.', 'Đề xuất của Chủ tịch Quốc hội tại AIPA.')).toEqual([
      'Đỗ Minh Quân: Chủ tịch Quốc hội',
    ]);
  });

  it('are one with the word for the ministry and without', () => {
    expect(alone('Bộ trưởng Bộ Y tế Đỗ Minh Quân tới.', 'Hôm qua, Bộ trưởng Y tế nói vậy.')).toEqual([
      'Đỗ Minh Quân: Bộ trưởng Y tế',
    ]);
  });

  it('are nobody in a list of posts, or where he would meet himself', () => {
    expect(
      alone('Thủ tướng Đỗ Minh Quân ký.', 'Chuyến đi là của Chủ tịch nước, Thủ tướng và Chủ tịch Quốc hội.'),
    ).toEqual([]);
    expect(alone('Tổng Bí thư Đỗ Minh Quân hội kiến Tổng Bí thư, Chủ tịch nước Lào.')).toEqual([]);
    expect(alone('Tổng thống Đỗ Minh Quân tới.', 'Hôm qua, Tổng thống tự phong lên tiếng.')).toEqual([]);
  });
});

describe('roles that stand for nobody', () => {
  it('are those of several, or what somebody wins; another shortly before is another', () => {
    const alone = (...lines: string[]) =>
      people('Tin trong ngày', ...lines).flatMap((one) => one.roleMentions.map(({ text }) => text));
    expect(alone('Thủ tướng Đỗ Minh Quân tiếp đoàn.', 'Hai Thủ tướng hội đàm.')).toEqual([]);
    expect(alone('Giám đốc Công an tỉnh Đỗ Minh Quân tới.', 'Ông yêu cầu Giám đốc Công an các tỉnh vào cuộc.')).toEqual(
      ['Ông'],
    );
    expect(alone('Bí thư Thành ủy Đỗ Minh Quân tới.', 'Bà Vũ Thị Hậu gặp Bí thư Thành ủy tại cầu cảng.')).toEqual([
      'Bí thư Thành ủy',
    ]);
    expect(alone('Phó Chủ tịch nước Đỗ Minh Quân tới.', 'Đoàn mong đón Phó Chủ tịch nước tại Oslo.')).toEqual([
      'Phó Chủ tịch nước',
    ]);
    expect(alone('Bí thư Thành ủy Đỗ Minh Quân tới.', 'Bà Vũ Thị Hậu, Bí thư Thành ủy thời ấy.')).toEqual([]);
  });
});
