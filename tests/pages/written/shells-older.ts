import { box, card, comments, footer, menu, share, tags } from './clutter.ts';
import { PICTURE, plainFrame } from './parts.ts';
import { plain, timeFirst, weekdayBare, weekdayNgay, zoned } from './printed.ts';
import type { Shell } from './shell.ts';

/** Each two blocks of a story in a container of its own, as magazines are set. */
const inColumns = (body: string, open: string, between = '') => {
  const lines = body.split('\n').filter(Boolean);
  const columns = lines.map((line, i) => (i % 2 === 0 ? `${line}${lines[i + 1] ?? ''}` : '')).filter(Boolean);
  return columns.map((column) => `<div class="${open}">${column}</div>`).join(between);
};
const inTable = (caption: string) =>
  `<table class="imagefull"><tbody><tr><td><img alt="" ${PICTURE}></td></tr><tr><td><div class="imgcaption">${caption}</div></td></tr></tbody></table>`;

/** Templates of earlier years and of magazines, after the selectors of public crawlers: what portals still serve for their old pages. */
export const olderShells: readonly Shell[] = [
  {
    id: 'vnexpress-mau-longform',
    site: 'VnExpress',
    url: 'https://vnexpress.net/mot-bai-dai-4812345.html',
    print: weekdayBare,
    frame: { ...plainFrame, paragraph: (text) => `<p>${text}</p>` },
    body: (c) => `${menu('main-nav')}<section class="section page-longform"><div class="section-inner inset-column special-column"><div class="wrap-date-cat flexbox"><span class="cat"><a href="/x">${c.section}</a></span><span class="date">${c.date}</span></div><h1>${c.title}</h1><h2>${c.lead}</h2></div>
${c.opening}${inColumns(c.body, 'section-inner inset-column', `<div class="section-inner full-column"><img alt="" ${PICTURE}></div>`)}<div class="section-inner inset-column"><p style="text-align:right;"><b>${c.authors[0]}</b></p></div></section>
<div class="box-most">${box('in', 'Xem nhiều', 1, 4)}</div>${footer}`,
  },
  {
    id: 'dantri-mau-magazine',
    site: 'Báo Dân trí',
    url: 'https://dantri.com.vn/xa-hoi/mot-bai-dai-20230814162000123.htm',
    print: weekdayNgay,
    dateline: '(Dân trí) - ',
    frame: plainFrame,
    body: (c) => `${menu('nav')}<article class="e-magazine"><div class="e-magazine__header"><h1 class="e-magazine__title">${c.title}</h1><h2 class="e-magazine__sapo">${c.lead}</h2><div class="e-magazine__meta"><span class="author-name">${c.authors.join(', ')}</span><span class="e-magazine__meta-item">${c.date}</span></div></div>
<div class="e-magazine__body dnews__body">${c.opening}${c.body}<div class="dnews__related">${box('in', 'Tin liên quan', 1)}</div></div></article>${box('article-list', 'Đọc nhiều', 2)}${footer}`,
  },
  {
    id: 'dantri-mau-2020',
    site: 'Báo Dân trí',
    url: 'https://dantri.com.vn/xa-hoi/mot-bai-cu-20200814162000123.htm',
    print: weekdayNgay,
    dateline: '(Dân trí) - ',
    frame: plainFrame,
    body: (c) => `${menu('nav')}<article class="dt-news"><h1 class="dt-news__title">${c.title}</h1><span class="dt-news__time">${c.date}</span><div class="dt-news__social">${share('in')}</div><div class="dt-news__sapo"><h2>${c.lead}</h2></div><div class="dt-news__content">${c.opening}${c.body}<p><strong>${c.authors[0]}</strong></p></div></article>${box('dt-list', 'Đọc nhiều', 2)}${footer}`,
  },
  {
    id: 'vietnamnet-mau-magazine',
    site: 'VietNamNet',
    url: 'https://vietnamnet.vn/mot-bai-dai-2212345.html',
    print: weekdayBare,
    frame: plainFrame,
    body: (c) => `${menu('nav')}<div class="e-main"><div class="e-head"><h1 class="content-detail-title">${c.title}</h1><div class="bread-crumb-detail__time">${c.date}</div><div class="content-detail-sapo">${c.lead}</div></div>
${c.opening}${inColumns(c.body, 'e-tpl-v3 e-tpl-v3-text-single e-v3-tpl-content')}<div class="article-detail-author"><p class="name">${c.authors[0]}</p></div></div>${box('related-news', 'Tin liên quan', 1)}${footer}`,
  },
  {
    id: 'vietnamnet-mau-2019',
    site: 'VietNamNet',
    url: 'https://vietnamnet.vn/vn/thoi-su/mot-bai-cu-512345.html',
    print: plain,
    frame: { ...plainFrame, figure: (caption) => `<table class="ImageBox"><tbody><tr><td><img alt="" ${PICTURE}></td></tr><tr><td class="image_desc">${caption}</td></tr></tbody></table>` },
    body: (c) => `${menu('nav')}<div class="ArticleDetail"><div class="ArticleDateTime"><span class="ArticleDate right">${c.date}</span></div><h1 class="title f-22 c-3e">${c.title}</h1><div id="ArticleContent" class="ArticleContent"><div class="bold ArticleLead"><h2>${c.lead}</h2></div>
${c.opening}${c.body}<p><span class="bold">${c.authors[0]}</span></p><div class="inner-article">${card('in', 1)}</div></div></div>${box('box-tin', 'Tin nổi bật', 2)}${footer}`,
  },
  {
    id: 'tuoitre-mau-2020',
    site: 'Tuổi Trẻ Online',
    url: 'https://tuoitre.vn/mot-bai-cu-20200814162000123.htm',
    print: zoned,
    dateline: 'TTO - ',
    frame: {
      ...plainFrame,
      figure: (caption) => `<div type="Photo" class="VCSortableInPreviewMode"><div><img alt="" ${PICTURE}></div><div class="PhotoCMS_Caption"><p>${caption}</p></div></div>`,
    },
    body: (c) => `${menu('nav')}<section class="detail-w"><div id="mainContentDetail" class="content-detail"><div id="main-detail" class="detail-content"><div class="bread-crumbs"><ul><li><a href="/x.htm">${c.section}</a></li></ul></div><div class="date-time">${c.date}</div><h1 class="article-title">${c.title}</h1><div class="main-content-body"><h2 class="sapo">${c.lead}</h2><div class="content fck" id="main-detail-body">${c.opening}${c.body}<div class="VCSortableInPreviewMode" type="RelatedOneNews">${card('in', 2)}</div></div><div class="author">${c.authors[0]}</div></div></div></div></section>
<div class="tags-container">${tags('tags-wrapper')}</div>${comments('comment-wrapper')}${box('block-feature', 'Đọc nhiều', 2)}${footer}`,
  },
  {
    id: 'thanhnien-mau-2021',
    site: 'Thanh Niên',
    url: 'https://thanhnien.vn/mot-bai-cu-post1412345.html',
    print: timeFirst,
    frame: { ...plainFrame, figure: inTable, paragraph: (text) => `<div>${text}</div>` },
    body: (c) => `${menu('nav')}<div id="storybox"><div class="breadcrumbs"><a href="/x">${c.section}</a></div><h1 class="details__headline">${c.title}</h1><div class="details__meta"><div class="meta"><time>${c.date}</time></div></div><div class="details__author"><h4><a title="${c.authors[0]}" href="/a">${c.authors[0]}</a></h4></div><div class="l-content"><div class="sapo" id="chapeau">${c.lead}</div><div id="abody" class="cms-body">${c.opening}${c.body}<div class="details__morenews">${card('in', 1)}</div></div></div></div>
<div class="details__tags">${tags('in')}</div>${box('zone--news', 'Tin liên quan', 1)}${footer}`,
  },
  {
    id: 'nhandan-mau-2021',
    site: 'Báo Nhân Dân điện tử',
    url: 'https://nhandan.vn/tin-tuc-su-kien/mot-bai-cu-663399/',
    print: weekdayNgay,
    dateline: 'NDO - ',
    frame: plainFrame,
    body: (c) => `${menu('main-menu')}<div class="uk-container"><ul class="uk-breadcrumb"><li class="bc-item"><a href="/x">${c.section}</a></li></ul><div class="box-content-detail"><h1 class="box-title-detail entry-title">${c.title}</h1><div class="box-date pull-left">${c.date}</div><div class="box-des-detail this-one"><p>${c.lead}</p></div><div class="box-detail-thumb uk-text-center">${c.opening}</div><div class="detail-content-body ">${c.body}</div><div class="box-author uk-text-right"><strong>${c.authors[0]}</strong></div></div>${box('box-relate', 'Tin liên quan', 1)}</div>${footer}`,
  },
  {
    id: 'kenh14-mau-2022',
    site: 'Kênh 14',
    url: 'https://kenh14.vn/mot-bai-cu-20220814162000123.chn',
    print: timeFirst,
    frame: {
      ...plainFrame,
      figure: (caption) => `<div class="VCSortableInPreviewMode" type="Photo"><div><img alt="" ${PICTURE}></div><div class="PhotoCMS_Caption"><p>${caption}</p></div></div>`,
    },
    body: (c) => `${menu('nav')}<div class="klw-body-top"><div class="kbwc-header"><h1 class="kbwc-title">${c.title}</h1><div class="kbwc-meta"><span class="kbwcm-author">${c.authors[0]}</span>, <span class="kbwcm-time">${c.date}</span></div></div><div class="klw-new-content"><h2 class="knc-sapo">${c.lead}</h2><div class="knc-relate-wrapper">${box('in', 'Tin liên quan', 0, 2)}</div><div class="knc-content">${c.opening}${c.body}<div class="link-content-footer"><a href="/khac">Bão số 2 đổi hướng, tàu thuyền vào tránh trú</a></div></div></div></div>${box('kds-hot', 'Đọc nhiều', 1)}${footer}`,
  },
  {
    id: 'laodong-mau-2019',
    site: 'Lao Động',
    url: 'https://laodong.vn/thoi-su/mot-bai-cu-745994.ldo',
    print: plain,
    frame: { ...plainFrame, figure: (caption) => `<figure class="insert-center-image"><img alt="" ${PICTURE}><figcaption>${caption}</figcaption></figure>` },
    body: (c) => `${menu('nav')}<section class="section-n2"><div class="section-title"><div class="title"><h1>${c.title}</h1></div></div><div class="wrapper-main-content"><div class="left-sidebar"><div class="author-wrapper"><span class="author">${c.authors[0]}</span><time class="f-datetime">${c.date}</time></div><p class="abs">${c.lead}</p></div><div class="article-content">${c.opening}${c.body}</div>${tags('keywords')}</div></section>${box('tin-lien-quan', 'Tin liên quan', 1)}${footer}`,
  },
  {
    id: 'dangcongsan-mau-2021',
    site: 'Báo điện tử Đảng Cộng sản Việt Nam',
    url: 'https://dangcongsan.vn/thoi-su/mot-bai-cu-512345.html',
    print: weekdayNgay,
    dateline: '(ĐCSVN) - ',
    frame: plainFrame,
    body: (c) => `${menu('nav')}<div class="post"><div class="row"><div class="col-md-6 col-sm-12 lbPublishedDate">${c.date}</div></div><h1 class="post-title">${c.title}</h1><div class="post-summary"><h2>${c.lead}</h2></div><div class="post-content" itemprop="articleBody">${c.opening}${c.body}</div><div class="post-author" style="text-align:right">${c.authors[0]}</div>${box('post-related', 'Tin liên quan', 1)}</div>${footer}`,
  },
  {
    id: 'plo-mau-2020',
    site: 'Pháp Luật TP.HCM',
    url: 'https://plo.vn/thoi-su/mot-bai-cu-912345.html',
    print: weekdayBare,
    dateline: '(PLO)- ',
    frame: { ...plainFrame, figure: inTable },
    body: (c) => `${menu('nav')}<div class="main-body"><header><h1 class="main-title cms-title">${c.title}</h1><div class="meta clearfix"><time>${c.date}</time></div></header><div class="sapo cms-desc"><div>${c.lead}</div></div><article class="article-body"><div id="abody" class="cms-body">${c.opening}${c.body}<div class="sda_middle">Quảng cáo</div></div><strong class="cms-author">${c.authors[0]}</strong></article>${tags('tags')}${box('tin-khac', 'Tin khác', 1)}</div>${footer}`,
  },
];
