import { describe, expect, it } from 'vitest';
import { readPeopleModel } from '../../../scripts/people-model.ts';
import { textToArticle } from '../../article/text-to-article.ts';
import { makeCard } from '../../card/make-card.ts';
import { findEntities } from '../find-entities.ts';
import { withQuietLines } from './quiet-lines.ts';

const model = readPeopleModel()!;
const read = (...lines: string[]) => textToArticle(lines.join('\n'), { publishedAt: '2025-03-04' }).article;
const quiet = (...lines: string[]) => withQuietLines(read(...lines), model).blocks[0]?.text;
const peopleOf = (...lines: string[]) =>
  findEntities(read(...lines), { model }).people.map(
    ({ name, mentions }) => `${name}: ${mentions.map(({ text }) => text).join(' = ')}`,
  );

describe('a line of capitals', () => {
  it('is written as the rest of the article writes its words', () => {
    expect(
      quiet(
        'BỘ NGOẠI GIAO BELORIA: THỦ TƯỚNG VILLARTA SẼ DỰ HỘI NGHỊ ICTM TẠI LÂM HẠ',
        'Theo Bộ Ngoại giao Beloria, Thủ tướng Esteban Villarta sẽ đến dự hội nghị ICTM. Chiều nay, ông Villarta tới Lâm Hạ.',
      ),
    ).toBe('Bộ Ngoại giao Beloria: Thủ tướng Villarta sẽ dự hội nghị ICTM tại Lâm Hạ');
  });

  it('has the capitals of places, of names that tell themselves and of acronyms, where the article says no more', () => {
    expect(quiet('ÔNG LÒ VĂN HẠNH NHẬN QUYẾT ĐỊNH CỦA UBND TỈNH THÁI BÌNH', 'Tin vắn.')).toBe(
      'Ông Lò Văn Hạnh nhận quyết định của UBND tỉnh Thái Bình',
    );
    expect(quiet('NGHỊ SĨ ĐẢNG CỘNG HÒA BỊ KHAI TRỪ; ĐẢNG VIÊN TRẺ NÓI VỀ NGHỊ QUYẾT CỦA ĐẢNG', 'Tin vắn.')).toBe(
      'Nghị sĩ Đảng Cộng hòa bị khai trừ; đảng viên trẻ nói về nghị quyết của Đảng',
    );
    expect(quiet('CHUNG TAY VÌ HÒA BÌNH VÀ PHÁT TRIỂN', 'Tin vắn.')).toBe('Chung tay vì hòa bình và phát triển');
  });

  it('stays as long as it was, signs and numbers as they are', () => {
    const line = 'KỲ HỌP THỨ 9: "LẮNG NGHE DÂN", HÀNH ĐỘNG…';
    expect(quiet(line, 'Tin vắn.')).toBe('Kỳ họp thứ 9: "lắng nghe dân", hành động…');
  });

  it('leaves other lines and articles alone', () => {
    const article = read('Tin ngắn', 'Ông Lê Thu Nam dự họp ASEAN và APEC.');
    expect(withQuietLines(article, model)).toBe(article);
  });
});

describe('a line of words with capitals', () => {
  it('is written so, too, acronyms as they are', () => {
    expect(
      quiet(
        'Thủ Tướng Đỗ Minh Quân Làm Việc Với UBND Tỉnh Hải An Về Phòng Chống Bão',
        'Thủ tướng Đỗ Minh Quân tới Hải An.',
      ),
    ).toBe('Thủ tướng Đỗ Minh Quân làm việc với UBND tỉnh Hải An về phòng chống bão');
  });

  it('is none where people are listed', () => {
    const article = read('Hai người thắng cuộc', 'Lê Thành Công, Võ Chiến Thắng');
    expect(withQuietLines(article, model)).toBe(article);
  });
});

describe('names in a line of capitals', () => {
  it('are those of the rest of the article, and no more of the line', () => {
    expect(
      peopleOf(
        'VÕ MINH THƯỢNG THĂM HUẾ',
        'Ông Võ Minh Thượng đến Huế hôm qua. Cùng đi có ông Trần Cẩm Trường.',
        'VÕ MINH THƯỢNG GẶP TRƯỜNG CŨ',
      ),
    ).toEqual(['Võ Minh Thượng: VÕ MINH THƯỢNG = Võ Minh Thượng = VÕ MINH THƯỢNG', 'Trần Cẩm Trường: Trần Cẩm Trường']);
    expect(
      peopleOf('TỔNG THỐNG VILLARTA ĐẾN PHÍA NAM', 'Tổng thống Esteban Villarta tiếp Thị trưởng Trần Hoài Nam.'),
    ).toEqual(['Esteban Villarta: VILLARTA = Esteban Villarta', 'Trần Hoài Nam: Trần Hoài Nam']);
  });

  it('have roles, role mentions and parties beside them', () => {
    const { people, parties, mentions } = findEntities(
      read(
        'THỦ TƯỚNG ĐỖ MINH QUÂN TRÌNH ĐẠI HỘI CỦA ĐẢNG KẾ HOẠCH TỈNH HẢI AN',
        'Thủ tướng Đỗ Minh Quân yêu cầu chống bão. Ông nói: Nghị quyết của Đảng đã rõ.',
        'THỦ TƯỚNG TIẾP ĐOÀN ĐẠI BIỂU CẤP CAO BELORIA',
      ),
      { model },
    );
    expect(people.map(({ name, roles }) => [name, roles.map(({ title }) => title)])).toEqual([
      ['Đỗ Minh Quân', ['Thủ tướng']],
    ]);
    expect(parties.flatMap((party) => party.mentions.map(({ text }) => text))).toEqual(['ĐẢNG', 'Đảng']);
    expect(mentions.filter(({ kind }) => kind === 'role').map(({ text }) => text)).toContain('THỦ TƯỚNG');
  });

  it('are nobody where the line only speaks to somebody', () => {
    expect(peopleOf('ANH BẢO VỆ TÌM NGƯỜI MẤT CỦA, EM MONG ĐƯỢC TRẢ ƠN', 'Câu chuyện ở một khu chợ.')).toEqual([]);
  });
});

it('tells the card what happened', () => {
  const article = read('CHỦ TỊCH NƯỚC ĐỖ MINH QUÂN THĂM TỈNH HẢI AN', 'Nắng đẹp. Gió nhẹ.');
  const { title, event } = makeCard(article, findEntities(article, { model }));
  expect(title).toBe('CHỦ TỊCH NƯỚC ĐỖ MINH QUÂN THĂM TỈNH HẢI AN');
  expect(event).toMatchObject({ who: 'Chủ tịch nước Đỗ Minh Quân', what: 'thăm tỉnh Hải An' });
});
