import { describe, expect, it } from 'vitest';
import { namesIn } from '../../../../tests/setup/names-in.ts';
import { wholeBodies } from './bodies.ts';

const whole = namesIn(wholeBodies);

describe('wholeBodies', () => {
  it('joins a body with the place or the body right behind it', () => {
    expect(whole('Đại sứ quán Việt Nam tại Lima', ['organisation', 'Đại sứ quán'], ['place', 'Việt Nam'])).toEqual([
      'organisation: Đại sứ quán Việt Nam',
    ]);
    expect(whole('Công an tỉnh Hà Tĩnh báo tin', ['organisation', 'Công an'], ['place', 'Hà Tĩnh'])).toEqual([
      'organisation: Công an tỉnh Hà Tĩnh',
    ]);
    expect(
      whole('Phòng Hậu cần Công an huyện báo', ['organisation', 'Phòng Hậu cần'], ['organisation', 'Công an huyện']),
    ).toEqual(['organisation: Phòng Hậu cần Công an huyện']);
  });

  it('goes over the commas of its name', () => {
    expect(
      whole('Cục Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ báo', ['organisation', 'Cục Cảnh sát phòng cháy']),
    ).toEqual(['organisation: Cục Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ']);
    expect(
      whole(
        'Ủy ban Văn hóa, Giáo dục, Thanh niên, Thiếu niên và Nhi đồng họp',
        ['organisation', 'Ủy ban Văn hóa, Giáo dục'],
        ['organisation', 'Thanh niên, Thiếu niên và Nhi đồng'],
      ),
    ).toEqual(['organisation: Ủy ban Văn hóa, Giáo dục, Thanh niên, Thiếu niên và Nhi đồng']);
  });

  it('ends before what the body does, and begins behind what somebody is there', () => {
    expect(whole('Hạ viện Nhật Bản bầu bà', ['organisation', 'Hạ viện Nhật Bản bầu bà'])).toEqual([
      'organisation: Hạ viện Nhật Bản',
    ]);
    expect(
      whole('Ban Tuyên giáo tiếp đoàn Tạp chí Lam Lào', ['organisation', 'Ban Tuyên giáo tiếp đoàn Tạp chí Lam Lào']),
    ).toEqual(['organisation: Ban Tuyên giáo']);
    expect(whole('Chủ tịch Quốc hội Việt Nam tới Lào', ['organisation', 'Quốc hội Việt Nam tới Lào'])).toEqual([
      'organisation: Quốc hội Việt Nam',
    ]);
    expect(whole('viện Pháp y tâm thần họp', ['organisation', 'viện Pháp y tâm thần'])).toEqual([
      'organisation: viện Pháp y tâm thần',
    ]);
    expect(whole('UVTV Tỉnh ủy Lam Hà', ['organisation', 'UVTV Tỉnh ủy'])).toEqual(['organisation: Tỉnh ủy']);
  });

  it('goes on to the end of the name, begins where it begins, and parts two', () => {
    expect(whole('Sở Văn hóa, Thể thao và Du lịch báo tin', ['organisation', 'Sở Văn hóa'])).toEqual([
      'organisation: Sở Văn hóa, Thể thao và Du lịch',
    ]);
    expect(whole('Trung tâm Y tế huyện cho biết', ['organisation', 'Trung tâm Y tế'])).toEqual([
      'organisation: Trung tâm Y tế huyện',
    ]);
    expect(whole('Phòng Y tế huyện này cho biết', ['organisation', 'Phòng Y tế'])).toEqual([
      'organisation: Phòng Y tế',
    ]);
    expect(whole('Đoàn đại biểu Quốc hội họp', ['organisation', 'Quốc hội'])).toEqual([
      'organisation: Đoàn đại biểu Quốc hội',
    ]);
    expect(whole('Hội đồng quản trị Công ty Hoa Sen', ['organisation', 'Hội đồng quản trị Công ty Hoa Sen'])).toEqual([
      'organisation: Công ty Hoa Sen',
    ]);
    for (const found of [
      'Ban Chỉ đạo',
      'Ban Chỉ đạo về phòng',
      'Ban Chỉ đạo về phòng, chống tham nhũng, lãng phí, tiêu cực',
    ])
      expect(whole('Ban Chỉ đạo về phòng, chống tham nhũng, lãng phí, tiêu cực họp', ['organisation', found])).toEqual([
        'organisation: Ban Chỉ đạo về phòng, chống tham nhũng, lãng phí, tiêu cực',
      ]);
    expect(whole('Ban Chỉ đạo phòng, chống bão họp', ['organisation', 'Ban Chỉ đạo phòng, chống bão'])).toEqual([
      'organisation: Ban Chỉ đạo phòng, chống bão',
    ]);
    expect(whole('Báo và Đài Phát thanh', ['organisation', 'Đài Phát thanh'])).toEqual([
      'organisation: Báo và Đài Phát thanh',
    ]);
    expect(whole('Thượng viện và Hạ viện họp', ['organisation', 'Thượng viện và Hạ viện'])).toEqual([
      'organisation: Thượng viện',
      'organisation: Hạ viện',
    ]);
    expect(
      whole('Trung tâm Kiểm soát và Phòng ngừa', ['organisation', 'Trung tâm Kiểm soát và Phòng ngừa']),
    ).toHaveLength(1);
  });

  it('takes a place for the body that it names', () => {
    expect(whole('Công an thành phố Cà Mau báo tin', ['place', 'Cà Mau'])).toEqual([
      'organisation: Công an thành phố Cà Mau',
    ]);
    expect(whole('Khách từ Cà Mau', ['place', 'Cà Mau'])).toEqual(['place: Cà Mau']);
  });

  it('takes in the second of two lands, the whole name of a front, what stands behind a field with a comma', () => {
    const friends = (second: string) =>
      whole(`Hội Hữu nghị Việt Nam - ${second} gửi điện`, ['organisation', 'Hội Hữu nghị Việt Nam'], ['place', second]);
    expect(friends('Cuba')).toEqual(['organisation: Hội Hữu nghị Việt Nam - Cuba']);
    expect(whole('Sở Y tế Cần Thơ - Cuba', ['organisation', 'Sở Y tế Cần Thơ'], ['place', 'Cuba'])).toHaveLength(2);
    expect(
      whole('Chủ tịch Mặt trận Lào xây dựng đất nước tới', ['organisation', 'Mặt trận Lào xây'], ['place', 'đất nước']),
    ).toEqual(['organisation: Mặt trận Lào xây dựng đất nước']);
    expect(
      whole(
        'Ban Chính sách, chiến lược Trung ương họp',
        ['organisation', 'Ban Chính sách'],
        ['organisation', 'Trung ương'],
      ),
    ).toEqual(['organisation: Ban Chính sách, chiến lược Trung ương']);
  });

  it('goes on to which court it is, and to the end of a field', () => {
    const court = (text: string, body: string) => whole(text, ['organisation', body]);
    expect(court('Phó chánh án TAND tối cao họp', 'TAND')).toEqual(['organisation: TAND tối cao']);
    expect(court('Viện KSND khu vực 3 truy tố', 'Viện KSND')).toEqual(['organisation: Viện KSND khu vực 3']);
    expect(court('TAND khu vực này họp', 'TAND')).toEqual(['organisation: TAND']);
    expect(court('Đại học Kinh tế quốc dân mở lớp', 'Đại học Kinh tế')).toEqual([
      'organisation: Đại học Kinh tế quốc dân',
    ]);
  });

  it('begins behind what is done to it', () => {
    expect(whole('Lào: Bầu Ban Chấp hành mới', ['organisation', 'Bầu Ban Chấp hành'])).toEqual([
      'organisation: Ban Chấp hành',
    ]);
  });

  it('takes in a dotted place, and wards and districts that go by numbers', () => {
    expect(whole('UBND TP.Đà Nẵng họp', ['organisation', 'UBND TP'], ['place', 'Đà Nẵng'])).toEqual([
      'organisation: UBND TP.Đà Nẵng',
    ]);
    expect(whole('Công an phường 9 báo tin', ['organisation', 'Công an'])).toEqual(['organisation: Công an phường 9']);
    expect(whole('Công an quận 1/2 vụ', ['organisation', 'Công an quận'])).toEqual(['organisation: Công an quận']);
  });

  it('drops what is written: rules, treaties, the motto of the State', () => {
    expect(whole('Bộ Quy tắc ứng xử ra đời', ['organisation', 'Bộ Quy tắc'])).toEqual([]);
    expect(whole('Hai bên ký COC sớm', ['organisation', 'COC'])).toEqual([]);
    expect(whole('hành trình Độc lập - Tự do - Hạnh phúc', ['organisation', 'Độc lập - Tự do - Hạnh phúc'])).toEqual(
      [],
    );
  });

  it('drops titles and what a minister is minister of', () => {
    expect(whole('Theo CEO của hãng', ['organisation', 'CEO'])).toEqual([]);
    expect(whole('Bộ trưởng Công Thương họp', ['organisation', 'Công Thương'])).toEqual([]);
  });

  it('leaves apart what a word or mark parts', () => {
    expect(whole('Quốc hội tại Hà Nội', ['organisation', 'Quốc hội'], ['place', 'Hà Nội'])).toHaveLength(2);
    expect(whole('Quốc hội, Chính phủ', ['organisation', 'Quốc hội'], ['organisation', 'Chính phủ'])).toHaveLength(2);
  });

  it('drops pieces of places, bare heads, the sign of a paper, the people', () => {
    expect(whole('Đội Tây Ban Nha thắng', ['organisation', 'Ban Nha'])).toEqual([]);
    expect(whole('Đoàn vào Lăng viếng', ['place', 'Lăng'])).toEqual([]);
    expect(whole('Ngoài Bắc có mưa', ['place', 'Bắc'])).toEqual([]);
    expect(whole('Ông mời Đoàn thăm tỉnh', ['organisation', 'Đoàn'])).toEqual([]);
    expect(whole('Nhiệm vụ của UBND và giáo dục', ['organisation', 'UBND'], ['organisation', 'giáo dục'])).toEqual([
      'organisation: UBND',
    ]);
    expect(whole('BTKV - Sáng nay trời mưa', ['organisation', 'BTKV'])).toEqual([]);
    expect(whole('Lớp dạy tiếng Việt ở Lào', ['place', 'Việt'])).toEqual([]);
    expect(whole('Cách mạng Tháng Tám thành công', ['place', 'Tháng Tám'])).toEqual([]);
    expect(whole('Lam Hà - Sáng nay trời mưa', ['place', 'Lam Hà'])).toEqual([]);
    expect(whole('Việt - Lào hợp tác', ['place', 'Việt'])).toEqual(['place: Việt']);
    expect(whole('Đảng bạn chúc mừng', ['organisation', 'Đảng bạn'])).toEqual([]);
    expect(whole('Đảng ủy khối họp', ['organisation', 'Đảng ủy khối'])).toHaveLength(1);
    expect(whole('Đảng bộ và nhân dân Thủ đô', ['organisation', 'Đảng bộ và nhân dân Thủ đô'])).toEqual([]);
  });
});
