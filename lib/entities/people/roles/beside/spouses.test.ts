import { describe, expect, it } from 'vitest';
import { readPeopleModel } from '../../../../../scripts/people-model.ts';
import { textToArticle } from '../../../../article/text-to-article.ts';
import { findPeople } from '../../find-people.ts';

const model = readPeopleModel();
const roles = (...lines: string[]): Record<string, string[]> => {
  const { article } = textToArticle(['Tin trong ngày', ...lines].join('\n'));
  const { people } = findPeople(article, { parties: [], dates: [], ...(model ? { model } : {}) });
  return Object.fromEntries(people.map(({ name, roles: list }) => [name, list.map(({ title }) => title)]));
};

describe('wives of those who bear a post', () => {
  it('are called so behind their names, up to the name of the husband', () => {
    expect(roles('Bà Lê Thị Bích, Phu nhân Thủ tướng Chính phủ, dự lễ.')).toEqual({
      'Lê Thị Bích': ['Phu nhân Thủ tướng Chính phủ'],
    });
    expect(roles('Bà Lê Thị Bích - phu nhân của Chủ tịch nước Trần Quốc Lâm - dự lễ.')).toEqual({
      'Lê Thị Bích': ['phu nhân của Chủ tịch nước'],
      'Trần Quốc Lâm': ['Chủ tịch nước'],
    });
    expect(roles('Bà Ngô Thanh Ly, Phu nhân Tổng Bí thư, Chủ tịch nước Trần Lâm, thăm bảo tàng.')).toEqual({
      'Ngô Thanh Ly': ['Phu nhân Tổng Bí thư, Chủ tịch nước'],
      'Trần Lâm': ['Tổng Bí thư', 'Chủ tịch nước'],
    });
  });

  it('and in front of both names', () => {
    expect(roles('Phu nhân Tổng Bí thư Trần Lâm, bà Ngô Thanh Ly, dự lễ.')).toEqual({
      'Trần Lâm': ['Tổng Bí thư'],
      'Ngô Thanh Ly': ['Phu nhân Tổng Bí thư'],
    });
  });

  it('do not bear the post, where somebody else does or they are called women', () => {
    const both = 'Tổng thống Hàn Quốc Park Jae-min và Phu nhân đến Hà Nội.';
    expect(roles(both, 'Phu nhân Tổng thống Hàn Quốc Kim Seo-yeon thăm bảo tàng.')).toEqual({
      'Park Jae-min': ['Tổng thống Hàn Quốc'],
      'Kim Seo-yeon': ['Phu nhân Tổng thống Hàn Quốc'],
    });
    expect(roles('Phu nhân Thủ tướng Nhật Bản Aiko Mori thăm trường.', 'Bà Mori viết chữ.')).toEqual({
      'Aiko Mori': ['Phu nhân Thủ tướng Nhật Bản'],
    });
    expect(roles('Tổng thống Mỹ John Walden nói vậy.', 'Con gái Tổng thống Mỹ Ivana Walden thăm trường.')).toEqual({
      'John Walden': ['Tổng thống Mỹ'],
      'Ivana Walden': ['Con gái Tổng thống Mỹ'],
    });
  });

  it('are called so right in front of their names, beside their husbands', () => {
    expect(roles('Tổng Bí thư Trần Lâm và Phu nhân Ngô Thanh Ly chủ trì tiệc.')).toEqual({
      'Trần Lâm': ['Tổng Bí thư'],
      'Ngô Thanh Ly': ['Phu nhân'],
    });
    expect(roles('Thủ tướng Malaysia Azman Harun và phu nhân Datin Seri Rosnah Idris thăm trường.')).toEqual({
      'Azman Harun': ['Thủ tướng Malaysia'],
      'Rosnah Idris': ['phu nhân'],
    });
  });

  it('are those of a husband without a title', () => {
    expect(roles('Ngồi cạnh là phu nhân của ông Trần Lâm, bà Ngô Thanh Ly.')).toEqual({
      'Trần Lâm': [],
      'Ngô Thanh Ly': ['phu nhân của ông Trần Lâm'],
    });
  });

  it('leave the post to its bearer', () => {
    expect(roles('Phu nhân Tổng Bí thư Trần Lâm thăm trường.')).toEqual({ 'Trần Lâm': ['Tổng Bí thư'] });
  });
});
