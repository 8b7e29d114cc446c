import { describe, expect, it } from 'vitest';
import { findParties } from './find-parties.ts';

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
  it('has names that go on in small letters up to their abbreviation', () => {
    expect(written('Ba đảng gồm Liên minh yêu nước mới (YNM) và Mặt trận bảo vệ Kenya (BVK) ký tên.')).toEqual([
      'Liên minh yêu nước mới',
      'YNM',
      'Mặt trận bảo vệ Kenya',
      'BVK',
    ]);
  });
  it('ends with its last name', () => {
    expect(written('Các đảng Suan Mali và Rak Nam, Kanda Post đưa tin.')).toEqual(['đảng Suan Mali', 'Rak Nam']);
    expect(written('Đảng Suan Mali và Kanda Post phủ nhận.')).toEqual(['Đảng Suan Mali']);
  });
});
