import { describe, expect, it } from 'vitest';
import { readBlock } from '../words/read-block.ts';
import { isPaper, papersOf } from './papers.ts';

describe('papers', () => {
  it('are nobody, wherever they stand, once the article calls them so', () => {
    const blocks = ['Trên tờ Rodong Sinmun có bài xã luận.', 'Rodong Sinmun nhấn mạnh. Bà Rodong Sinmun cười.'].map(
      (text, at) => readBlock({ text }, at, []),
    );
    const papers = papersOf(blocks);
    expect([...papers]).toEqual(['rodong sinmun']);
    expect(isPaper({ block: 1, from: 0, to: 2 }, blocks[1]!, papers)).toBe(true);
    expect(isPaper({ block: 1, from: 6, to: 8 }, blocks[1]!, papers)).toBe(false);
  });

  it('have editors, and hyphens', () => {
    const blocks = ['Đoàn Tạp chí A-lun-lam sang thăm.', 'Tổng Biên tập A-lun-lam cho biết.'].map((text, at) =>
      readBlock({ text }, at, []),
    );
    const papers = papersOf(blocks);
    expect([...papers]).toEqual(['a - lun - lam']);
    expect(isPaper({ block: 1, from: 3, to: 8 }, blocks[1]!, papers)).toBe(true);
  });

  it('stand in lists', () => {
    const [block] = [readBlock({ text: 'Các báo Granlam và Juventud Lamar, Le Lam đăng ảnh.' }, 0, [])];
    expect([...papersOf([block!])]).toEqual(['granlam', 'juventud lamar', 'le lam']);
  });

  it('do what only papers do; a reporter is somebody', () => {
    const papers = (text: string) => [...papersOf([readBlock({ text }, 0, [])])];
    expect(papers('Sozanger hôm nay dẫn lời Bộ trưởng.')).toEqual(['sozanger']);
    expect(papers('Lilas Felaner hôm 7/9 đưa tin, cá đã chết.')).toEqual(['lilas felaner']);
    expect(papers('Phóng viên Otto Weiss đưa tin từ đây.')).toEqual([]);
    expect(papers('Thủ lĩnh của tổ chức khủng bố Al Zamdar đã trốn, trùm khủng bố Otto Weiss bị bắt.')).toEqual([
      'al zamdar',
    ]);
  });

  it('go with companies and estates, but not with those that a man of that name has', () => {
    const called = (...lines: string[]) => [...papersOf(lines.map((text, at) => readBlock({ text }, at, [])))];
    expect(called('Tháp do chủ đầu tư Hải Lam giới thiệu.', 'Uy tín của Hải Lam tăng.')).toEqual(['hải lam']);
    expect(called('Cư dân dự án Jalima than phiền.', 'Jalima xuống cấp.')).toEqual(['jalima']);
    expect(called('Cư dân dự án Jalima than phiền.', 'Bà Jalima cười.')).toEqual([]);
    expect(called('Làng đào Nhật Lam vào vụ.')).toEqual(['nhật lam']);
    expect(called('Số nợ của tập đoàn Minh Lam giảm.', 'Ca sĩ Minh Lam hát.')).toEqual([]);
    expect(called('Công ty Lưu Đức Lam kiện.', 'Tập đoàn Weiss lãi.', 'Trưởng dự án Minh Lam nói.')).toEqual([]);
    expect(called('Giám đốc công ty Minh Lam nói.', 'Vốn đầu tư Nhật Lam tăng.')).toEqual([]);
  });

  it('go with models, each word of them, and with firms that trade', () => {
    const called = (...lines: string[]) => [...papersOf(lines.map((text, at) => readBlock({ text }, at, [])))];
    expect(called('Mẫu xe Suzuki Lamara Lynx lên sàn.')).toEqual(['lamara lynx', 'lamara', 'lynx']);
    expect(called('Tiền vệ Suzuki Lamara ghi bàn.', 'CEO Toyota Lamara Lynx nói.')).toEqual([]);
    expect(called('Lam Điền lãi kỷ lục.', 'Lợi nhuận của Lam Điền tăng.')).toEqual(['lam điền']);
    expect(called('Lam Điền lãi kỷ lục.', 'Bà Lam Điền cười.')).toEqual([]);
    expect(called('Robot Thỏ Lam hỏng.', 'Thỏ Lam im lặng.')).toEqual(['thỏ lam']);
    expect(called('Siêu bão Lamikar mạnh lên.', 'Lamikar đi về phía bắc.')).toEqual(['lamikar']);
  });
});
