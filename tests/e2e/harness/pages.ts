import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const read = (file: string) => readFileSync(join(import.meta.dirname, '..', '..', 'pages', file), 'utf8');

export interface TestArticle {
  portal: string;
  url: string;
  html: string;
  title: string;
  /** Selectors of all that belongs to the article's text. */
  text: string;
  /** Boxes that must not be seen. */
  clutter: string[];
  /** The least number of mentions per kind that the text holds beyond doubt. */
  least: { person: number; party: number; date: number };
  /** A person of the article, and one who stands only in a related story. */
  person: string;
  stranger: string;
}

export const kinhtedothi: TestArticle = {
  portal: 'kinhtedothi',
  url: 'https://kinhtedothi.vn/ha-noi-va-dang-lao-dong-pt-brazil-ban-hop-tac-ve-do-thi-xanh-100201.html',
  html: read('kinhtedothi-bai-viet.html'),
  title: 'Hà Nội và Đảng Lao động (PT) Brazil bàn hợp tác về đô thị xanh',
  text: 'h1.article-title, .article-sapo, .content-ktdt-article > p, .content-ktdt-article > h2, .content-ktdt-article figcaption',
  clutter: [
    '.survey',
    '.reaction',
    '.comments',
    'main > .box:last-child',
    '.related-inline',
    'aside section',
    '#adv_right',
  ],
  least: { person: 10, party: 6, date: 8 },
  person: 'Trịnh Hoài Lam',
  stranger: 'Phan Thế Duyệt',
};

export const thoidai: TestArticle = {
  portal: 'thoidai',
  url: 'https://thoidai.com.vn/mo-khoa-tieng-viet-cho-can-bo-tre-lao-190001.html',
  html: read('thoidai-bai-viet.html'),
  title: 'Đảng Cộng sản Việt Nam và Đảng Nhân dân Cách mạng Lào mở khóa tiếng Việt cho cán bộ trẻ',
  text: 'h1.article-detail-title, .article-detail-desc, .__MASTERCMS_CONTENT > p, td.cap',
  clutter: [
    'table.tpl_CMS_ARTICLE_EMBED',
    '.banner-ads',
    '.article-related',
    'main > .blk',
    'aside .blk',
    '.article-tag',
  ],
  least: { person: 6, party: 6, date: 8 },
  person: 'Lương Thế Bách',
  stranger: 'Ngô Đình Khải',
};

export const nhandan: TestArticle = {
  portal: 'nhandan',
  url: 'https://nhandan.vn/doan-dai-bieu-dang-cong-san-nhat-ban-tham-can-tho-post727001.html',
  html: read('nhandan-bai-viet.html'),
  title: 'Đoàn đại biểu Đảng Cộng sản Nhật Bản thăm và làm việc tại Cần Thơ',
  text: 'h1.article__title, .article__sapo, .article__body > p, figcaption',
  clutter: [
    '.audio-player',
    '.article-relate',
    '.sda_middle',
    '.related-news',
    '.many-pack',
    '.wrap-comment',
    '.trending',
  ],
  least: { person: 10, party: 6, date: 8 },
  person: 'Huỳnh Tấn Phước',
  stranger: 'Viên Thành Nhân',
};

export const articles = [kinhtedothi, thoidai, nhandan];

/** A comment box that a script of the page adds after the reader has read. */
const LATE = `<script>setTimeout(() => {
  const box = document.createElement('div');
  box.className = 'wrap-comment'; box.id = 'late';
  box.innerHTML = '<h3>Bình luận</h3><p>Bạn đọc Cù Minh Hạo viết ngày 1/1/2026.</p>';
  document.querySelector('main').append(box);
}, 400);</script>`;

export const DECOMPOSED = 'https://nhandan.vn/chu-to-hop-post727002.html';
export const LATE_CLUTTER = 'https://nhandan.vn/binh-luan-den-muon-post727003.html';
/** The same markup where no reader goes: what the page is without us. */
export const ELSEWHERE = 'https://example.org/';

export const noArticles = [
  ['a home page', 'https://kinhtedothi.vn/', 'kinhtedothi-trang-chu.html'],
  ['a section', 'https://nhandan.vn/chinhtri/', 'nhandan-chuyen-muc.html'],
  ['a section under an article address', 'https://nhandan.vn/chinh-tri-post700000.html', 'nhandan-chuyen-muc.html'],
  ['a login wall', 'https://thoidai.com.vn/dang-nhap-190002.html', 'thoidai-dang-nhap.html'],
  ['a video page', 'https://thoidai.com.vn/cho-phien-vung-cao-190003.html', 'thoidai-video.html'],
] as const;

const pages = new Map<string, string>([
  ...articles.map(({ url, html }) => [url, html] as const),
  ...articles.map(({ portal, html }) => [`${ELSEWHERE}${portal}`, html] as const),
  ...noArticles.map(([, url, file]) => [url, read(file)] as const),
  [DECOMPOSED, nhandan.html.normalize('NFD')],
  [LATE_CLUTTER, nhandan.html.replace('</body>', `${LATE}</body>`)],
]);

/** The page that stands at an address, or nothing. */
export const pageAt = (url: string): string | undefined => pages.get(url);

/** The hosts of all pages here. */
export const pageHosts = [...new Set([...pages.keys()].map((url) => new URL(url).hostname))];
