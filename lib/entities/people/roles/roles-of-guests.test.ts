import { describe, expect, it } from 'vitest';
import { readPeopleModel } from '../../../../scripts/people-model.ts';
import { textToArticle } from '../../../article/text-to-article.ts';
import { findParties } from '../../parties/find-parties.ts';
import { findPeople } from '../find-people.ts';

const model = readPeopleModel();
const people = (...lines: string[]) => {
  const { article } = textToArticle(['Tin trong ngày', ...lines].join('\n'));
  return findPeople(article, { parties: findParties(article).mentions, dates: [], ...(model ? { model } : {}) }).people;
};
const roles = (line: string) =>
  Object.fromEntries(people(line).map(({ name, roles: list }) => [name, list.map(({ title }) => title)]));

describe('roles in news of parties and States', () => {
  it('end before the next one that "và" joins', () => {
    expect(
      roles(
        'Đồng chí Lê Vũ Hạnh, Tổng Biên tập Tạp chí Cộng sản và đồng chí Trần Lam Bình, Chủ tịch Hội đồng Lý luận Trung ương cùng dự.',
      ),
    ).toEqual({
      'Lê Vũ Hạnh': ['Tổng Biên tập Tạp chí Cộng sản'],
      'Trần Lam Bình': ['Chủ tịch Hội đồng Lý luận Trung ương'],
    });
  });

  it.each([
    [
      'Phó Thủ tướng, kiêm Bộ trưởng Ngoại giao Thongphane Savanphet thăm Việt Nam.',
      ['Phó Thủ tướng', 'Bộ trưởng Ngoại giao'],
    ],
    [
      'Đoàn gặp Chủ tịch Đảng Xã hội Lucía Santana, đồng thời là Bộ trưởng Khoa học, Công nghệ và Đổi mới sáng tạo.',
      ['Chủ tịch Đảng Xã hội', 'Bộ trưởng Khoa học, Công nghệ và Đổi mới sáng tạo'],
    ],
    [
      'Bà Nosiviwe Mokoena, nguyên Bộ trưởng Quốc phòng, nay là Chủ tịch Hội Hữu nghị Nam Phi - Việt Nam.',
      ['nguyên Bộ trưởng Quốc phòng', 'Chủ tịch Hội Hữu nghị Nam Phi - Việt Nam'],
    ],
    [
      'Bà Chăn-thạ Bun-nha-lam, Giám đốc Sở Giáo dục và Thể thao tỉnh Sa-la-van ký Thỏa thuận hợp tác.',
      ['Giám đốc Sở Giáo dục và Thể thao tỉnh Sa-la-van'],
    ],
    [
      'Đoàn đại biểu tỉnh Át-tạ-pư do đồng chí Đao-vông Phôn-kham, Bí thư Tỉnh ủy, Tỉnh trưởng Át-tạ-pư dẫn đầu.',
      ['Bí thư Tỉnh ủy', 'Tỉnh trưởng Át-tạ-pư'],
    ],
    ['Tổng Bí thư AIFB G. Devaran mở đầu tọa đàm.', ['Tổng Bí thư AIFB']],
    [
      'Nghị sĩ Park Jae-hyun, Chủ tịch Nhóm nghị sĩ hữu nghị Hàn - Việt, cảm ơn.',
      ['Nghị sĩ', 'Chủ tịch Nhóm nghị sĩ hữu nghị Hàn - Việt'],
    ],
    ['Ông Trương Hồng Lam, Vụ trưởng Vụ Tây Á - châu Phi; cùng dự.', ['Vụ trưởng Vụ Tây Á - châu Phi']],
    [
      'Đồng chí Triệu Lạc Lam, Ủy viên trưởng Ủy ban Thường vụ Đại hội đại biểu nhân dân toàn quốc (Nhân đại) Trung Quốc dẫn đầu.',
      ['Ủy viên trưởng Ủy ban Thường vụ Đại hội đại biểu nhân dân toàn quốc (Nhân đại) Trung Quốc'],
    ],
  ])('are whole: %s', (line, wanted) => {
    expect(Object.values(roles(line))).toEqual([wanted]);
  });

  it.each([
    ['ours before the guest’s', 'Hội đàm với Chủ tịch nước ta, Tổng thống João Lourenzo khẳng định.', ['Tổng thống']],
    [
      'his for whom somebody acts',
      'Thừa ủy quyền của Chủ tịch nước, Thứ trưởng Bộ Ngoại giao Lò Thị Hạnh trao Huân chương.',
      ['Thứ trưởng Bộ Ngoại giao'],
    ],
    ['the source’s', 'Theo Đại sứ, bà Isabel Aguirre đã nhiều lần thăm Việt Nam.', []],
  ])('are not %s', (_, line, wanted) => {
    expect(Object.values(roles(line))).toEqual([wanted]);
  });

  it('are the kin’s of whom they tell, and the last one’s whom a comma parts', () => {
    expect(
      roles('Bà Isabel Aguirre, con gái Tổng thống Ramiro Aguirre, Thượng nghị sĩ Đảng Xã hội, thăm Việt Nam.'),
    ).toEqual({
      'Isabel Aguirre': ['Thượng nghị sĩ Đảng Xã hội'],
      'Ramiro Aguirre': ['Tổng thống'],
    });
    expect(
      roles('Cuộc gặp giữa Tổng Bí thư Lê Duẩn và ông Raúl Cabrera, khi đó là Chủ tịch Thượng viện, diễn ra năm 1966.'),
    ).toEqual({
      'Lê Duẩn': ['Tổng Bí thư'],
      'Raúl Cabrera': ['Chủ tịch Thượng viện'],
    });
  });

  it('stand for the guest behind "Ngài", and for the chairman of the party named', () => {
    const [an, guest] = people(
      'Chủ tịch Quốc hội Trần Lam An hội đàm với Chủ tịch Thượng viện Kazakhstan Mau-ran A-kim-ba-ép.',
      'Chủ tịch Quốc hội Trần Lam An đánh giá cao chuyến thăm của Ngài Chủ tịch.',
    );
    expect(an?.roleMentions).toEqual([]);
    expect(guest?.roleMentions.map(({ text }) => text)).toEqual(['Chủ tịch']);
    const all = people(
      'Đoàn gửi điện mừng Chủ tịch Đảng MPLA nhân ngày thành lập Đảng.',
      'Chủ tịch Agostinho Neto sáng lập Đảng. Chủ tịch MPLA João Lourenzo nhận điện.',
    );
    expect(all.map((one) => [one.name, one.roleMentions.map(({ text }) => text)])).toEqual([
      ['Agostinho Neto', []],
      ['João Lourenzo', ['Chủ tịch Đảng MPLA']],
    ]);
    const leader = people(
      'Chủ tịch nước Lào Thongkham Sisoulay thăm Hà Nội.',
      'Chủ tịch nước Trần Lam An cảm ơn tình cảm mà nhà lãnh đạo Lào dành cho Việt Nam.',
    )[0];
    expect(leader?.roleMentions.map(({ text }) => text)).toEqual(['nhà lãnh đạo Lào']);
    const [she] = people('Đoàn hội đàm với Chủ tịch PCdoB Lucía Santana. Nữ Chủ tịch cảm ơn Đảng ta.');
    expect(she?.roleMentions.map(({ text }) => text)).toEqual(['Nữ Chủ tịch']);
  });
});
