import { expect, it } from 'vitest';
import { textToArticle } from '../../../../article/text-to-article.ts';
import { findPeople } from '../../find-people.ts';

/** Titles of the people of a sentence, by the rules alone. */
const roles = (line: string): string[] =>
  findPeople(textToArticle(`Tin trong ngày\n${line}`).article, { parties: [], dates: [] }).people.flatMap(
    ({ roles: list }) => list.map(({ title }) => title),
  );

it('birth, home and house are passed over on the way to the roles, as in the news of a death', () => {
  expect(
    roles(
      'Ông Đỗ Minh Quân, sinh năm 1938; quê quán: xã Trung Lễ, tỉnh Nghệ An; nơi ở hiện nay: số 5 phố Vọng, Hà Nội; ' +
        'nguyên Ủy viên Trung ương Đảng, nguyên Bí thư Tỉnh ủy Nghệ An, đã từ trần.',
    ),
  ).toEqual(['nguyên Ủy viên Trung ương Đảng', 'nguyên Bí thư Tỉnh ủy Nghệ An']);
  expect(roles('Ông Đỗ Minh Quân, 40 tuổi, ngụ xã Bình An, huyện Long Thành, Giám đốc Công ty Hoa Mai, tới.')).toEqual([
    'Giám đốc Công ty Hoa Mai',
  ]);
});

it('of a father are not those of his son, nor the other way round', () => {
  expect(roles('Ông Đỗ Minh Quân, 30 tuổi (con trai ông Đỗ Gia Khê, Giám đốc Sở Y tế), tới.')).toEqual([
    'Giám đốc Sở Y tế',
  ]);
  const { people } = findPeople(
    textToArticle('Tin trong ngày\nÔng Đỗ Minh Quân, con trai ông Đỗ Gia Khê, được bổ nhiệm làm Giám đốc Sở Y tế.')
      .article,
    { parties: [], dates: [] },
  );
  expect(people.map(({ name, roles: list }) => [name, list.map(({ title }) => title)])).toEqual([
    ['Đỗ Minh Quân', ['Giám đốc Sở Y tế']],
    ['Đỗ Gia Khê', []],
  ]);
});

it('are whole with the rank of a post that is another', () => {
  expect(roles('Bà Đỗ Minh Quân, Hàm Vụ trưởng Vụ Luật pháp, tới.')).toEqual(['Hàm Vụ trưởng Vụ Luật pháp']);
  expect(roles('Bà Đỗ Minh Quân, bí thư Đảng ủy khối các cơ quan tỉnh, tới.')).toEqual([
    'bí thư Đảng ủy khối các cơ quan tỉnh',
  ]);
  expect(roles('Bà Đỗ Minh Quân được phong quân hàm Đại tá.')).not.toContain('hàm Đại tá');
});

it('are whole with a land behind letters, a number tied to a name and what a player or guest is besides', () => {
  expect(roles('Ông Đỗ Minh Quân, Ủy viên Mặt trận Tổ quốc (MTTQ) Việt Nam, Trưởng ban Dân vận, tới.')).toEqual([
    'Ủy viên Mặt trận Tổ quốc (MTTQ) Việt Nam',
    'Trưởng ban Dân vận',
  ]);
  expect(roles('Ông Đỗ Minh Quân, Chủ tịch Công ty Cổ phần Tập đoàn KL1 và sáu người bị bắt.')).toEqual([
    'Chủ tịch Công ty Cổ phần Tập đoàn KL1',
  ]);
  expect(roles('Cựu trung vệ đội trưởng Đỗ Minh Quân tới.')).toEqual(['Cựu trung vệ đội trưởng']);
  expect(roles('Kỳ thủ chủ nhà Đỗ Minh Quân thắng.')).toEqual(['Kỳ thủ chủ nhà']);
  expect(roles('Đại sứ Mỹ về giải trừ quân bị Đỗ Minh Quân phát biểu.')).toEqual(['Đại sứ Mỹ về giải trừ quân bị']);
  expect(roles('Để trấn an người hâm mộ Đỗ Minh Quân, quản lý của nam ca sĩ nói thêm.')).toEqual([]);
});

it('are what people of today do', () => {
  for (const role of [
    'nhà địa chất',
    'nhà đồng sáng lập',
    'thợ hàn',
    'tình nguyện viên',
    'lập trình viên',
    'du học sinh',
  ])
    expect(roles(`Anh Đỗ Minh Quân, ${role}, tới.`)).toEqual([role]);
});

it('are whole with wards of hospitals and with the year of a student', () => {
  for (const role of [
    'trưởng khoa hồi sức tích cực - chống độc Bệnh viện Hải An',
    'Trưởng phòng Lao động - Việc làm',
    'sinh viên năm ba ngành Luật',
    'sinh viên năm thứ nhất Trường Đại học Hải An',
  ])
    expect(roles(`Anh Đỗ Minh Quân, ${role}, tới.`)).toEqual([role]);
});

it('go on between two lands', () => {
  expect(roles('Ông Đỗ Minh Quân, Cố vấn đặc biệt Liên minh Nghị sĩ Hữu nghị Nhật - Việt, tới.')).toEqual([
    'Cố vấn đặc biệt Liên minh Nghị sĩ Hữu nghị Nhật - Việt',
  ]);
});

it('are the next man’s before "ông", and the speaker’s where the name is in front of him', () => {
  expect(roles('Ông Đỗ Minh Quân, Trưởng phòng Tài nguyên Môi trường ông Phạm Văn Thái và vợ bị khởi tố.')).toEqual([
    'Trưởng phòng Tài nguyên Môi trường',
  ]);
  expect(roles('Bào chữa cho ông Đỗ Minh Quân, luật sư cho rằng mức án quá nặng.')).toEqual([]);
  expect(roles('Trao quyết định và giao nhiệm vụ cho ông Đỗ Minh Quân, Chủ tịch nước nêu rõ như vậy.')).toEqual([]);
  expect(roles('Tại dinh Tổng thống, ông Đỗ Minh Quân nói vậy.')).toEqual([]);
  expect(roles('Ông Đỗ Minh Quân không phải là tiến sĩ.')).toEqual([]);
});

it('roles of a past time stand in brackets', () => {
  expect(roles('Ông Đỗ Minh Quân (lúc đó là giám đốc Trung tâm Giống cây) vắng mặt.')).toEqual([
    'giám đốc Trung tâm Giống cây',
  ]);
  expect(roles('Ông Đỗ Minh Quân, giám đốc Sở Xây dựng (nay là phó chủ tịch UBND tỉnh), ký văn bản.')).toEqual([
    'giám đốc Sở Xây dựng',
    'phó chủ tịch UBND tỉnh',
  ]);
});

it('end before the book', () => {
  expect(roles('Đỗ Minh Quân, tác giả cuốn "Nắng sớm", tới.')).toEqual(['tác giả']);
});

it('stand before the name too, whatever a word in them is by itself', () => {
  expect(roles('Nhạc trưởng Đỗ Minh Quân tới.')).toEqual(['Nhạc trưởng']);
  expect(roles('Phụ công Đỗ Minh Quân tới.')).toEqual(['Phụ công']);
  expect(roles('Thuyền viên Đỗ Minh Quân tới.')).toEqual(['Thuyền viên']);
  expect(roles('VĐV thể dục dụng cụ Đỗ Minh Quân tới.')).toEqual(['VĐV thể dục dụng cụ']);
});

it('are of one land', () => {
  expect(roles('Sau phát biểu của Bộ trưởng Quốc phòng Mỹ, trung tướng Trung Quốc Đỗ Minh Quân phản bác.')).toEqual([
    'trung tướng Trung Quốc',
  ]);
  expect(roles('Nghị sĩ Nga, cựu Bộ trưởng Tư pháp Ukraine Đỗ Minh Quân tới.')).toEqual([
    'Nghị sĩ Nga',
    'cựu Bộ trưởng Tư pháp Ukraine',
  ]);
});

it('end before a house, a case and what he says', () => {
  expect(roles('Ông Đỗ Minh Quân, Chủ tịch UBND tỉnh Lam Hà tại số 4, phố Vọng, vắng mặt.')).toEqual([
    'Chủ tịch UBND tỉnh Lam Hà',
  ]);
  expect(roles('Ông Đỗ Minh Quân, Thư ký TAND huyện Lam Hà liên quan đến vụ án, vắng mặt.')).toEqual([
    'Thư ký TAND huyện Lam Hà',
  ]);
  expect(roles('Ông Đỗ Minh Quân, Chủ tịch hiệp hội Vận tải ôtô Lam Hà đặt vấn đề.')).toEqual([
    'Chủ tịch hiệp hội Vận tải ôtô Lam Hà',
  ]);
});

it('is no work that is pointed at, and ends before a deed', () => {
  expect(roles('Họ giao bà Lê Thị Nga, Phó Tổng Giám đốc, phụ trách cơ quan này.')).toEqual(['Phó Tổng Giám đốc']);
  expect(roles('Ông Đỗ Minh Quân - Trưởng đoàn ĐBQH tỉnh Nghệ An tranh luận.')).toEqual([
    'Trưởng đoàn ĐBQH tỉnh Nghệ An',
  ]);
});

it('ends where somebody attends', () => {
  expect(roles('Bà Lê Thị Nga, Bí thư Thành ủy dự lễ.')).toEqual(['Bí thư Thành ủy']);
  expect(roles('Bà Lê Thị Nga, Chủ tịch UBND thành phố Huế dự.')).toEqual(['Chủ tịch UBND thành phố Huế']);
  expect(roles('Bà Lê Thị Nga, Trưởng khoa thuộc Trung tâm y tế dự phòng Lam Hà, nói.')).toEqual([
    'Trưởng khoa thuộc Trung tâm y tế dự phòng Lam Hà',
  ]);
});

it('stands behind "cũng là" and behind home, but is none of many', () => {
  expect(roles('Ông Đỗ Minh Quân, người cũng là cố vấn cấp cao của Tổng thống, dự.')).toEqual([
    'cố vấn cấp cao của Tổng thống',
  ]);
  expect(roles('Ông Đỗ Minh Quân, xã Bình An, chủ tàu, kể.')).toEqual(['chủ tàu']);
  expect(roles('Theo ông Đỗ Minh Quân, hiện nay nhiều doanh nghiệp, chủ xe chờ đợi.')).toEqual([]);
});

it('is no bare post that goes on to act, but one more behind "và là"', () => {
  expect(roles('Theo Bộ trưởng Đỗ Minh Quân, Thủ tướng đã giao việc này.')).toEqual(['Bộ trưởng']);
  expect(roles('Ông Đỗ Minh Quân, Bí thư Tỉnh ủy Nghệ An và là Đại biểu Quốc hội khóa XV, nói.')).toEqual([
    'Bí thư Tỉnh ủy Nghệ An',
    'Đại biểu Quốc hội khóa XV',
  ]);
});

it('is what he owns', () => {
  expect(roles('Bà Lê Thị Nga, chủ một cửa hàng, kể.')).toEqual(['chủ một cửa hàng']);
  expect(roles('Bà Lê Thị Nga là chủ một quán nước ở đó.')).toEqual(['chủ một quán nước']);
});

it('is nobody’s where the text goes on by him: what such people are', () => {
  expect(roles('Theo anh Đỗ Minh Quân, đại biểu Quốc hội là người được dân bầu.')).toEqual([]);
  expect(roles('Theo ông Đỗ Minh Quân, giám đốc công ty, giá sẽ tăng.')).toEqual(['giám đốc công ty']);
});

it('ends with an office whole', () => {
  expect(roles('Ông Đỗ Minh Quân, Phó Viện trưởng Viện Kiểm sát án hành chính, dự.')).toEqual([
    'Phó Viện trưởng Viện Kiểm sát án hành chính',
  ]);
});
