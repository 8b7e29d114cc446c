import { describe, expect, it } from 'vitest';
import { readPeopleModel } from '../../../../scripts/people-model.ts';
import { textToArticle } from '../../../article/text-to-article.ts';
import { findPeople } from '../find-people.ts';

const model = readPeopleModel();
/** With the model, as the extension reads. */
const found = (...lines: string[]) =>
  findPeople(textToArticle(['Tin trong ngày', ...lines].join('\n')).article, {
    parties: [],
    dates: [],
    ...(model ? { model } : {}),
  });
const roles = (...lines: string[]): Record<string, string[]> =>
  Object.fromEntries(found(...lines).people.map(({ name, roles: list }) => [name, list.map(({ title }) => title)]));
const alone = (...lines: string[]): string[] =>
  found(...lines).people.flatMap(({ name, roleMentions }) => roleMentions.map(({ text }) => `${text}: ${name}`));

describe('news of talks and visits', () => {
  it('calls a comrade by two syllables', () => {
    expect(
      roles('Sáng nay, đồng chí Thái Lân, Bí thư Thành ủy Vạn Tượng, hội đàm với đồng chí Đỗ Minh Quân.'),
    ).toMatchObject({ 'Thái Lân': ['Bí thư Thành ủy Vạn Tượng'] });
  });

  it('knows the parliament of a federation, and secretaries of embassies', () => {
    expect(roles('Chủ tịch Quốc hội Liên bang Otto Weiss và nghị sĩ Quốc hội liên bang Jana Lindt tới dự.')).toEqual({
      'Otto Weiss': ['Chủ tịch Quốc hội Liên bang'],
      'Jana Lindt': ['nghị sĩ Quốc hội liên bang'],
    });
    expect(roles('Cùng dự có bà Jana Lindt, Bí thư thứ hai Đại sứ quán Cuba.')).toEqual({
      'Jana Lindt': ['Bí thư thứ hai Đại sứ quán Cuba'],
    });
  });

  it('knows ministries of other lands, however many fields of work they have', () => {
    const minister = (said: string): string | undefined => Object.values(roles(said))[0]?.join(', ');
    const role = (words: string) => `Bộ trưởng ${words}`;
    for (const [words, name] of [
      ['Ngoại giao và Hợp tác quốc tế Campuchia', 'Sok Vannarith'],
      ['Năng lượng và Mỏ Lào', 'Bounthavy Sengdara'],
      ['Kinh tế, Thương mại và Công nghiệp Nhật Bản', 'Takeshi Morikawa'],
      ['Nông nghiệp, Lâm nghiệp và Ngư nghiệp Nhật Bản', 'Sakamoto Tetsuo'],
      ['Ngoại giao, Liên minh châu Âu và Hợp tác Tây Ban Nha', 'Rafael Montero'],
    ] as const)
      expect(minister(`${role(words)} ${name} phát biểu.`), name).toBe(role(words));
    expect(
      roles('Chủ tịch Quốc hội Vương quốc Campuchia Khuon Sudara và Chủ tịch Quốc hội New Zealand Brownfield dự.'),
    ).toEqual({
      'Khuon Sudara': ['Chủ tịch Quốc hội Vương quốc Campuchia'],
      Brownfield: ['Chủ tịch Quốc hội New Zealand'],
    });
  });

  it('takes co-chairs and the party of a land that ends like a word of ours', () => {
    expect(roles('Chủ tịch Đảng Nhân dân Mông Cổ Otto Weiss và Đồng Chủ tịch Anna Kovary gửi thư chúc mừng.')).toEqual({
      'Otto Weiss': ['Chủ tịch Đảng Nhân dân Mông Cổ'],
      'Anna Kovary': ['Đồng Chủ tịch'],
    });
  });

  it('gives a wife her own title', () => {
    expect(roles('Phu nhân Thủ tướng Lê Thị Bích Hạnh thăm bảo tàng.')).toEqual({
      'Lê Thị Bích Hạnh': ['Phu nhân Thủ tướng'],
    });
  });

  it('tells who serves under what: envoys, governors, members of a committee by its letters', () => {
    expect(roles('Toàn quyền Australia Jane Hartwell đón đoàn.')).toEqual({
      'Jane Hartwell': ['Toàn quyền Australia'],
    });
    expect(roles('Đồng chí Lê Thị Nga, UVT.Ư Đảng, Bí thư Tỉnh ủy, chủ trì hội nghị.')).toEqual({
      'Lê Thị Nga': ['UVT.Ư Đảng', 'Bí thư Tỉnh ủy'],
    });
    expect(roles('Bà Lê Thị Nga, Phó chủ nhiệm Ủy ban Kinh tế Quốc hội khóa 13, tới dự.')).toEqual({
      'Lê Thị Nga': ['Phó chủ nhiệm Ủy ban Kinh tế Quốc hội khóa 13'],
    });
    expect(roles('Ông hiện là chủ tịch. Bà Lê Thị Nga là chủ tịch Cơ quan Hàng không Dân dụng Singapore.')).toEqual({
      'Lê Thị Nga': ['chủ tịch Cơ quan Hàng không Dân dụng Singapore'],
    });
  });

  it('goes over the dash between two lands, and over "và" to the field of a minister', () => {
    expect(roles('Ông Đỗ Minh Quân, Chủ tịch Nhóm Nghị sĩ hữu nghị Việt - Lào, phát biểu.')).toEqual({
      'Đỗ Minh Quân': ['Chủ tịch Nhóm Nghị sĩ hữu nghị Việt - Lào'],
    });
    expect(roles('Bộ trưởng Ngoại giao và Kinh tế đối ngoại Hungary Kovács Gergő tới Hà Nội.')).toEqual({
      'Kovács Gergő': ['Bộ trưởng Ngoại giao và Kinh tế đối ngoại Hungary'],
    });
  });

  it('ends a role before who goes where', () => {
    expect(
      roles('Lễ viếng đồng chí Đỗ Minh Quân - Tổng Bí thư Ban Chấp hành Trung ương Đảng tại Nhà tang lễ Quốc gia.'),
    ).toEqual({ 'Đỗ Minh Quân': ['Tổng Bí thư Ban Chấp hành Trung ương Đảng'] });
    expect(roles('Đoàn do ông Đỗ Minh Quân làm Trưởng đoàn sang nghiên cứu tại Việt Nam.')).toEqual({
      'Đỗ Minh Quân': ['Trưởng đoàn'],
    });
  });

  it('leaves "Tổng Bí thư" with the other post of the same guest', () => {
    expect(
      roles('Tổng Bí thư Đỗ Minh Quân hội đàm với Tổng Bí thư, Chủ tịch Quốc vụ CHDCND Triều Tiên Kim Jong Han.'),
    ).toEqual({
      'Đỗ Minh Quân': ['Tổng Bí thư'],
      'Kim Jong Han': ['Tổng Bí thư', 'Chủ tịch Quốc vụ CHDCND Triều Tiên'],
    });
  });

  it('takes two comrades of one post for neither', () => {
    expect(
      alone('Tổng Bí thư Đỗ Minh Quân tới Vạn Tượng.', 'Nhận thức chung giữa hai đồng chí Tổng Bí thư được nhắc lại.'),
    ).toEqual([]);
  });

  it('says of nobody what is said of others in his sentence', () => {
    expect(roles('Đối thủ lớn của Edward Hale trong năm 2019 là công tố viên trẻ của bang.')).toEqual({
      'Edward Hale': [],
    });
    expect(roles('Ông Đỗ Minh Quân cho rằng nhiều ứng viên dự kiến đảm nhận chức bộ trưởng.')).toEqual({
      'Đỗ Minh Quân': [],
    });
    expect(
      roles(
        'Dự họp có các đồng chí: Đỗ Minh Quân - Chủ tịch HĐND tỉnh; các đồng chí nguyên là lãnh đạo chủ chốt của tỉnh.',
      ),
    ).toEqual({ 'Đỗ Minh Quân': ['Chủ tịch HĐND tỉnh'] });
  });

  it('ends a body before half a word, and takes half a word for no place', () => {
    const named = (line: string) => {
      const { places, organisations } = found(line);
      return [...places, ...organisations].map(({ name }) => name);
    };
    expect(named('Ông nói Công an Trung Quốc lần đầu tiên cùng tham gia.')).toEqual(['Công an Trung Quốc']);
    expect(named('Đoàn thăm Khu Di tích ở Hà Nội.')).toEqual(['Hà Nội']);
  });

  it('gives back the posts that somebody loses, with their terms, to him', () => {
    expect(
      roles(
        'Phó Thủ tướng Lê Thị Nga ký quyết định xóa tư cách chức vụ Chủ tịch UBND tỉnh Lào Cai giai đoạn 2010 - 2013, ' +
          'Bí thư Huyện ủy giai đoạn 2006 - 2010 đối với ông Đỗ Minh Quân.',
      ),
    ).toEqual({
      'Lê Thị Nga': ['Phó Thủ tướng'],
      'Đỗ Minh Quân': ['Chủ tịch UBND tỉnh Lào Cai', 'Bí thư Huyện ủy'],
    });
  });

  it('reads long brackets, and an aide whole before a dash', () => {
    expect(
      roles(
        'Kỷ luật đồng chí Đỗ Minh Quân (nguyên Ủy viên Trung ương Đảng, nguyên Bí thư Tỉnh ủy, nguyên Chủ tịch Hội đồng nhân dân tỉnh, ' +
          'nguyên Bí thư Ban cán sự đảng, nguyên Chủ tịch UBND tỉnh Nghệ An).',
      )['Đỗ Minh Quân'],
    ).toHaveLength(5);
    expect(roles('Dẫn đầu là Phó Trợ lý Bộ trưởng Quốc phòng- bà Jane Hartwell.')).toEqual({
      'Jane Hartwell': ['Phó Trợ lý Bộ trưởng Quốc phòng'],
    });
    expect(roles('Ông Đỗ Minh Quân - Chủ tịch UBND tỉnh kiểm điểm nghiêm túc, rút kinh nghiệm.')).toEqual({
      'Đỗ Minh Quân': ['Chủ tịch UBND tỉnh'],
    });
    expect(roles('Ông Đỗ Minh Quân, Trưởng Ban Chính sách, chiến lược Trung ương, tới dự.')).toEqual({
      'Đỗ Minh Quân': ['Trưởng Ban Chính sách, chiến lược Trung ương'],
    });
  });

  it('leaves an envoy to his own land, and the head of an office to its office', () => {
    expect(roles('Tiếp Đại sứ Maroc, Chủ tịch nước Đỗ Minh Quân đề nghị hai nước phối hợp.')).toEqual({
      'Đỗ Minh Quân': ['Chủ tịch nước'],
    });
    expect(
      alone(
        'Phó Chủ nhiệm Văn phòng Chủ tịch nước Lê Thị Nga công bố quyết định.',
        'Sau đó, Chủ tịch nước chúc mừng các đồng chí.',
      ),
    ).toEqual([]);
  });

  it('believes a whole name of a far country behind a post of the State', () => {
    expect(roles("Bộ trưởng Bộ Quốc phòng Malaysia Dato' Seri Ahmad Rashid bin Nordin chủ trì hội nghị.")).toEqual({
      'Ahmad Rashid bin Nordin': ['Bộ trưởng Bộ Quốc phòng Malaysia'],
    });
  });

  it('takes the minister of another land for nobody of ours', () => {
    expect(
      alone(
        'Đại tướng Đỗ Minh Quân, Bộ trưởng Bộ Quốc phòng, dẫn đầu đoàn.',
        'Hội nghị do Bộ trưởng Quốc phòng Malaysia chủ trì.',
      ),
    ).toEqual([]);
  });

  it('gives a role between two names to the one whom it stands behind', () => {
    expect(
      roles(
        'Cùng dự có ông Đỗ Minh Quân - thành viên Thường trực Ban Bí thư, Chủ nhiệm Ủy ban Kiểm tra Trung ương, ' +
          'ông Trịnh Hoài Lam - Trưởng ban Tổ chức Trung ương.',
      )['Trịnh Hoài Lam'],
    ).toEqual(['Trưởng ban Tổ chức Trung ương']);
    expect(roles('Trả lời về tàu của nhóm doanh nhân trẻ, Bộ trưởng Đỗ Minh Quân nói sẽ xem xét.')).toEqual({
      'Đỗ Minh Quân': ['Bộ trưởng'],
    });
    expect(roles('Ông Đỗ Minh Quân muốn trở thành nhà lãnh đạo của cả vùng.')).toEqual({ 'Đỗ Minh Quân': [] });
  });

  it('takes the initial of a foreign name for no commune', () => {
    expect(roles('Bộ trưởng Ngoại giao Nga X. La-rin cho biết như vậy. Ông La-rin cảm ơn.')).toEqual({
      'X. La-rin': ['Bộ trưởng Ngoại giao Nga'],
    });
  });

  it('knows voters', () => {
    expect(roles('Cử tri Trịnh Hoài Lam (xã Hiệp Hòa) hỏi về dự án.')).toEqual({ 'Trịnh Hoài Lam': ['Cử tri'] });
  });
});
