import { describe, expect, it } from 'vitest';
import { parties, spans } from '../../../../tests/setup/read-parties.ts';

describe('a bare name that seats or votes are counted for', () => {
  it('is a party beside another one of its country', () => {
    const text = 'Công đảng Anh giành 412/650 ghế, Bảo thủ 121 ghế, Dân chủ Tự do chỉ được 72 ghế và Xanh 4 ghế.';
    expect(spans(text)).toEqual(['Công đảng Anh', 'Bảo thủ', 'Dân chủ Tự do', 'Xanh']);
    expect(spans('Ở Áo, đảng Tự do (FPÖ) được 28,8%, Xanh 8,3%.')).toEqual(['đảng Tự do', 'FPÖ', 'Xanh']);
    expect(parties('Ở Thụy Điển, Đảng Dân chủ Xã hội được 30,5% phiếu, Tự do 4,6%.')).toEqual([
      'Đảng Dân chủ Xã hội Thụy Điển (SE)',
      'Đảng Tự do Thụy Điển (SE)',
    ]);
  });
  it('is a party in brackets behind somebody, too', () => {
    const text = 'Ở Peru, đảng Peru Tự do thắng; bà Otta Weiss (Sức mạnh Nhân dân) thua.';
    expect(spans(text)).toEqual(['đảng Peru Tự do', 'Sức mạnh Nhân dân']);
    expect(spans('Ở Peru, bà Otta Weiss (Sức mạnh Nhân dân) thua.')).toEqual([]);
  });
  it('is none without one, or where something else is counted', () => {
    expect(spans('Công nhân 35%, Nông dân 20%, Xanh 10%, Dân chủ 20 ghế.')).toEqual([]);
    expect(spans('Công đảng Anh họp: Bảo thủ 3 lần, Xanh 4 cây, Nhân dân 20%.')).toEqual(['Công đảng Anh']);
  });
});
