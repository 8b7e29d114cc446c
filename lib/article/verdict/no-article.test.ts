import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../read-page.ts';

const DAY = '<div>05/11/2026 17:22</div>';
const p = (text: string) => `<p>${text}</p>`;
const card = (title: string, teaser: string, i: number) =>
  `<div><h3><a href="/tin/khac-88120${i}.html">${title}</a></h3><span>0${i + 1}/11/2026</span>${p(teaser)}</div>`;
const SOLD =
  'Sản phẩm đóng chai ngày 5/11/2026, hạn dùng ba năm, để nơi thoáng mát, tránh nắng. Giao tận nhà. Đổi trả trong tuần.';

/** Pages at addresses of stories, with a headline, most with the hour, that are none; the name says what they are. */
const PAGES: readonly (readonly [string, string, string])[] = [
  [
    'a film with a few words',
    'Bến sông mùa nước nổi đông nghịt ghe',
    `<video src="/v.mp4"></video>${DAY}${p('Ngày 5/11, ghe cá về bến Khe Lũng. Chợ họp trên mặt sông từ mờ sáng đến trưa. Người mua đứng trên bờ, người bán neo ghe, cá được chuyền tay qua những chiếc rổ tre đan từ mùa trước, nước còn chảy ròng ròng.')}`,
  ],
  [
    'telegrams, each on a page of its own',
    'Điện mừng của lãnh đạo Đảng và Nhà nước',
    [0, 1, 2]
      .map((i) =>
        card(
          `Điện mừng Quốc khánh nước Lan Tây lần thứ ${i}`,
          'Chủ tịch nước đã gửi điện mừng tới Tổng thống Lan Tây.',
          i,
        ),
      )
      .join(''),
  ],
  [
    'poems, each with its first lines',
    'Thơ mới trong tháng mười một',
    [0, 1, 2]
      .map((i) =>
        card(
          `Bến đò cũ của một người xa quê, bài thứ ${i}`,
          'Ta về bến cũ<br>Chiều nghiêng nắng tà<br>Con đò năm ấy',
          i,
        ),
      )
      .join(''),
  ],
  [
    'a wall to log in',
    'Phân tích giá gạo năm tới ở ba vùng',
    `${DAY}${p('Giá gạo năm tới phụ thuộc vào ba yếu tố, theo hội thảo sáng 5/11.')}<div><h3>Bạn cần đăng nhập để đọc tiếp</h3><form><input type="password"><button>Đăng nhập</button></form></div>`,
  ],
  [
    'goods',
    'Nước mắm nhỉ Khe Lũng chai nửa lít',
    `${DAY}<div>120.000 đ</div><button>Thêm vào giỏ</button>${p('Nước mắm được ủ mười tám tháng trong thùng gỗ bời lời, theo cách của người Khe Lũng từ ba đời nay.')}${p(`${SOLD} Hotline: 0900 222 333`)}`,
  ],
  [
    'what a shop gives away',
    'Mua hai tặng một nhân ngày lễ lớn',
    `${DAY}${p('Từ ngày 5/11 đến 9/11, khách mua hai chai nước mắm được tặng một chai cùng loại.')}${p('Chương trình áp dụng cho đơn hàng trên trang và ở ba cửa hàng tại Khe Lũng.')}${p('Đặt hàng qua Zalo 0900 222 333 hoặc tại quầy, giao trong ngày.')}`,
  ],
  [
    'an advert for a house',
    'Cần bán nhà mặt tiền đường Bờ Kè',
    `${DAY}${p('Hôm nay 5/11 gia đình tôi cần bán nhà mặt tiền đường Bờ Kè, diện tích 80 mét vuông. Nhà gần chợ, gần trường, xe hơi vào tận cửa, hướng đông nam, có sân phơi và giếng khoan. Giá hai tỷ, xem nhà mọi lúc. Liên hệ chị Hoa 0900 111 222.')}`,
  ],
  [
    'questions to those who live there',
    'Mức độ hài lòng của người dân năm nay',
    `${DAY}${p('Xin bà con cho biết ý kiến về việc phục vụ ở bộ phận một cửa trong tháng 11.')}<form>${p('Bà con có phải chờ lâu khi đến làm giấy tờ ở bộ phận một cửa không?')}<label><input type="radio">Có</label>${p('Cán bộ có giải thích rõ ràng những giấy tờ còn thiếu không?')}<textarea></textarea></form>`,
  ],
  [
    'wishes of guests',
    'Sổ lưu bút của Hội Phụ nữ Khe Lũng',
    [0, 1, 2]
      .map(
        (i) =>
          `<div><b>Lan Chi</b> <i>0${i + 1}/11/2026 10:02</i>${p('Chúc các chị luôn mạnh khỏe, Hội ngày càng đông vui hơn nữa nhé.')}</div>`,
      )
      .join(''),
  ],
  [
    'a story that was taken away',
    'Điện mừng Quốc khánh Cộng hòa Lan Tây',
    `${DAY}${p('Bài viết này đã được gỡ khỏi trang hoặc đang được biên tập lại theo yêu cầu của tòa soạn.')}${p('Mời bạn đọc quay lại sau hoặc tìm bài khác trong chuyên mục Đối ngoại của Báo.')}`,
  ],
  [
    'who is on a board',
    'Ban Chấp hành Tỉnh đoàn khóa mười bốn',
    `<div>Phòng Tổ chức - 05/11/2026</div>${['Mộc Văn Thọ', 'Sùng Thị Mỷ', 'Lò Văn Khụt', 'Vừ A Dơ', 'Tao Văn Ín', 'Cầm Thị Pâng', 'Lù Thị Ơn', 'Giàng A Chu'].map((name) => p(`${name} - Ủy viên Ban Thường vụ`)).join('')}`,
  ],
  [
    'what is found for a word',
    'Kết quả tìm kiếm cho “xe đạp” trên Báo Khe Lũng',
    [0, 1, 2]
      .map((i) =>
        card(`Bắt người trộm hai mươi xe đạp, bài thứ ${i}`, 'Ngày 5/11, Công an xã bắt một người để điều tra.', i),
      )
      .join(''),
  ],
  [
    'an evening with its tickets',
    'Đêm nhạc mùa thu bên sông Khe Lũng',
    `<div>20:00, 14/11/2026</div><div>Giá vé: 200.000 đ</div>${p('Đêm nhạc giới thiệu mười hai bản hòa tấu của các nhạc sĩ trẻ, do dàn nhạc Khe Lũng trình diễn.')}${p('Chương trình kéo dài hai giờ, có một lần nghỉ. Khán giả vui lòng đến trước mười lăm phút.')}${p('Trẻ em dưới sáu tuổi không được vào khán phòng. Không quay phim trong khi biểu diễn.')}`,
  ],
  [
    'who meets whom in a week',
    'Lịch công tác tuần của lãnh đạo xã Khe Lũng',
    `${DAY}<table>${[2, 3, 4, 5].map((i) => `<tr><td>Thứ ${i}</td><td>Sáng: Chủ tịch xã dự giao ban khối nội chính tại phòng họp số ${i}, cùng dự có trưởng các bản và lãnh đạo các ngành liên quan.</td></tr>`).join('')}</table>`,
  ],
];

describe('no article, though its address and its headline are those of one', () => {
  it.each(PAGES)('is %s', (_, title, body) => {
    const url = 'https://khelung.example/tin/mot-trang-cua-bao-khe-lung-88120.html';
    const menu = '<div><a href="/">Trang chủ</a><a href="/tin">Tin tức</a></div>';
    const html = `<html lang="vi"><title>${title}</title><body>${menu}<h1>${title}</h1>${body}<div>Báo Khe Lũng</div>`;
    expect(readPage(new JSDOM(html, { url }).window.document, url).article).toBeNull();
  });
});
