import { describe, expect, it } from 'vitest';
import { readPeopleModel } from '../../../../scripts/people-model.ts';
import { textToArticle } from '../../../article/text-to-article.ts';
import { findPeople } from '../find-people.ts';

const model = readPeopleModel();
const people = (line: string) => {
  const { article } = textToArticle(`Tin trong ngày\n${line}`);
  return findPeople(article, { parties: [], dates: [], ...(model ? { model } : {}) }).people;
};

describe.skipIf(!model)('what only somebody can be called', () => {
  it.each([
    ['Vụ cháy làm hai người bị thương, anh trai Rhodran kịp chạy ra.', 'Rhodran'],
    ['Thứ trưởng Nông nghiệp và Môi trường Hoàng Khê bị bắt.', 'Hoàng Khê'],
    ['Hãng phim xác nhận Rhodran Gosvald sẽ đảm nhận vai chính.', 'Rhodran Gosvald'],
    ['Danh ca Thái Khê kể về ca khúc giúp ông cưới vợ.', 'Thái Khê'],
    ['Các điều tra viên thẩm vấn hai người về vụ nhà báo Kharsoggi có thể đã bị sát hại.', 'Kharsoggi'],
    ['Thủ môn Bonifest giúp đội khách thắng trận.', 'Bonifest'],
    ['Người trồng giống sầu riêng ấy là một người đàn ông Indonesia 32 tuổi tên Akani.', 'Akani'],
    ['Buổi gặp có cán bộ lão thành cách mạng Sử Kim Ban và nhiều người khác.', 'Sử Kim Ban'],
    ['Nhà giáo lão thành Hà Lam Châu đọc thơ cho cả lớp.', 'Hà Lam Châu'],
    ['Cụ Ngô Đức Ban, lão thành cách mạng, kể chuyện xưa.', 'Ngô Đức Ban'],
    ['Buổi gặp có Phó Trưởng Ban Tổ chức Thành ủy Tiêu Văn Bền.', 'Tiêu Văn Bền'],
    ['Chủ tịch tỉnh tiếp Đại sứ Ga-na Cô-phi A-xan-tê sáng qua.', 'Cô-phi A-xan-tê'],
    ['Chủ tịch UBMTTQ tỉnh Trịnh Ái Lem phát biểu chào mừng.', 'Trịnh Ái Lem'],
    ['Phó Chủ tịch UBND tỉnh Kim Hoài Lam phát biểu chào mừng.', 'Kim Hoài Lam'],
    ['Phó Chủ tịch UBND tỉnh Cao Phong Lam phát biểu chào mừng.', 'Cao Phong Lam'],
    ['Hội nghị bầu ông Cao Phong Sóc làm chủ tịch. Tân Phó Chủ tịch UBND tỉnh Cao Phong Sóc cảm ơn.', 'Cao Phong Sóc'],
    ['Tổng thư ký Liên hợp quốc Ban Su-rin tới thủ đô sáng qua.', 'Ban Su-rin'],
    ['Đồng chủ tịch chiến dịch Clara Weissan nói với đám đông.', 'Clara Weissan'],
    ['Ông gặp người đồng cấp Mossad Otto Weissan tại thủ đô.', 'Otto Weissan'],
    ['Tổng thống nước Cộng hòa Hồi giáo Pa-ki-xtan Ma-đun Hát-xen thăm nước ta.', 'Ma-đun Hát-xen'],
    ['Tổng thống nước Cộng hòa Bô-li-va Vê-nê-xu-ê-la Ni-lát Ma-đa-rô thăm nước ta.', 'Ni-lát Ma-đa-rô'],
    ['Dự lễ có các sở và Siu Lam-Phó Chủ tịch HĐND tỉnh.', 'Siu Lam'],
    ['Nhà mật mã học Trịnh Hoài Lam cho rằng máy móc không thay được người.', 'Trịnh Hoài Lam'],
    ['Chủ tịch nước Trịnh Hoài Lam đã có Thư gửi các cháu.', 'Trịnh Hoài Lam'],
    ['Đồng chí Lê Hoài Quán (tức Lê Văn Quán) đến dự.', 'Lê Hoài Quán'],
    ['"Đó là điều tôi luôn muốn làm" - Tarvinen kể.', 'Tarvinen'],
  ])('is a name, kin or artist: "%s"', (line, name) => {
    expect(people(line).map((one) => one.name)).toEqual([name]);
  });

  it.each([
    'Giải cờ tướng Minh Hoa Sơn Bôi khai mạc.',
    'Người phụ nữ ấy. Ứng dụng tên Akani ra mắt.',
    'Nhiều ca sĩ Thái Lan tới dự.',
  ])('a cup and a land are none: "%s"', (line) => {
    expect(people(line)).toEqual([]);
  });
});

describe.skipIf(!model)('the field of a body in small letters', () => {
  it.each([
    [
      'Bà Lò Thị Hạnh, trưởng khoa an toàn thực phẩm thuộc Trung tâm Y tế đã tới nơi từ rất sớm và kể lại mọi việc.',
      'trưởng khoa an toàn thực phẩm thuộc Trung tâm Y tế',
    ],
    [
      'Anh Lò Văn Hạnh, sinh viên ngành công nghệ thông tin Trường đại học Hải Lam, nói vậy.',
      'sinh viên ngành công nghệ thông tin Trường đại học Hải Lam',
    ],
    [
      'Ông Lò Văn Hạnh, giám đốc công ty nội thất của gia đình đã tới nơi từ rất sớm và kể lại mọi việc.',
      'giám đốc công ty nội thất',
    ],
  ])('belongs to the role: "%s"', (line, role) => {
    expect(people(line)[0]?.roles.map(({ title }) => title)).toEqual([role]);
  });

  it('is followed by the body above it, right before the name', () => {
    const [one] = people('Hôm qua, Cục trưởng Cục Công tác chính trị, Bộ Công an Trần Văn Lợi nhấn mạnh hai việc.');
    expect(one?.roles.map(({ title }) => title)).toEqual(['Cục trưởng Cục Công tác chính trị, Bộ Công an']);
  });

  it('ends before what he does', () => {
    const [one] = people('Ông Lò Văn Hạnh, giám đốc công ty phát biểu tại lễ mở cửa.');
    expect(one?.roles.map(({ title }) => title)).toEqual(['giám đốc công ty']);
  });
});

describe.skipIf(!model)('whom a story tells of by given names', () => {
  it('is somebody before any deed', () => {
    const found = people(
      'Vũ Thị Liễu (29 tuổi) và Phạm Huy Quang bị bắt. Quang bàn bạc với Liễu, rồi đưa cho Liễu 10 triệu đồng. Sau đó, Liễu tìm người bán.',
    );
    expect(found.map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ['Vũ Thị Liễu', 4],
      ['Phạm Huy Quang', 2],
    ]);
  });
});
