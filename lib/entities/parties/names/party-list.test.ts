import { describe, expect, it } from 'vitest';
import { findParties } from '../find-parties.ts';

const written = (text: string) =>
  findParties({ title: '', authors: [], language: 'vi', blocks: [{ kind: 'paragraph', text }] }).mentions.map(
    (mention) => mention.text,
  );

describe('a list of parties', () => {
  it('has names that nobody listed, with and without "như"', () => {
    expect(written('Các đảng như Suan Mali, Rak Nam và Sen Phra ký tên.')).toEqual([
      'Suan Mali',
      'Rak Nam',
      'Sen Phra',
    ]);
    expect(written('Các đảng Suan Mali, Rak Nam (RN) và Sen Phra ký tên.')).toEqual([
      'đảng Suan Mali',
      'Rak Nam',
      'RN',
      'Sen Phra',
    ]);
  });
  it('goes on past the share of votes or seats of each', () => {
    expect(written('Tại Đức, đảng Xanh (11,6%), Cánh tả (8,8%) và FDP (4,3%) thua.')).toEqual([
      'đảng Xanh',
      'Cánh tả',
      'FDP',
    ]);
    expect(written('Tại Đức, đảng Xanh (85 ghế), Ngoại trưởng (12 ghế) thua.')).toEqual(['đảng Xanh']);
  });
  it('has names that go on in small letters up to their abbreviation', () => {
    expect(written('Ba đảng gồm Liên minh yêu nước mới (YNM) và Mặt trận bảo vệ Kenya (BVK) ký tên.')).toEqual([
      'Liên minh yêu nước mới',
      'YNM',
      'Mặt trận bảo vệ Kenya',
      'BVK',
    ]);
  });
  it('opens behind what kind of parties they are', () => {
    expect(written('Hai đảng cực hữu Suan Mali và Rak Nam ký tên.')).toEqual(['Suan Mali', 'Rak Nam']);
    expect(written('Hai đảng Do Thái chính thống Suan Mali và Rak Nam ký tên.')).toEqual(['Suan Mali', 'Rak Nam']);
    expect(written('Ba đảng đối lập: Suan Mali (Ánh Nước), Rak Nam (Mưa) và Sen Phra ký tên.')).toEqual([
      'Suan Mali',
      'Rak Nam',
      'Sen Phra',
    ]);
    expect(written('Các đảng Hồi giáo ở Malaysia ký tên.')).toEqual([]);
    expect(written('Các đảng cánh tả Mỹ Latinh và các đảng cực hữu Đông Âu ký tên.')).toEqual([]);
    expect(written('Ba đảng đối lập: Suan Mali (Mưa), Liên minh vì Thay đổi và Rak Nam ký tên.')).toEqual([
      'Suan Mali',
      'Liên minh vì Thay đổi',
      'Rak Nam',
    ]);
  });
  it('says what a name is that is a word besides, and is none of a kind', () => {
    expect(written('Hai đảng cực hữu Vox và Suan Mali ký tên.')).toEqual(['Vox', 'Suan Mali']);
    expect(written('Họ gặp các đảng Cộng sản và Công nhân.')).toEqual([]);
  });
  it('ends with its last name', () => {
    expect(written('Các đảng Suan Mali và Rak Nam, Kanda Post đưa tin.')).toEqual(['đảng Suan Mali', 'Rak Nam']);
    expect(written('Đảng Suan Mali và Kanda Post phủ nhận.')).toEqual(['Đảng Suan Mali']);
  });
});
