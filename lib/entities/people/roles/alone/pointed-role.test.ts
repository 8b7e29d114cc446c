import { describe, expect, it } from 'vitest';
import { ownTime } from '../../../../../tests/setup/own-time.ts';
import { readMarked } from '../../../../../tests/setup/read-marked.ts';
import { textToArticle } from '../../../../article/text-to-article.ts';
import { findPeople } from '../../find-people.ts';
import { pointedRole } from './pointed-role.ts';

/** Who is called again by what he is, in reading order. */
const told = (line: string): string[] =>
  findPeople(textToArticle(`Tin trong ngày\n${line}`).article, { parties: [], dates: [] }).people.flatMap((person) =>
    person.roleMentions.map(({ text }) => `${text}: ${person.name}`),
  );

describe('what somebody is called again by', () => {
  it.each([
    'Hôm qua [đại biểu này] hỏi ba câu.',
    'Theo [vị giám đốc này], cầu đã cũ.',
    'Gia đình đưa [học sinh này] về nhà.',
    'Người hâm mộ [nữ ca sĩ] vỗ tay.',
    '[Nam diễn viên] kể chuyện cũ.',
    'Hôm qua [nữ Bí thư phường] lên tiếng.',
  ])('is: %s', (marked) => {
    const { words, from, to } = readMarked(marked);
    expect(pointedRole(words, from)?.to).toBe(to);
  });

  it.each([
    'Hôm qua các [đại biểu này] hỏi ba câu.',
    'Hôm qua hai [nữ ca sĩ] hát ở chợ.',
    'Những vị [đại biểu này] vắng mặt.',
    'Hôm qua cơ quan [lãnh đạo này] họp.',
    'Ông được giao làm [phó phòng này] từ đó.',
    'Cô giành giải [nữ diễn viên] phụ hôm qua.',
    'Hãng tuyển [nữ tiếp viên] của ba tỉnh.',
    'Anh là em của [nữ diễn viên] nổi tiếng {Lam Hạnh}.',
    'Hôm ấy {Lam Hạnh}, [nữ bác sĩ] ở chợ, lên tiếng.',
    'Theo {Otto Weiss}, [ca sĩ này] rất chăm.',
    'Hôm qua [thành viên này] rời khối.',
    'Hôm qua [đại biểu] vắng mặt.',
  ])('is not: %s', (marked) => {
    const { words, from } = readMarked(marked);
    expect(pointedRole(words, from)).toBeUndefined();
  });

  it('means whoever was named last, where that is what he is', () => {
    expect(told('Đại biểu Trịnh Hoài Lam hỏi ba câu. Giá đang tăng. Vị đại biểu này lo cho dân.')).toEqual([
      'Vị đại biểu này: Trịnh Hoài Lam',
    ]);
    expect(told('Ca sĩ Lò Thị Hạnh ra đĩa mới. Hai năm qua nữ ca sĩ sống ở Lào. Bà vui vì được về.')).toEqual([
      'nữ ca sĩ: Lò Thị Hạnh',
      'Bà: Lò Thị Hạnh',
    ]);
    expect(told('Đại biểu Trịnh Hoài Lam gặp ông Đỗ Minh Quân. Sau đó đại biểu này ra về.')).toEqual([]);
    expect(told('Ông Đỗ Minh Quân gặp ca sĩ Lò Thị Hạnh. Sau đó nam ca sĩ ra về.')).toEqual([]);
  });

  it('means who follows another, not the other', () => {
    const line = (rest: string) => `Hội bầu bà Marie Dubois làm thủ tướng mới, thay thế cho ${rest}`;
    expect(told(line('thủ tướng Otto Weiss. Vị thủ tướng 37 tuổi lên tiếng.'))).toEqual([
      'Vị thủ tướng 37 tuổi: Marie Dubois',
    ]);
    expect(told(line('ca sĩ Otto Weiss. Ca sĩ này lên tiếng.'))).toEqual(['Ca sĩ này: Otto Weiss']);
  });

  it('never means whom the speaker has just named', () => {
    expect(told('Diễn viên Trịnh Hoài Lam tới. "Tôi quý diễn viên Lò Thị Hạnh", diễn viên này nói.')).toEqual([]);
  });

  it('gives nobody another one’s work behind a comma', () => {
    const { people } = findPeople(
      textToArticle('Tin mới\nNhà báo Otto Weiss viết vậy. Theo nhà báo Otto Weiss, ca sĩ này rất chăm.').article,
      { parties: [], dates: [] },
    );
    expect(people.map(({ roles }) => roles.map(({ title }) => title))).toEqual([['Nhà báo']]);
  });

  it('takes time in step with the length of the text', () => {
    const time = (count: number) => ownTime(() => told('vị nữ đại biểu này nói nam ca sĩ này. '.repeat(count)));
    time(500);
    const [short, long] = [time(500), time(4_000)];
    expect(long / Math.max(10, short)).toBeLessThan(30);
  });
});
