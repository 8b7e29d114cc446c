import { describe, expect, it } from 'vitest';
import { readBlock } from '../../words/read-block.ts';
import { withoutStrays } from './strays.ts';

/** The bracketed names that stay. */
function stay(marked: string): string[] {
  const text = marked.replace(/[[\]]/g, '');
  const words = readBlock({ text }, 0, []);
  let removed = 0;
  const names = [...marked.matchAll(/\[([^\]]+)\]/g)].map(({ 1: name = '', index }) => {
    const start = index - removed;
    removed += 2;
    const from = words.tokens.findIndex((token) => token.start === start);
    const to = words.tokens.findIndex((token) => token.end === start + name.length) + 1;
    return { block: 0, from, to, why: 'test', titled: false };
  });
  return withoutStrays(names, [words]).map(({ from, to }) =>
    text.slice(words.tokens[from]?.start, words.tokens[to - 1]?.end),
  );
}

describe('withoutStrays', () => {
  it('drops small words at the head of a sentence, unless somebody is addressed', () => {
    expect(stay('[Nhiều] tường rào đổ. Ông [Nhiều] đi xem.')).toEqual(['Nhiều']);
    expect(stay('Cả nhà thức dậy. [Anh] kể lại. Chị [Anh] khóc.')).toEqual(['Anh']);
  });

  it('drops the seat of who was named right before', () => {
    expect(stay('[Yuri Lamaro], quyền thống đốc [Lamstov], tới dự.')).toEqual(['Yuri Lamaro']);
    expect(stay('Hôm qua, thống đốc [Lamstov] tới dự.')).toEqual(['Lamstov']);
  });

  it('drops the streets of a list', () => {
    expect(stay('Các tuyến đường chính như [Lò Văn Hạnh], [Vi Thị Na] và [Đỗ Minh Quân] bị ngập.')).toEqual([]);
    expect(stay('Nhiều tuyến phố ở Huế như [Lò Văn Hạnh], [Vi Thị Na] đầy rác.')).toEqual([]);
    expect(stay('Những tuyến đường như Hai Bà, [Lò Văn Hạnh].')).toEqual([]);
    expect(stay('Mở rộng các tuyến đường như [Lò Văn Hạnh] (34 hộ), [Vi Thị Na] (2 hộ).')).toEqual([]);
    expect(stay('Có nhiều tuyến phố mà ai cũng rất thích đi bộ mỗi tối cuối tuần như [Lò Văn Hạnh].')).toEqual([]);
    expect(
      stay('Đi theo con đường ấy từ khi còn nhỏ tới lúc lớn lên là một người có tên là [Lò Văn Hạnh].'),
    ).toHaveLength(1);
    expect(stay('Tuyến đường đi qua gồm: [Lò Văn Hạnh] - [Vi Thị Na].')).toEqual([]);
    expect(stay('Mưa lớn ở các xã: [Đức Hạnh], [Lâm Na], thị trấn Bảo Yên.')).toEqual([]);
    expect(stay('Ngập nặng: Quốc lộ 13, [Lò Văn Hạnh], [Vi Thị Na] (quận 2); [Đỗ Quân].')).toEqual([]);
    expect(stay('Ngập ở [Lò Văn Hạnh], [Vi Thị Na] (quận 7); Xa lộ Hà Nội.')).toEqual([]);
    expect(stay('Các doanh nghiệp nhà đất lớn như [Lê Hạnh], Sun, [Lê Na] rao bán.')).toEqual([]);
    expect(stay('Lãnh đạo các doanh nghiệp lớn như ông [Lê Hạnh], bà [Lê Na] dự.')).toHaveLength(2);
    expect(stay('[Lò Văn Hạnh], [Vi Thị Na] kể. Họ qua Xa lộ Hà Nội.')).toHaveLength(2);
    expect(stay('Dự có ông [Lò Văn Hạnh], Xa lộ Hà Nội vắng.')).toHaveLength(1);
    expect(stay('Họ đi đường tắt. Trong đó có các bạn như [Lò Văn Hạnh], [Vi Thị Na].')).toHaveLength(2);
  });
});
