import { box, comments, headline, menu, OTHERS, player, share } from './clutter.ts';
import { moreNonArticles } from './more-non-articles.ts';
import { framed, link, type NonArticleRow, nonArticle, tale, times } from './non-article-parts.ts';
import { PICTURE } from './parts.ts';
import { bridge, party, world } from './stories.ts';
import type { WrittenPage } from './write-articles.ts';

/** Headline, teaser, date: one story of a list. */
const teaser = (i: number, tag = 'h3') =>
  `<article class="item-news"><${tag}>${link(i, tale(i).title)}</${tag}><p class="description">${tale(i).lead}</p><span class="time">${(i % 27) + 1}/03/2027 08:3${i % 10}</span></article>`;
const itemList = (count: number) =>
  `<script type="application/ld+json">${JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    itemListElement: times(count, (i) => ({ '@type': 'ListItem', position: i + 1, item: { '@type': 'NewsArticle', headline: tale(i).title } })),
  })}</script>`;


/** Forty pages that are no article, each of another kind; several under addresses that look like an article's. */
const rows: readonly NonArticleRow[] = [
  { kind: 'home page', url: 'https://nhandan.vn/', title: 'Báo Nhân Dân điện tử', body: framed(times(24, (i) => teaser(i)).join('')), head: '<meta property="og:type" content="article">' },
  { kind: 'home page with one long opinion teaser', url: 'https://vnexpress.net/', title: 'Báo VnExpress', body: framed(`<section><h1>Góc nhìn</h1><p>${bridge.prose.join(' ')}</p></section>${times(12, (i) => teaser(i)).join('')}`) },
  { kind: 'section', url: 'https://tuoitre.vn/kinh-doanh.htm', title: 'Kinh doanh - Tuổi Trẻ', body: framed(`<h1>Kinh doanh</h1>${times(16, (i) => teaser(i)).join('')}`), head: itemList(16) },
  { kind: 'section under an article address', url: 'https://nhandan.vn/chinh-tri-xa-hoi-post700001.html', title: 'Chính trị - Xã hội', body: framed(`<h1>Chính trị</h1>${times(14, (i) => teaser(i)).join('')}`) },
  { kind: 'section, page three', url: 'https://bao-nho.example/thoi-su/p3', title: 'Thời sự, trang 3 | Báo Nhỏ', body: framed(`${times(10, (i) => teaser(i)).join('')}<div class="pagination">${times(9, (i) => `<a href="/p${i}">${i}</a>`).join('')}</div>`) },
  { kind: 'search results', url: 'https://thanhnien.vn/tim-kiem.htm?keywords=lua', title: 'Tìm kiếm: lúa', body: framed(`<form><input name="keywords" value="lúa"></form><p>Có 1.204 kết quả cho “lúa”</p>${times(10, (i) => teaser(i)).join('')}`) },
  { kind: 'search results without an address that says so', url: 'https://bao-nho.example/ket-qua?q=cau', title: 'Kết quả cho “cầu”', body: framed(times(10, (i) => `<div>${link(i)}<p>…${tale(i).prose[0]}…</p></div>`).join('')) },
  { kind: 'topic', url: 'https://dantri.com.vn/su-kien/giu-giong-lua-20250814.htm', title: 'Giữ giống lúa | Dân trí', body: framed(`<h1>Giữ giống lúa</h1><p>${party.lead}</p>${times(12, (i) => teaser(i)).join('')}`) },
  { kind: 'tag', url: 'https://vietnamnet.vn/tag/cau-phao-tag123.html', title: 'cầu phao', body: framed(`<h1>Tag: cầu phao</h1>${times(8, (i) => teaser(i)).join('')}`) },
  { kind: 'index of live blogs', url: 'https://bao-nho.example/tuong-thuat', title: 'Tường thuật trực tiếp', body: framed(`<h1>Tường thuật trực tiếp</h1>${times(9, (i) => `<div class="live"><b>${16 - (i % 9)}:0${i}</b> ${link(i, tale(i).title)} <time>1${i}/03/2027</time><p>${tale(i).lead}</p></div>`).join('')}`) },
  { kind: 'video page', url: 'https://thoidai.com.vn/cho-phien-vung-cao-290003.html', title: 'Chợ phiên vùng cao', body: framed(`<h1>Chợ phiên vùng cao</h1><video controls></video><p>Chợ họp vào sáng Chủ nhật.</p>${box('videos', 'Video khác', 0, 5)}`) },
  { kind: 'index of videos', url: 'https://vtv.vn/video.htm', title: 'Video | VTV', body: framed(times(20, (i) => `<figure><a href="/video/${i}.htm"><img alt="" ${PICTURE}></a><figcaption>${link(i)}</figcaption><span>0:4${i % 10}</span></figure>`).join('')) },
  { kind: 'index of photo stories', url: 'https://vnexpress.net/anh', title: 'Ảnh - VnExpress', body: framed(times(18, (i) => `<figure><a href="/${i}"><img alt="" ${PICTURE}></a><figcaption>${headline(i)}</figcaption></figure>`).join('')) },
  { kind: 'login wall', url: 'https://nhandan.vn/noi-dung-dac-biet-post912399.html', title: 'Đăng nhập', body: framed('<div class="article__body cms-body"><p>Mời bạn đăng nhập để đọc tiếp bài viết này.</p></div><form><input type="email"><input type="password"><button>Đăng nhập</button></form>') },
  { kind: 'login page', url: 'https://bao-nho.example/tai-khoan/dang-nhap', title: 'Đăng nhập | Báo Nhỏ', body: framed('<h1>Đăng nhập</h1><form><input type="email"><input type="password"></form><p>Nội dung này dành cho bạn đọc đã đăng ký. Bạn chưa có tài khoản? Hãy đăng ký để lưu bài, bình luận và nhận bản tin buổi sáng.</p>') },
  { kind: 'paywall', url: 'https://nld.com.vn/bai-danh-cho-ban-doc-vip-196250814162000999.htm', title: 'Bài dành cho bạn đọc VIP', body: framed('<h1 class="detail-title" data-role="title">Bài dành cho bạn đọc VIP</h1><div class="detail-content afcbc-body"><p>Bạn cần mua gói đọc báo.</p></div><div class="news-purchase">Thanh toán 36.000 đồng mỗi tháng</div>') },
  { kind: 'not found', url: 'https://tuoitre.vn/bai-da-go-20250814162000999.htm', title: 'Không tìm thấy trang', body: framed(`<h1>404</h1><p>Trang bạn tìm không còn nữa.</p>${box('hot', 'Tin mới', 0, 5)}`) },
  { kind: 'page of an author', url: 'https://dantri.com.vn/tac-gia/van-tuong-1234.htm', title: 'Vân Tường | Dân trí', body: framed(`<h1>Vân Tường</h1><p>Phóng viên ban Thời sự, viết về nông thôn và đê điều từ năm 2009, từng nhận hai giải báo chí của tỉnh.</p>${times(12, (i) => teaser(i)).join('')}`) },
  { kind: 'weather', url: 'https://bao-nho.example/thoi-tiet', title: 'Thời tiết hôm nay', body: framed(`<h1>Thời tiết</h1><table>${times(24, (i) => `<tr><td>Tỉnh số ${i}</td><td>${20 + (i % 9)}–${28 + (i % 7)} độ</td><td>Có mưa vài nơi, gió nhẹ</td></tr>`).join('')}</table>`) },
  { kind: 'lottery', url: 'https://bao-nho.example/ket-qua-xo-so-mien-nam-ngay-12-3.html', title: 'Kết quả xổ số 12/3/2027', body: framed(`<h1>Kết quả xổ số miền Nam</h1><table>${times(18, (i) => `<tr><td>Giải ${i}</td><td>${10234 + i * 977}</td><td>${20871 + i * 311}</td></tr>`).join('')}</table>`) },
  { kind: 'exchange rates', url: 'https://cafef.vn/ty-gia.chn', title: 'Tỷ giá', body: framed(`<table>${times(20, (i) => `<tr><td>Ngoại tệ ${i}</td><td>${23000 + i * 17}</td></tr>`).join('')}</table>`) },
  { kind: 'football table', url: 'https://bao-nho.example/the-thao/bang-xep-hang', title: 'Bảng xếp hạng', body: framed(`<h1>Bảng xếp hạng</h1><table>${times(14, (i) => `<tr><td>${i + 1}</td><td>Đội ${i}</td><td>${30 - i}</td></tr>`).join('')}</table>`) },
  { kind: 'podcasts', url: 'https://vnexpress.net/podcast', title: 'Podcasts', body: framed(times(12, (i) => `<div>${player()}${link(i)}<p>${tale(i).lead}</p><span>${i + 1}/03/2027</span></div>`).join('')) },
  { kind: 'printed paper', url: 'https://bao-nho.example/bao-in', title: 'Báo in', body: framed(times(12, (i) => `<a href="/bao-in/${i}"><img alt="Số ${i}" ${PICTURE}></a><p>Số ra ngày ${i + 1}/3/2027</p>`).join('')) },
  { kind: 'feeds', url: 'https://tuoitre.vn/rss.htm', title: 'RSS', body: framed(`<h1>RSS</h1><p>${world.lead} Bạn có thể đọc tin bằng các nguồn dưới đây.</p><ul>${times(25, (i) => `<li><a href="/rss/${i}.rss">Nguồn ${i}</a></li>`).join('')}</ul>`) },
  { kind: 'comments alone', url: 'https://bao-nho.example/binh-luan/4912345', title: 'Bình luận', body: framed(`<h1>Bình luận (18)</h1>${times(18, (i) => `<div class="comment"><b>Bạn đọc ${i}</b><p>${tale(i).prose[i % 6]}</p><time>1${i % 9}/03/2027 09:0${i % 10}</time></div>`).join('')}`) },
  { kind: 'newsletter', url: 'https://bao-nho.example/ban-tin', title: 'Đăng ký nhận bản tin', body: framed(`<h1>Đăng ký nhận bản tin</h1><form><input type="email"></form><p>Mỗi sáng một lá thư, không quá năm phút đọc.</p>`) },
  { kind: 'contact', url: 'https://bao-nho.example/lien-he', title: 'Liên hệ tòa soạn', body: framed('<h1>Liên hệ</h1><p>Tòa soạn: số 9 phố Bờ Sông. Điện thoại: 0123. Thư: toasoan@bao.example. Quảng cáo: 0456.</p>') },
  { kind: 'sitemap', url: 'https://bao-nho.example/so-do-trang', title: 'Sơ đồ trang', body: framed(`<ul>${times(60, (i) => `<li><a href="/m${i}">Chuyên mục số ${i}</a></li>`).join('')}</ul>`) },
  { kind: 'archive by day', url: 'https://bao-nho.example/ngay/12-03-2027', title: 'Tin ngày 12/3/2027', body: framed(`<h1>Tin ngày 12/3/2027</h1><ul>${times(40, (i) => `<li>${link(i)} <span>12/03/2027 0${i % 10}:1${i % 6}</span></li>`).join('')}</ul>`) },
  { kind: 'classified adverts', url: 'https://bao-nho.example/rao-vat', title: 'Rao vặt', body: framed(times(20, (i) => `<div><a href="/rv/${i}">Bán nhà ${i} tầng mặt phố gần chợ</a><p>Giá thỏa thuận, xem nhà giờ hành chính, miễn trung gian, gọi 09${i}.</p></div>`).join('')) },
  { kind: 'shop page', url: 'https://cua-hang.example/sach/lua-co', title: 'Sách Lúa cổ | Cửa hàng', body: framed(`<h1>Sách Lúa cổ</h1><span class="price">120.000 đồng</span><button>Thêm vào giỏ</button><p>Bìa mềm, 240 trang.</p>${times(8, (i) => `<div>${link(i)} <span>9${i}.000 đồng</span></div>`).join('')}`) },
  { kind: 'forum thread list', url: 'https://dien-dan.example/muc/nong-nghiep', title: 'Nông nghiệp', body: framed(`<table>${times(30, (i) => `<tr><td>${link(i)}</td><td>thành viên ${i}</td><td>${i} trả lời</td></tr>`).join('')}</table>`) },
  { kind: 'live index of a known portal', url: 'https://laodong.vn/truc-tiep', title: 'Trực tiếp | Lao Động', body: framed(`<div id="gallery-ctt">${times(10, (i) => `<div><b>${i}:30</b> ${link(i, tale(i).title)}</div>`).join('')}</div>`) },
  { kind: 'quiz', url: 'https://24h.com.vn/trac-nghiem.html', title: 'Trắc nghiệm', body: framed(`<h1>Bạn biết gì về lúa?</h1>${times(10, (i) => `<div><p>Câu ${i + 1}: Đâu là giống lúa nương?</p><label><input type="radio">A</label><label><input type="radio">B</label></div>`).join('')}`) },
  { kind: 'gallery opened above the page', url: 'https://kenh14.vn/anh/215250814.chn', title: 'Xem ảnh', body: `<div class="lightbox">${times(6, () => `<img alt="" ${PICTURE}>`).join('')}<span>1 / 6</span></div>` },
  { kind: 'related block of a portal without a story', url: 'https://thoidai.com.vn/trong-290010.html', title: 'Thời Đại', body: framed(`<div class="__MASTERCMS_CONTENT">${box('article-related', 'Tin bài liên quan', 0, 5)}</div>`) },
  { kind: 'consent and cookie page', url: 'https://bao-nho.example/dong-y', title: 'Quyền riêng tư', body: framed('<div class="modal"><p>Chúng tôi dùng cookie.</p><button>Đồng ý</button></div>') },
  { kind: 'frames', url: 'https://bao-cu.example/khung', title: 'Báo Cũ', body: `<iframe src="about:blank"></iframe><iframe src="about:blank"></iframe>${menu()}` },
  { kind: 'foreign edition', url: 'https://en.nhandan.vn/floating-bridge-reopens-post145678.html', title: 'Floating bridge reopens', head: '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Floating bridge reopens","datePublished":"2025-08-14T16:20:00+07:00"}</script>', body: `${menu()}<h1 class="article__title">Floating bridge reopens</h1><div class="article__body cms-body" itemprop="articleBody">${times(5, (i) => `<p>The engineers finished span number ${i} before the tide came in, and the villagers who had waited for three years walked across it that same morning.</p>`).join('')}</div>` },
  { kind: 'section of a foreign broadcaster', url: 'https://www.bbc.com/vietnamese/topics/ckdxnx1x5rnt', title: 'Việt Nam - BBC News Tiếng Việt', body: `<main role="main"><h1>Việt Nam</h1><ul>${times(14, (i) => `<li><h2>${link(i, tale(i).title)}</h2><p>${tale(i).lead}</p><time>${i + 1} tháng 3 năm 2027</time></li>`).join('')}</ul></main>` },
  { kind: 'half a list: the page broke off', url: 'https://bao-nho.example/nhanh', title: 'Tin nhanh', body: `<ul>${times(9, (i) => `<li>${link(i)}`).join('')}` },
  { kind: 'share page', url: 'https://bao-nho.example/chia-se?u=1', title: 'Chia sẻ', body: framed(`${share()}${comments()}<p>${OTHERS[0][0]}</p>`) },
];

export const writtenNonArticles: readonly (WrittenPage & { kind: string })[] = [
  ...rows.map(nonArticle),
  ...moreNonArticles,
];
