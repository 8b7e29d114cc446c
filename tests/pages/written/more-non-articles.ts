import { box, footer, headline, menu } from './clutter.ts';
import { PICTURE } from './parts.ts';
import { bridge, city, market, party, school, world } from './stories.ts';
import { STYLE, type WrittenPage } from './write-articles.ts';

const tales = [bridge, party, market, school, city, world];
const times = <T>(count: number, make: (i: number) => T) => Array.from({ length: count }, (_, i) => make(i));
const tale = (i: number) => tales[i % tales.length]!;
const link = (i: number, text = headline(i)) => `<a href="/tin-${i}-20270312.html">${text}</a>`;
const shell = (inner: string) => `<header><a href="/">Trang chủ</a>${menu()}</header><main>${inner}</main>${footer}`;
const paragraphs = (...texts: string[]) => texts.map((text) => `<p>${text}</p>`).join('');

const ABOUT = [
  'Báo Nhỏ ra số đầu tiên năm 1998 ở một căn gác nhìn ra chợ, với bốn người viết, một chiếc máy ảnh và lời hứa không bao giờ in tin chưa kiểm chứng.',
  'Sau gần ba mươi năm, tòa soạn có sáu mươi hai người, một ban điện tử làm việc suốt ngày đêm và những cộng tác viên ở khắp các huyện miền núi và hải đảo.',
  'Chúng tôi sống nhờ bạn đọc đặt báo dài hạn, nhờ các trang rao vặt và nhờ một quỹ nhỏ do những người từng làm việc ở đây gây dựng nên.',
  'Mọi ý kiến về nội dung xin gửi cho ban bạn đọc, thư nào cũng được trả lời trong vòng ba ngày làm việc, kể cả khi câu trả lời là chúng tôi đã sai.',
];
const TERMS = [
  'Khi dùng trang này, bạn đồng ý rằng mọi nội dung ở đây thuộc về tòa soạn và chỉ được trích lại khi ghi rõ nguồn cùng đường dẫn đến bài gốc.',
  'Chúng tôi giữ địa chỉ thư điện tử của bạn để gửi bản tin buổi sáng và không đưa cho bên thứ ba nào, trừ khi pháp luật buộc phải làm như vậy.',
  'Bình luận của bạn đọc được duyệt trước khi đăng; lời lẽ xúc phạm, quảng cáo và thông tin chưa kiểm chứng sẽ bị gỡ mà không báo trước.',
  'Tòa soạn có thể sửa các điều khoản này bất cứ lúc nào, bản mới có hiệu lực ngay khi được đăng lên trang, và ngày sửa được ghi ở đầu trang.',
];

interface Row {
  kind: string;
  url: string;
  title: string;
  body: string;
  head?: string;
}

/** More pages that are no article, harder ones: with prose, a date, a headline and an address like an article's. */
const rows: readonly Row[] = [
  { kind: 'tag with a long introduction', url: 'https://bao-nho.example/chu-diem/giong-lua', title: 'Giống lúa | Báo Nhỏ', body: shell(`<h1>Giống lúa cổ của đồng bằng</h1><span>Cập nhật 12/03/2027</span>${paragraphs(party.prose[1]!, party.prose[3]!)}${times(10, (i) => `<div class="it"><h3>${link(i, tale(i).title)}</h3><p>${tale(i).lead}</p></div>`).join('')}`) },
  { kind: 'author with a long biography', url: 'https://bao-nho.example/cay-but/van-tuong-20190312.html', title: 'Cây bút Vân Tường của Báo Nhỏ', body: shell(`<h1>Cây bút Vân Tường của Báo Nhỏ</h1><time datetime="2019-03-12">12/03/2019</time>${paragraphs(ABOUT[0]!, ABOUT[1]!, ABOUT[2]!)}<h2>Bài đã viết</h2>${times(14, (i) => `<div>${link(i, tale(i).title)} <span>${(i % 27) + 1}/02/2027</span></div>`).join('')}`) },
  { kind: 'index of photo stories with captions', url: 'https://bao-nho.example/phong-su-anh-20270312.html', title: 'Phóng sự ảnh trong tuần', body: shell(`<h1>Phóng sự ảnh trong tuần của Báo Nhỏ</h1><time>12/03/2027</time>${times(12, (i) => `<figure><a href="/anh/${i}"><img alt="" ${PICTURE}></a><figcaption><a href="/anh/${i}">${tale(i).captions[i % 3]}</a></figcaption></figure>`).join('')}`) },
  { kind: 'lottery with rules', url: 'https://bao-nho.example/xo-so-mien-bac-12-3-20270312.html', title: 'Kết quả xổ số miền Bắc ngày 12/3/2027', body: shell(`<h1>Kết quả xổ số miền Bắc ngày 12/3/2027</h1><table>${times(27, (i) => `<tr><td>Giải ${i}</td><td>${10234 + i * 977}</td></tr>`).join('')}</table><p>Vé trúng thưởng được lĩnh trong ba mươi ngày kể từ ngày mở thưởng, tại đại lý hoặc tại công ty xổ số của tỉnh nơi phát hành vé.</p>`) },
  { kind: 'live score', url: 'https://bao-nho.example/ty-so-truc-tuyen', title: 'Tỷ số trực tuyến', body: shell(`<h1>Tỷ số trực tuyến hôm nay 12/03/2027</h1>${times(20, (i) => `<div class="tran"><span>${i}'</span><b>Đội ${i}</b><i>${i % 4} - ${(i + 1) % 3}</i><b>Đội ${i + 20}</b></div>`).join('')}`) },
  { kind: 'prices of gold with a note', url: 'https://bao-nho.example/gia-vang-hom-nay-20270312.html', title: 'Bảng giá vàng hôm nay 12/03/2027', body: shell(`<h1>Bảng giá vàng hôm nay 12/03/2027</h1><table>${times(24, (i) => `<tr><td>Vàng ${i}</td><td>${7000 + i * 10}</td><td>${7100 + i * 10}</td><td>tăng</td></tr>`).join('')}</table><p>Giá do các cửa hàng niêm yết lúc 8h30, chỉ để tham khảo; tòa soạn không chịu trách nhiệm về việc mua bán dựa trên bảng này.</p>`) },
  { kind: 'front of the printed paper', url: 'https://bao-nho.example/bao-in/so-5120.html', title: 'Số 5120, thứ Sáu ngày 12/03/2027', body: shell(`<h1>Số 5120, thứ Sáu ngày 12/03/2027</h1>${times(16, (i) => `<div class="trang"><a href="/bao-in/5120/${i}"><img alt="" ${PICTURE}></a><h4>${link(i, tale(i).title)}</h4></div>`).join('')}`) },
  { kind: 'podcasts with descriptions', url: 'https://bao-nho.example/podcast-chuyen-song-20270312.html', title: 'Podcast Chuyện dòng sông, mùa thứ hai', body: shell(`<h1>Podcast Chuyện dòng sông, mùa thứ hai</h1><time>12/03/2027</time>${times(9, (i) => `<section><h3>${link(i, `Tập ${i}: ${tale(i).title}`)}</h3><span>2${i}:0${i}</span><p>${tale(i).prose[i % 6]}</p></section>`).join('')}`) },
  { kind: 'timeline of a topic', url: 'https://bao-nho.example/su-kien/cau-phao-ben-lo-20270312.html', title: 'Dòng sự kiện: cầu phao Bến Lở', body: shell(`<h1>Dòng sự kiện: cầu phao Bến Lở từ ngày đầu</h1>${times(9, (i) => `<div class="moc"><b>${i + 1}/03/2027</b><h3>${link(i, tale(i).title)}</h3><p>${tale(i).prose[0]}</p></div>`).join('')}`) },
  { kind: 'job adverts', url: 'https://bao-nho.example/tuyen-dung-20270312.html', title: 'Tuyển dụng tháng 3 năm 2027', body: shell(`<h1>Tuyển dụng tháng 3 năm 2027</h1><time>12/03/2027</time>${times(10, (i) => `<div class="viec"><h3>${link(i, `Tuyển ${i + 2} phóng viên thường trú tại tỉnh số ${i}`)}</h3><p>Hạn nộp: ${i + 10}/04/2027. Lương thỏa thuận, có bảo hiểm.</p></div>`).join('')}`) },
  { kind: 'thread of a forum', url: 'https://dien-dan.example/chu-de/hoi-ve-giong-lua-912345.html', title: 'Hỏi về giống lúa nương cho vùng cao', body: shell(`<h1>Hỏi về giống lúa nương cho vùng cao</h1>${times(9, (i) => `<article class="post"><header><b>thành viên ${i}</b> <time>1${i}/03/2027 09:0${i}</time></header><div>${tale(i).prose[i % 6]}</div><footer><a href="#tl">Trả lời</a> <a href="#tt">Thích</a></footer></article>`).join('')}`) },
  { kind: 'not found, with suggestions', url: 'https://thanhnien.vn/bai-khong-con-185250814162000777.htm', title: 'Không tìm thấy bài viết', body: shell(`<h1>Không tìm thấy bài viết</h1><p>Bài bạn tìm đã được gỡ hoặc đổi địa chỉ. Mời bạn đọc những bài khác đang được quan tâm hôm nay trên trang của chúng tôi.</p>${times(8, (i) => `<h3>${link(i, tale(i).title)}</h3><p>${tale(i).lead}</p>`).join('')}`) },
  { kind: 'wall of subscriptions', url: 'https://bao-nho.example/doc-tiep/mot-bai-dai-20270312.html', title: 'Đọc tiếp bài này với gói đọc báo', body: shell(`<h1>Đọc tiếp bài này với gói đọc báo</h1><p>${bridge.lead}</p><div class="goi"><h3>Gói tháng</h3><p>36.000 đồng, hủy lúc nào cũng được, đọc trên mọi thiết bị.</p><button>Mua</button></div><div class="goi"><h3>Gói năm</h3><p>360.000 đồng, tặng một cuốn sổ tay và hai số báo xuân.</p><button>Mua</button></div><form><input type="email"><input type="password"></form>`) },
  { kind: 'short film', url: 'https://bao-nho.example/video/cho-noi-luc-binh-minh-20270312.html', title: 'Chợ nổi lúc bình minh', body: shell(`<video controls></video><h1>Chợ nổi lúc bình minh trên sông</h1><time>12/03/2027</time><p>Ghe thuyền tụ về từ bốn giờ sáng, người mua kẻ bán gọi nhau bằng cây bẹo treo đầu mũi ghe.</p>${box('videos', 'Video khác', 0, 5)}`) },
  { kind: 'about the paper', url: 'https://bao-nho.example/gioi-thieu', title: 'Giới thiệu tòa soạn Báo Nhỏ', body: shell(`<h1>Giới thiệu tòa soạn Báo Nhỏ</h1><p>Cập nhật ngày 12/03/2027</p>${paragraphs(...ABOUT)}`) },
  { kind: 'terms of use', url: 'https://bao-nho.example/dieu-khoan-su-dung.html', title: 'Điều khoản sử dụng trang Báo Nhỏ', body: shell(`<h1>Điều khoản sử dụng trang Báo Nhỏ</h1><p>Sửa ngày 12/03/2027</p>${paragraphs(...TERMS)}`) },
  { kind: 'goods with a description', url: 'https://cua-hang.example/noi-com-dien-20270312.html', title: 'Nồi cơm điện hai lít ruột đồng', body: shell(`<h1>Nồi cơm điện hai lít ruột đồng</h1><span class="price">1.290.000 đồng</span><button>Thêm vào giỏ</button>${paragraphs('Ruột nồi dày ba li, phủ men gốm, nấu được từ hai đến mười bát, giữ ấm mười hai giờ mà cơm không khô và không bám đáy.', 'Bảng điều khiển có chín chế độ, hẹn giờ đến một ngày, khóa trẻ em và dây điện rút được, rất tiện khi cất vào tủ bếp nhỏ.', 'Bảo hành hai năm tại nhà, đổi mới trong ba mươi ngày nếu có lỗi của nhà sản xuất, giao hàng trong ngày ở các thành phố lớn.')}<h3>Đánh giá</h3>${times(5, (i) => `<div><b>Khách ${i}</b> <span>1${i}/03/2027</span><p>Dùng tốt, giao nhanh.</p></div>`).join('')}`) },
];

export const moreNonArticles: readonly (WrittenPage & { kind: string })[] = rows.map(({ kind, url, title, body, head }) => ({
  kind,
  html: `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${title}</title>${head ?? ''}${STYLE}</head><body>${body}</body></html>`,
  gold: { file: kind, url, article: false },
}));
