import { describe, expect, it } from 'vitest';
import { textToArticle } from '../../../../article/text-to-article.ts';
import { findPeople } from '../../find-people.ts';

/** Of each person the roles that stand for him. */
const told = (...lines: string[]) =>
  findPeople(textToArticle(['Tin trong ngày', ...lines].join('\n')).article, { parties: [], dates: [] }).people.map(
    (one) => `${one.name}: ${one.roleMentions.map(({ text }) => text).join(', ')}`,
  );

describe('a post that several hold', () => {
  const BOTH = 'Chủ tịch nước gặp Thủ tướng Lào Otto Weissmar và Thủ tướng Áo Edward Harker.';
  it('is that of the subject before at the head of a sentence', () => {
    expect(told(BOTH, 'Thủ tướng Weissmar cảm ơn. Thủ tướng mời ông sang thăm.')).toEqual([
      'Otto Weissmar: Thủ tướng',
      'Edward Harker: ',
    ]);
  });
  it("is nobody's behind a sentence on both, or where the subject has another", () => {
    expect(told(BOTH, 'Thủ tướng Weissmar chào Thủ tướng Harker. Thủ tướng mời ông sang thăm.')).toEqual([
      'Otto Weissmar: ',
      'Edward Harker: ',
    ]);
    expect(told(BOTH, 'Bà Lò Thị Hạnh rất vui. Thủ tướng mời bà sang thăm.')[0]).toBe('Otto Weissmar: ');
  });
});

describe('two posts side by side', () => {
  it('are those of whoever bears both, whoever else bears one of them', () => {
    expect(
      told(
        'Tổng Bí thư, Chủ tịch nước Lào Inla Keomany hội đàm với Tổng Bí thư Lò Văn Hạnh.',
        'Sau đó, Tổng Bí thư, Chủ tịch nước Lào mời Tổng Bí thư Lò Văn Hạnh sang thăm.',
      ),
    ).toEqual(['Inla Keomany: Tổng Bí thư, Chủ tịch nước Lào', 'Lò Văn Hạnh: ']);
  });
});

describe('an office in small letters', () => {
  it('stands for who bears it where it says of what, and for nobody where many may', () => {
    expect(
      told(
        'Ông Otto Weissmar, giám đốc Cục Đường sông Lào (LBC), tới dự cùng bác sĩ Edward Harker.',
        'Báo Mây cho biết giám đốc LBC và bác sĩ Lào sẽ ở lại. Một giám đốc đã về.',
      ),
    ).toEqual(['Otto Weissmar: giám đốc LBC', 'Edward Harker: ']);
  });
});

describe('what somebody was', () => {
  it('stands for him, written small, and is the subject of its sentence', () => {
    expect(
      told(
        'Ông Otto Weissmar, nguyên Chủ tịch Hội Hữu nghị, tới Hà Nội.',
        'Tối qua, nguyên Chủ tịch Hội Hữu nghị nói nhiều về ông Lò Văn Hạnh. Ông kể lại chuyện cũ.',
      ),
    ).toEqual(['Otto Weissmar: nguyên Chủ tịch Hội Hữu nghị, Ông', 'Lò Văn Hạnh: ']);
  });
});

describe('an office of ours', () => {
  it("is no guest's who is named later", () => {
    expect(
      told(
        'Đoàn tới Viêng Chăn sáng qua.',
        'Bà Lò Thị Hạnh chuyển lời chúc của Tổng Bí thư tới các bạn.',
        'Tổng Bí thư Otto Weissmar cảm ơn.',
      )[1],
    ).toBe('Otto Weissmar: ');
  });
});
