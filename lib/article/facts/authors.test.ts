import { describe, expect, it } from 'vitest';
import { cleanAuthors, hostNames, looksLikeNames } from './authors.ts';

describe('cleanAuthors', () => {
  it.each([
    [['Theo Minh An'], ['Minh An']],
    [['Minh An - Lê Hoa'], ['Minh An', 'Lê Hoa']],
    [['Bài và ảnh: Lê Hoa'], ['Lê Hoa']],
    [['Thanh TâmTTXVN'], ['Thanh Tâm', 'TTXVN']],
    [['Thanh Tâm (TTXVN)'], ['Thanh Tâm', 'TTXVN']],
    [['Lê Hoa (tổng hợp)'], ['Lê Hoa']],
    [['Luật sư Lê Hoa (Đoàn Luật sư tỉnh Lâm Hà)'], ['Luật sư Lê Hoa']],
    [['Minh An - Quay phim: Lê Hoa'], ['Minh An']],
    [['Minh An minhan@bao.example'], ['Minh An']],
    [['NH&amp;#7852;T MINH'], ['NHẬT MINH']],
    [['PV/Đài.VN'], ['PV/Đài.VN']],
    [['Minh An/TTXVN'], ['Minh An', 'TTXVN']],
    [['Minh An/VOV-Bắc Sông'], ['Minh An']],
    [['M.A./VOV.VN(biên dịch)'], ['M.A']],
    [['Minh An/Tinchieu/tinchieu.vn'], ['Minh An']],
    [['Minh An (PV TTXVN tại Cairo)'], ['Minh An']],
    [['Phòng Tổng hợp'], ['Phòng Tổng hợp']],
    [['M Minh An'], ['Minh An']],
    [['Y Yên Niê'], ['Y Yên Niê']],
    [['Nguồn: TTXVN'], ['TTXVN']],
    [['Nguồn: Internet'], []],
    [['Được đăng bởi Minh An'], ['Minh An']],
    [['Minh An và 2 tác giả khác'], ['Minh An']],
    [['Minh An và nhóm phóng viên'], ['Minh An']],
    [['Minh An (biên dịch)'], ['Minh An']],
    [['Minh An thực hiện'], ['Minh An']],
    [['Minh An - Phóng viên TTXVN tại Cairo'], ['Minh An']],
    [['Minh An/ Báo Quân khu Chín'], ['Minh An']],
    [['TTXVN/Báo Tin Chiều'], ['TTXVN']],
    [['Tin, ảnh, clip: Minh An'], ['Minh An']],
    [['Đại tá, PGS, TS MINH AN'], ['Đại tá PGS.TS MINH AN']],
    [['Thiết kế: Minh An'], []],
    [['Ảnh: Minh An'], ['Minh An']],
    [['Theo An Giang'], ['An Giang']],
    [['Phóng viên Minh An'], ['Minh An']],
    [['PV: Minh An'], ['Minh An']],
    [['Thế An'], ['Thế An']],
    [['https://bao.example/tac-gia'], []],
    [['Minh An 05/06/2025 10:30'], []],
    [['Minh An', 'MINH AN'], ['Minh An']],
  ])('%j gives %j', (raw, names) => {
    expect(cleanAuthors(raw, [])).toEqual(names);
  });
  it('never takes the portal for an author', () => {
    const site = ['Báo Nhỏ', ...hostNames('https://www.baonho.example/a')];
    expect(cleanAuthors(['Báo Nhỏ', 'Báo Nhỏ Online', 'baonho.example', 'Nhỏ', 'Lê Hoa'], site)).toEqual(['Lê Hoa']);
    expect(cleanAuthors(['Lê Hoa - Bến Lội'], hostNames('https://baobenloi.vn/a'))).toEqual(['Lê Hoa']);
  });
});

describe('looksLikeNames', () => {
  it.each([
    'Minh An',
    'Lê Thị Hoa - Minh An',
    'T.HÀ',
    'Hoa Lê (tổng hợp)',
    'Minh An - Quay phim: Lê Hoa',
    'H’Lan Niê',
    "Y'Bem",
    'Lương y Lê Hoa',
    'Trung tá Minh An',
    'Lê Hoa và nhóm phóng viên',
    'Lê Hoa thực hiện',
  ])('says yes to %s', (text) => {
    expect(looksLikeNames(text)).toBe(true);
  });
  it.each(['Minh An đi chợ', 'Ngày 5/6', 'Giá vàng tăng', 'By', 'Theo'])('says no to %s', (text) => {
    expect(looksLikeNames(text)).toBe(false);
  });
});
