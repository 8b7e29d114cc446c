import { box, card, comments, footer, menu, player, share, tags } from './clutter.ts';
import { PICTURE, plainFrame } from './parts.ts';
import { bar, hyphens, plain, timeFirst, weekdayNgay, words, zoned } from './printed.ts';
import type { Content, Shell } from './shell.ts';

// A: VCCorp's CMS. Boxes inside the body are .VCSortableInPreviewMode, told apart by their type.
const sortable = (type: string, inner: string) => `<div class="VCSortableInPreviewMode" type="${type}">${inner}</div>`;
const afcbcFrame = {
  ...plainFrame,
  figure: (caption: string, twice?: boolean) =>
    `<figure class="VCSortableInPreviewMode" type="Photo"><div><img alt="" ${PICTURE}></div><figcaption class="PhotoCMS_Caption"><p data-placeholder="Nhập chú thích ảnh">${caption}</p></figcaption></figure>${twice ? `<figcaption class="PhotoCMS_Caption">${caption}</figcaption>` : ''}`,
  note: (title: string, lines: readonly string[]) =>
    sortable('content', `<div><h3>${title}</h3>${lines.map((line) => `<p>${line}</p>`).join('')}</div>`),
};
const afcbcBody = (byline: (c: Content) => string) => (c: Content) => `
<div id="admWrapsite"><div id="LeaderBoardTop"><zone id="banner-top">Quảng cáo</zone></div>
<header class="header">${menu('header__menu')}</header>
<div class="main" id="content"><div class="detail__section"><div class="container"><div class="detail__flex"><div class="detail__main">
<div class="detail-cate"><a href="/muc.htm" data-role="cate-name">${c.section}</a></div>
<h1 class="detail-title article-title" data-role="title">${c.title}</h1>
<div class="detail-info">${byline(c)}<div class="detail-time" data-role="publishdate">${c.date}</div></div>
${share('detail__social')}${player('af-tts')}
<h2 class="detail-sapo" data-role="sapo">${c.lead}</h2>
<div class="detail-cmain clearfix"><div class="detail-content afcbc-body" data-role="content" itemprop="articleBody">
${c.opening}${c.body}
${sortable('RelatedOneNews', card('kbwscwl-relatedbox', 1, 'Tham khảo thêm'))}
</div><zone id="ad-1"></zone></div>
<div class="readmore-body-box"><a href="#">Đọc tiếp</a><a href="/chu-de">Về trang Chủ đề</a></div>
${tags('detail-tab')}${box('detail__related', 'Tin liên quan')}
<div id="detail_comment" class="detail__comment">${comments()}</div>
</div><div class="detail__side">${box('box-most', 'Đọc nhiều', 2)}<zone id="ad-2">Quảng cáo</zone></div></div></div></div></div>
${footer}<div class="detail-content afcbc-body" style="display:none"></div></div>`;

export const afcbcShells: readonly Shell[] = [
  {
    id: 'tuoitre',
    site: 'Tuổi Trẻ Online',
    url: 'https://tuoitre.vn/mot-bai-bao-20250814162000123.htm',
    frame: afcbcFrame,
    print: zoned,
    body: afcbcBody((c) => `<div class="author-info"><a class="name" href="/tac-gia">${c.authors.join(' - ')}</a></div>`),
  },
  {
    id: 'thanhnien',
    site: 'Thanh Niên',
    url: 'https://thanhnien.vn/mot-bai-bao-185250814162000123.htm',
    frame: afcbcFrame,
    print: zoned,
    body: afcbcBody(
      (c) =>
        `<div class="detail-author" data-role="author"><div class="author-info-top"><a href="/tac-gia">${c.authors[0]}</a> toasoan@bao.example</div></div>`,
    ),
  },
  {
    id: 'nld',
    site: 'Người Lao Động',
    url: 'https://nld.com.vn/mot-bai-bao-196250814162000123.htm',
    frame: afcbcFrame,
    print: hyphens,
    dateline: '(NLĐO)- ',
    body: afcbcBody((c) => `<div class="detail-author">${c.authors[0]}</div>`),
  },
  {
    id: 'baochinhphu',
    site: 'Báo Chính phủ',
    url: 'https://baochinhphu.vn/mot-bai-bao-102250814162000123.htm',
    frame: afcbcFrame,
    print: plain,
    dateline: '(Chinhphu.vn) - ',
    body: afcbcBody(() => ''),
  },
  {
    id: 'kenh14',
    site: 'Kênh 14',
    url: 'https://kenh14.vn/mot-bai-bao-215250814162000123.chn',
    frame: afcbcFrame,
    print: timeFirst,
    body: (c) => `<div class="kbwc-wrapper"><div class="khw-adk14-wrapper">Quảng cáo</div>${menu('kmenu')}
<div class="kbwc-header clearfix"><h1 class="kbwc-title" data-role="title">${c.title}</h1><div class="kbwc-meta"><span class="kbwcm-author">${c.authors[0]}</span><span class="kbwcm-time" title="${c.date}">${c.date}</span></div></div>
<h2 class="knc-sapo" data-role="sapo">${c.lead}</h2>
<div class="detail-content afcbc-body knc-content">${c.opening}${c.body}${sortable('RelatedNewsBox', box('knc-relate', 'Xem thêm', 1, 2))}</div>
${tags('knc-tags')}${box('knswli-relate', 'Tin cùng chuyên mục', 1)}</div>${footer}`,
  },
  {
    id: 'cafef',
    site: 'CafeF',
    url: 'https://cafef.vn/mot-bai-bao-188250814162000123.chn',
    frame: afcbcFrame,
    print: hyphens,
    body: (c) => `<div id="admWrapsite">${menu()}<div class="adm-mainsection"><div class="left_cate totalcontentdetail">
<h1 class="title" data-role="title">${c.title}</h1><p class="dateandcat"><span class="pdate" data-role="publishdate">${c.date}</span> | <a data-role="cate-name" href="/muc.chn">${c.section}</a></p>
<h2 class="sapo" data-role="sapo">${c.lead}</h2><div class="contentdetail"><div class="detail-content afcbc-body">${c.opening}${c.body}
<div class="tindnd">${box('in', 'TIN MỚI', 0, 2)}</div></div></div><p class="author">Theo ${c.authors[0]}</p>
<div class="link-source">Link bài gốc <span>Lấy link!</span></div></div></div></div>${footer}`,
  },
  {
    id: 'vtv',
    site: 'VTV',
    url: 'https://vtv.vn/mot-bai-bao-100250814162000123.htm',
    frame: afcbcFrame,
    print: timeFirst,
    body: (c) => `<div class="wrapper">${menu('menu')}<div class="noidung"><h1 class="title_detail">${c.title}</h1>
<p class="author">${c.authors[0]}<span class="time">-${c.date}</span></p><h2 class="sapo">VTV.vn - ${c.lead}</h2>
<div id="entry-body" class="ta-justify">${c.opening}${c.body}<p style="text-align:center"><i>* Mời quý độc giả theo dõi các chương trình trên ứng dụng.</i></p></div>
${tags('news_keyword')}${box('box_related', 'Tin liên quan', 1)}</div></div>${footer}`,
  },
];

// B: mcms.one. Names of advert slots are spelt backwards.
const cmsFrame = {
  ...plainFrame,
  note: (title: string, lines: readonly string[]) =>
    `<div class="notebox cms-note ncenter"><p><strong>${title}</strong></p>${lines.map((line) => `<p>${line}</p>`).join('')}</div>`,
};
const cmsBody = (c: Content) => `
<div class="site-body"><div id="sdaWeb_SdaTop" class="rennab">Quảng cáo</div><header class="site-header">${menu('menu')}</header>
<div class="container"><div class="breadcrumb breadcrumb-detail"><a href="/muc/">${c.section}</a></div><div class="article"><div class="main-col content-col">
<h1 class="article__title cms-title">${c.title}</h1>
<div class="article__meta"><time class="time" datetime="${c.iso}:00+07:00" data-time="1">${c.date}</time>${c.authors.length > 1 ? '' : `<span class="author">${c.authors[0] ?? ''}</span>`}</div>
${share('article__social')}<div class="audio-social">${player()}</div>
<div class="article__sapo cms-desc">${c.lead}</div>
${c.opening.replace('<figure', '<figure class="article__avatar"')}
<div class="article__body zce-content-body cms-body" itemprop="articleBody">${c.body}
<div class="sda_middle"><div id="sdaWeb_SdaMiddle">Quảng cáo</div></div><div class="article-relate"><h3>Đọc thêm</h3>${card('story', 0)}</div>
<div class="article__author"><span class="name">${c.authors.join(' - ')}</span></div></div>
${tags('article__tag')}<div class="related-news">${box('in', 'Tin liên quan', 1)}</div><div class="many-pack">${box('in', 'Có thể bạn quan tâm', 2)}</div>
<div class="wrap-comment">${comments()}</div></div>
<div class="sidebar"><div class="trending">${box('in', 'Tin đọc nhiều', 0, 5)}</div><div class="basic-box-9">${box('in', 'Cùng chuyên mục', 3)}</div></div></div></div>${footer}</div>`;

export const cmsBodyShells: readonly Shell[] = [
  ['nhandan', 'Báo Nhân Dân điện tử', 'https://nhandan.vn/mot-bai-bao-post912345.html', 'NDO - ', weekdayNgay],
  ['tienphong', 'Báo điện tử Tiền Phong', 'https://tienphong.vn/mot-bai-bao-post1712345.tpo', 'TPO - ', plain],
  ['vietnamplus', 'VietnamPlus', 'https://www.vietnamplus.vn/mot-bai-bao-post1012345.vnp', '', plain],
  ['sggp', 'SÀI GÒN GIẢI PHÓNG', 'https://www.sggp.org.vn/mot-bai-bao-post712345.html', '', plain],
  ['plo', 'Báo Pháp Luật TP. Hồ Chí Minh', 'https://plo.vn/mot-bai-bao-post812345.html', '(PLO)- ', plain],
].map(([id, site, url, dateline, print]) => ({ id, site, url, dateline, print, frame: cmsFrame, body: cmsBody }) as Shell);

// C: MasterCMS. A picture and its caption are the rows of a table.
const masterFrame = {
  ...plainFrame,
  figure: (caption: string, twice?: boolean) =>
    `<table class="MASTERCMS_TPL_TABLE" style="width:100%"><tbody><tr><td><img alt="" ${PICTURE}></td></tr><tr><td>${caption}</td></tr></tbody></table>${twice ? `<table class="MASTERCMS_TPL_TABLE"><tbody><tr><td>${caption}</td></tr></tbody></table>` : ''}`,
  subhead: (text: string) => `<p><strong>${text}</strong></p>`,
  paragraph: (text: string) => `<p style="text-align: justify;">${text}</p>`,
};
const masterBody = (c: Content) => `<div class="wrapper clearfix"><header>${menu('main-nav')}</header><div class="__ads_click">Quảng cáo</div>
<div class="bx-breadcrumb"><a href="/muc">${c.section}</a></div><div class="w693 detail-article left">
<h1 class="article-detail-title">${c.title}</h1><h2 class="author-title"><a href="/tac-gia">${c.authors[0]}</a></h2><span class="article-detail-date">${c.date}</span>
<div class="article-detail-desc">${c.lead}</div>${c.opening}
<div class="article-content __MASTERCMS_CONTENT __MB_CONTENT_FOR_PRINTER">${c.body}
<table class="tpl_CMS_ARTICLE_EMBED"><tbody><tr><td><a href="/khac-1.html">Đội bóng làng Kẻ Gạo vô địch giải mùa xuân</a></td><td>Chiều 10/3/2027, đội trưởng Bạch Công Thành nâng cúp.</td></tr></tbody></table></div>
${tags('article-tag')}<div class="before-after">${box('in', 'Bài trước đó', 3, 1)}</div><div class="article-related">${box('in', 'Tin bài liên quan', 0)}</div><div class="fb-like">Thích</div></div>
<aside class="w300 right">${box('blk', 'Đọc nhiều', 2)}</aside>${footer}</div>`;

export const masterCmsShells: readonly Shell[] = [
  { id: 'thoidai', site: 'Thời Đại', url: 'https://thoidai.com.vn/mot-bai-bao-212345.html', print: bar, frame: masterFrame, body: masterBody },
  {
    id: 'baoquocte',
    site: 'Báo Quốc Tế',
    url: 'https://baoquocte.vn/mot-bai-bao-312345.html',
    print: bar,
    frame: masterFrame,
    body: (c) => masterBody(c).replace('article-detail-date', 'article-date').replace('<h2 class="author-title">', '<h2 class="article-member cms-author">'),
  },
  {
    id: 'thoibaonganhang',
    site: 'Thời báo Ngân hàng',
    url: 'https://thoibaonganhang.vn/mot-bai-bao-112345.html',
    print: bar,
    frame: masterFrame,
    body: (c) => `<div class="wrapper">${menu()}<div class="detail-article"><h1 class="detail-title">${c.title}</h1>
<div class="article-info" id="mobifone"><span class="format_time">${c.date.split(' | ')[0]}</span> | <span class="format_date">${c.date.split(' | ')[1]}</span>${player('audio')}</div>
<p class="detail-sapo">${c.lead}</p><div class="article-content __MASTERCMS_CONTENT">${c.opening}${c.body}<p align="right"><strong>${c.authors[0]}</strong></p></div>
${box('article-related', 'Tin liên quan', 1)}</div></div>${footer}`,
  },
];

// D: block-sc.
export const blockScShells: readonly Shell[] = [
  {
    id: 'hanoimoi',
    site: 'Báo Hànộimới',
    url: 'https://hanoimoi.vn/mot-bai-bao-712345.html',
    print: words,
    dateline: 'HNMO - ',
    frame: plainFrame,
    body: (c) => `<header>${menu()}</header><div class="c-news-detail"><div class="breadcrumb"><a href="/">Trang chủ</a><a href="/muc">${c.section}</a></div>
<h1 class="block-sc-title sc-longform-header-title">${c.title}</h1><p class="sc-longform-header-meta"><span class="block-sc-author sc-longform-header-author">${c.authors[0]}</span> <span class="block-sc-publish-time sc-longform-header-date">${c.date}</span></p>
<p class="block-sc-sapo sc-longform-header-sapo">${c.lead}</p>${share('c-share')}
<div class="b-maincontent"><div class="entry">${c.opening}${c.body}</div></div>${tags('c-widget-tags')}${box('c-related', 'Tin cùng chuyên mục', 1)}</div><aside>${box('c-most', 'Đọc nhiều', 3)}</aside>${footer}`,
  },
  {
    id: 'daibieunhandan',
    site: 'Báo Đại biểu Nhân dân',
    url: 'https://daibieunhandan.vn/mot-bai-bao-10312345.html',
    print: plain,
    frame: plainFrame,
    body: (c) => `<header>${menu()}</header><div class="l-content"><h1 class="block-sc-title">${c.title}</h1><div class="c-detail-head__row"><span class="c-detail-head__author">${c.authors[0]}</span><span class="c-detail-head__time">${c.date}</span></div>
<div class="block-sc-sapo">${c.lead}</div><div class="entry entry-no-padding">${c.opening}${c.body}</div>${box('c-news-topic', 'Bài viết liên quan', 0)}${comments('c-comment')}</div>${footer}`,
  },
];
