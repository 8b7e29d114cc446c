import { describe, expect, it } from 'vitest';
import { readMarked } from '../../../../../tests/setup/read-marked.ts';
import { ruleNames } from '../runs/rule-names.ts';
import { isSureName, SIGNS } from './sure-names.ts';

/** The words of a text, and the bracketed ones as the rules see them. */
function read(marked: string) {
  const { words, from, to } = readMarked(marked);
  const rule = ruleNames(words).find((one) => one.to === to && one.from >= from);
  return { words, one: { block: 0, from, to, ...(rule && { rule }) } };
}

describe('names that are sure by what stands around them', () => {
  it.each(SIGNS)('$example', ({ example, holds }) => {
    const { words, one } = read(example);
    expect(holds(one, words)).toBe(true);
  });
  it('a line of a list opens with a name before what somebody is', () => {
    const { words, one } = read('- [Ngô Minh Châu], Bí thư Tỉnh đoàn;');
    expect(isSureName(one, words)).toBe(true);
  });
  it('who stands for election is somebody, whatever wards stand before', () => {
    for (const head of ['Đơn vị bầu cử số 1 (gồm các phường Ba Đình, Ngọc Hà)', 'Danh sách ứng cử']) {
      const { words, one } = read(`${head}: Lê Hoa, [Nguyễn Phi Thường], Lò Văn Lam.`);
      expect(isSureName(one, words)).toBe(true);
    }
    const { words, one } = read('Điểm bầu cử đặt ở các trường: Lê Lợi, [Nguyễn Phi Thường], Lò Văn Lam.');
    expect(isSureName(one, words)).toBe(false);
  });
  it.each([
    'Anh trai [Pháp] vắng mặt.',
    'Trường tiểu học [Trịnh Hoài Lam] đóng cửa.',
    'Giám đốc công ty TNHH [Trịnh Hoài Lam] vắng mặt.',
    'Đường [Lèo Văn Pản] bị ngập.',
    'Hôm qua [Trịnh Hoài] vắng mặt.',
    'Bí thư Đảng ủy xã [Hồ Lam Kỷ] (huyện Thới Bình) vắng mặt.',
    'Đồn trưởng Biên phòng [Hòa Hiệp Lam], tỉnh Phú Yên, vắng mặt.',
    'Đoàn do [Quốc hội], Chủ tịch nước cử đi vắng mặt.',
    'Xe đi trên vỉa hè [Võ Thị Lam] cả buổi.',
    'Xe đi từ [Nguyễn Thị Lam] tới cầu.',
    'Ngập ở Mai Thị Lam, [Đặng Thị Rành], Hồ Lam.',
    'Chợ Lam và [Trịnh Hoài Lam] vắng mặt.',
    'Hãng tin [Lambda News] - phóng viên vắng mặt.',
  ])('no sign: %s', (marked) => {
    const { words, one } = read(marked);
    expect(isSureName(one, words)).toBe(false);
  });
});
