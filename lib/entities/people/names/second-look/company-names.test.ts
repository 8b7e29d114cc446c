import { describe, expect, it } from 'vitest';
import { readBlock } from '../../words/read-block.ts';
import { withoutCompanies } from './company-names.ts';

/** The bracketed names that stay. */
function stay(marked: string): string[] {
  const text = marked.replace(/[[\]]/g, '');
  const words = readBlock({ text }, 0, []);
  const names = [...marked.matchAll(/\[([^\]]+)\]/g)].map(({ 1: name = '', index }, nth) => {
    const start = index - 2 * nth;
    const from = words.tokens.findIndex((token) => token.start === start);
    const to = words.tokens.findIndex((token) => token.end === start + name.length) + 1;
    return { block: 0, from, to };
  });
  return withoutCompanies(names, [words]).map(({ from, to }) =>
    text.slice(words.tokens[from]?.start, words.tokens[to - 1]?.end),
  );
}

describe('withoutCompanies', () => {
  it('drops everywhere what stands behind a kind of company', () => {
    expect(stay('Chủ tịch [An Hạnh Phát] từ nhiệm. Công ty cổ phần Địa ốc [An Hạnh Phát] có lãi.')).toEqual([]);
    expect(stay('Công ty TNHH MTV Xây dựng và Thương mại [Lam Sơn Hà] bị phạt.')).toEqual([]);
  });

  it('drops what somebody leads, between marks behind the own name', () => {
    expect(stay('Bà [Lê Thị Lam], CEO [Lambda Works], vắng mặt.')).toEqual(['Lê Thị Lam']);
    expect(stay('Ông [Lê Lam], Tổng Giám đốc [Lamaco] cho biết vậy. [Lamaco] vẫn mở.')).toEqual(['Lê Lam']);
    expect(stay('Ông [Lê Lam], Tổng Giám đốc [Lamaco] cho biết vậy. Ông [Lamaco] về.')).toHaveLength(3);
    expect(stay('[Lê Thị Lam], nhà sáng lập kiêm CEO [Lambda Works], vắng mặt.')).toEqual(['Lê Thị Lam']);
    expect(stay('“Giá tăng”, [Lê Lam], nhà sáng lập [Lambda Works], nói.')).toEqual(['Lê Lam']);
    expect(stay('Bà [Lê Thị Lam], giám đốc viện nghiên cứu [Lambda Works], vắng mặt.')).toEqual(['Lê Thị Lam']);
    expect(stay('Cùng dự có [Lê Thị Lam], CEO [Otto Weiss], ông Kern.')).toHaveLength(2);
    expect(stay('Bà [Lê Thị Lam], CEO [Otto Weiss] của Lambda và bạn vắng mặt.')).toHaveLength(2);
  });

  it('drops what a person named in full is chairman of', () => {
    expect(stay('Ông [Lê Hùng], Chủ tịch [Tân Hoa Lam] nói. Đất của [Tân Hoa Lam] bị thu.')).toEqual(['Lê Hùng']);
    expect(stay('Ông [Lê Hùng], Chủ tịch [Lê Hoa Lam] nói.')).toHaveLength(2);
  });

  it('drops what builds', () => {
    expect(stay('Các dự án do [Lam Thịnh Phát] và các gói thầu bị dừng.')).toEqual([]);
    expect(stay('Chung cư do [Hoàng Lam] làm chủ đầu tư bị dừng.')).toEqual([]);
    expect(stay('Dự án do [Lê Thị Lam] chủ trì bị dừng.')).toHaveLength(1);
  });

  it('keeps whom the text calls a person, and whose company it is', () => {
    expect(stay('Công ty TNHH [Lê Thị Lam] bị phạt. Bà [Lê Thị Lam] vắng mặt.')).toHaveLength(2);
    expect(stay('Công ty [Lê Thị Lam] bị phạt. Ca sĩ [Lê Thị Lam] vắng mặt.')).toHaveLength(2);
    expect(stay('Công ty TNHH Hoa Mới do [Lê Thị Lam] lập.')).toHaveLength(1);
  });
});
