import { box, card, comments, footer, menu, player, share, tags } from './clutter.ts';
import { PICTURE, plainFrame } from './parts.ts';
import { english, inWords, plain, timeFirst, weekdayBare, weekdayNgay, words } from './printed.ts';
import type { Shell } from './shell.ts';

const figureIn = (cls: string, caption: string) =>
  `<figure class="${cls}"><img alt="" ${PICTURE}><figcaption><p class="Image">${caption}</p></figcaption></figure>`;
const boldSubhead = (text: string) => `<p class="Normal"><strong>${text}</strong></p>`;

/** Portals with a CMS of their own. */
export const ownShells: readonly Shell[] = [
  {
    id: 'vnexpress',
    site: 'VnExpress',
    url: 'https://vnexpress.net/mot-bai-bao-4912345.html',
    print: weekdayBare,
    frame: {
      ...plainFrame,
      figure: (caption) => figureIn('tplCaption', caption),
      subhead: boldSubhead,
      paragraph: (text) => `<p class="Normal">${text}</p>`,
    },
    body: (c) => `<div id="banner_top">Quảng cáo</div>${menu('main-nav')}<section class="section page-detail top-detail"><div class="container detail-new"><div class="sidebar-1">
<div class="header-content width_common"><ul class="breadcrumb"><li><a href="/thoi-su">${c.section}</a></li></ul><span class="date">${c.date}</span></div>
<h1 class="title-detail">${c.title}</h1><p class="description"><span class="location-stamp">Lâm Đồng</span>${c.lead}</p>
<article class="fck_detail">${c.opening}${c.body}<ul class="list-news"><li><a href="/khac-1.html">Đội bóng làng Kẻ Gạo vô địch giải mùa xuân</a></li></ul>
<p class="Normal" style="text-align:right;"><strong>${c.authors.join(' - ')}</strong></p></article>
${tags('list-tags')}<div class="social_pin">${share('in')}</div><div id="box_comment_vne">${comments()}</div></div><div class="sidebar-2">${box('most_view_detail', 'Xem nhiều', 1, 4)}</div></div></section>${footer}`,
  },
  {
    id: 'dantri',
    site: 'Báo điện tử Dân Trí',
    url: 'https://dantri.com.vn/thoi-su/mot-bai-bao-20250814162000123.htm',
    print: weekdayNgay,
    dateline: '(Dân trí) - ',
    frame: { ...plainFrame, figure: (caption) => `<figure class="image align-center"><img alt="" ${PICTURE}><figcaption><p>${caption}</p></figcaption></figure>` },
    body: (c) => `<div id="bannerMasthead">Quảng cáo</div>${menu('menu')}<main><article data-slot="container"><ul class="crumbs"><li><a href="/thoi-su.htm" data-content-name="article-breadcrumb">${c.section}</a></li></ul>
<h1 data-slot="title">${c.title}</h1><div class="author-wrap"><a href="/tac-gia/x-1.htm"><b>${c.authors[0]}</b></a><time datetime="${c.iso}">${c.date}</time></div>
<div data-module="article-audio-sticky">${player()}</div><h2 data-slot="sapo">${c.lead}</h2><div data-slot="content">${c.opening}${c.body}
<div data-module="related-article-in-content">${card('article-related', 2, 'Đọc nhiều')}</div></div><div data-content-name="article-tags">${tags('in')}</div><div data-module="social-pin-v-2">${share('in')}</div></article>
<div data-content-name="article-related">${box('in', 'Tin liên quan', 1)}</div><div data-module="comment">${comments()}</div><aside data-content-name="article-popular">${box('in', 'Đọc nhiều', 3)}</aside></main>${footer}`,
  },
  {
    id: 'vietnamnet',
    site: 'VietNamNet',
    url: 'https://vietnamnet.vn/mot-bai-bao-2412345.html',
    print: weekdayBare,
    frame: { ...plainFrame, figure: (caption) => figureIn('vnn-content-image', caption) },
    body: (c) => `<div class="wrapper">${menu('mainNav')}<div class="container__left not-pl"><div class="bread-crumb-detail sm-show-time"><ul><li><a href="/" title="Trang chủ">Trang chủ</a></li><li><a href="/thoi-su">${c.section}</a></li></ul><div class="bread-crumb-detail__time">${c.date}</div></div>
<div class="content-detail content-detail-type-1"><h1 class="content-detail-title">${c.title}</h1>${share('vnn-share-social')}<div class="article-detail-author-wrapper"><div class="article-detail-author"><p class="name"><a href="/tac-gia">${c.authors[0]}</a></p></div></div>
<h2 class="content-detail-sapo sm-sapo-mb-0">${c.lead}</h2><div class="maincontent main-content" id="maincontent">${c.opening}${c.body}</div></div>
<div class="tag-cotnent">${tags('in')}</div><div class="related-news">${box('in', 'Tin liên quan', 1)}</div><div id="vnnid-box-vote">Bạn thấy bài viết này thế nào?</div><div class="comment-block">${comments()}</div></div></div>${footer}`,
  },
  {
    id: 'vov',
    site: 'VOV.VN',
    url: 'https://vov.vn/xa-hoi/mot-bai-bao-post1212345.vov',
    print: timeFirst,
    dateline: 'VOV.VN - ',
    frame: { ...plainFrame, figure: (caption) => figureIn('gallery-embed', caption) },
    body: (c) => `${menu('navbar')}<section class="vovvn-body page-normal"><article class="detail detail--normal"><nav class="breadcrumb"><a href="/xa-hoi">${c.section}</a></nav>
<div class="row article-title-row"><h1 class="article-title mb-0">${c.title}</h1></div><div class="row article-date"><div class="col-md-4">${c.date}</div></div><div class="row article-author"><a href="/tac-gia">${c.authors[0]}</a></div>
<div class="article-summary"><h2>${c.lead}</h2></div>${share('socials-share')}<div class="row article-content"><div class="col"><div class="text-long">${c.opening}${c.body.replace('<p>', '<p class=" ads-detail-center">')}
<article class="inner-article"><h2 class="article-title"><a href="/khac.vov">Nhà thơ Cát Trọng Nghĩa tặng sách cho thư viện xã</a></h2><p>VOV.VN - Ngày 26/2/2027, nhà thơ trao 300 cuốn sách.</p></article></div></div></div>
<p>Mời quý độc giả theo dõi VOV.VN trên <a href="#zalo">Zalo</a></p>${tags('article-tags')}</article><div class="field-related-article">${box('in', 'Tin liên quan', 0)}</div></section>${footer}`,
  },
  {
    id: 'baotintuc',
    site: 'baotintuc.vn',
    url: 'https://baotintuc.vn/thoi-su/mot-bai-bao-20250814162000123.htm',
    print: timeFirst,
    frame: { ...plainFrame, figure: (caption) => figureIn('image', caption) },
    body: (c) => {
      const half = c.body.indexOf('\n', c.body.length / 2);
      return `<form id="form1" method="post" action="/x.aspx">${menu('menu')}<div class="detail-content w1040"><div class="detail-left"><div class="breadcrumb"><a href="/thoi-su">${c.section}</a></div><div class="date"><span class="txt">${c.date}</span></div>
<h1 class="detail-title">${c.title}</h1>${share('sharemxh')}<h2 class="sapo">${c.lead}</h2><div class="list-concern">${box('in', 'Tin khác', 0, 2)}</div>
<div class="boxdetail"><div class="contents"><div id="divfirst">${c.opening}${c.body.slice(0, half)}</div><div class="gliaplayer-container">Quảng cáo</div><div id="divend">${c.body.slice(half)}</div></div>
<div class="author"><strong>${c.authors[0]}</strong><i>(TTXVN)</i></div></div><div class="keysword">${tags('in')}</div><div class="boxdata">${box('in', 'Tin liên quan', 2)}</div></div></div>${footer}</form>`;
    },
  },
  {
    id: 'qdnd',
    site: 'Báo Quân đội nhân dân',
    url: 'https://www.qdnd.vn/chinh-tri/tin-tuc/mot-bai-bao-812345',
    print: weekdayBare,
    dateline: 'QĐND Online - ',
    frame: {
      ...plainFrame,
      figure: (caption) =>
        `<table class="imgtable"><tbody><tr><td><img alt="" ${PICTURE}></td></tr><tr><td style="text-align:center">${caption}</td></tr></tbody></table>`,
    },
    body: (c) => `${menu('nav')}<div class="post"><ul class="breadcrumb"><li><a href="/chinh-tri">${c.section}</a></li></ul><h1 class="post-title">${c.title}</h1><span class="post-subinfo"><span>${c.date}</span></span>${share('social-share')}
<div class="post-summary">${c.lead}</div><div class="post-content"><div itemprop="articleBody">${c.opening}${c.body}<p style="text-align: right;"><strong>${c.authors[0]}</strong></p></div></div>
<p class="note">* Mời bạn đọc vào chuyên mục <a href="/quoc-te">Quốc tế</a> xem các tin, bài liên quan.</p>${tags('post-tags')}${box('post-relate', 'Tin, bài liên quan', 1)}<div class="box-banner">Quảng cáo</div></div>${footer}`,
  },
  {
    id: 'laodong',
    site: 'Báo Lao Động',
    url: 'https://laodong.vn/xa-hoi/mot-bai-bao-1512345.ldo',
    print: weekdayBare,
    dateline: 'LĐO | ',
    frame: { ...plainFrame, figure: (caption) => figureIn('insert-center-image', caption) },
    body: (c) => `<header>${menu('menu')}</header><main class="m-container"><div class="bread-crumb"><a href="/xa-hoi">${c.section}</a></div><div class="header-content"><h1 class="title">${c.title}</h1><span class="time">${c.date}</span> <span class="author">${c.authors[0]}</span></div>
<div class="chappeau"><p>${c.lead}</p></div>${player('audio-box')}<div class="art-body" id="gallery-ctt">${c.opening}${c.body}<div class="tin-lien-quan">${box('in', 'TIN LIÊN QUAN', 0, 2)}</div></div>
${share('share-box')}${tags('article-keywords')}${box('m-tin-khac', 'Tin cùng chuyên mục', 2)}</main>${footer}`,
  },
  {
    id: 'znews',
    site: 'ZNEWS.VN',
    url: 'https://znews.vn/mot-bai-bao-post1512345.html',
    print: weekdayBare,
    frame: {
      ...plainFrame,
      figure: (caption) =>
        `<table class="picture" align="center"><tbody><tr><td class="pic"><img alt="" ${PICTURE}></td></tr><tr><td class="pCaption caption">${caption}</td></tr></tbody></table>`,
      note: (title, lines) =>
        `<div class="notebox ncenter"><p><strong>${title}</strong></p>${lines.map((line) => `<p>${line}</p>`).join('')}</div>`,
    },
    body: (c) => `<div class="znews-banner">Quảng cáo</div>${menu('site-nav')}<article class="the-article"><header class="the-article-header"><p class="the-article-category"><a href="/xa-hoi.html">${c.section}</a></p><h1 class="the-article-title">${c.title}</h1><ul class="the-article-meta"><li class="the-article-author"><a href="/author">${c.authors[0]}</a></li><li class="the-article-publish">${c.date}</li></ul></header>
<section class="main"><p class="the-article-summary">${c.lead}</p><div class="the-article-body">${c.opening}${c.body}<div class="inner-article"><a href="/khac.html"><span class="cover"></span><h2 class="title">Giám đốc Kha Vĩnh Tường nói về giá điện mùa khô</h2><p class="summary">Ông Tường trả lời ngày 12/3/2027.</p></a></div></div>
${tags('the-article-tags')}</section></article><section id="news-latest">${box('in', 'Bài viết liên quan', 1)}</section>${footer}`,
  },
  {
    id: '24h',
    site: '24h.com.vn',
    url: 'https://www.24h.com.vn/tin-tuc-trong-ngay/mot-bai-bao-c46a1612345.html',
    print: weekdayNgay,
    frame: {
      ...plainFrame,
      figure: (caption) => `<p class="img-box"><img alt="" class="news-image" ${PICTURE}></p><p class="img_chu_thich_0407" style="text-align:center">${caption}</p>`,
    },
    body: (c) => `${menu('nav')}<div id="ADS_1">Quảng cáo</div><div class="brm-cm"><a href="/tin-tuc">${c.section}</a></div><article class="cate-24h-foot-arti-deta-info"><h1 id="article_title" class="clrTit">${c.title}</h1><time class="cate-24h-foot-arti-deta-cre-post">${c.date}</time>
<h2 id="article_sapo" class="ctTp">${c.lead}</h2>${c.opening}${c.body}<div class="bv-lq">${box('in', 'Tin liên quan', 1, 2)}</div><div class="block-quiz">Trả lời câu hỏi nhận quà</div>
<div class="nguontin nguontinD">Theo ${c.authors[0]}</div></article>${box('tin-cung-muc', 'Cùng chuyên mục', 2)}${footer}`,
  },
  {
    id: 'kinhtedothi',
    site: 'Báo Kinh tế & Đô thị',
    url: 'https://kinhtedothi.vn/mot-bai-bao.812345.html',
    print: english,
    dateline: 'Kinhtedothi - ',
    frame: plainFrame,
    body: (c) => `<div class="top-banner-mobile">Quảng cáo</div>${menu('menu-main')}<div class="content"><div class="breadcrumb"><a href="/do-thi">${c.section}</a></div><h1 class="article-title">${c.title}</h1><div class="article-meta"><span class="article-author">${c.authors[0]}</span> <span class="article-date">${c.date}</span></div>
<div class="article-sapo">${c.lead}</div>${player('audio-player')}<div class="embed-portal content-ktdt-article">${c.opening}${c.body}</div><div class="box">${box('in', 'Đọc nhiều', 1)}</div><div class="survey"><h3>CẢM NHẬN CỦA BẠN VỀ BÀI VIẾT NÀY</h3><button>Rất hay</button></div>
<div class="box">${box('in', 'Tin liên quan', 4, 3)}</div><div id="adv_right">Quảng cáo</div></div>${footer}`,
  },
  {
    id: 'baodautu',
    site: 'Báo Đầu tư',
    url: 'https://baodautu.vn/mot-bai-bao-d512345.html',
    print: plain,
    frame: plainFrame,
    body: (c) => `${menu('menu')}<main class="main_content main_detail"><section class="main_cate"><div class="col810"><div class="title-detail">${c.title}</div><div class="author-share-top"><a class="author">${c.authors[0]}</a> - <span class="post-time">${c.date}</span></div>
<div class="sapo_detail">${c.lead}</div><div class="list_news_relation_top">${box('in', 'TIN LIÊN QUAN', 0, 2)}</div><div id="content_detail_news">${c.opening}${c.body}</div><div class="tag_detail">${tags('in')}</div>${box('news_relate_one', 'Tin liên quan', 2)}</div><div class="col300">${box('in', 'Đọc nhiều', 1)}</div></section></main>${footer}`,
  },
  {
    id: 'dangcongsan',
    site: 'Báo điện tử Đảng Cộng sản Việt Nam',
    url: 'https://dangcongsan.vn/thoi-su/mot-bai-bao-712345.html',
    print: weekdayNgay,
    dateline: '(ĐCSVN) - ',
    frame: plainFrame,
    body: (c) => `${menu('nav')}<div class="detail"><h1 id="contenttitle">${c.title}</h1><span id="ngaytao">${c.date}</span><div id="description">${c.lead}</div><div class="noidungtt">${c.opening}${c.body}</div><b id="tacgia">${c.authors[0]}</b>
${share('chia-se')}${box('tin-lien-quan', 'Tin liên quan', 1)}</div>${footer}`,
  },
  {
    id: 'cand',
    site: 'Báo Công an Nhân dân điện tử',
    url: 'https://cand.com.vn/su-kien/mot-bai-bao-i712345/',
    print: weekdayBare,
    frame: { ...plainFrame, figure: (caption) => `<table class="contentimg"><tbody><tr><td><img alt="" ${PICTURE}></td></tr><tr><td class="note">${caption}</td></tr></tbody></table>` },
    body: (c) => `${menu('nav')}<div class="box-detail"><h1 class="box-title-detail entry-title">${c.title}</h1><div class="box-date">${c.date}</div><div class="box-des-detail"><p>${c.lead}</p></div><div class="detail-content-body">${c.opening}${c.body}</div><div class="box-author"><strong>${c.authors[0]}</strong></div>${share('box-share')}${box('box-relate', 'Tin liên quan', 1)}</div>${footer}`,
  },
  {
    id: 'soha',
    site: 'Soha',
    url: 'https://soha.vn/mot-bai-bao-198250814162000123.htm',
    print: plain,
    frame: plainFrame,
    body: (c) => `<div id="admzone123">Quảng cáo</div>${menu('nav')}<div class="news-detail"><h1 class="news-title">${c.title}</h1><div class="info"><span class="op-author">${c.authors[0]}</span> | <time class="op-published">${c.date}</time></div><h2 class="news-sapo">${c.lead}</h2><div class="detail-content afcbc-body clearfix">${c.opening}${c.body}</div>${tags('tags')}${box('relate', 'Đọc thêm', 1)}</div>${footer}`,
  },
  {
    id: 'bbc',
    site: 'BBC News Tiếng Việt',
    url: 'https://www.bbc.com/vietnamese/articles/c0abcdefgh1o',
    print: words,
    frame: {
      ...plainFrame,
      figure: (caption) =>
        `<figure><div><img alt="" ${PICTURE}></div><figcaption><span class="visually-hidden-text">Chụp lại hình ảnh, </span><p>${caption}</p></figcaption></figure>`,
      paragraph: (text) => `<div dir="ltr"><p dir="ltr" class="bbc-1y32vyc e17g058b0">${text}</p></div>`,
    },
    body: (c) => `<header role="banner">${menu('bbc-nav')}</header><div class="bbc-1"><main role="main"><div class="bbc-h"><h1 id="content" tabindex="-1">${c.title}</h1></div>
<section role="region" aria-labelledby="article-byline"><strong id="article-byline">Thông tin tác giả</strong><ul><li><img alt="" src="tac-gia.jpg"></li><li><span role="text"><span class="visually-hidden-text">Tác giả, </span><span>${c.authors[0]}</span></span></li><li><span role="text"><span class="visually-hidden-text">Vai trò, </span><span>Phóng Viên Khu Vực</span></span></li></ul></section><div><time datetime="${c.iso.slice(0, 10)}">${c.date}</time></div>
${c.opening}<div dir="ltr"><p dir="ltr"><b>${c.lead}</b></p></div>${c.body}
<section role="region" aria-labelledby="recommendations-heading" data-e2e="recommendations-heading"><div><a href="#end-of-recommendations">Bỏ qua Chuyện đáng nghe và tiếp tục đọc</a><strong id="recommendations-heading">Chuyện đáng nghe</strong></div><ul><li><a href="/vietnamese/x">Giám đốc Kha Vĩnh Tường nói về giá điện mùa khô</a></li></ul></section>
<section data-component="tags"><h2>Tin liên quan</h2><ul><li><a href="/vietnamese/topics/x">Châu Á</a></li></ul></section></main><section aria-labelledby="Top-stories"><h2 id="Top-stories">Tin chính</h2><ul><li><a href="/vietnamese/y">Bão số 2 đổi hướng, tàu thuyền vào tránh trú</a><time>9 tháng 3 năm 2027</time></li></ul></section></div>${footer}`,
  },
  {
    id: 'voatiengviet',
    site: 'VOA',
    url: 'https://www.voatiengviet.com/a/mot-bai-bao/7912345.html',
    print: plain,
    frame: {
      ...plainFrame,
      figure: (caption) =>
        `<div class="wsw__embed"><figure class="media-image"><div class="img-wrap"><img alt="" ${PICTURE}></div><figcaption><span class="caption">${caption}</span></figcaption></figure></div>`,
    },
    body: (c) => `<div class="page">${menu('hdr')}<main class="container"><div class="hdr-container"><div class="category"><a href="/z/1">${c.section}</a></div><h1 class="title pg-title">${c.title}</h1><div class="publishing-details"><div class="published"><span class="date"><time pubdate="pubdate" datetime="${c.iso}:00+07:00">${c.date}</time></span></div><div class="links"><ul class="links__list"><li><a class="links__item-link" href="/author/x">${c.authors[0]}</a></li></ul></div></div></div>
<div class="body-container"><div class="intro intro--bold"><p>${c.lead}</p></div><div id="article-content" class="content-floated-wrap"><div class="wsw">${c.opening}${c.body}</div>
<div class="media-block-wrap"><h2 class="section-head">Xem thêm</h2>${box('media-block', 'Liên quan', 1)}</div></div>${share('share--box')}<div class="comments">${comments()}</div></div></main></div>${footer}`,
  },
  {
    id: 'rfi',
    site: 'RFI',
    url: 'https://www.rfi.fr/vi/viet-nam/20250814-mot-bai-bao',
    print: (iso) => `Đăng ngày: ${plain(iso).replace(' ', ' - ')}`,
    frame: { ...plainFrame, figure: (caption) => `<figure class="m-item-image"><img alt="" ${PICTURE}><figcaption class="m-figcaption"><span class="m-figcaption__text">${caption}</span></figcaption></figure>` },
    body: (c) => `<header>${menu('o-header')}</header><main class="t-content" id="main-content"><article><div class="t-content__section-pretitle"><a href="/vi/viet-nam/">${c.section}</a></div><h1 class="t-content__title a-page-title">${c.title}</h1>
<div class="t-content__dates"><p class="m-pub-dates"><span class="m-pub-dates__date">${c.date}</span><span class="m-pub-dates__date">Sửa đổi ngày: 15/08/2025 - 09:00</span></p></div><div class="t-content__main-media">${c.opening}</div><p class="t-content__chapo">${c.lead}</p>
<div class="t-content__body u-clearfix">${c.body}<div class="o-self-promo"><a href="/vi/khac">Ca sĩ Ỷ Vân mở lớp hát ru cho các bà mẹ trẻ</a></div></div><div class="m-from-author"><a href="/vi/tac-gia">${c.authors[0]}</a></div>${share('m-social')}<ul class="m-tags-list"><li><a href="/vi/tag">Môi trường</a></li></ul></article>
<aside>${box('o-layout-list', 'Cùng chủ đề', 1)}</aside></main>${footer}`,
  },
];

/** Sites that no portal file knows: the generic way alone. */
export const strangerShells: readonly Shell[] = [
  {
    id: 'wordpress',
    site: 'Báo Miền Đồi',
    url: 'https://baomiendoi.example/2025/08/14/mot-bai-bao/',
    print: words,
    frame: {
      ...plainFrame,
      figure: (caption) =>
        `<figure class="wp-block-image"><img alt="" ${PICTURE}><figcaption class="wp-element-caption">${caption}</figcaption></figure>`,
    },
    body: (c) => `<div id="page" class="site"><header id="masthead" class="site-header"><a href="/">Báo Miền Đồi</a>${menu('main-navigation')}</header><div id="content" class="site-content"><main id="main"><article class="post type-post hentry"><header class="entry-header"><h1 class="entry-title">${c.title}</h1><div class="entry-meta"><span class="posted-on"><time class="entry-date published" datetime="${c.iso}:00+07:00">${c.date}</time></span> <span class="byline"><a href="/author">${c.authors[0]}</a></span></div></header>
<div class="entry-content"><p><strong>${c.lead}</strong></p>${c.opening}${c.body}<div class="sharedaddy">${share('in')}</div><div id="jp-relatedposts" class="jp-relatedposts"><h3>Bài viết liên quan</h3><p><a href="/x">Bão số 2 đổi hướng, tàu thuyền vào tránh trú</a></p></div></div></article>${comments('comments-area')}</main><aside id="secondary" class="widget-area">${box('widget', 'Bài viết mới', 0, 5)}</aside></div></div>${footer}`,
  },
  {
    id: 'aspx-divs',
    site: 'Cổng thông tin tỉnh',
    url: 'https://tinhvensong.example/tin-tuc/chi-tiet/mot-bai-bao-1234.aspx',
    print: inWords,
    frame: {
      ...plainFrame,
      figure: (caption) => `<div style="text-align: center;"><img alt="" ${PICTURE}></div><div style="text-align: center;"><em>${caption}</em></div>`,
      subhead: (text) => `<div style="text-align: justify;"><strong>${text}</strong></div>`,
      paragraph: (text) => `<div style="text-align: justify;">${text}</div>`,
    },
    body: (c) => `<form id="aspnetForm" method="post" action="./x.aspx"><div id="header">${menu('menu')}</div><table class="khung"><tbody><tr><td class="trai">${box('menu-trai', 'Tin mới', 0, 4)}</td><td class="giua"><div class="tieude">${c.title}</div><div class="ngay">${c.date}</div><div class="tomtat">${c.lead}</div><div class="noidung">${c.opening}${c.body}</div><div class="tacgia" style="text-align:right"><b>${c.authors[0]}</b></div>${box('tinkhac', 'Các tin khác', 1, 4)}</td></tr></tbody></table></form>${footer}`,
  },
  {
    id: 'loose-lines',
    site: 'Tạp chí Bờ Bãi',
    url: 'https://bobai.example/bai/mot-bai-bao-4567.html',
    print: plain,
    frame: {
      ...plainFrame,
      figure: (caption) => `<br><img alt="" ${PICTURE}><br><i class="chu-thich">${caption}</i><br><br>`,
      subhead: (text) => `<b>${text}</b><br><br>`,
      paragraph: (text) => `${text}<br><br>`,
    },
    body: (c) => `<div class="top">${menu('m')}</div><div class="bai"><h1>${c.title}</h1><small>${c.date}</small><p class="dan"><b>${c.lead}</b></p><div class="chu">${c.opening}${c.body}</div><p align="right">${c.authors[0]}</p><div class="duoi">${box('x', 'Bài khác', 1)}</div></div>${footer}`,
  },
];
