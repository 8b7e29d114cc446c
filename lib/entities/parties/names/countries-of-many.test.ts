import { describe, expect, it } from 'vitest';
import { parties, spans } from '../../../../tests/setup/read-parties.ts';

describe('one word for the parties of several countries', () => {
  it('reads each of them', () => {
    expect(parties('Các Đảng Cộng sản Trung Quốc, Cu-ba và Pháp gửi điện mừng.')).toEqual([
      'Đảng Cộng sản Trung Quốc (CN)',
      'Đảng Cộng sản Cuba (CU)',
      'Đảng Cộng sản Pháp (FR)',
    ]);
    expect(spans('Hai đảng Xã hội Pháp và Bỉ ra tuyên bố.')).toEqual(['đảng Xã hội Pháp', 'Bỉ']);
  });
  it('passes over a country that has no party of the name', () => {
    expect(spans('Các Đảng Cộng sản Cuba, Lào, Pháp dự họp.')).toEqual(['Đảng Cộng sản Cuba', 'Pháp']);
  });
  it('ends where another name begins', () => {
    expect(spans('Các Đảng Cộng sản Cuba, Pháp, Đảng Lao động Triều Tiên dự họp.')).toEqual([
      'Đảng Cộng sản Cuba',
      'Pháp',
      'Đảng Lao động Triều Tiên',
    ]);
    expect(spans('Các Đảng Cộng sản Cuba, Pháp Otto Weiss dự họp.')).toEqual(['Đảng Cộng sản Cuba']);
  });
  it('leaves countries beside one party alone', () => {
    expect(spans('Đoàn Đảng Cộng sản Cuba và Pháp có cuộc gặp.')).toEqual(['Đảng Cộng sản Cuba']);
    expect(spans('Đảng Cộng sản hai nước hợp tác với Đảng Cộng sản các nước châu Âu.')).toEqual([]);
  });
});
