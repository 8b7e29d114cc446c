import { describe, expect, it } from 'vitest';
import { formOf, shortForms } from './same-body.ts';

describe('formOf', () => {
  it.each([
    ['Uỷ ban nhân dân TP. HCM', 'ubnd tphcm'],
    ['UBND Thành phố Hồ Chí Minh', 'ubnd tphcm'],
    ['Toà án nhân dân tỉnh Lâm Hà', 'tand tỉnh lâm hà'],
    ['Thị xã Hoà Bình', 'thị xã hòa bình'],
    ['Ủy ban nhân dânn', 'ủy ban nhân dânn'],
  ])('%s is told by its words: %s', (name, form) => {
    expect(formOf(name)).toBe(form);
  });
});

describe('shortForms', () => {
  it.each([
    [
      'the body of the place that the article is about',
      ['Thành ủy Lâm Hà', 'Thành ủy'],
      ['thành ủy → thành ủy lâm hà'],
    ],
    [
      'with the kind of the place',
      ['Công an huyện Sơn Trà', 'Công an huyện', 'Công an'],
      ['công an huyện → công an huyện sơn trà', 'công an → công an huyện sơn trà'],
    ],
    ['of this country', ['Bộ Ngoại giao', 'Bộ Ngoại giao Việt Nam'], ['bộ ngoại giao → bộ ngoại giao việt nam']],
    ['by initials', ['Bộ Giao thông vận tải', 'Bộ GTVT'], ['bộ gtvt → bộ giao thông vận tải']],
    ['by initials without "và"', ['Sở GD & ĐT', 'Sở Giáo dục và Đào tạo'], ['sở gd & đt → sở giáo dục và đào tạo']],
  ])('knows the short form %s', (_, names, found) => {
    expect([...shortForms(names)].map(([short, whole]) => `${short} → ${whole}`)).toEqual(found);
  });

  it.each([
    ['where two places are named', ['Sở Y tế', 'Sở Y tế Lâm Hà', 'Sở Y tế Sơn Trà']],
    ['of a body of the State', ['Bộ Ngoại giao', 'Bộ Ngoại giao Nhật Bản']],
    ['where no place follows', ['Công an', 'Công an nhân dân']],
    ['of another name with the same beginning', ['Grab', 'Grab Việt Nam', 'Hoa Mai', 'Hoa Mai Xanh']],
    ['by initials that two bodies have', ['Bộ CT', 'Bộ Công thương', 'Bộ Chính trị']],
  ])('leaves it alone %s', (_, names) => {
    expect([...shortForms(names)]).toEqual([]);
  });

  it('takes no longer for a name without an end', () => {
    expect(shortForms([`Sở ${'Y tế '.repeat(50_000)}`, 'Sở']).size).toBe(0);
  });
});
