/** What stands around an article: other stories with people and dates of their own, all invented. None of it may come out. */

export const OTHERS = [
  ['Giám đốc Kha Vĩnh Tường nói về giá điện mùa khô', '12/03/2027'],
  ['Ca sĩ Ỷ Vân mở lớp hát ru cho các bà mẹ trẻ', '11/03/2027'],
  ['Đội bóng làng Kẻ Gạo vô địch giải mùa xuân', '10/03/2027'],
  ['Bão số 2 đổi hướng, tàu thuyền vào tránh trú', '09/03/2027'],
  ['Nhà thơ Cát Trọng Nghĩa tặng sách cho thư viện xã', '26 Feb, 08:54 PM'],
] as const;

export const headline = (i: number): string => OTHERS[i % OTHERS.length]![0];

/** Linked headlines under a heading, each with a date of its own. */
export function box(cls: string, heading: string, from = 0, count = 3): string {
  const items = Array.from({ length: count }, (_, i) => {
    const [title, date] = OTHERS[(from + i) % OTHERS.length]!;
    return `<li class="item"><a href="/tin-khac-${from + i}.html">${title}</a> <span class="date">${date}</span></li>`;
  });
  return `<div class="${cls}"><h3>${heading}</h3><ul>${items.join('')}</ul></div>`;
}

/** A card with one linked headline and a teaser, as CMS put it between two paragraphs. */
export function card(cls: string, i: number, label = ''): string {
  return `<div class="${cls}">${label ? `<span class="label">${label}</span>` : ''}<a href="/tin-khac-${i}.html">${headline(i)}</a><p>Hôm 9/3/2027, ông Kha Vĩnh Tường trả lời phỏng vấn.</p></div>`;
}

export const player = (cls = 'player'): string =>
  `<div class="${cls}"><button type="button">Nghe</button><span>0:00 / 0:00</span><span>0:00</span><span>Nữ miền Bắc</span></div>`;

export const share = (cls = 'share'): string =>
  `<div class="${cls}"><a href="#facebook">Facebook</a><a href="#zalo">Zalo</a><a href="#copy">Copy link</a><a href="#in">In bài viết</a></div>`;

export const tags = (cls = 'tags'): string =>
  `<div class="${cls}">Từ khóa: <a href="/tag/lua">giống lúa</a><a href="/tag/song">dòng sông</a></div>`;

export const comments = (cls = 'comment-box'): string =>
  `<div class="${cls}"><h3>Bình luận (2)</h3><p>Bạn đọc Mạch Hữu Tài: Hay quá, mong báo viết thêm về chuyện này nhiều hơn nữa.</p><textarea></textarea></div>`;

export const footer =
  '<footer class="footer">Cơ quan ngôn luận. Tổng biên tập: Uông Đình Khôi. Giấy phép số 99/GP ngày 01/02/2019.</footer>';

export const menu = (cls = 'main-menu'): string =>
  `<nav class="${cls}"><a href="/">Trang chủ</a><a href="/thoi-su">Thời sự</a><a href="/kinh-te">Kinh tế</a><a href="/van-hoa">Văn hóa</a><a href="/the-thao">Thể thao</a></nav>`;
