import { describe, expect, it } from 'vitest';
import { textToArticle } from '../../../article/text-to-article.ts';
import { findPeople } from '../find-people.ts';

/** Titles of the first person that the lines name, by the rules alone. */
const roles = (...lines: string[]): string[] | undefined =>
  findPeople(textToArticle(['Tin trong ngày', ...lines].join('\n')).article, {
    parties: [],
    dates: [],
  }).people[0]?.roles.map(({ title }) => title);

describe('a role behind a name that marks close on both sides', () => {
  it.each([
    'giám đốc Trung tâm nuôi dưỡng nạn nhân da cam Lam Sơn',
    'trưởng phòng điều trị các bệnh liên quan stress',
    'giám đốc Trung tâm khảo thí và đánh giá chất lượng đào tạo Đại học Hoa Mới',
    'chủ cơ sở vật tư nông nghiệp Hoa Mới',
    'trưởng phòng tuyển sinh và công tác sinh viên Trường đại học Kinh tế - Luật (TP.HCM)',
  ])('is whole between dashes: %s', (role) => {
    expect(roles(`Ông Đỗ Minh Quân - ${role} - cho biết nước đã rút.`)).toEqual([role]);
    expect(roles(`Ông Đỗ Minh Quân - ${role}, Viện Sao chổi - cho biết nước đã rút.`)).toEqual([role]);
  });

  it.each(['đồng sáng lập và giám đốc điều hành của Lam AI', 'kế toán cho Công ty Hoa Mới tại Bảo Yên'])(
    'is whole between brackets: %s',
    (role) => {
      expect(roles(`Ông Đỗ Minh Quân (${role}) đến dự.`)).toEqual([role]);
      expect(roles(`Ông Đỗ Minh Quân (40 tuổi, ${role}) đến dự.`)).toEqual([role]);
    },
  );

  it.each([
    'giáo sư độc chất học phân tử tại Đại học Hoa Mới',
    'nhà thiên văn cao cấp của Viện nghiên cứu sao chổi trong vũ trụ (VLS)',
    'chuyên gia về các bệnh truyền nhiễm tại Đại học Hoa Mới',
    'nhân viên bán hàng tại cửa tiệm gần đó',
  ])('is whole between commas, where he says something behind them: %s', (role) => {
    expect(roles(`Ông Otto Weiss, ${role}, cho biết nước đã rút.`)).toEqual([role]);
    expect(roles(`Ông Otto Weiss, ${role}, cũng bác bỏ tin đồn.`)).toEqual([role]);
  });

  it('ends before what is said beside it, and before a clause', () => {
    expect(roles('Ông Đỗ Minh Quân - giám đốc Công ty Hoa Mới (chủ đầu tư) - nói vậy.')).toEqual([
      'giám đốc Công ty Hoa Mới',
    ]);
    expect(roles('Ông Otto Weiss, cựu nghị sĩ Lào cũng tới chợ nhưng về sớm, cho biết.')).toEqual(['cựu nghị sĩ Lào']);
    expect(roles('Ông Đỗ Minh Quân - trưởng phòng Kỹ thuật cho biết - đây là lần đầu.')).toEqual([
      'trưởng phòng Kỹ thuật',
    ]);
    expect(roles('Bà Vũ Thị Hậu - giám đốc Công ty Hoa Mới gặp báo chí sau lễ - (Ảnh: Lam).')).toEqual([
      'giám đốc Công ty Hoa Mới',
    ]);
  });
});

describe('a role behind a name that closes what goes in front of the sentence', () => {
  it.each([
    'Theo lời kể của bà Vũ Thị Hậu, hung thủ đã bỏ đi.',
    'Quá trình mở tài khoản cho Vũ Thị Hậu, nhân viên ngân hàng phát hiện giấy tờ giả.',
    'Ngoài việc mời bà Vũ Thị Hậu, chủ cơ sở này cũng trả tiền xe.',
  ])('is the subject behind it: %s', (line) => {
    expect(roles(line)).toEqual([]);
  });

  it('is hers where she is named without such words', () => {
    expect(roles('Theo bà Vũ Thị Hậu, giám đốc Công ty Hoa Mới, chợ sắp mở.')).toEqual(['giám đốc Công ty Hoa Mới']);
  });
});

it('is kept beside the body that is called after it', () => {
  expect(roles('Luật sư Đỗ Minh Quân (ủy viên ban chủ nhiệm Đoàn luật sư Bảo Yên) cho biết.')).toEqual([
    'Luật sư',
    'ủy viên ban chủ nhiệm Đoàn luật sư Bảo Yên',
  ]);
});

describe('a role that is nobody’s of those named', () => {
  it.each([
    ['Bà Vũ Thị Hậu vắng mặt. Nhân chứng trông thấy Vũ Thị Hậu vào chợ.', 'who saw her'],
    ['Bà Vũ Thị Hậu phủ nhận. Nạn nhân phủ nhận bà là hung thủ.', 'what another denies'],
    ['Bà Vũ Thị Hậu xưng danh là phó hiệu trưởng.', 'what one claims to be'],
  ])('%s: %s', (line) => {
    expect(roles(line)).toEqual([]);
  });

  it('is that of people before a comma, of whom a law tells', () => {
    expect(roles('Về chính sách thu hút nhà giáo, đại biểu Vũ Thị Hậu đề nghị tăng lương.')).toEqual(['đại biểu']);
  });
});

it.each(['Viện trưởng VKSND khu vực 3', 'nhà nghiên cứu văn hóa'])('"%s" is whole before what follows', (role) => {
  expect(roles(`Ông Đỗ Minh Quân giữ chức ${role} từ ngày 1/9.`)).toEqual([role]);
});
