import { describe, expect, it } from 'vitest';
import { readMarked } from '../../../../tests/setup/read-marked.ts';
import { settled } from './boundaries.ts';
import { ENDS } from './name-end.ts';
import { STARTS } from './name-start.ts';

/** The bracketed words with the boundaries that `settled` gives them. */
function settle(marked: string): string {
  const { words, ...span } = readMarked(marked);
  const { from, to } = settled({ block: 0, ...span }, words);
  return words.text.slice(words.tokens[from]?.start, words.tokens[to - 1]?.end);
}

it.each(STARTS)('"$example" begins later', ({ behind, example }) => {
  const { words, from, to } = readMarked(example);
  expect(behind(from, to, words)).toBeGreaterThan(from);
});

it.each(ENDS)('"$example" ends elsewhere', ({ end, example }) => {
  const { words, from, to } = readMarked(example);
  expect(end(from, to, words)).not.toBe(to);
});

describe('where a name begins and ends', () => {
  it('is behind the company, club or country that the bearer leads', () => {
    expect(settle('Giám đốc điều hành [Nvidia Otto Weiss] từ chức.')).toBe('Otto Weiss');
    expect(settle('Chủ tịch Thượng viện [Campuchia Samdech Say Lam] đến.')).toBe('Say Lam');
    expect(settle('[Lê Hoài Lam - Wushu] đến.')).toBe('Lê Hoài Lam');
    expect(settle('Cuộc gọi từ [Sir Otto Weiss] đến.')).toBe('Otto Weiss');
    expect(settle('Bà [Pi Năng Lam] đến.')).toBe('Pi Năng Lam');
    expect(settle('Bà Pi [Năng Lam] đến.')).toBe('Pi Năng Lam');
    expect(settle('Tiền đạo [Aston Villa Otto Weiss] ghi bàn.')).toBe('Otto Weiss');
    expect(settle('Thủ tướng [Đức O. Vai-sơ] từ chức.')).toBe('O. Vai-sơ');
    expect(settle('Cầu thủ Việt kiều [Mỹ Lê Văn Lam] từ chức.')).toBe('Lê Văn Lam');
    expect(settle('Cô gái tên là [Mỹ Anh]. Cô đi xa.')).toBe('Mỹ Anh');
    expect(settle('Nhà sáng lập AirAsia [Otto Weiss] từ chức.')).toBe('Otto Weiss');
    expect(settle('Tham mưu trưởng Liên quân [Mỹ Dan Weissan] phát biểu.')).toBe('Dan Weissan');
    expect(settle('Ca sĩ [Mỹ Tâm] biểu diễn.')).toBe('Mỹ Tâm');
    expect(settle('Tư lệnh Lục quân [Pakistan Weissan] đến thăm.')).toBe('Weissan');
    expect(settle('Tổng giám đốc [Novaland Trịnh Hoài Lam] có mặt.')).toBe('Trịnh Hoài Lam');
    expect(settle('Thứ trưởng [Đoàn Thị Trường Lam] có mặt.')).toBe('Đoàn Thị Trường Lam');
    expect(settle('Cựu bộ trưởng [Công Thương Đồng Nguyên Lam] có mặt.')).toBe('Đồng Nguyên Lam');
    expect(settle('Tổng giám đốc Tổ chức Cấm vũ khí hóa học (OPCW) Sasokel [Dapaser] có mặt.')).toBe('Sasokel Dapaser');
    expect(settle('Nhà sáng lập [Zandora Coffee Lục Chính Lam] có mặt.')).toBe('Lục Chính Lam');
    expect(settle('Nhà sáng lập Zandora [Coffee Lục Chính Lam] có mặt.')).toBe('Lục Chính Lam');
    expect(settle('CEO [Zandora Anthony Weissan] có mặt.')).toBe('Anthony Weissan');
    expect(settle('CEO Zandora [Anthony Weissan] có mặt.')).toBe('Anthony Weissan');
    expect(settle("HLV [Real Zandora Carlo O'Weiss] có mặt.")).toBe("Carlo O'Weiss");
    expect(settle('Tiền đạo [Trevon Alexander-Weiss] có mặt.')).toBe('Trevon Alexander-Weiss');
    expect(settle('CEO [Anthony Alexander Weissan] có mặt.')).toBe('Anthony Alexander Weissan');
    expect(settle('Tổng thống [Zandora Anthony Weissan] có mặt.')).toBe('Zandora Anthony Weissan');
  });

  it('has its surname back, which the body before it had taken', () => {
    expect(settle('Phó Trưởng ban Đối ngoại Trung ương Lường [Quang Hiển] phát biểu.')).toBe('Lường Quang Hiển');
    expect(settle('Bí thư Huyện ủy Vàng [A Tủa] phát biểu.')).toBe('Vàng A Tủa');
    expect(settle('Bí thư Trung ương Đoàn [Nguyễn Lam] phát biểu.')).toBe('Nguyễn Lam');
    expect(settle('Ở Hà Nội Đàm [Quang Hiển] phát biểu.')).toBe('Quang Hiển');
  });

  it('goes over the particles of a foreign name', () => {
    expect(settle('Lãnh đạo SPD Karl [van der Beek] từ chức.')).toBe('Karl van der Beek');
    expect(settle('Giám đốc WHO Otto van den [Weiss] từ chức.')).toBe('Otto van den Weiss');
    expect(settle('Tổng thống [da Silva] từ chức.')).toBe('da Silva');
    expect(settle('Ông [van Weissman] từ chức.')).toBe('van Weissman');
  });

  it('ends before a form of address that opens the next sentence', () => {
    expect(settle('Hắn đuổi theo ông [K. Ông K.] bỏ chạy.')).toBe('K.');
    expect(settle('Hắn chém chị [Lò Thị M. Chị M.] kêu cứu.')).toBe('Lò Thị M.');
  });

  it('is behind a title that belongs to no name', () => {
    expect(settle('Khoản vốn từ [Shark Lê Đăng Lam] đã về.')).toBe('Lê Đăng Lam');
    expect(settle('[GS Yên] phát biểu.')).toBe('Yên');
    expect(settle('[Tiktoker An Hạnh] kể.')).toBe('An Hạnh');
  });

  it('is behind the seat of a committee, known to us or not', () => {
    expect(settle('Bí thư Huyện ủy [Mường Lam Trần Quang] có mặt.')).toBe('Trần Quang');
    expect(settle('Bí thư Tỉnh ủy [Luông Pha Lam Khamsing Vongsack] có mặt.')).toBe('Khamsing Vongsack');
    expect(settle('Tỉnh trưởng [Luông Lam Khamsing] có mặt.')).toBe('Khamsing');
    expect(settle('Bí thư Thành ủy [La Harbana Luis Torrez] có mặt.')).toBe('Luis Torrez');
    expect(settle('Bí thư Tỉnh ủy [Lê Văn Lam] có mặt.')).toBe('Lê Văn Lam');
  });

  it('is around all that a hyphen ties together, and before what a dash tells', () => {
    expect(settle('Tổng thống [Moon Lam]-in phát biểu.')).toBe('Moon Lam-in');
    expect(settle('Đồng chí [Bun-nhông] Vo-la-chan phát biểu.')).toBe('Bun-nhông Vo-la-chan');
    expect(settle('[Otto Weiss - người] sáng lập quỹ.')).toBe('Otto Weiss');
  });

  it('is before the bar of a headline, and at the saint that somebody bears before his own name', () => {
    expect(settle('Cả đội lo vì [Weissi | Balogar] gặp báo chí.')).toBe('Weissi');
    expect(settle('Linh mục Giuse [Lê Văn Lam] phát biểu.')).toBe('Giuse Lê Văn Lam');
  });

  it('is before the word that opens the next sentence behind an initial', () => {
    expect(settle('Hắn tấn công anh [C. Bị] đâm, anh hô lên.')).toBe('C.');
    expect(settle('Hắn tấn công chị [L. Anh] ngay trước cửa.')).toBe('L. Anh');
  });

  it('goes on to the left over particles and cut first names', () => {
    expect(settle('Bà Ursula von der [Leyssen] phát biểu.')).toBe('Ursula von der Leyssen');
    expect(settle('[Otto Weiss Jr]. trở lại.')).toBe('Otto Weiss Jr.');
  });
});
