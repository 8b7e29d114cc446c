import { describe, expect, it } from 'vitest';
import { readPeopleModel } from '../../../../scripts/people-model.ts';
import { textToArticle } from '../../../article/text-to-article.ts';
import { findEntities } from '../../find-entities.ts';
import { findPeople } from '../find-people.ts';

const model = readPeopleModel();
const people = (...lines: string[]) =>
  findPeople(textToArticle(['Tin trong ngày', ...lines].join('\n')).article, { parties: [], dates: [] }).people;

/** Titles by name, by the rules alone. */
const roles = (...lines: string[]): Record<string, string[]> =>
  Object.fromEntries(people(...lines).map(({ name, roles: list }) => [name, list.map(({ title }) => title)]));

/** The roles that stand alone, with the model, with whom they stand for. */
const alone = (...lines: string[]): string[] =>
  findPeople(textToArticle(['Tin trong ngày', ...lines].join('\n')).article, {
    parties: [],
    dates: [],
    ...(model ? { model } : {}),
  }).people.flatMap(({ name, roleMentions }) => roleMentions.map(({ text }) => `${text}: ${name}`));

describe('roles in the papers of the Party', () => {
  it('are the same wherever the paper sets its tones', () => {
    expect(
      roles('Đồng chí Đỗ Minh Quân, Uỷ viên Uỷ ban Kiểm tra Tỉnh uỷ khoá XI, Bí thư Huyện uỷ, chủ trì hội nghị.'),
    ).toEqual({
      'Đỗ Minh Quân': ['Uỷ viên Uỷ ban Kiểm tra Tỉnh uỷ khoá XI', 'Bí thư Huyện uỷ'],
    });
  });

  it('go on behind what somebody of the Party is', () => {
    expect(
      roles(
        'Trưởng đoàn là Ủy viên Bộ Chính trị, Bí thư Ban Bí thư, Trưởng ban Tuyên truyền Hoàng Khôn Lam. Cùng dự có Ủy viên Bộ Chính trị.',
      ),
    ).toEqual({ 'Hoàng Khôn Lam': ['Ủy viên Bộ Chính trị', 'Bí thư Ban Bí thư', 'Trưởng ban Tuyên truyền'] });
    expect(roles('Thay mặt Bộ Tư lệnh Quân khu 7, Đại tá Trần Văn Lam, Chính ủy Bộ CHQS tỉnh, trao quà.')).toEqual({
      'Trần Văn Lam': ['Đại tá', 'Chính ủy Bộ CHQS tỉnh'],
    });
  });

  it('stand before a comma and the name behind the day that opens the sentence', () => {
    const { article } = textToArticle(
      'Tin trong ngày\nTối 8/10, tại Huế, Ủy viên Bộ Chính trị, Bí thư Thành ủy Hải Phòng, Nguyễn Thiện Lam gặp thân mật đoàn.',
    );
    expect(findEntities(article).people[0]?.roles.map(({ title }) => title)).toEqual([
      'Ủy viên Bộ Chính trị',
      'Bí thư Thành ủy Hải Phòng',
    ]);
  });

  it('are tied to the name by a hyphen in some papers', () => {
    expect(
      roles(
        'Dự lễ có các đồng chí: Ngô Đông Lam-Phó Trưởng Ban Tuyên giáo Trung ương; Hồ Văn Cát-Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh.',
      ),
    ).toEqual({
      'Ngô Đông Lam': ['Phó Trưởng Ban Tuyên giáo Trung ương'],
      'Hồ Văn Cát': ['Bí thư Tỉnh ủy', 'Chủ tịch HĐND tỉnh'],
    });
  });

  it('are known by their initials', () => {
    expect(
      roles(
        'Dự có đồng chí Giàng Thị Dung, UVTV Tỉnh ủy, Trưởng Ban Dân vận Tỉnh ủy; Trần Văn Lam - TUV, Giám đốc Sở Nội vụ; Lù Thị Mai, HUV.',
      ),
    ).toEqual({
      'Giàng Thị Dung': ['UVTV Tỉnh ủy', 'Trưởng Ban Dân vận Tỉnh ủy'],
      'Trần Văn Lam': ['TUV', 'Giám đốc Sở Nội vụ'],
      'Lù Thị Mai': ['HUV'],
    });
  });

  it('end before what their bearer does, also where it begins like a word for a body', () => {
    const quan = 'Chủ tịch UBND tỉnh Đỗ Minh Quân tới dự.';
    for (const deed of [
      'biểu dương các xã',
      'tập trung xử lý',
      'thông báo kết quả',
      'tổ chức gặp mặt',
      'hội kiến đoàn bạn',
    ])
      expect(alone(quan, `Chủ tịch UBND tỉnh ${deed}.`)).toEqual(['Chủ tịch UBND tỉnh: Đỗ Minh Quân']);
  });

  it('hold whole words of bodies, and their numbers', () => {
    expect(
      roles(
        'Ông Đỗ Minh Quân, Trưởng Ban Tổ chức và Chính sách cán bộ Trung ương, tới.',
        'Ông Trịnh Hoài Lam, Chính ủy Quân đoàn 12, tới.',
        'Bà Lò Thị Hạnh, giám đốc Công ty TNHH một thành viên Hoa Ban, tới.',
        'Ông Huỳnh Tấn Phước, Phó Bí thư Khu ủy, tới.',
        'Bà Lê Thị Nga, nhà phân tích ở Viện Nghiên cứu Biển, nói.',
        'Người thay bà là Mẹ Việt Nam Anh hùng Đoàn Thị Sáu.',
        'Bộ trưởng giáo dục Ngô Văn Tý im lặng.',
      ),
    ).toEqual({
      'Đỗ Minh Quân': ['Trưởng Ban Tổ chức và Chính sách cán bộ Trung ương'],
      'Trịnh Hoài Lam': ['Chính ủy Quân đoàn 12'],
      'Lò Thị Hạnh': ['giám đốc Công ty TNHH một thành viên Hoa Ban'],
      'Huỳnh Tấn Phước': ['Phó Bí thư Khu ủy'],
      'Lê Thị Nga': ['nhà phân tích ở Viện Nghiên cứu Biển'],
      'Đoàn Thị Sáu': ['Mẹ Việt Nam Anh hùng'],
      'Ngô Văn Tý': ['Bộ trưởng giáo dục'],
    });
  });

  it('are the next man’s where they go on up to his name, or where roles stand in front of names', () => {
    expect(roles('Phó Chủ nhiệm Lê Thị Nga, Chủ tịch Liên hiệp các tổ chức hữu nghị Trịnh Hoài Lam cùng dự.')).toEqual({
      'Lê Thị Nga': ['Phó Chủ nhiệm'],
      'Trịnh Hoài Lam': ['Chủ tịch Liên hiệp các tổ chức hữu nghị'],
    });
    expect(
      roles('Cùng đi có Trưởng Ban Quản lý Đỗ Minh Quân; Giám đốc Sở Tài chính; Giám đốc Sở Y tế Lê Thị Nga.')[
        'Đỗ Minh Quân'
      ],
    ).toEqual(['Trưởng Ban Quản lý']);
  });

  it('are not those of who speaks of another’s post', () => {
    expect(
      roles('Về việc bổ nhiệm ông Trịnh Hoài Lam làm Giám đốc Sở Y tế, ông Đỗ Minh Quân nói đã đủ hồ sơ.')[
        'Đỗ Minh Quân'
      ],
    ).toEqual([]);
    expect(roles('Luật sư đại diện ông Đỗ Minh Quân không tới.')).toEqual({ 'Đỗ Minh Quân': [] });
    expect(roles('Về thuế bảo vệ môi trường, Chủ tịch Đỗ Minh Quân nói sẽ bàn thêm.')).toEqual({
      'Đỗ Minh Quân': ['Chủ tịch'],
    });
    expect(roles('Việc ấy do ông Đỗ Minh Quân, nguyên Vụ trưởng Vụ châu Âu, phụ trách.')).toEqual({
      'Đỗ Minh Quân': ['nguyên Vụ trưởng Vụ châu Âu'],
    });
  });

  it('go round a bracket, in which another may have his own', () => {
    expect(
      roles('Ông Đỗ Minh Quân (con trai ông Đỗ Văn Tý, Chủ tịch UBND tỉnh) được bổ nhiệm làm Phó Giám đốc Sở Y tế.'),
    ).toEqual({
      'Đỗ Minh Quân': ['Phó Giám đốc Sở Y tế'],
      'Đỗ Văn Tý': ['Chủ tịch UBND tỉnh'],
    });
  });

  it('are told of a time, and by who chooses', () => {
    expect(roles('Bà Lê Thị Nga, lúc này là Phó ban Tổ chức Tỉnh ủy, nhận quyết định.')).toEqual({
      'Lê Thị Nga': ['Phó ban Tổ chức Tỉnh ủy'],
    });
    expect(roles('Bà Lê Thị Nga sau đó được Ban Chấp hành bầu làm Bí thư Tỉnh ủy.')).toEqual({
      'Lê Thị Nga': ['Bí thư Tỉnh ủy'],
    });
    expect(roles('Ông Đỗ Minh Quân giữ chức vụ phó giám đốc Sở Y tế.')).toEqual({
      'Đỗ Minh Quân': ['phó giám đốc Sở Y tế'],
    });
  });

  it('are the same with the long name of a State', () => {
    expect(
      alone(
        'Đồng chí Khamsing Vongphachan, Phó Chủ tịch nước Cộng hòa Dân chủ Nhân dân Lào, tới Hà Nội.',
        'Hôm sau, Phó Chủ tịch nước Lào thăm Huế.',
      ),
    ).toEqual(['Phó Chủ tịch nước Lào: Khamsing Vongphachan']);
  });
});
