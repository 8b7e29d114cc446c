import { expect, it } from 'vitest';
import { readMarked } from '../../../../../tests/setup/read-marked.ts';
import { textToArticle } from '../../../../article/text-to-article.ts';
import { findPeople } from '../../find-people.ts';
import { rolesBefore } from './roles-before.ts';

/** Titles by name, by the rules alone. */
function roles(line: string): Record<string, string[]> {
  const { article } = textToArticle(`Tin trong ngày\n${line}`);
  const { people } = findPeople(article, { parties: [], dates: [] });
  return Object.fromEntries(people.map(({ name, roles: list }) => [name, list.map(({ title }) => title)]));
}

it('a degree by its letters may close with a full stop', () => {
  expect(roles('Theo GS. Đỗ Minh Quân và PGS.TS. Lê Thị Nga, cần thêm thời gian.')).toEqual({
    'Đỗ Minh Quân': ['GS'],
    'Lê Thị Nga': ['PGS.TS'],
  });
});

it('a deputy may go by two letters', () => {
  expect(roles('ĐB Đỗ Minh Quân (Bắc Sơn) tranh luận với bà Lê Thị Nga.')).toEqual({
    'Đỗ Minh Quân': ['ĐB'],
    'Lê Thị Nga': [],
  });
});

it('who somebody is may stand before "là"', () => {
  expect(roles('Ngày 4/5, Chủ tịch HĐQT công ty là ông Đỗ Minh Quân gửi tờ trình.')).toEqual({
    'Đỗ Minh Quân': ['Chủ tịch HĐQT công ty'],
  });
  expect(roles('Vợ giám đốc là bà Lê Thị Nga, mẹ của bị hại là bà Trần Thị Hoa.')).toEqual({
    'Lê Thị Nga': [],
    'Trần Thị Hoa': [],
  });
});

it('a house called after a post is nobody’s post', () => {
  expect(roles('Sáng nay, tại Phủ Chủ tịch (Hà Nội), Tổng Bí thư Đỗ Minh Quân đón đoàn.')).toEqual({
    'Đỗ Minh Quân': ['Tổng Bí thư'],
  });
});

it('honours of doctors and teachers are titles', () => {
  expect(roles('Thầy thuốc nhân dân Đỗ Minh Quân và Nhà giáo Ưu tú Lê Thị Nga được tặng hoa.')).toEqual({
    'Đỗ Minh Quân': ['Thầy thuốc nhân dân'],
    'Lê Thị Nga': ['Nhà giáo Ưu tú'],
  });
});

it('a wife set behind a comma bears her own title', () => {
  expect(roles('Phu nhân Chủ tịch nước, bà Lê Thị Nga, tặng quà.')).toEqual({
    'Lê Thị Nga': ['Phu nhân Chủ tịch nước'],
  });
});

it('"bị cáo buộc" accuses, and names no defendant', () => {
  expect(roles('Hai người bị cáo buộc hại chị Trịnh Thị Lụa.')).toEqual({ 'Trịnh Thị Lụa': [] });
});

it('"thời điểm này là" is passed over like "khi đó là"', () => {
  expect(roles('Giấy do Phó Chủ tịch UBND tỉnh thời điểm này là ông Đỗ Minh Quân ký.')).toEqual({
    'Đỗ Minh Quân': ['Phó Chủ tịch UBND tỉnh'],
  });
});

it('what children are made is no post of the father, what somebody is elected again is his', () => {
  expect(roles('Ông Đỗ Minh Quân đưa con gái làm phó hiệu trưởng một trường.')).toEqual({ 'Đỗ Minh Quân': [] });
  expect(roles('Chúc mừng đồng chí Đỗ Minh Quân được bầu lại làm Bí thư Tỉnh ủy Nghệ An.')).toEqual({
    'Đỗ Minh Quân': ['Bí thư Tỉnh ủy Nghệ An'],
  });
});

it('who is proposed gets the post, not who proposes', () => {
  expect(roles('Bà Lê Thị Nga, người được ông Đỗ Minh Quân đề cử làm Giám đốc Sở Y tế, vắng mặt.')).toEqual({
    'Lê Thị Nga': ['Giám đốc Sở Y tế'],
    'Đỗ Minh Quân': [],
  });
});

it('a team called after somebody makes him none of its members', () => {
  expect(roles('Ông nói các thí sinh đội Đỗ Minh Quân chưa tốt.')).not.toHaveProperty('Đỗ Minh Quân', ['thí sinh đội']);
});

it('a department keeps its first word: "phòng Cảnh sát hình sự"', () => {
  const { article } = textToArticle('Tin trong ngày\nTrưởng phòng Cảnh sát hình sự Đỗ Minh Quân tới.');
  const { people } = findPeople(article, { parties: [], dates: [] });
  expect(people[0]?.roles[0]?.body).toBe('phòng Cảnh sát hình sự');
});

it('seldom titles are titles, those too that no text at hand has', () => {
  const seldom = 'CTO|PTGĐ|Thi sĩ|Văn sĩ|Soạn giả|Nhạc công|Biên đạo|Nhà thần kinh học|Chuẩn Đô đốc|Trung đội trưởng';
  for (const title of seldom.split('|'))
    expect(roles(`Chiều nay, ${title} Trịnh Hoài Lam tới dự.`), title).toEqual({ 'Trịnh Hoài Lam': [title] });
});

it.each(['Ủy ban nhân dân', 'Hội đồng nhân dân'])('the head of "%s", with its words in full', (body) => {
  const title = `Chủ tịch ${body} tỉnh`;
  expect(roles(`Chiều nay, ${title} Trịnh Hoài Lam tới dự.`)).toEqual({ 'Trịnh Hoài Lam': [title] });
});

it.each([
  'Hoàng đế',
  'Tổng cục phó',
  'Công chứng viên',
  'Đấu giá viên',
  'Nguyên đơn',
  'Cựu chiến binh',
  'Lương y',
  'Dịch giả',
  'Phi hành gia',
  'Tiếp viên',
  'Nhà điêu khắc',
  'Á khôi',
  'BTV',
  'Xạ thủ',
  'Già làng',
])('what somebody is: "%s"', (title) => {
  expect(roles(`Chiều nay, ${title} Trịnh Hoài Lam tới dự.`)).toEqual({ 'Trịnh Hoài Lam': [title] });
});

it.each(['Nậm Pồ', 'Chiêm Hóa', 'Mường Tè', 'Yên Thế'])('a name behind a district: "%s"', (district) => {
  expect(roles(`Sáng qua, Chủ tịch UBND huyện ${district} Vừ A Sùng phát biểu.`)).toEqual({
    'Vừ A Sùng': [`Chủ tịch UBND huyện ${district}`],
  });
});

it.each([
  'Trưởng Công an huyện',
  'Phó Trưởng đoàn ĐBQH tỉnh',
  'Giám đốc Bệnh viện Đa khoa tỉnh',
  'Trạm trưởng Trạm Kiểm lâm huyện',
])('a name right behind what somebody is the head of: "%s"', (title) => {
  expect(roles(`Chiều nay, ${title} Trịnh Hoài Lam tới dự.`)).toEqual({ 'Trịnh Hoài Lam': [title] });
});

it('a woman right behind a commune', () => {
  expect(roles('Chiều nay, Trưởng Công an xã Lò Thị Hạnh tới dự.')).toEqual({ 'Lò Thị Hạnh': ['Trưởng Công an xã'] });
  expect(roles('Chiều nay, Bí thư Đảng ủy xã Hồ Thị Kỷ (huyện Thới Bình) tới dự.')).toEqual({});
});

it('a district may be called after somebody', () => {
  expect(roles('Chiều nay, Công an huyện Trần Văn Thời tới dự.')).toEqual({});
});

it('roles stand before a comma at the head of a sentence and behind "lời"', () => {
  expect(roles('Đại sứ Lào tại NATO, Trần Văn Lợi, tới dự.')).toEqual({ 'Trần Văn Lợi': ['Đại sứ Lào tại NATO'] });
  expect(roles('Đài dẫn lời Bộ trưởng Y tế, Trần Văn Lợi cho biết.')).toEqual({ 'Trần Văn Lợi': ['Bộ trưởng Y tế'] });
  expect(roles('Theo công tố viên, ông Trần Văn Lợi bỏ trốn.')).toEqual({ 'Trần Văn Lợi': [] });
});

it.each([
  ['Trách nhiệm của lãnh đạo Công ty Hòa Phúc là ông Trần Văn Lợi.', 'lãnh đạo Công ty Hòa Phúc'],
  ['Nạn nhân được xác định là anh Trần Văn Lợi.', 'Nạn nhân'],
  ['Tài xế có tên Trần Văn Lợi bỏ chạy.', 'Tài xế'],
  ['Hiệu trưởng nhà trường là ông Trần Văn Lợi.', 'Hiệu trưởng nhà trường'],
  // the field of work in small letters
  [
    'Chủ nhiệm Ủy ban khoa học, công nghệ và môi trường, ông Trần Văn Lợi, trình bày.',
    'Chủ nhiệm Ủy ban khoa học, công nghệ và môi trường',
  ],
  ['Giám đốc Sở Văn hóa và thể thao Hà Nội Trần Văn Lợi có văn bản.', 'Giám đốc Sở Văn hóa và thể thao Hà Nội'],
])('%s', (line, role) => {
  expect(roles(line)).toEqual({ 'Trần Văn Lợi': [role] });
});

it('"Tân" behind a name makes no accused', () => {
  expect(Object.keys(roles('Ông Trần Văn Tân bị cáo buộc nhận tiền.'))).toEqual(['Trần Văn Tân']);
});

it('what another does, a partner and a father are no posts of his', () => {
  expect(roles('Phim do Trịnh Hoài Lam đạo diễn, nhạc sĩ Đỗ Minh Quân viết nhạc.')['Đỗ Minh Quân']).toEqual([
    'nhạc sĩ',
  ]);
  expect(roles('Họ bán vốn cho đối tác Nhật, Tổng giám đốc Đỗ Minh Quân nói.')).toEqual({
    'Đỗ Minh Quân': ['Tổng giám đốc'],
  });
  expect(roles('Cha tôi, ông Đỗ Minh Quân, là kỹ sư nông nghiệp.')).toEqual({ 'Đỗ Minh Quân': ['kỹ sư nông nghiệp'] });
  expect(roles('Cha Đỗ Minh Quân cử hành thánh lễ.')).toEqual({ 'Đỗ Minh Quân': ['Cha'] });
});

it('letters in brackets stay within the post', () => {
  expect(roles('Giám đốc điều hành (CEO) Công ty Hoa Mới, ông Đỗ Minh Quân, nói.')).toEqual({
    'Đỗ Minh Quân': ['Giám đốc điều hành (CEO) Công ty Hoa Mới'],
  });
});

it('heads of quarters are led by no street', () => {
  expect(roles('Tổ trưởng tổ dân phố Đỗ Minh Quân và Trưởng khu phố Lê Thị Nga đi từng nhà.')).toEqual({
    'Đỗ Minh Quân': ['Tổ trưởng tổ dân phố'],
    'Lê Thị Nga': ['Trưởng khu phố'],
  });
});

it('villages, shops, stages and teams have their callings', () => {
  expect(roles('Trưởng ấp Đỗ Minh Quân, thợ lặn Lê Văn Lam, diva Lê Thị Nga và libero Trần Thị Hoa có mặt.')).toEqual({
    'Đỗ Minh Quân': ['Trưởng ấp'],
    'Lê Văn Lam': ['thợ lặn'],
    'Lê Thị Nga': ['diva'],
    'Trần Thị Hoa': ['libero'],
  });
});

it('the office of whom a clause without a subject is said to is none of who speaks', () => {
  expect(roles('Báo cáo với Phó Thủ tướng, Bí thư Tỉnh ủy Đỗ Minh Quân cho biết đê đã vững.')).toEqual({
    'Đỗ Minh Quân': ['Bí thư Tỉnh ủy'],
  });
  expect(roles('Thay mặt tỉnh báo cáo Phó Thủ tướng, Bí thư Tỉnh ủy Đỗ Minh Quân khẳng định đê đã vững.')).toEqual({
    'Đỗ Minh Quân': ['Bí thư Tỉnh ủy'],
  });
  expect(roles('Chào mừng Chủ tịch nước, Bí thư Tỉnh ủy Đỗ Minh Quân nói đê đã vững.')).toEqual({
    'Đỗ Minh Quân': ['Bí thư Tỉnh ủy'],
  });
  // Two of one man, behind whom the sentence goes on.
  expect(roles('Tiếp Phó Thủ tướng, Bộ trưởng Ngoại giao Đỗ Minh Quân, bà Lê Thị Nga khen ngợi tỉnh.')).toEqual({
    'Đỗ Minh Quân': ['Phó Thủ tướng', 'Bộ trưởng Ngoại giao'],
    'Lê Thị Nga': [],
  });
});

it('the head of a delegation ends before what it does', () => {
  expect(roles('Đoàn do ông Đỗ Minh Quân làm Trưởng đoàn tổ chức hội nghị tại xã.')).toEqual({
    'Đỗ Minh Quân': ['Trưởng đoàn'],
  });
});

it('a place may end with a word that ends no role', () => {
  expect(roles('Bí thư Đảng ủy xã Long Hậu Đỗ Minh Quân và Chủ tịch UBND xã An Phụ Lê Thị Nga tới dự.')).toEqual({
    'Đỗ Minh Quân': ['Bí thư Đảng ủy xã Long Hậu'],
    'Lê Thị Nga': ['Chủ tịch UBND xã An Phụ'],
  });
});

it('a city, a ministry and a degree may be written with a full stop or a comma inside', () => {
  expect(roles('Bí thư Thành ủy TP. Cần Thơ Đỗ Minh Quân và Bộ trưởng Bộ VH,TT&DL, bà Lê Thị Nga tới dự.')).toEqual({
    'Đỗ Minh Quân': ['Bí thư Thành ủy TP. Cần Thơ'],
    'Lê Thị Nga': ['Bộ trưởng Bộ VH,TT&DL'],
  });
  expect(roles('Giám đốc Công an TP. Lam Hà, Thiếu tướng Đỗ Minh Quân; bà Lê Thị Nga, PCT UBND tỉnh.')).toEqual({
    'Đỗ Minh Quân': ['Giám đốc Công an TP. Lam Hà', 'Thiếu tướng'],
    'Lê Thị Nga': ['PCT UBND tỉnh'],
  });
  expect(roles('Có ông Đỗ Minh Quân, Phó Giám đốc Học viện; Đại tá, TS. Lê Thị Nga; Th.S Trần Hoài An.')).toEqual({
    'Đỗ Minh Quân': ['Phó Giám đốc Học viện'],
    'Lê Thị Nga': ['Đại tá', 'TS'],
    'Trần Hoài An': ['Th.S'],
  });
});

it('other words for somebody open a sentence, or what he says, before a comma', () => {
  expect(
    roles('Người sáng lập của nhóm Hoa Mai, bà Lê Thị Nga, nói. Theo người đứng đầu quỹ LBC, ông Otto Weiss, …'),
  ).toEqual({ 'Lê Thị Nga': ['Người sáng lập của nhóm Hoa Mai'], 'Otto Weiss': ['người đứng đầu quỹ LBC'] });
  expect(roles('Phụ trách lớp 3, cô Lê Thị Nga dạy toán. Nhà chức trách xác định, ông Otto Weiss vắng mặt.')).toEqual({
    'Lê Thị Nga': [],
    'Otto Weiss': [],
  });
});

it('the first of two posts may stand before a bracket or a dash', () => {
  expect(
    roles('Chủ tịch HĐQT (kiêm Tổng Giám đốc) Lê Thị Nga và Bộ trưởng Quốc phòng - Đại tướng Đỗ Minh Quân ký.'),
  ).toEqual({
    'Lê Thị Nga': ['Chủ tịch HĐQT', 'Tổng Giám đốc'],
    'Đỗ Minh Quân': ['Bộ trưởng Quốc phòng', 'Đại tướng'],
  });
});

it('what is elected is nobody', () => {
  expect(roles('Một năm trước ngày bầu cử tổng thống, ông Otto Weiss tới đây.')).toEqual({ 'Otto Weiss': [] });
  expect(roles('Sau khi đắc cử tổng thống, ông Otto Weiss tới đây.')).toEqual({ 'Otto Weiss': ['tổng thống'] });
});

it('"TT" is the president before the name of a foreigner alone', () => {
  const before = (marked: string) => {
    const { words, from, to } = readMarked(marked);
    return rolesBefore(words, from, to).map((role) => words.lower.slice(role.from, role.to).join(' '));
  };
  expect(before('Bà Nga gặp TT [Otto Weiss] ở Lyon.')).toEqual(['tt']);
  expect(before('Bà Nga gặp TT [Thích Minh Quân] ở chùa.')).toEqual([]);
});

it('what somebody takes up is not who stands behind the comma', () => {
  expect(roles('Bà Lê Thị Nga giữ vai trò Trưởng ban giám khảo, ông Đỗ Minh Quân làm thư ký.')).toEqual({
    'Lê Thị Nga': ['Trưởng ban giám khảo'],
    'Đỗ Minh Quân': ['thư ký'],
  });
});

it('priests and prelates go by letters, too', () => {
  expect(roles('Dự lễ có ĐHY Phêrô Đỗ Minh Quân, Lm. Giuse Lê Văn Lam và Đức Thánh Cha Phanxicô.')).toEqual({
    'Phêrô Đỗ Minh Quân': ['ĐHY'],
    'Giuse Lê Văn Lam': ['Lm'],
    Phanxicô: ['Đức Thánh Cha'],
  });
});
