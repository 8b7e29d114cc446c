import { describe, expect, it } from 'vitest';
import { parties, spans } from '../../../../tests/setup/read-parties.ts';

describe('findParties: bare names', () => {
  it('reads members, "phe" and a joined second name', () => {
    for (const line of [
      'Bà Harker (Cộng hòa) vắng mặt.',
      'Nếu Cộng hòa mất ghế, ông thắng.',
      'Giới trẻ ngả về Cộng hòa.',
    ])
      expect(spans(line)).toEqual(['Cộng hòa']);
    expect(spans('Ông nghiêng về Cộng hòa Séc, tinh thần Dân chủ thắng.')).toEqual([]);
    expect(spans('Đối thủ Cộng hòa Otto Weiss và tỷ phú Cộng hòa Harker; đối thủ Cộng hòa Séc.')).toHaveLength(2);
    const text = 'Tại Mỹ, nghị sĩ Dân chủ và phe Cộng hòa tranh cãi; hai đảng Cộng hòa và Dân chủ chưa đồng ý.';
    expect(spans(text)).toEqual(['Dân chủ', 'phe Cộng hòa', 'đảng Cộng hòa', 'Dân chủ']);
    expect(parties(text)).toEqual(['Đảng Dân chủ (US)', 'Đảng Cộng hòa (US)']);
  });
  it('reads "những người Dân chủ", "một tổng thống Cộng hòa", "phe cộng hòa"', () => {
    expect(spans('Tại Mỹ, những người Dân chủ nghi ngờ một tổng thống Cộng hòa như ông.')).toEqual([
      'Dân chủ',
      'Cộng hòa',
    ]);
    expect(spans('Hội Luật gia Dân chủ quốc tế họp tại Mỹ.')).toEqual([]);
    expect(spans('Tại Mỹ, phe cộng hòa giữ ghế.')).toEqual(['phe cộng hòa']);
    expect(spans('Tại Mỹ, bốn bang Dân chủ kiện; Liên bang Dân chủ nào đó không.')).toEqual(['Dân chủ']);
    expect(
      spans('Tại Mỹ, ông gặp Tổng thống Cộng hòa Nam Phi và người Cộng hòa Séc; phe dân chủ xuống đường.'),
    ).toEqual([]);
  });
  it('goes on from an abbreviation to another party of the same country', () => {
    expect(spans('Ở Đức, ba đảng SPD, FDP và Xanh ký kết.')).toEqual(['đảng SPD', 'FDP', 'Xanh']);
    expect(spans('Ở Campuchia, CPP và Nhân dân cả nước dự lễ.')).toEqual([]);
  });
});
