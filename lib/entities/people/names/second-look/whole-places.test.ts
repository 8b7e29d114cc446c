import { describe, expect, it } from 'vitest';
import { namesIn } from '../../../../../tests/setup/names-in.ts';
import { wholePlaces } from './whole-places.ts';

const whole = namesIn(wholePlaces);

describe('wholePlaces', () => {
  it('joins the provinces of two names', () => {
    expect(whole('tỉnh Thừa Thiên - Huế có mưa', ['place', 'Thừa Thiên'], ['place', 'Huế'])).toEqual([
      'place: Thừa Thiên - Huế',
    ]);
    expect(whole('tỉnh Bà Rịa – Vũng Tàu có mưa', ['place', 'Vũng Tàu'])).toEqual(['place: Bà Rịa – Vũng Tàu']);
    expect(whole('tuyến Nha Trang - Huế có mưa', ['place', 'Nha Trang'], ['place', 'Huế'])).toHaveLength(2);
  });

  it('goes on behind a hyphen, but not to the next place', () => {
    expect(whole('đoàn Quốc hội Cam-pu-chia tới', ['organisation', 'Quốc hội Cam-pu'])).toEqual([
      'organisation: Quốc hội Cam-pu-chia',
    ]);
    expect(whole('xung đột Israel-Iran lan rộng', ['place', 'Israel'], ['place', 'Iran'])).toHaveLength(2);
  });

  it('leaves who is from a country out of its name', () => {
    expect(whole('Ngoại trưởng Triều Tiên Ri Mong tới', ['place', 'Triều Tiên Ri Mong'])).toEqual([
      'place: Triều Tiên',
    ]);
    expect(whole('Tổng thống Colombia Lamas tới', ['place', 'Colombia Lamas'])).toEqual(['place: Colombia']);
    expect(whole('hãng Malaysia Skyways bay', ['place', 'Malaysia Skyways'])).toEqual(['place: Malaysia Skyways']);
    expect(whole('Chủ tịch xã Nga Lang tới', ['place', 'Nga Lang'])).toEqual(['place: Nga Lang']);
  });

  it.each(['CHDCND Lào', 'Cộng hòa xã hội chủ nghĩa Việt Nam', 'Cộng hòa Vanuatu'])('"%s" is a land', (land) => {
    expect(whole(`Đoàn thăm ${land} hôm qua`, ['organisation', land])).toEqual([`place: ${land}`]);
    expect(whole(`Nhà nước ${land} họp`, ['organisation', `Nhà nước ${land}`])).toEqual([
      `organisation: Nhà nước ${land}`,
    ]);
  });

  it('names a sea and a region by their sides whole', () => {
    expect(whole('Tàu ra biển Đông, qua vùng Vịnh', ['place', 'Đông'], ['place', 'Vịnh'])).toEqual([
      'place: biển Đông',
      'place: vùng Vịnh',
    ]);
    expect(whole('Gió phương Đông', ['place', 'Đông'])).toEqual(['place: Đông']);
    expect(whole('các tỉnh miền Trung Lào', ['organisation', 'Trung Lào'])).toEqual(['place: miền Trung Lào']);
  });

  it('leaves the year of a contest out', () => {
    expect(whole('giải vô địch châu Á 2026 khai mạc', ['place', 'châu Á 2026'])).toEqual(['place: châu Á']);
    expect(whole('họp tại Hương Lộ 2', ['place', 'Hương Lộ 2'])).toEqual(['place: Hương Lộ 2']);
  });

  it('takes States and parks for places', () => {
    expect(whole('Thủ tướng Cộng hòa Vanuatu tới', ['organisation', 'Cộng hòa Vanuatu'])).toEqual([
      'place: Cộng hòa Vanuatu',
    ]);
    expect(whole('Tại công viên Hoa Mai có hội', ['organisation', 'Hoa Mai'])).toEqual(['place: Hoa Mai']);
  });
});
