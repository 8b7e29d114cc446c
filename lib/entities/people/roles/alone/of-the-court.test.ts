import { describe, expect, it } from 'vitest';
import { textToArticle } from '../../../../article/text-to-article.ts';
import { findPeople } from '../../find-people.ts';

/** Who is meant where, in reading order. */
const told = (...lines: string[]): string[] =>
  findPeople(textToArticle(['Tin trong ngày', ...lines].join('\n')).article, { parties: [], dates: [] }).people.flatMap(
    (person) => person.roleMentions.map(({ text }) => `${text}: ${person.name}`),
  );

describe('"bị cáo" and "luật sư" in small letters', () => {
  it('are the only one whom the paragraph has named', () => {
    expect(told('Tòa xử bị cáo Trịnh Hoài Lam. Ngày đầu bị cáo nhận tội.')).toEqual(['bị cáo: Trịnh Hoài Lam']);
    expect(told('Luật sư Đỗ Minh Quân bào chữa tại tòa. Sau đó luật sư đề nghị giảm án.')).toEqual([
      'luật sư: Đỗ Minh Quân',
    ]);
  });

  it('are the only lawyer of the paragraph before', () => {
    expect(
      told(
        'Luật sư Đỗ Minh Quân bào chữa cho bị cáo Trịnh Hoài Lam.',
        'Với bị cáo Trịnh Hoài Lam, luật sư cho rằng án quá nặng.',
      ),
    ).toEqual(['luật sư: Đỗ Minh Quân']);
  });

  it('are nobody where there are several, or where a kind is meant', () => {
    for (const line of [
      'Tòa xử bị cáo Trịnh Hoài Lam và bị cáo Đỗ Minh Quân. Ngày đầu bị cáo nhận tội.',
      'Tòa xử bị cáo Trịnh Hoài Lam. Các bị cáo nhận tội, một bị cáo kêu oan.',
      'Tòa xử bị cáo Trịnh Hoài Lam. Anh ngồi ở ghế bị cáo cả ngày.',
      'Tòa xử bị cáo Trịnh Hoài Lam. Theo bị cáo thứ hai, việc đã rõ.',
      'Luật sư Đỗ Minh Quân và luật sư Lê Thị Nga tới dự. Sau đó luật sư đề nghị giảm án.',
      'Luật sư Đỗ Minh Quân tới dự. Ông nói gia đình đã thuê luật sư từ lâu.',
    ])
      expect(told(line).filter((one) => /^(?:bị cáo|luật sư)/.test(one))).toEqual([]);
  });
});
