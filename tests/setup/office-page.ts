import { JSDOM } from 'jsdom';
import { readPage } from '../../lib/article/read-page.ts';

/** A page of a small office, in pieces: its story, what stands around it, and how it is read. */
export const URL = 'https://vamtro.gov.vn/tin-tuc/ghe-ca-linh-ve-ben-7712346.html';
export const TITLE = 'Vàm Tro đón ghe cá linh sớm hơn mọi năm';
export const LEAD = 'Sáng 4/8, lãnh đạo huyện Vàm Tro gặp các chủ ghe để bàn cách giữ giá và giữ cá con cho mùa sau.';
export const PROSE = [
  'Từ đầu tuần, những chiếc ghe ở bến Vàm Tro đã đầy cá linh non, giá tại bến cao gấp đôi cùng kỳ năm ngoái.',
  'Ông Lê Văn Nổi, người đặt dớn ba mươi năm, nói năm nay nước về sớm hơn mười ngày và trong hơn hẳn.',
  'Chi cục Thủy sản nhắc bà con không dùng lưới mắt nhỏ, giữ cá con cho mùa sau được đông đúc như năm nay.',
  'Thương lái từ ba tỉnh về mua cá ngay tại bến, mỗi đêm hơn mười tấn được chở đi các chợ đầu mối miền Đông.',
  'Phó Chủ tịch huyện Cao Thị Mến cho biết huyện sẽ lập chợ cá mới ở đầu bến trước ngày 20/8 để ghe khỏi chờ.',
  'Các trường học ven sông cho học sinh nghỉ sớm hai buổi chiều để giúp cha mẹ kéo lưới, gỡ cá và phơi cá.',
];
export const OTHERS = [
  'Xã Đồi Sương khánh thành nhà văn hóa thôn thứ chín',
  'Bến xe mới của huyện mở cửa sau hai năm xây dựng',
  'Trường cấp hai Vàm Tro có thư viện làm từ toa tàu cũ',
];
export const paragraphs = PROSE.map((text) => `<p>${text}</p>`).join('');
export const others = OTHERS.map((text, i) => `<li><a href="/tin-tuc/tin-khac-771230${i}.html">${text}</a></li>`).join(
  '',
);
/** Headline, day and lead, as most sites set them above a story. */
export const HEADER = `<h1>${TITLE}</h1><time>04/08/2025 16:05</time><p class="sapo">${LEAD}</p>`;
export const menu = `<ul>${['Trang chủ', 'Tin tức', 'Văn bản', 'Liên hệ'].map((text) => `<li><a href="/m">${text}</a></li>`).join('')}</ul>`;
export const PUBLISHER =
  'Cơ quan chủ quản: Ủy ban nhân dân huyện Vàm Tro. Giấy phép số 12/GP-TTĐT cấp ngày 3/4/2019 cho 12 Lê Lợi.';
export const told = { '@type': 'NewsArticle', headline: TITLE, datePublished: '2025-08-04T16:05:00+07:00' };
export const json = `<script type="application/ld+json">${JSON.stringify(told)}</script>`;

export const pageOf = (body: string, head = '') =>
  new JSDOM(`<html lang="vi"><title>${TITLE} - Huyện Vàm Tro</title>${head}<body>${body}`, { url: URL }).window
    .document;
export function read(body: string, head = '') {
  const reading = readPage(pageOf(body, head), URL);
  if (!reading.article) throw new Error(`refused: ${reading.reason}`);
  const { article } = reading;
  const texts = article.blocks.filter(({ kind }) => kind !== 'title' && kind !== 'lead').map(({ text }) => text);
  return { ...article, texts };
}
