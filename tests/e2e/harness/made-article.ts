/** An article of any length, put together from invented people and events: for measuring, not for judging what is found. */

const SURNAMES = ['Trịnh', 'Lương', 'Huỳnh', 'Phạm', 'Đoàn', 'Vũ', 'Tạ', 'Mai', 'Châu', 'Kiều'];
const MIDDLE = ['Hoài', 'Thế', 'Tấn', 'Minh', 'Bảo', 'Thị Thu', 'Đức', 'Quang', 'Ngọc', 'Thanh'];
const GIVEN = ['Lam', 'Bách', 'Phước', 'Hạnh', 'Vinh', 'Thảo', 'Cường', 'Sơn', 'Hiền', 'Khải'];
const PARTIES = ['Đảng Cộng sản Nhật Bản', 'Đảng Nhân dân Cách mạng Lào', 'Đảng Cộng sản Cuba', 'Đảng Lao động Mexico'];
const PLACES = ['Cần Thơ', 'Thái Nguyên', 'Quảng Trị', 'Đồng Tháp', 'Sơn La', 'Phú Yên'];

const pick = (list: readonly string[], at: number): string => list[at % list.length] ?? '';
const person = (n: number) => `${pick(SURNAMES, n)} ${pick(MIDDLE, n * 3 + (n >> 3))} ${pick(GIVEN, n * 7 + (n >> 2))}`;
const day = (n: number) => `${1 + (n % 28)}/${1 + ((n * 5) % 12)}/${2015 + (n % 8)}`;

/** Some sixty syllables, six mentions or so. No two are alike: a reader drops what is printed twice. */
export function paragraph(n: number): string {
  const first = person(n);
  const second = person(n + 37);
  const party = pick(PARTIES, n);
  const place = pick(PLACES, n);
  return [
    `Ngày ${day(n)}, tại ${place}, đồng chí ${first} tiếp đoàn đại biểu ${party} do bà ${second} dẫn đầu. Bà ${second} cho biết đợt trao đổi thứ ${n + 2} về nước sạch nông thôn đã giúp ${n + 11} xã có bể lọc mới, và việc bảo trì do chính người dân đảm nhận.`,
    `Ông ${first}, Phó Chủ tịch Hội Nông dân tỉnh ${place}, nói: “Chúng tôi đã trồng ${n + 20} héc-ta rừng ngập mặn”. Theo ông, lớp cán bộ trẻ của ${party} sẽ trở lại vào ${day(n)} để cùng đo độ mặn của con kênh số ${n + 1} và ghi lại kinh nghiệm của từng hộ.`,
    `Cảm ơn ${party} về ${n + 3} tủ sách song ngữ, bà ${second} nhớ lại buổi gặp hôm ${day(n)} với Chủ tịch ${first}. Hai bên khi ấy hẹn nhau mở lớp học buổi tối ở ${place} cho ${n + 40} công nhân xa nhà, và lời hẹn nay đã thành nếp.`,
  ][n % 3] as string;
}

const syllables = (text: string) => text.split(/\s+/).length;

function page(title: string, lead: string, body: string, after = ''): string {
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title><meta property="og:type" content="article"><meta property="og:title" content="${title}">
<meta property="article:published_time" content="2023-03-02T18:05:00+07:00">
<style>body{margin:0;font:18px/1.6 Arial,"DejaVu Sans",sans-serif;color:#111;background:#fff}.main{max-width:760px;margin:0 auto;padding:0 16px}</style></head>
<body><header class="site-header"><a href="/">Báo</a></header><div class="main"><main class="article">
<h1 class="article__title cms-title">${title}</h1>
<div class="article__meta"><time class="time" datetime="2023-03-02T18:05:00+07:00">Thứ Năm, ngày 02/03/2023 - 18:05</time></div>
<div class="article__sapo cms-desc">${lead}</div>
<div class="article__body zce-content-body cms-body">${body}</div></main></div>${after}</body></html>`;
}

/**
 * A page of nhandan's markup with an article of so many syllables.
 * @param after markup behind the article
 */
export function madeArticle(length: number, after = ''): string {
  const paragraphs: string[] = [];
  for (let n = 0, so = 0; so < length; n++) {
    const text = paragraph(n);
    so += syllables(text);
    paragraphs.push(`<p>${text}</p>`);
  }
  const lead = 'Chuyến thăm mở ra nhiều việc chung về nước sạch, tủ sách và rừng ngập mặn giữa các địa phương.';
  return page('Những con kênh sạch nối các địa phương kết nghĩa', lead, paragraphs.join('\n'), after);
}
